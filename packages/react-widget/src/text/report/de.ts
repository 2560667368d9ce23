import type { ReportMessages } from './en.ts';

export const report: ReportMessages = {
  reportTitle: 'Hatten wir recht?',
  reportLead: (days) => `Was wir für die nächsten ${days} Tage gesagt haben, und was geschehen ist.`,
  reportEmptyTitle: 'Noch nichts zu beurteilen',
  reportEmpty:
    'Bewerten Sie Ihre Kunden und sagen Sie uns, wer gegangen ist. Sobald die Zeit eines Scores um ' +
    'ist, sehen Sie hier, ' +
    'ob er richtig war.',
  reportForecast: 'Das waren Vorhersagen: Die Scores waren vor dem Ausgang da.',
  reportNoForecast: 'Das sind keine Vorhersagen: Wer gehen würde, wurde erst im Nachhinein ermittelt.',
  reportHoldout: 'Die Zahlen gelten für Kunden, die nach dem Zufall nicht kontaktiert wurden.',
  reportUntreated:
    'Die Zahlen gelten für Kunden, die niemand kontaktiert hat; jeder steht auch für ähnliche, die kontaktiert wurden.',

  coverageSampled: (of) => `Alle Zahlen hier gelten für einen von ${of} Kunden, ausgewählt nach ihrer Kennung.`,
  coverageTitle: 'Was beurteilt werden kann',
  coverageScored: 'Scores',
  coverageMatured: 'Beurteilt',
  coverageOpen: 'Noch offen',
  coverageUnknown: 'Ohne Antwort',
  coverageThrough: (date) => `Wer gegangen ist, ist bis ${date} bekannt.`,
  coverageNoThrough:
    'Noch niemand hat gesagt, bis wann bekannt ist, wer gegangen ist. Vorher kann kein Score beurteilt werden.',
  coverageNext: (date) => `Die nächsten Scores können beurteilt werden, sobald es bis ${date} bekannt ist.`,

  outcomeTitle: 'Erwartet und geschehen',
  outcomeSaid: (expected, low, high, observed) =>
    `Wir haben ${expected} Abwanderungen erwartet (${low} bis ${high}); ${observed} sind gegangen.`,
  outcomeAsExpected: 'Das liegt in dem Bereich, den der Zufall erklärt.',
  outcomeMore: 'Das sind mehr, als der Zufall erklärt: Die Scores sind zu niedrig.',
  outcomeFewer: 'Das sind weniger, als der Zufall erklärt: Die Scores sind zu hoch.',
  outcomeTooFew: (count, events, from) =>
    `Bisher ${count === 1 ? 'ist' : 'sind'} ${events} ${count === 1 ? 'Kunde' : 'Kunden'} gegangen. ` +
    `Ab ${from} lässt sich mehr sagen.`,
  outcomePicture: (low, high, observed) => `Erwartet zwischen ${low} und ${high}; gegangen sind ${observed}.`,
  outcomeExpected: 'Erwartet',
  outcomeObserved: 'Gegangen',
  outcomeContacted: (rows, observed, expected) =>
    `Von ${rows} kontaktierten Kunden sind ${observed} gegangen; ohne Kontakt hatten wir ${expected} erwartet.`,
  outcomeEstimate: (rows, expected, low, high) =>
    `Von ${rows} noch offenen Scores erwarten wir ${expected} Abwanderungen (${low} bis ${high}).`,
  skillBetter: (share, low, high) =>
    `Die Scores sind besser als der Durchschnitt allein, um ${share} seines Fehlers (${low} bis ${high}).`,
  skillUnclear: (low, high) =>
    `Ob die Scores besser sind als der Durchschnitt allein, ist noch nicht sicher (${low} bis ${high} seines Fehlers).`,
  skillWorse: (share, low, high) =>
    `Die Scores sind schlechter als der Durchschnitt allein, um ${share} seines Fehlers (${low} bis ${high}).`,

  rankingTitle: 'Haben wir die Richtigen genannt?',
  rankingTop: (rows, left, random) =>
    `Von unseren ${rows} höchsten sind ${left} gegangen; durch Zufall wären es ${random}.`,
  rankingLift: (times, low, high) => `Das sind ${times}-mal so viele (${low} bis ${high}).`,
  rankingRevenue: (share, low, high) => `Auf sie entfielen ${share} des verlorenen Umsatzes (${low} bis ${high}).`,
  rankingPairs: (share, low, high) =>
    `Von einem Kunden, der ging, und einem, der blieb, hatte in ${share} aller Paare der den höheren Score, der ging ` +
    `(${low} bis ${high}; Zufall wäre die Hälfte).`,
  rankingLater: (from) => `Dafür müssen ${from} Kunden gegangen sein.`,

  curveTitle: 'Was wir gesagt haben und was geschehen ist',
  curveLead: 'Kunden in Gruppen nach ihrem Score. Auf der Linie sind so viele gegangen, wie wir gesagt haben.',
  curveSummary: (groups) => `${groups} Gruppen von Kunden: was wir gesagt haben, und welcher Anteil gegangen ist.`,
  curvePoint: (said, left) => `Gesagt ${said}, gegangen ${left}`,
  curveSaid: 'Gesagt',
  curveLeft: 'Gegangen',
  curveRange: 'Bereich (95 %)',
  curveCustomers: 'Kunden',
  curveLater: (from) => `Für dieses Bild müssen ${from} Kunden gegangen sein.`,

  tellChoose: 'Datei der Abgewanderten auswählen',
  tellAsks: (name) => `${name} ist noch nicht erfasst. Bitte beantworten Sie die folgenden Fragen.`,
  tellSending: (name) => `${name} wird gelesen …`,
  tellWithoutDates: (name) =>
    `Keine Spalte von ${name} enthält Datumsangaben. Ergänzen Sie den Tag, an dem jeder Kunde gegangen ist.`,
  tellDone: (count, name, rows) => `${name}: ${rows} ${count === 1 ? 'Zeile' : 'Zeilen'}`,
  tellRecorded: 'Aufgenommen',
  tellDuplicates: 'Schon bekannt',
  tellConflicts: 'Im Widerspruch zu Bekanntem',
  tellUnknown: 'Davon nicht unter den bewerteten Kunden',
  tellNoDate: 'Ohne lesbares Datum',
  tellNoId: 'Ohne Kundennummer',
  tellDoneTitle: 'Erfasst, wer gegangen ist',
  tellAnother: 'Weitere Datei erfassen',
  tellThrough: 'Alle, die bis zu diesem Tag gegangen sind, sind genannt',
  tellThroughSave: 'Tag speichern',
  tellThroughSaved: (date) => `Gespeichert: bekannt bis ${date}.`,

  proposalsTitle: 'Sind sie gegangen?',
  proposalsLead: 'Gefunden durch den Vergleich Ihrer vollständigen Listen. Nichts zählt, bevor Sie es bestätigen.',
  proposalVanished: (from, to) => `Auf der Liste vom ${from}, am ${to} nicht mehr`,
  proposalStatus: (from, to) => `Zwischen ${from} und ${to} als gegangen vermerkt`,
  proposalCameBack: (from, to) => `Auf der Liste vom ${from} gegangen, am ${to} wieder Kunde`,
  proposalYes: 'Bestätigen',
  proposalNo: 'Das stimmt nicht',
  proposalYesOf: (customer) => `Für ${customer} bestätigen`,
  proposalNoOf: (customer) => `Das stimmt nicht für ${customer}`,
  proposalAll: (count, customers) => (count === 1 ? 'Es bestätigen' : `Alle ${customers} bestätigen`),
  proposalsMore: (shown) => `Das sind die ersten ${shown}. Weitere folgen, sobald sie entschieden sind.`,
  proposalsNone: 'Niemand davon ist gegangen',
  proposalsDone: 'Gespeichert.',
  listQuestion: (count, customers, share) =>
    `${customers} ${count === 1 ? 'Kunde' : 'Kunden'} der vorigen Liste (${share}) ` +
    `${count === 1 ? 'fehlt' : 'fehlen'}. ` +
    'Ist die neueste Liste vollständig?',
  listComplete: 'Ja, sie sind gegangen',
  listIncomplete: 'Nein, sie ist ein Teil',

  timelineTitle: 'Was wir gesagt haben, und was geschehen ist',
  timelineSaid: (share, date) => `Am ${date} haben wir ${share} gesagt`,
  timelineLeft: (date) => `gegangen am ${date}`,
  timelineLeftInTime: 'in dieser Zeit gegangen',
  timelineStayed: 'geblieben',
  timelineOpen: (date) => `offen bis ${date}`,
  timelineUnknown: 'was geschah, ist nicht bekannt',
  timelineHadLeft: 'war schon gegangen',
};
