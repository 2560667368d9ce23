import type { ProblemTexts } from './problem-texts.ts';

export const problems: ProblemTexts = {
  kinds: {
    signIn: [
      'Vous n’êtes pas connecté',
      'Votre connexion manque ou n’est plus valable.',
      'Reconnectez-vous, puis réessayez.',
    ],
    notAllowed: [
      'Non autorisé',
      'Vous n’avez pas l’autorisation nécessaire, ou cette page n’a pas accès au service.',
      'Demandez l’autorisation à la personne qui gère votre compte.',
    ],
    notFound: [
      'Introuvable',
      'Cet élément n’existe pas, ou il a été supprimé entre-temps.',
      'Rechargez la page et recommencez à partir de là.',
    ],
    quota: [
      'Quota atteint',
      'Cette demande dépasserait le nombre de lignes que votre compte peut conserver.',
      'Supprimez les fichiers dont vous n’avez plus besoin, ou demandez un quota plus élevé.',
    ],
    sessionLimit: [
      'Limite de la session atteinte',
      'Cette page ne peut pas envoyer autant de fichiers ou de lignes.',
      'Envoyez un fichier plus petit, ou adressez-vous au responsable du site.',
    ],
    request: [
      'La demande n’est pas valable',
      'Cette page a envoyé quelque chose que le service n’accepte pas.',
      'Rechargez la page. Si cela ne suffit pas, signalez le problème avec le numéro de la demande.',
    ],
    fileKind: [
      'Type de fichier non accepté',
      'Le fichier n’est ni un CSV, ni un TSV, ni un .xlsx.',
      'Enregistrez-le dans l’un de ces formats, puis choisissez-le de nouveau.',
    ],
    fileTooLarge: [
      'Le fichier est trop volumineux',
      'Le fichier, ou le tableau qu’il contient, dépasse la limite.',
      'Divisez le fichier, ou retirez les colonnes qui ne décrivent pas les clients.',
    ],
    interrupted: [
      'L’envoi a été interrompu',
      'Le fichier n’est pas arrivé en entier.',
      'Envoyez-le de nouveau. Ce qui est déjà arrivé ne sera pas renvoyé.',
    ],
    tooMuchWork: [
      'C’est trop long',
      'La lecture du fichier demande plus de temps ou de mémoire que permis.',
      'Envoyez moins de lignes ou de colonnes, ou enregistrez le classeur en CSV.',
    ],
    stillWorking: [
      'Encore en cours',
      'La même demande est encore en traitement.',
      'Attendez un instant, puis réessayez.',
    ],
    otherContent: [
      'Le fichier a changé',
      'Ce qui est arrivé n’est pas ce qui avait été envoyé.',
      'Choisissez de nouveau le fichier pour recommencer l’envoi.',
    ],
    otherState: [
      'Impossible pour le moment',
      'Le fichier est encore en lecture, ou une personne est en train d’en être effacée.',
      'Réessayez dans une minute.',
    ],
    changedMeanwhile: [
      'Modifié entre-temps',
      'Quelqu’un d’autre a modifié cette entrée. Votre modification n’a pas été enregistrée.',
      'Regardez ce qui y figure maintenant, puis refaites la modification.',
    ],
    fileEmpty: ['Le fichier est vide', 'Le fichier ne contient rien.', 'Exportez de nouveau vos clients.'],
    noRows: [
      'Le fichier n’a pas de lignes',
      'Il n’y a rien sous la ligne d’en-tête.',
      'Exportez vos clients avec au moins une ligne.',
    ],
    notTable: [
      'Le fichier n’est pas un tableau',
      'Aucune colonne n’est reconnaissable dans le fichier.',
      'Enregistrez-le en CSV ou en .xlsx avec une ligne d’en-tête.',
    ],
    noCustomerId: [
      'Pas d’identifiant de client',
      'Aucune colonne ne distingue clairement les clients.',
      'Choisissez la colonne dont la valeur change pour chaque client, ou ajoutez-la à l’export.',
    ],
    noneScored: [
      'Aucune ligne ne peut être évaluée',
      'Chaque ligne du fichier comporte une erreur.',
      'Consultez les constats, corrigez le fichier et envoyez-le de nouveau.',
    ],
    mapping: [
      'La correspondance ne convient pas',
      'Un champ est attribué deux fois ou à tort.',
      'Vérifiez la correspondance des colonnes.',
    ],
    damaged: [
      'Le fichier est endommagé',
      'La plus grande partie du fichier est illisible.',
      'Exportez-le de nouveau, sans l’ouvrir dans un éditeur de texte.',
    ],
    noSheet: [
      'Cette feuille n’existe pas',
      'Le classeur ne contient pas la feuille choisie.',
      'Choisissez une autre feuille.',
    ],
    notCorrectable: [
      'Le fichier ne peut pas être corrigé ainsi',
      'Une des cellules n’existe pas, ou le fichier a une ligne avec un guillemet qui n’est pas fermé.',
      'Corrigez le fichier à sa source, puis choisissez-le de nouveau.',
    ],
    noModel: ['Modèle inconnu', 'Le modèle choisi n’existe pas.', 'Utilisez le modèle proposé par défaut.'],
    modelUnfit: [
      'Le modèle ne convient pas aux données',
      'Il manque au fichier des colonnes dont le modèle a besoin.',
      'Ajoutez ces colonnes, ou utilisez le modèle proposé par défaut.',
    ],
    notFinished: [
      'Pas encore terminé',
      'Les résultats ne sont disponibles qu’à la fin de l’évaluation.',
      'Attendez un instant, puis réessayez.',
    ],
    ended: [
      'Déjà terminé',
      'L’évaluation est terminée ou a échoué ; elle ne peut plus être annulée.',
      'Vous n’avez rien à faire.',
    ],
    cancelled: ['Annulé', 'L’évaluation a été annulée et n’a pas de résultats.', 'Relancez l’évaluation.'],
    notComparable: [
      'Pas disponible ainsi',
      'Ces résultats ne peuvent pas être comparés ou filtrés de cette façon.',
      'Choisissez une autre vue.',
    ],
    internal: [
      'Erreur de notre côté',
      'Un problème inattendu s’est produit.',
      'Réessayez. Si le problème persiste, signalez-le avec le numéro de la demande.',
    ],
    unavailable: [
      'Service indisponible',
      'Le service ne peut pas répondre pour le moment.',
      'Réessayez dans un instant.',
    ],
    scoringFailed: [
      'L’évaluation a échoué',
      'Une erreur s’est produite de notre côté. Votre fichier est conservé.',
      'Relancez l’évaluation. Si elle échoue de nouveau, signalez-le.',
    ],
    tooManyRequests: [
      'Trop de demandes',
      'Il y a eu plus de demandes que permis.',
      'Attendez une minute, puis réessayez.',
    ],
    storageFull: ['Stockage plein', 'Il n’y a plus de place pour d’autres fichiers.', 'Réessayez plus tard.'],
    offline: [
      'Pas de connexion',
      'Le service est injoignable, ou la connexion a été coupée.',
      'Vérifiez votre connexion à Internet, puis réessayez.',
    ],
    noAnswer: ['Pas de réponse', 'Le service n’a pas répondu à temps.', 'Réessayez.'],
    fileUnreadable: [
      'Le fichier est illisible',
      'Le fichier a changé ou a été déplacé pendant la lecture.',
      'Choisissez-le de nouveau.',
    ],
  },
  retryIn: (count, seconds) => `Réessayez dans ${seconds} ${count === 1 ? 'seconde' : 'secondes'}.`,
  details: 'Détails en anglais',
};
