import type { LearningTexts } from './learning-texts.ts';

export const it: LearningTexts = {
  'report.kind.forward': ({ days }) =>
    `È una previsione: i punteggi c’erano prima dell’esito e dicono chi se ne va entro ${days} giorni.`,
  'report.kind.reconstructed': ({ days }) =>
    `Non è una previsione: chi se ne sarebbe andato entro ${days} giorni è stato ricavato dopo, dalle date di ` +
    'inizio e ' +
    'di abbandono di un file.',
  'report.kind.status':
    'Non è una previsione: dice quanto i punteggi distinguono, in un file, chi se n’è andato da chi è rimasto. ' +
    'La loro ' +
    'altezza segue la quota di abbandoni di quel file.',
  'report.coverage': ({ scored, matured }, { count }) =>
    `Punteggi: ${count(scored)}; per ${count(matured)} il tempo è trascorso e l’esito è noto.`,
  'report.sampled': ({ of }, { count }) =>
    `Tutte le cifre riguardano un cliente su ${count(of)}, scelto in base al suo identificativo: sono troppi per ` +
    'giudicarli tutti.',
  'report.open': ({ open, date }, { count, day }) =>
    `Non ancora giudicabili: ${count(open)}. I prossimi quando l’esito sarà noto fino a questo giorno: ${day(date)}.`,
  'report.censored': ({ censored }, { count }) => `Senza esito noto, non contano da nessuna parte: ${count(censored)}.`,
  'report.too_few': ({ events, from }, { count }) =>
    `Abbandoni finora: ${count(events)}. Da ${from} in poi si può dire di più; al di sotto sarebbe il caso.`,
  'report.holdout': 'Le cifre riguardano clienti che il caso ha escluso dal contatto.',
  'report.untreated':
    'Le cifre riguardano clienti che nessuno ha contattato; ciascuno vale anche per i simili che lo sono stati.',
  'report.outcome.as_expected': ({ expected, low, high, observed }, { count }) =>
    `Abbandoni attesi: ${count(expected)} (da ${count(low)} a ${count(high)}); avvenuti: ${count(observed)}.`,
  'report.outcome.more': ({ expected, low, high, observed }, { count }) =>
    `Abbandoni attesi: ${count(expected)} (da ${count(low)} a ${count(high)}); avvenuti: ${count(observed)}. ` +
    'Sono più di ' +
    'quanti ne spieghi il caso: i punteggi sono troppo bassi.',
  'report.outcome.fewer': ({ expected, low, high, observed }, { count }) =>
    `Abbandoni attesi: ${count(expected)} (da ${count(low)} a ${count(high)}); avvenuti: ${count(observed)}. ` +
    'Sono meno di ' +
    'quanti ne spieghi il caso: i punteggi sono troppo alti.',
  'report.contacted': ({ rows, expected, observed }, { count }) =>
    `Clienti contattati: ${count(rows)}; se ne sono andati ${count(observed)}, senza contatto ne attendevamo ` +
    `${count(expected)}. Se sia merito del contatto, può dirlo solo un gruppo di controllo.`,
  'report.skill.better': ({ value, low, high }, { percent }) =>
    `I punteggi valgono più della sola media, per il ${percent(value)} del suo errore ` +
    `(da ${percent(low)} a ${percent(high)}).`,
  'report.skill.unclear': ({ low, high }, { percent }) =>
    'Non è ancora certo che i punteggi valgano più della sola media ' +
    `(da ${percent(low)} a ${percent(high)} del suo errore).`,
  'report.skill.worse': ({ value, low, high }, { percent }) =>
    `I punteggi valgono meno della sola media, per il ${percent(-value)} del suo errore ` +
    `(da ${percent(-high)} a ${percent(-low)}).`,
  'report.calibration.right': ({ low, high }, { decimal }) =>
    'I punteggi alti e bassi distano quanto devono ' +
    `(pendenza da ${decimal(low, 2)} a ${decimal(high, 2)}; 1 è giusto).`,
  'report.calibration.bold': ({ low, high }, { decimal }) =>
    'I punteggi alti sono troppo alti e i bassi troppo bassi ' +
    `(pendenza da ${decimal(low, 2)} a ${decimal(high, 2)}; 1 è giusto).`,
  'report.calibration.timid': ({ low, high }, { decimal }) =>
    'I punteggi alti sono troppo bassi e i bassi troppo alti ' +
    `(pendenza da ${decimal(low, 2)} a ${decimal(high, 2)}; 1 è giusto).`,
  'report.ranking': ({ auc, low, high }, { percent }) =>
    `Tra un cliente che se n’è andato e uno che è rimasto, il primo aveva il punteggio più alto nel ${percent(auc)} ` +
    `delle coppie (da ${percent(low)} a ${percent(high)}; il caso darebbe il ${percent(0.5)}).`,
  'report.top': ({ rows, left, random }, { count }) =>
    `Dei nostri ${count(rows)} più alti se ne sono andati ${count(left)}; a caso sarebbero ${count(random)}.`,
  'report.revenue': ({ share, low, high }, { percent }) =>
    `A loro spettava il ${percent(share)} dei ricavi perduti (da ${percent(low)} a ${percent(high)}).`,
  'report.estimate': ({ rows, expected, low, high }, { count }) =>
    `Da ${count(rows)} punteggi non ancora giudicabili attendiamo ${count(expected)} abbandoni (da ${count(low)} a ` +
    `${count(high)}). È una stima dai soli punteggi, se nulla cambia.`,
  'report.estimate.withdrawn':
    'Dei punteggi non ancora giudicabili non stimiamo nulla, perché gli ultimi si sono rivelati sbagliati.',
  'ladder.refused': ({ left, stayed, from }, { count }) =>
    `Andati: ${count(left)}, rimasti: ${count(stayed)}. Un modello proprio ne richiede almeno ${from} per parte. ` +
    'Fino ad ' +
    'allora valutano le regole pubblicate, regolate sul vostro tasso.',
  'ladder.recalibrated':
    'I vostri dati regolano l’altezza e la distanza dei punteggi delle regole. L’ordine resta quello delle regole.',
  'ladder.no_rules':
    'Il file non ha nessuno dei campi in base ai quali le regole valutano; un modello ha solo le vostre colonne.',
  'ladder.trees_later': ({ left, from }, { count }) =>
    `Gli alberi si provano da ${from} abbandoni in poi; ce ne sono ${count(left)}.`,
  'ladder.better': ({ rung, gain, low }, { nats, bound }) =>
    `${rung} batte le regole: la perdita logaritmica cala di ${nats(gain)}, di sicuro di più di ${bound(low)}.`,
  'ladder.unsettled': ({ rung, gain, more }, { nats, count }) =>
    `${rung} finora è migliore di ${nats(gain)}, il che può essere il caso. Circa ${count(more)} abbandoni in più lo ` +
    'chiarirebbero.',
  'ladder.too_little': ({ rung, gain, needed }, { nats }) =>
    `${rung} è migliore di sicuro, di ${nats(gain)}: troppo poco per contare; serve ${nats(needed)}.`,
  'ladder.not_better': ({ rung, gain }, { nats }) =>
    `${rung} non è migliore delle regole (differenza: ${nats(Math.abs(gain))}). Restano le regole.`,
  'ladder.still_learning': ({ gain }, { nats }) =>
    `Il modello impara ancora: da metà dei dati a tutti, la perdita è calata di ${nats(gain)}. Con più dati ` +
    'migliorerà.',
  'ladder.learnt_out':
    'Da metà dei dati a tutti il modello non è migliorato. Altre colonne aiuterebbero più di altri clienti.',
  'ladder.rung.recalibrated': 'Il modello delle regole regolate',
  'ladder.rung.ridge': 'Il modello delle vostre colonne sopra le regole',
  'ladder.rung.trees': 'Il modello degli alberi',
  'ladder.rung.stack': 'Il modello medio dei due',
  'promotion.too_small': ({ customers, left, needed, neededLeft }, { count }) =>
    `${count(customers)} clienti, di cui ${count(left)} andati via, sono pochi per giudicare: servono ${needed} ` +
    'clienti o ' +
    `${neededLeft} abbandoni.`,
  'promotion.not_certain': ({ gain, low }, { nats, bound }) =>
    `Il guadagno di ${nats(gain)} può essere il caso: il suo limite inferiore è ${bound(low)} e deve superare 0.`,
  'promotion.too_little': ({ gain, needed }, { nats }) =>
    `Il guadagno di ${nats(gain)} è certo ma troppo piccolo per contare: serve ${nats(needed)}.`,
  'promotion.slope': ({ slope, low, high }, { decimal }) =>
    `Le sue probabilità non sono affidabili: la pendenza è ${decimal(slope, 2)} e deve stare tra ` +
    `${decimal(low, 1)} e ` +
    `${decimal(high, 1)}.`,
  'promotion.leak': ({ columns }, tools) =>
    `Forse conosce l’esito da ${tools.columns(columns)}. Qualcuno deve dire che è noto in tempo.`,
  'promotion.too_good': ({ auc }, { decimal }) =>
    `Un’AUC di ${decimal(auc, 3)} è troppo bella per essere vera: qualcosa conosce l’esito.`,
  'promotion.status': 'I suoi dati dicono chi se n’è andato e non quando; non è mai stato provato come previsione.',
  'promotion.fields_missing': ({ columns }, tools) =>
    `All’ultimo file manca ciò che gli serve: ${tools.columns(columns)}.`,
  'promotion.too_soon': ({ events, needed }, { count }) =>
    `È stato giudicato da poco. Di nuovo quando saranno noti ${count(needed)} abbandoni; ora sono ${count(events)}.`,
  'promotion.promoted': ({ gain, low }, { nats, bound }) =>
    `Sostituisce il modello precedente: la perdita cala di ${nats(gain)}, di sicuro di più di ${bound(low)}.`,
  'promotion.gave_way': ({ gain, customers }, { nats, count }) =>
    `Ha ceduto il posto al modello precedente, migliore di ${nats(gain)} sugli stessi ${count(customers)} clienti.`,
  'drift.too_few': ({ rows, from }, { count }) =>
    `${count(rows)} clienti sono pochi per dire se qualcosa è cambiato: ne servono ${from}.`,
  'drift.none': 'Nulla è cambiato tanto da rendere i punteggi meno validi.',
  'drift.found': ({ columns }, tools) =>
    `I clienti sono cambiati in ciò su cui il modello valuta: ${tools.columns(columns)}.`,
  'drift.scores': ({ shift }, { decimal }) =>
    `Il punteggio medio è ${shift > 0 ? 'salito' : 'sceso'} di ${decimal(Math.abs(shift), 1)} deviazioni standard.`,
  'experiment.size': ({ perArm, months }, { count, plural }) =>
    `Per vedere un tale effetto servono ${count(perArm)} clienti contattati e altrettanti non contattati: circa ` +
    `${count(months)} ${plural(months, 'mese', 'mesi')} con le vostre dimensioni.`,
  'outcomes.question.too_many_vanished': ({ vanished, share }, { count, percent }) =>
    `È l’elenco completo? Mancano ${count(vanished)} clienti del precedente, il ${percent(share)} di quelli ` +
    'attivi: più ' +
    'di quanti possano essersene andati.',
  'outcomes.question.too_few_in_common': ({ overlap }, { percent }) =>
    `È l’elenco completo? Ha solo il ${percent(overlap)} dei clienti del precedente. Forse i loro identificativi ` +
    'sono ' +
    'scritti in un altro modo.',
  'timeline.said': ({ date, probability, days }, { day, percent }) =>
    `${day(date)}: abbiamo detto ${percent(probability)} entro ${days} giorni.`,
  'timeline.left': ({ date }, { day }) => `Andato via: ${day(date)}.`,
  'timeline.left_between': ({ from, to }, { day }) => `Andato via tra queste date: ${day(from)} e ${day(to)}.`,
  'timeline.came_back': ({ date }, { day }) => `Tornato: ${day(date)}.`,
  'timeline.contacted': ({ date, kind }, { day }) => `Contattato: ${day(date)}, ${kind}.`,
  'timeline.held_out': ({ date }, { day }) =>
    `Nel gruppo di controllo di un esperimento da questa data: ${day(date)}. Da non contattare.`,
  'timeline.to_contact': ({ date }, { day }) => `Da contattare in un esperimento da questa data: ${day(date)}.`,
  'waiting.scores': 'Nulla è stato ancora valutato, quindi non c’è nulla da confrontare.',
  'waiting.watermark':
    'Nessuno ha ancora detto fino a quando si sa chi se n’è andato. Prima, nessuno può contare come rimasto.',
  'waiting.window': ({ date }, { day }) =>
    `I primi punteggi potranno essere giudicati quando l’esito sarà noto fino a questo giorno: ${day(date)}.`,
  'waiting.proposals': ({ proposals }, { count, plural }) =>
    `${count(proposals)} ${plural(proposals, 'cliente sembra', 'clienti sembrano')} aver lasciato; si prega di ` +
    'confermare.',
  'waiting.question': 'A un elenco mancano così tanti clienti che qualcuno deve dire se è completo.',
};
