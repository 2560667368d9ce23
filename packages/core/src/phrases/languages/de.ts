import type { LearningTexts } from './learning-texts.ts';

export const de: LearningTexts = {
  'report.kind.forward': ({ days }) =>
    `Das ist eine Vorhersage: Die Scores waren vor dem Ausgang da und sagen, wer innerhalb von ${days} Tagen geht.`,
  'report.kind.reconstructed': ({ days }) =>
    `Das ist keine Vorhersage: Wer innerhalb von ${days} Tagen gehen würde, wurde nachträglich aus den Tagen von ` +
    'Beginn ' +
    'und Ende in einer Datei ermittelt.',
  'report.kind.status':
    'Das ist keine Vorhersage: Es sagt, wie gut die Scores in einer Datei die Gegangenen von den Gebliebenen ' +
    'trennen. ' +
    'Ihre Höhe folgt dem Anteil der Gegangenen in dieser Datei.',
  'report.coverage': ({ scored, matured }, { count }) =>
    `Scores: ${count(scored)}; für ${count(matured)} ist die Zeit um und der Ausgang bekannt.`,
  'report.sampled': ({ of }, { count }) =>
    `Alle Zahlen hier gelten für einen von ${count(of)} Kunden, ausgewählt nach ihrer Kennung: Es sind zu viele, um ` +
    'jeden zu beurteilen.',
  'report.open': ({ open, date }, { count, day }) =>
    `Noch nicht zu beurteilen: ${count(open)}. Die nächsten sind es, sobald der Ausgang bis ${day(date)} bekannt ist.`,
  'report.censored': ({ censored }, { count }) => `Ohne bekannten Ausgang, zählen nirgends: ${count(censored)}.`,
  'report.too_few': ({ events, from }, { count }) =>
    `Gegangen sind bisher ${count(events)}. Ab ${from} lässt sich mehr sagen; darunter wäre es Zufall.`,
  'report.holdout': 'Die Zahlen gelten für Kunden, die nach dem Zufall nicht kontaktiert wurden.',
  'report.untreated':
    'Die Zahlen gelten für Kunden, die niemand kontaktiert hat; jeder steht auch für ähnliche, die kontaktiert wurden.',
  'report.outcome.as_expected': ({ expected, low, high, observed }, { count }) =>
    `Erwartet haben wir ${count(expected)} Abwanderungen (${count(low)} bis ${count(high)}); gegangen: ` +
    `${count(observed)}.`,
  'report.outcome.more': ({ expected, low, high, observed }, { count }) =>
    `Erwartet haben wir ${count(expected)} Abwanderungen (${count(low)} bis ${count(high)}); gegangen: ` +
    `${count(observed)}. ` +
    'Das sind mehr, als der Zufall erklärt: Die Scores sind zu niedrig.',
  'report.outcome.fewer': ({ expected, low, high, observed }, { count }) =>
    `Erwartet haben wir ${count(expected)} Abwanderungen (${count(low)} bis ${count(high)}); gegangen: ` +
    `${count(observed)}. ` +
    'Das sind weniger, als der Zufall erklärt: Die Scores sind zu hoch.',
  'report.contacted': ({ rows, expected, observed }, { count }) =>
    `Von ${count(rows)} kontaktierten Kunden sind ${count(observed)} gegangen; ohne Kontakt hatten wir ` +
    `${count(expected)} erwartet. Ob das am Kontakt lag, kann nur eine Vergleichsgruppe sagen.`,
  'report.skill.better': ({ value, low, high }, { percent }) =>
    `Die Scores sind besser als der Durchschnitt allein, um ${percent(value)} seines Fehlers ` +
    `(${percent(low)} bis ${percent(high)}).`,
  'report.skill.unclear': ({ low, high }, { percent }) =>
    'Ob die Scores besser sind als der Durchschnitt allein, ist noch nicht sicher ' +
    `(${percent(low)} bis ${percent(high)} seines Fehlers).`,
  'report.skill.worse': ({ value, low, high }, { percent }) =>
    `Die Scores sind schlechter als der Durchschnitt allein, um ${percent(-value)} seines Fehlers ` +
    `(${percent(-high)} bis ${percent(-low)}).`,
  'report.calibration.right': ({ low, high }, { decimal }) =>
    'Hohe und niedrige Scores liegen so weit auseinander, wie sie sollen ' +
    `(Steigung ${decimal(low, 2)} bis ${decimal(high, 2)}; richtig ist 1).`,
  'report.calibration.bold': ({ low, high }, { decimal }) =>
    'Hohe Scores sind zu hoch und niedrige zu niedrig ' +
    `(Steigung ${decimal(low, 2)} bis ${decimal(high, 2)}; richtig ist 1).`,
  'report.calibration.timid': ({ low, high }, { decimal }) =>
    'Hohe Scores sind zu niedrig und niedrige zu hoch ' +
    `(Steigung ${decimal(low, 2)} bis ${decimal(high, 2)}; richtig ist 1).`,
  'report.ranking': ({ auc, low, high }, { percent }) =>
    `Von einem Kunden, der ging, und einem, der blieb, hatte in ${percent(auc)} aller Paare der den höheren ` +
    'Score, der ' +
    `ging (${percent(low)} bis ${percent(high)}; Zufall wäre ${percent(0.5)}).`,
  'report.top': ({ rows, left, random }, { count }) =>
    `Von unseren ${count(rows)} höchsten sind ${count(left)} gegangen; durch Zufall wären es ${count(random)}.`,
  'report.revenue': ({ share, low, high }, { percent }) =>
    `Auf sie entfielen ${percent(share)} des verlorenen Umsatzes (${percent(low)} bis ${percent(high)}).`,
  'report.estimate': ({ rows, expected, low, high }, { count }) =>
    `Von ${count(rows)} Scores, die noch nicht zu beurteilen sind, erwarten wir ${count(expected)} Abwanderungen ` +
    `(${count(low)} bis ${count(high)}). Das ist eine Schätzung aus den Scores allein, falls sich nichts ändert.`,
  'report.estimate.withdrawn':
    'Für Scores, die noch nicht zu beurteilen sind, schätzen wir nichts, weil die letzten falsch waren.',
  'ladder.refused': ({ left, stayed, from }, { count }) =>
    `Gegangen: ${count(left)}, geblieben: ${count(stayed)}. Ein eigenes Modell braucht von beiden mindestens ` +
    `${from}. ` +
    'Bis dahin bewerten die veröffentlichten Regeln, eingestellt auf Ihre Quote.',
  'ladder.recalibrated':
    'Ihre Daten stellen ein, wie hoch die Scores der Regeln sind und wie weit sie auseinanderliegen. Die Reihenfolge ' +
    'bleibt die der Regeln.',
  'ladder.no_rules':
    'Die Datei hat keines der Felder, nach denen die Regeln bewerten; ein Modell hat nur Ihre Spalten.',
  'ladder.trees_later': ({ left, from }, { count }) =>
    `Bäume werden ab ${from} Gegangenen versucht; bisher sind es ${count(left)}.`,
  'ladder.better': ({ rung, gain, low }, { nats, bound }) =>
    `${rung} schlägt die Regeln: Der logarithmische Verlust ist um ${nats(gain)} kleiner, sicher um mehr als ` +
    `${bound(low)}.`,
  'ladder.unsettled': ({ rung, gain, more }, { nats, count }) =>
    `${rung} ist bisher um ${nats(gain)} besser, was Zufall sein kann. Etwa ${count(more)} weitere Abwanderungen ` +
    'würden ' +
    'es klären.',
  'ladder.too_little': ({ rung, gain, needed }, { nats }) =>
    `${rung} ist sicher besser, um ${nats(gain)}: zu wenig, um zu zählen; nötig sind ${nats(needed)}.`,
  'ladder.not_better': ({ rung, gain }, { nats }) =>
    `${rung} ist nicht besser als die Regeln (Unterschied: ${nats(Math.abs(gain))}). Es bleibt bei den Regeln.`,
  'ladder.still_learning': ({ gain }, { nats }) =>
    `Das Modell lernt noch: Von der Hälfte der Daten zu allen sank der Verlust um ${nats(gain)}. Mit mehr wird ` +
    'es besser.',
  'ladder.learnt_out':
    'Von der Hälfte der Daten zu allen wurde das Modell nicht besser. Andere Spalten würden mehr helfen als mehr ' +
    'Kunden.',
  'ladder.rung.recalibrated': 'Das Modell der eingestellten Regeln',
  'ladder.rung.ridge': 'Das Modell Ihrer eigenen Spalten über den Regeln',
  'ladder.rung.trees': 'Das Modell der Bäume',
  'ladder.rung.stack': 'Das Mittel beider Modelle',
  'promotion.too_small': ({ customers, left, needed, neededLeft }, { count }) =>
    `${count(customers)} Kunden, davon ${count(left)} gegangen, sind zu wenige, um zu urteilen: Nötig sind ${needed} ` +
    `Kunden oder ${neededLeft} Gegangene.`,
  'promotion.not_certain': ({ gain, low }, { nats, bound }) =>
    `Der Gewinn von ${nats(gain)} kann Zufall sein: Seine untere Grenze ist ${bound(low)} und muss über 0 liegen.`,
  'promotion.too_little': ({ gain, needed }, { nats }) =>
    `Der Gewinn von ${nats(gain)} ist sicher, aber zu klein, um zu zählen: Nötig sind ${nats(needed)}.`,
  'promotion.slope': ({ slope, low, high }, { decimal }) =>
    `Auf seine Wahrscheinlichkeiten ist kein Verlass: Ihre Steigung ist ${decimal(slope, 2)} und muss zwischen ` +
    `${decimal(low, 1)} und ${decimal(high, 1)} liegen.`,
  'promotion.leak': ({ columns }, tools) =>
    `Es kennt den Ausgang vielleicht aus ${tools.columns(columns)}. Jemand muss sagen, dass das rechtzeitig ` +
    'bekannt ist.',
  'promotion.too_good': ({ auc }, { decimal }) =>
    `Eine AUC von ${decimal(auc, 3)} ist zu gut, um wahr zu sein: Etwas darin kennt den Ausgang.`,
  'promotion.status': 'Seine Daten sagen, wer gegangen ist, und nicht wann; als Vorhersage wurde es nie geprüft.',
  'promotion.fields_missing': ({ columns }, tools) =>
    `In der letzten Datei fehlt, was es braucht: ${tools.columns(columns)}.`,
  'promotion.too_soon': ({ events, needed }, { count }) =>
    `Es wurde vor kurzem beurteilt. Das nächste Mal, wenn ${count(needed)} Gegangene bekannt sind; es sind ` +
    `${count(events)}.`,
  'promotion.promoted': ({ gain, low }, { nats, bound }) =>
    `Es ersetzt das Modell davor: Der Verlust ist um ${nats(gain)} kleiner, sicher um mehr als ${bound(low)}.`,
  'promotion.gave_way': ({ gain, customers }, { nats, count }) =>
    `Es ist dem Modell davor gewichen, das bei denselben ${count(customers)} Kunden besser war, um ${nats(gain)}.`,
  'drift.too_few': ({ rows, from }, { count }) =>
    `${count(rows)} Kunden sind zu wenige, um zu sagen, ob sich etwas geändert hat: Nötig sind ${from}.`,
  'drift.none': 'Nichts hat sich so geändert, dass die Scores weniger wert wären.',
  'drift.found': ({ columns }, tools) =>
    `Die Kunden haben sich in dem geändert, wonach das Modell bewertet: ${tools.columns(columns)}.`,
  'drift.scores': ({ shift }, { decimal }) =>
    `Der mittlere Score ist um ${decimal(Math.abs(shift), 1)} Standardabweichungen ` +
    `${shift > 0 ? 'gestiegen' : 'gefallen'}.`,
  'experiment.size': ({ perArm, months }, { count, plural }) =>
    `Um eine solche Wirkung zu sehen, braucht es ${count(perArm)} Kunden, die kontaktiert werden, und ebenso ` +
    'viele, die ' +
    `es nicht werden: bei Ihrer Größe etwa ${count(months)} ${plural(months, 'Monat', 'Monate')}.`,
  'outcomes.question.too_many_vanished': ({ vanished, share }, { count, percent }) =>
    `Ist das die vollständige Liste? ${count(vanished)} Kunden der vorigen fehlen, ${percent(share)} der ` +
    'aktiven: mehr, ' +
    'als gegangen sein dürften.',
  'outcomes.question.too_few_in_common': ({ overlap }, { percent }) =>
    `Ist das die vollständige Liste? Sie hat nur ${percent(overlap)} der Kunden der vorigen. Vielleicht sind ihre ` +
    'Kennungen anders geschrieben.',
  'timeline.said': ({ date, probability, days }, { day, percent }) =>
    `Am ${day(date)} haben wir ${percent(probability)} innerhalb von ${days} Tagen gesagt.`,
  'timeline.left': ({ date }, { day }) => `Gegangen am ${day(date)}.`,
  'timeline.left_between': ({ from, to }, { day }) => `Gegangen zwischen ${day(from)} und ${day(to)}.`,
  'timeline.came_back': ({ date }, { day }) => `Zurückgekommen am ${day(date)}.`,
  'timeline.contacted': ({ date, kind }, { day }) => `Kontaktiert am ${day(date)}: ${kind}.`,
  'timeline.held_out': ({ date }, { day }) =>
    `In einem Versuch am ${day(date)} der Vergleichsgruppe zugeteilt: nicht zu kontaktieren.`,
  'timeline.to_contact': ({ date }, { day }) => `Sollte in einem Versuch ab ${day(date)} kontaktiert werden.`,
  'waiting.scores': 'Noch ist nichts bewertet, also gibt es nichts zu vergleichen.',
  'waiting.watermark':
    'Noch hat niemand gesagt, bis wann bekannt ist, wer gegangen ist. Vorher kann niemand als geblieben zählen.',
  'waiting.window': ({ date }, { day }) =>
    `Die ersten Scores können beurteilt werden, sobald der Ausgang bis ${day(date)} bekannt ist.`,
  'waiting.proposals': ({ proposals }, { count, plural }) =>
    `${count(proposals)} ${plural(proposals, 'Kunde scheint', 'Kunden scheinen')} gegangen zu sein; bitte bestätigen.`,
  'waiting.question': 'In einer Liste fehlen so viele Kunden, dass jemand sagen muss, ob sie vollständig ist.',
};
