import { inFrench } from '../french-spaces.ts';
import type { ReportMessages } from './en.ts';

export const report: ReportMessages = inFrench({
  reportTitle: 'Avions-nous raison ?',
  reportLead: (days) => `Ce que nous avions annoncé pour les ${days} jours suivants, et ce qui s’est passé.`,
  reportEmptyTitle: 'Rien à juger pour l’instant',
  reportEmpty:
    'Évaluez vos clients et dites-nous qui est parti. Dès que le délai d’un score est écoulé, vous ' +
    'voyez ici s’il était ' +
    'juste.',
  reportForecast: 'C’étaient des prévisions : les scores existaient avant les départs.',
  reportNoForecast: 'Ce ne sont pas des prévisions : les départs ont été reconstitués après coup.',
  reportHoldout: 'Les chiffres portent sur les clients que le hasard a exclus de tout contact.',
  reportUntreated:
    'Les chiffres portent sur les clients que personne n’a contactés ; chacun compte pour des ' +
    'clients semblables qui l’ont été.',

  coverageSampled: (of) => `Tous ces chiffres portent sur un client sur ${of}, choisi d’après son identifiant.`,
  coverageTitle: 'Ce qui peut être jugé',
  coverageScored: 'Scores',
  coverageMatured: 'Jugés',
  coverageOpen: 'Encore ouverts',
  coverageUnknown: 'Sans réponse',
  coverageThrough: (date) => `Les départs sont connus jusqu’au ${date}.`,
  coverageNoThrough:
    'Personne n’a encore dit jusqu’à quand les départs sont connus. D’ici là, aucun score ne peut être jugé.',
  coverageNext: (date) => `Les prochains scores pourront être jugés quand les départs seront connus jusqu’au ${date}.`,

  outcomeTitle: 'Attendu et arrivé',
  outcomeSaid: (expected, low, high, observed) =>
    `Nous attendions ${expected} départs (${low} à ${high}) ; il y en a eu ${observed}.`,
  outcomeAsExpected: 'Le hasard suffit à l’expliquer.',
  outcomeMore: 'C’est plus que ce que le hasard explique : les scores sont trop bas.',
  outcomeFewer: 'C’est moins que ce que le hasard explique : les scores sont trop hauts.',
  outcomeTooFew: (count, events, from) =>
    `${events} ${count === 1 ? 'client est parti' : 'clients sont partis'} jusqu’ici. À partir de ` +
    `${from}, on peut en dire plus.`,
  outcomePicture: (low, high, observed) => `Attendu entre ${low} et ${high} ; ${observed} sont partis.`,
  outcomeExpected: 'Attendus',
  outcomeObserved: 'Partis',
  outcomeContacted: (rows, observed, expected) =>
    `Sur ${rows} clients contactés, ${observed} sont partis ; sans contact, nous en attendions ${expected}.`,
  outcomeEstimate: (rows, expected, low, high) =>
    `Sur ${rows} scores encore ouverts, nous attendons ${expected} départs (${low} à ${high}).`,
  skillBetter: (share, low, high) =>
    `Connaître les scores vaut mieux que connaître la moyenne seule, de ${share} de son erreur (${low} à ${high}).`,
  skillUnclear: (low, high) =>
    `Il n’est pas encore certain que les scores valent mieux que la moyenne seule (${low} à ${high} de son erreur).`,
  skillWorse: (share, low, high) =>
    `Les scores sont moins bons que la moyenne seule, de ${share} de son erreur (${low} à ${high}).`,

  rankingTitle: 'Avons-nous nommé les bons clients ?',
  rankingTop: (rows, left, random) =>
    `Parmi nos ${rows} scores les plus hauts, ${left} sont partis ; le hasard en donnerait ${random}.`,
  rankingLift: (times, low, high) => `C’est ${times} fois plus (${low} à ${high}).`,
  rankingRevenue: (share, low, high) => `Ils représentaient ${share} du revenu perdu (${low} à ${high}).`,
  rankingPairs: (share, low, high) =>
    'Entre un client parti et un client resté, celui qui est parti avait le score le plus haut dans ' +
    `${share} des paires ` +
    `(${low} à ${high} ; le hasard donne la moitié).`,
  rankingLater: (from) => `Il faut pour cela ${from} clients partis.`,

  curveTitle: 'Ce que nous avions dit et ce qui s’est passé',
  curveLead: 'Les clients en groupes selon leur score. Sur la ligne, il en est parti autant que nous l’avions dit.',
  curveSummary: (groups) => `${groups} groupes de clients : ce que nous avions dit, et la part qui est partie.`,
  curvePoint: (said, left) => `Dit ${said}, partis ${left}`,
  curveSaid: 'Dit',
  curveLeft: 'Partis',
  curveRange: 'Intervalle (95 %)',
  curveCustomers: 'Clients',
  curveLater: (from) => `Cette image demande ${from} clients partis.`,

  tellChoose: 'Choisir le fichier des départs',
  tellAsks: (name) => `${name} n’est pas encore enregistré. Répondez aux questions ci-dessous.`,
  tellSending: (name) => `Lecture de ${name} …`,
  tellWithoutDates: (name) =>
    `Aucune colonne de ${name} ne contient de dates : rien n’a été enregistré. Ajoutez le jour du départ.`,
  tellDone: (count, name, rows) => `${name} : ${rows} ${count === 1 ? 'ligne' : 'lignes'}`,
  tellRecorded: 'Enregistrés',
  tellDuplicates: 'Déjà connus',
  tellConflicts: 'Contredisent ce qui est connu',
  tellUnknown: 'Dont absents des clients évalués',
  tellNoDate: 'Sans date lisible',
  tellNoId: 'Sans identifiant',
  tellDoneTitle: 'Les départs sont enregistrés',
  tellAnother: 'Enregistrer un autre fichier',
  tellThrough: 'Tous les départs jusqu’à ce jour sont indiqués',
  tellThroughSave: 'Enregistrer le jour',
  tellThroughSaved: (date) => `Enregistré : connu jusqu’au ${date}.`,

  proposalsTitle: 'Sont-ils partis ?',
  proposalsLead: 'Trouvé en comparant vos listes complètes. Rien ne compte avant que vous ne confirmiez.',
  proposalVanished: (from, to) => `Sur la liste du ${from}, absent le ${to}`,
  proposalStatus: (from, to) => `Noté comme parti entre le ${from} et le ${to}`,
  proposalCameBack: (from, to) => `Parti sur la liste du ${from}, de nouveau client le ${to}`,
  proposalYes: 'Confirmer',
  proposalNo: 'C’est faux',
  proposalYesOf: (customer) => `Confirmer pour ${customer}`,
  proposalNoOf: (customer) => `C’est faux pour ${customer}`,
  proposalAll: (count, customers) => (count === 1 ? 'Le confirmer' : `Confirmer les ${customers}`),
  proposalsMore: (shown) => `Voici les ${shown} premiers. Les suivants apparaîtront une fois ceux-ci traités.`,
  proposalsNone: 'Aucun d’eux n’est parti',
  proposalsDone: 'C’est enregistré.',
  listQuestion: (count, customers, share) =>
    `${customers} ${count === 1 ? 'client' : 'clients'} de la liste précédente (${share}) ` +
    `${count === 1 ? 'manque' : 'manquent'}. La dernière liste est-elle complète ?`,
  listComplete: 'Oui, ils sont partis',
  listIncomplete: 'Non, elle est partielle',

  timelineTitle: 'Ce que nous avions dit, et ce qui s’est passé',
  timelineSaid: (share, date) => `Nous avions dit ${share} le ${date}`,
  timelineLeft: (date) => `parti le ${date}`,
  timelineLeftInTime: 'parti dans ce délai',
  timelineStayed: 'resté',
  timelineOpen: (date) => `ouvert jusqu’au ${date}`,
  timelineUnknown: 'la suite n’est pas connue',
  timelineHadLeft: 'était déjà parti',
});
