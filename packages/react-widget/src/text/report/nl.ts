import type { ReportMessages } from './en.ts';

export const report: ReportMessages = {
  reportTitle: 'Klopte het?',
  reportLead: (days) => `Wat we voor de volgende ${days} dagen zeiden, en wat er gebeurde.`,
  reportEmptyTitle: 'Nog niets te beoordelen',
  reportEmpty:
    'Laat uw klanten beoordelen en geef door wie er is vertrokken. Zodra de tijd van een score om ' +
    'is, ziet u hier of die ' +
    'klopte.',
  reportForecast: 'Dit waren voorspellingen: de scores waren er vóór de uitkomsten.',
  reportNoForecast: 'Dit zijn geen voorspellingen: wie zou vertrekken, is achteraf bepaald.',
  reportHoldout: 'De cijfers gaan over klanten die door het toeval niet zijn benaderd.',
  reportUntreated:
    'De cijfers gaan over klanten die niemand heeft benaderd; elk telt ook voor vergelijkbare die wel zijn benaderd.',

  coverageSampled: (of) => `Alle cijfers hier gelden voor één op de ${of} klanten, gekozen op hun id.`,
  coverageTitle: 'Wat te beoordelen is',
  coverageScored: 'Scores',
  coverageMatured: 'Beoordeeld',
  coverageOpen: 'Nog open',
  coverageUnknown: 'Zonder antwoord',
  coverageThrough: (date) => `Wie er is vertrokken, is bekend tot ${date}.`,
  coverageNoThrough:
    'Nog niemand heeft gezegd tot wanneer bekend is wie er is vertrokken. Tot dan is geen score te beoordelen.',
  coverageNext: (date) => `De volgende scores zijn te beoordelen zodra het tot ${date} bekend is.`,

  outcomeTitle: 'Verwacht en gebeurd',
  outcomeSaid: (expected, low, high, observed) =>
    `We verwachtten ${expected} opzeggingen (${low} tot ${high}); het werden er ${observed}.`,
  outcomeAsExpected: 'Dat is met toeval te verklaren.',
  outcomeMore: 'Dat is meer dan toeval verklaart: de scores zijn te laag.',
  outcomeFewer: 'Dat is minder dan toeval verklaart: de scores zijn te hoog.',
  outcomeTooFew: (count, events, from) =>
    `Tot nu toe ${count === 1 ? 'is' : 'zijn'} ${events} ${count === 1 ? 'klant' : 'klanten'} ` +
    `vertrokken. Vanaf ${from} valt er meer te zeggen.`,
  outcomePicture: (low, high, observed) => `Verwacht tussen ${low} en ${high}; vertrokken: ${observed}.`,
  outcomeExpected: 'Verwacht',
  outcomeObserved: 'Vertrokken',
  outcomeContacted: (rows, observed, expected) =>
    `Van ${rows} benaderde klanten vertrokken er ${observed}; zonder contact verwachtten we er ${expected}.`,
  outcomeEstimate: (rows, expected, low, high) =>
    `Van ${rows} scores die nog open zijn, verwachten we ${expected} opzeggingen (${low} tot ${high}).`,
  skillBetter: (share, low, high) =>
    `De scores kennen is beter dan alleen het gemiddelde kennen, met ${share} van de fout ervan (${low} tot ${high}).`,
  skillUnclear: (low, high) =>
    `Of de scores beter zijn dan alleen het gemiddelde, is nog niet zeker (${low} tot ${high} van de fout ervan).`,
  skillWorse: (share, low, high) =>
    `De scores zijn slechter dan alleen het gemiddelde, met ${share} van de fout ervan (${low} tot ${high}).`,

  rankingTitle: 'Noemden we de juiste klanten?',
  rankingTop: (rows, left, random) =>
    `Van onze ${rows} hoogste scores vertrokken er ${left}; bij toeval zouden het er ${random} zijn.`,
  rankingLift: (times, low, high) => `Dat is ${times} keer zoveel (${low} tot ${high}).`,
  rankingRevenue: (share, low, high) => `Zij hadden ${share} van de verloren omzet (${low} tot ${high}).`,
  rankingPairs: (share, low, high) =>
    `Van een klant die vertrok en een die bleef, had in ${share} van alle paren de vertrokken klant de hogere score ` +
    `(${low} tot ${high}; toeval geeft de helft).`,
  rankingLater: (from) => `Hiervoor zijn ${from} opzeggingen nodig.`,

  curveTitle: 'Wat we zeiden en wat er gebeurde',
  curveLead: 'Klanten in groepen naar hun score. Op de lijn vertrokken er zoveel als we zeiden.',
  curveSummary: (groups) => `${groups} groepen klanten: wat we zeiden, en het deel dat vertrok.`,
  curvePoint: (said, left) => `Gezegd ${said}, vertrokken ${left}`,
  curveSaid: 'Gezegd',
  curveLeft: 'Vertrokken',
  curveRange: 'Bereik (95 %)',
  curveCustomers: 'Klanten',
  curveLater: (from) => `Voor dit beeld zijn ${from} opzeggingen nodig.`,

  tellChoose: 'Kies het bestand met wie er is vertrokken',
  tellAsks: (name) => `${name} is nog niet vastgelegd. Beantwoord de vragen hieronder.`,
  tellSending: (name) => `${name} wordt gelezen …`,
  tellWithoutDates: (name) =>
    `Geen kolom van ${name} bevat datums; er is niets vastgelegd. Voeg de dag toe waarop elke klant vertrok.`,
  tellDone: (count, name, rows) => `${name}: ${rows} ${count === 1 ? 'rij' : 'rijen'}`,
  tellRecorded: 'Opgenomen',
  tellDuplicates: 'Al bekend',
  tellConflicts: 'In strijd met wat bekend is',
  tellUnknown: 'Daarvan niet onder de beoordeelde klanten',
  tellNoDate: 'Zonder leesbare datum',
  tellNoId: 'Zonder klantnummer',
  tellDoneTitle: 'Vertrek is vastgelegd',
  tellAnother: 'Nog een bestand vastleggen',
  tellThrough: 'Iedereen die tot deze dag is vertrokken, is doorgegeven',
  tellThroughSave: 'Dag opslaan',
  tellThroughSaved: (date) => `Opgeslagen: bekend tot ${date}.`,

  proposalsTitle: 'Zijn ze vertrokken?',
  proposalsLead: 'Gevonden door uw volledige lijsten te vergelijken. Niets telt voordat u het bevestigt.',
  proposalVanished: (from, to) => `Op de lijst van ${from}, weg op ${to}`,
  proposalStatus: (from, to) => `Tussen ${from} en ${to} als vertrokken gemarkeerd`,
  proposalCameBack: (from, to) => `Vertrokken op de lijst van ${from}, weer klant op ${to}`,
  proposalYes: 'Bevestigen',
  proposalNo: 'Dat klopt niet',
  proposalYesOf: (customer) => `Bevestigen voor ${customer}`,
  proposalNoOf: (customer) => `Dat klopt niet voor ${customer}`,
  proposalAll: (count, customers) => (count === 1 ? 'Bevestig het' : `Bevestig alle ${customers}`),
  proposalsMore: (shown) => `Dit zijn de eerste ${shown}. De rest volgt zodra hierover is beslist.`,
  proposalsNone: 'Geen van deze is vertrokken',
  proposalsDone: 'Opgeslagen.',
  listQuestion: (count, customers, share) =>
    `${customers} ${count === 1 ? 'klant' : 'klanten'} van de vorige lijst (${share}) ` +
    `${count === 1 ? 'ontbreekt' : 'ontbreken'}. ` +
    'Is de nieuwste lijst volledig?',
  listComplete: 'Ja, ze zijn vertrokken',
  listIncomplete: 'Nee, het is een deel',

  timelineTitle: 'Wat we zeiden, en wat er gebeurde',
  timelineSaid: (share, date) => `We zeiden ${share} op ${date}`,
  timelineLeft: (date) => `vertrokken op ${date}`,
  timelineLeftInTime: 'binnen die tijd vertrokken',
  timelineStayed: 'gebleven',
  timelineOpen: (date) => `open tot ${date}`,
  timelineUnknown: 'wat er gebeurde, is niet bekend',
  timelineHadLeft: 'was al vertrokken',
};
