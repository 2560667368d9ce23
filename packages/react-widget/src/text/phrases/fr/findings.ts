import type { FindingTexts } from '../catalogue.ts';

export const findings: FindingTexts = {
  'VAL-1001': {
    message: 'Aucune colonne ne contient l’identifiant du client : aucune ligne ne peut donc être évaluée.',
    fix: 'Ajoutez une colonne telle que customer_id, ou choisissez celle qui le contient dans la correspondance.',
  },
  'VAL-1002': {
    message: '{rows} {n’a|n’ont} pas d’identifiant du client dans {where}.',
    fix: 'Saisissez l’identifiant, ou retirez les lignes qui ne sont pas des clients (totaux, lignes vides).',
  },
  'VAL-1003': {
    message: '{rows} {a|ont} plus de cellules que l’en-tête n’a de colonnes.',
    fix: 'Mettez entre guillemets doubles les cellules qui contiennent le séparateur.',
  },
  'VAL-1004': {
    message: '{rows} {a|ont} moins de cellules que l’en-tête n’a de colonnes.',
    fix: 'Cherchez un saut de ligne dans une cellule, ou un fichier tronqué.',
  },
  'VAL-1005': {
    message: '{rows} {a|ont} un guillemet non fermé.',
    fix: 'Fermez le guillemet. Dans une cellule entre guillemets, doublez-le ("").',
  },
  'VAL-1006': {
    message: '{rows} {dépasse|dépassent} la longueur maximale d’une ligne.',
    fix: 'Cherchez un guillemet non fermé, ou retirez les colonnes de texte long.',
  },
  'VAL-1007': {
    message: 'Le fichier a un en-tête, mais aucune ligne.',
    fix: 'Exportez de nouveau les clients, et vérifiez qu’un filtre ne les a pas tous retirés.',
  },
  'VAL-1008': {
    message: 'Aucune colonne ne contient {where}.',
    fix: '{detail}',
  },
  'VAL-1009': {
    message: '{rows} {n’a|n’ont} pas de valeur dans {where}.',
    fix: 'Saisissez la valeur là où elle est connue. Sans elle, l’évaluation est moins sûre.',
  },
  'VAL-1010': {
    message: 'La correspondance a une question ouverte : {detail}',
    fix: 'Répondez-y dans la correspondance.',
  },
  'VAL-1011': {
    message: 'Aucune colonne ne contient {where} ; le champ est calculé à partir de {detail}.',
    fix: 'Rien à faire. Si vous avez les vraies valeurs, ajoutez une colonne pour elles.',
  },
  'VAL-1012': {
    message: '{rows} {contient|contiennent} des totaux, pas des clients.',
    fix: 'Rien à faire. Pour éviter ce message, excluez les totaux de l’export.',
  },
  'VAL-1013': {
    message: '{rows} {répète|répètent} l’en-tête.',
    fix: 'Rien à faire. Pour éviter ce message, fusionnez les exports sans leurs en-têtes.',
  },
  'VAL-1014': {
    message: 'Le nom de {where} a plus de {detail} caractères ; son début sert de nom.',
    fix: 'Rien à faire. Pour éviter ce message, donnez à la colonne un nom plus court.',
  },
  'VAL-2001': {
    message: '{values} dans {where} {est illisible|sont illisibles} comme nombre.',
    fix: 'Écrivez des nombres simples comme 1299.00, ou laissez la cellule vide.',
  },
  'VAL-2002': {
    message: '{values} dans {where} {est illisible|sont illisibles} comme date, par exemple « {detail} ».',
    fix: 'Écrivez les dates comme 2026-01-31, de la même façon dans toute la colonne.',
  },
  'VAL-2003': {
    message: '{values} dans {where} {n’est|ne sont} ni oui ni non.',
    fix: 'Écrivez oui ou non, ou laissez la cellule vide.',
  },
  'VAL-2004': {
    message: '{values} dans {where} {n’est|ne sont} pas parmi les valeurs connues : {detail}.',
    fix: 'Utilisez l’une de ces valeurs. Un nom de formule (Basic, Pro) n’est pas un type de contrat.',
  },
  'VAL-2005': {
    message: 'Dans {where}, le jour ou le mois peut venir en premier, et aucune valeur ne tranche.',
    fix: 'Écrivez les dates comme 2026-01-31.',
  },
  'VAL-2006': {
    message: '{values} dans {where} {a|ont} des décimales là où des nombres entiers sont attendus.',
    fix: 'Vérifiez que c’est la bonne colonne. Les moyennes conviennent et sont utilisées telles quelles.',
  },
  'VAL-2007': {
    message: 'Plus de la moitié des cellules remplies dans {where} est illisible : {values}.',
    fix: 'La colonne correspond sans doute au mauvais champ. Choisissez-en un autre dans la correspondance.',
  },
  'VAL-2008': {
    message: '{rows} {a|ont} un montant dans {where}, mais une période illisible dans la colonne « {detail} ».',
    fix: 'Écrivez les périodes comme mois, trimestre, 6 mois ou année. Sans elle, le montant n’est pas utilisé.',
  },
  'VAL-2009': {
    message:
      '{where} se nomme comme une date et n’est pas utilisée : {values} {est illisible|sont ' +
      'illisibles} comme date, par exemple « {detail} ».',
    fix: 'Écrivez les dates comme 2026-01-31. Un jour a besoin de son année.',
  },
  'VAL-3001': {
    message: '{values} dans {where} {sort|sortent} de l’intervalle {detail}.',
    fix:
      'Vérifiez l’unité de la colonne et corrigez les cellules. De telles valeurs réduisent la ' +
      'fiabilité d’un score.',
  },
  'VAL-3002': {
    message: '{values} dans {where} {dépasse|dépassent} 120 mois.',
    fix: 'L’ancienneté est en mois. Vérifiez que la colonne n’est pas en jours, et corrigez les cellules.',
  },
  'VAL-3003': {
    message: '{rows} {a|ont} moins d’un mois dans {where} : de nouveaux clients.',
    fix: 'Rien à faire. Un score dit peu de choses d’un client qui vient d’arriver.',
  },
  'VAL-3004': {
    message: '{rows} {a|ont} un montant de 0 dans {where} : des formules gratuites.',
    fix:
      'Rien à faire. Les formules gratuites n’ont pas de revenu à risque. Excluez les essais et ' +
      'formules gratuites dont vous n’avez pas besoin.',
  },
  'VAL-3005': {
    message: '{values} dans {where} {sort|sortent} de l’intervalle de 0,01 à 10 000 par mois.',
    fix:
      'Vérifiez que la colonne est mensuelle (pas annuelle) et en unités (pas en centimes), et ' +
      'corrigez les cellules.',
  },
  'VAL-3006': {
    message: '{values} dans {where} {est négative|sont négatives}.',
    fix: 'Corrigez les cellules. Les avoirs et remboursements n’ont pas leur place dans cette colonne.',
  },
  'VAL-4001': {
    message: '{rows} {copie|copient} une ligne précédente dans chaque valeur.',
    fix: 'Supprimez les copies. La première compte.',
  },
  'VAL-4002': {
    message:
      '{rows} {a|ont} le même identifiant du client dans {where} qu’une ligne précédente, mais d’autres valeurs.',
    fix: 'Gardez une ligne par client, ou une par abonnement si chacun a son propre identifiant.',
  },
  'VAL-4003': {
    message: '{rows} {a|ont} moins d’un mois de montants dans {where}, mais au moins un mois d’ancienneté.',
    fix: 'Vérifiez que le montant total couvre toute l’ancienneté, et que les deux colonnes ont la même unité.',
  },
  'VAL-4004': {
    message: '{rows} {a|ont} plus de licences utilisées qu’achetées.',
    fix: 'Vérifiez que les deux colonnes ne sont pas inversées. Le dépassement compte comme une utilisation complète.',
  },
  'VAL-4005': {
    message: '{values} dans {where} {est|sont} dans le futur.',
    fix: 'Corrigez les dates, ou vérifiez l’ordre du jour et du mois.',
  },
  'VAL-4006': {
    message: '{rows} {a|ont} une date de départ dans le futur et {compte|comptent} comme clients actuels.',
    fix: 'Rien à faire s’il s’agit de résiliations annoncées. Sinon, corrigez les dates.',
  },
  'VAL-4007': {
    message: '{rows} {a|ont} une date de départ antérieure à la date d’inscription.',
    fix: 'Vérifiez que les deux colonnes ne sont pas inversées, et l’ordre du jour et du mois.',
  },
  'VAL-4008': {
    message:
      'Les montants sont en plusieurs devises ({detail}). Les totaux sont séparés, mais les scores les ' +
      'comparent comme dans une seule.',
    fix: 'Convertissez tous les montants dans une devise, ou évaluez un fichier par devise.',
  },
  'VAL-4009': {
    message: 'Les montants sont en {detail}, qui n’est pas la devise du compte.',
    fix: 'Convertissez les montants, ou lisez le revenu à risque dans la devise du fichier.',
  },
  'VAL-4010': {
    message: '{rows} {concerne|concernent} des clients déjà partis, comptés à part.',
    fix: 'Rien à faire. Excluez-les si vous n’avez besoin que des clients actuels.',
  },
  'VAL-4011': {
    message: 'Le fichier contient l’issue ({where}). Elle n’est pas utilisée pour l’évaluation.',
    fix: 'Rien à faire. Si les issues sont réelles, utilisez le fichier pour entraîner ou évaluer un modèle.',
  },
  'VAL-4012': {
    message: '{rows} {a|ont} l’issue non, mais une date de départ dans le passé.',
    fix: 'Corrigez l’une des deux. Le client compte comme parti.',
  },
  'VAL-4020': {
    message: 'Qui est parti est lu dans les mots de {where} : {detail}.',
    fix:
      'Vérifiez les mots. Si l’un est mal lu, indiquez son sens dans la correspondance, ou n’associez ' +
      'aucune colonne à « Parti ».',
  },
  'VAL-4021': {
    message: '{rows} {a|ont} dans {where} un statut écarté dans la correspondance.',
    fix: 'Rien à faire. Pour évaluer ces lignes, répondez autrement à la question sur le statut.',
  },
  'VAL-4022': {
    message:
      'La date passée la plus récente d’une activité, d’une inscription ou d’un départ ({where}) est : ' +
      '{detail}. Les durées et les départs sont mesurés à ce jour.',
    fix: 'Si le fichier date bien d’aujourd’hui, indiquez aujourd’hui comme date de référence.',
  },
  'VAL-4023': {
    message:
      'La date passée la plus récente d’une activité, d’une inscription ou d’un départ ({where}) est : ' +
      '{detail} ; c’est à ce jour de référence que les durées et les départs sont mesurés.',
    fix: 'Si le fichier date de ce jour-là, indiquez-le comme date de référence.',
  },
  'VAL-4024': {
    message: 'Deux colonnes se contredisent sur les départs dans {rows} : {detail}. {where} est utilisée.',
    fix: 'Corrigez le fichier, ou associez la bonne colonne à « Parti ».',
  },
  'VAL-5001': {
    message: 'Seulement {detail} à évaluer. Les totaux et moyennes de si peu de clients ne sont pas fiables.',
    fix: 'Évaluez si possible au moins 50 clients ensemble. Les scores individuels ne sont pas concernés.',
  },
  'VAL-5002': {
    message: 'Aucune donnée utile au modèle n’a été trouvée : chaque client aurait le même score.',
    fix:
      'Ajoutez ou associez au moins une colonne sur le contrat, l’ancienneté, les montants, ' +
      'l’utilisation ou le support.',
  },
  'VAL-5003': {
    message: 'Toutes les valeurs dans {where} sont identiques.',
    fix: 'Une colonne constante n’aide pas à distinguer les clients. Vérifiez l’export.',
  },
  'VAL-5004': {
    message: 'Plus de la moitié de {where} est vide : {rows}.',
    fix: 'Complétez la colonne, ou attendez-vous à une fiabilité moindre.',
  },
  'VAL-5005': {
    message: '{where} est vide dans chaque ligne.',
    fix: 'Retirez la colonne, ou vérifiez l’export.',
  },
  'VAL-5006': {
    message: '{where} révèle l’issue : {detail}.',
    fix: 'Retirez la colonne de l’entraînement si elle n’est connue qu’après le départ d’un client.',
  },
  'VAL-5007': {
    message:
      'Trop peu de données utiles au modèle ont été trouvées : {detail}. Les scores seront proches et incertains.',
    fix: 'Ajoutez des colonnes sur le contrat, l’ancienneté, les montants, l’utilisation ou le support.',
  },
  'VAL-5008': {
    message: 'Seuls les {detail} premiers clients ont été vérifiés pour les identifiants en double.',
    fix: 'Divisez le fichier si des identifiants peuvent se répéter plus bas.',
  },
};
