import type { ReportMessages } from './en.ts';

export const report: ReportMessages = {
  reportTitle: 'Era giusto?',
  reportLead: (days) => `Che cosa era previsto per i ${days} giorni successivi, e che cosa è successo.`,
  reportEmptyTitle: 'Ancora nulla da giudicare',
  reportEmpty:
    'Valutare i clienti e indicare chi ha lasciato. Appena è trascorso il periodo di un punteggio, ' +
    'qui si vede se era ' +
    'giusto.',
  reportForecast: 'Erano previsioni: i punteggi esistevano prima degli esiti.',
  reportNoForecast: 'Non sono previsioni: chi avrebbe lasciato è stato ricostruito a posteriori.',
  reportHoldout: 'Le cifre riguardano i clienti che il caso ha escluso da ogni contatto.',
  reportUntreated:
    'Le cifre riguardano i clienti che nessuno ha contattato; ognuno vale anche per altri simili che lo sono stati.',

  coverageSampled: (of) => `Tutte queste cifre riguardano un cliente su ${of}, scelto in base all’identificativo.`,
  coverageTitle: 'Che cosa si può giudicare',
  coverageScored: 'Punteggi',
  coverageMatured: 'Giudicati',
  coverageOpen: 'Ancora aperti',
  coverageUnknown: 'Senza risposta',
  coverageThrough: (date) => `Si sa chi ha lasciato fino al ${date}.`,
  coverageNoThrough:
    'Nessuno ha ancora detto fino a quando si sa chi ha lasciato. Prima non si può giudicare alcun punteggio.',
  coverageNext: (date) => `I prossimi punteggi si potranno giudicare quando si saprà fino al ${date}.`,

  outcomeTitle: 'Previsto e accaduto',
  outcomeSaid: (expected, low, high, observed) =>
    `Erano previsti ${expected} abbandoni (da ${low} a ${high}); ce ne sono stati ${observed}.`,
  outcomeAsExpected: 'Il caso basta a spiegarlo.',
  outcomeMore: 'È più di quanto spieghi il caso: i punteggi sono troppo bassi.',
  outcomeFewer: 'È meno di quanto spieghi il caso: i punteggi sono troppo alti.',
  outcomeTooFew: (count, events, from) =>
    `Finora ${count === 1 ? 'ha' : 'hanno'} lasciato ${events} ` +
    `${count === 1 ? 'cliente' : 'clienti'}. Da ${from} in poi si può dire di più.`,
  outcomePicture: (low, high, observed) => `Previsti tra ${low} e ${high}; hanno lasciato in ${observed}.`,
  outcomeExpected: 'Previsti',
  outcomeObserved: 'Persi',
  outcomeContacted: (rows, observed, expected) =>
    `Di ${rows} clienti contattati, ${observed} hanno lasciato; senza contatto ne erano previsti ${expected}.`,
  outcomeEstimate: (rows, expected, low, high) =>
    `Di ${rows} punteggi ancora aperti, sono previsti ${expected} abbandoni (da ${low} a ${high}).`,
  skillBetter: (share, low, high) =>
    `Conoscere i punteggi è meglio che conoscere la sola media, del ${share} del suo errore (da ${low} a ${high}).`,
  skillUnclear: (low, high) =>
    `Non è ancora certo che i punteggi siano migliori della sola media (da ${low} a ${high} del suo errore).`,
  skillWorse: (share, low, high) =>
    `I punteggi sono peggiori della sola media, del ${share} del suo errore (da ${low} a ${high}).`,

  rankingTitle: 'I clienti indicati erano quelli giusti?',
  rankingTop: (rows, left, random) =>
    `Dei ${rows} punteggi più alti, ${left} hanno lasciato; per caso sarebbero ${random}.`,
  rankingLift: (times, low, high) => `Sono ${times} volte tanti (da ${low} a ${high}).`,
  rankingRevenue: (share, low, high) => `Avevano il ${share} dei ricavi persi (da ${low} a ${high}).`,
  rankingPairs: (share, low, high) =>
    `Tra un cliente che ha lasciato e uno rimasto, il punteggio più alto era di chi ha lasciato nel ${share} delle ` +
    `coppie (da ${low} a ${high}; il caso darebbe la metà).`,
  rankingLater: (from) => `Per questo servono ${from} abbandoni.`,

  curveTitle: 'Che cosa era previsto e che cosa è successo',
  curveLead: 'Clienti in gruppi per punteggio. Sulla linea hanno lasciato tanti quanti previsti.',
  curveSummary: (groups) => `${groups} gruppi di clienti: che cosa era previsto, e la quota che ha lasciato.`,
  curvePoint: (said, left) => `Previsto ${said}, persi ${left}`,
  curveSaid: 'Previsto',
  curveLeft: 'Persi',
  curveRange: 'Intervallo (95 %)',
  curveCustomers: 'Clienti',
  curveLater: (from) => `Per questa immagine servono ${from} abbandoni.`,

  tellChoose: 'Scegliere il file di chi ha lasciato',
  tellAsks: (name) => `${name} non è ancora registrato. Risponda alle domande qui sotto.`,
  tellSending: (name) => `Lettura di ${name} …`,
  tellWithoutDates: (name) =>
    `Nessuna colonna di ${name} contiene date: nulla è stato registrato. Aggiunga il giorno dell’abbandono.`,
  tellDone: (count, name, rows) => `${name}: ${rows} ${count === 1 ? 'riga' : 'righe'}`,
  tellRecorded: 'Registrati',
  tellDuplicates: 'Già noti',
  tellConflicts: 'In contrasto con quanto è noto',
  tellUnknown: 'Di questi, non tra i clienti valutati',
  tellNoDate: 'Senza una data leggibile',
  tellNoId: 'Senza identificativo',
  tellDoneTitle: 'Gli abbandoni sono registrati',
  tellAnother: 'Registrare un altro file',
  tellThrough: 'Tutti gli abbandoni fino a questo giorno sono indicati',
  tellThroughSave: 'Salva il giorno',
  tellThroughSaved: (date) => `Salvato: noto fino al ${date}.`,

  proposalsTitle: 'Hanno lasciato?',
  proposalsLead: 'Trovato confrontando gli elenchi completi. Nulla conta prima della conferma.',
  proposalVanished: (from, to) => `Nell’elenco del ${from}, assente il ${to}`,
  proposalStatus: (from, to) => `Segnato come perso tra il ${from} e il ${to}`,
  proposalCameBack: (from, to) => `Perso nell’elenco del ${from}, di nuovo cliente il ${to}`,
  proposalYes: 'Conferma',
  proposalNo: 'Non è vero',
  proposalYesOf: (customer) => `Conferma per ${customer}`,
  proposalNoOf: (customer) => `Non è vero per ${customer}`,
  proposalAll: (count, customers) => (count === 1 ? 'Confermalo' : `Conferma tutti i ${customers}`),
  proposalsMore: (shown) => `Questi sono i primi ${shown}. Gli altri seguono dopo la decisione.`,
  proposalsNone: 'Nessuno di questi se n’è andato',
  proposalsDone: 'Salvato.',
  listQuestion: (count, customers, share) =>
    `${count === 1 ? 'Manca' : 'Mancano'} ${customers} ${count === 1 ? 'cliente' : 'clienti'} ` +
    `dell’elenco precedente (${share}). ` +
    'L’ultimo elenco è completo?',
  listComplete: 'Sì, hanno lasciato',
  listIncomplete: 'No, è una parte',

  timelineTitle: 'Che cosa era previsto, e che cosa è successo',
  timelineSaid: (share, date) => `Previsto ${share} il ${date}`,
  timelineLeft: (date) => `ha lasciato il ${date}`,
  timelineLeftInTime: 'ha lasciato in quel periodo',
  timelineStayed: 'è rimasto',
  timelineOpen: (date) => `aperto fino al ${date}`,
  timelineUnknown: 'non si sa che cosa è successo',
  timelineHadLeft: 'aveva già lasciato',
};
