import type { LearningTexts } from './learning-texts.ts';

export const nl: LearningTexts = {
  'report.kind.forward': ({ days }) =>
    `Dit is een voorspelling: de scores waren er vóór de uitkomst en zeggen wie binnen ${days} dagen vertrekt.`,
  'report.kind.reconstructed': ({ days }) =>
    `Dit is geen voorspelling: wie binnen ${days} dagen zou vertrekken, is achteraf bepaald uit de data van begin en ` +
    'vertrek in één bestand.',
  'report.kind.status':
    'Dit is geen voorspelling: het zegt hoe goed de scores in één bestand vertrokken klanten van gebleven klanten ' +
    'onderscheiden. Hun hoogte volgt het aandeel vertrokken klanten in dat bestand.',
  'report.coverage': ({ scored, matured }, { count }) =>
    `Scores: ${count(scored)}; voor ${count(matured)} is de tijd om en de uitkomst bekend.`,
  'report.sampled': ({ of }, { count }) =>
    `Alle cijfers hier gaan over één op de ${count(of)} klanten, gekozen op hun kenmerk: er zijn er te veel om ` +
    'allemaal ' +
    'te beoordelen.',
  'report.open': ({ open, date }, { count, day }) =>
    `Nog niet te beoordelen: ${count(open)}. De volgende zodra de uitkomst tot ${day(date)} bekend is.`,
  'report.censored': ({ censored }, { count }) => `Zonder bekende uitkomst, tellen nergens mee: ${count(censored)}.`,
  'report.too_few': ({ events, from }, { count }) =>
    `Tot nu toe vertrokken: ${count(events)}. Vanaf ${from} valt er meer te zeggen; daaronder zou het toeval zijn.`,
  'report.holdout': 'De cijfers gaan over klanten die volgens het toeval niet zijn benaderd.',
  'report.untreated':
    'De cijfers gaan over klanten die niemand heeft benaderd; elk telt ook voor vergelijkbare die wel zijn benaderd.',
  'report.outcome.as_expected': ({ expected, low, high, observed }, { count }) =>
    `Verwacht: ${count(expected)} vertrokken klanten (${count(low)} tot ${count(high)}); vertrokken: ` +
    `${count(observed)}.`,
  'report.outcome.more': ({ expected, low, high, observed }, { count }) =>
    `Verwacht: ${count(expected)} vertrokken klanten (${count(low)} tot ${count(high)}); vertrokken: ` +
    `${count(observed)}. ` +
    'Dat is meer dan toeval verklaart: de scores zijn te laag.',
  'report.outcome.fewer': ({ expected, low, high, observed }, { count }) =>
    `Verwacht: ${count(expected)} vertrokken klanten (${count(low)} tot ${count(high)}); vertrokken: ` +
    `${count(observed)}. ` +
    'Dat is minder dan toeval verklaart: de scores zijn te hoog.',
  'report.contacted': ({ rows, expected, observed }, { count }) =>
    `Van ${count(rows)} benaderde klanten zijn er ${count(observed)} vertrokken; zonder contact verwachtten we er ` +
    `${count(expected)}. Of dat door het contact komt, kan alleen een controlegroep zeggen.`,
  'report.skill.better': ({ value, low, high }, { percent }) =>
    `De scores zijn beter dan het gemiddelde alleen, met ${percent(value)} van de fout ervan ` +
    `(${percent(low)} tot ${percent(high)}).`,
  'report.skill.unclear': ({ low, high }, { percent }) =>
    'Of de scores beter zijn dan het gemiddelde alleen, is nog niet zeker ' +
    `(${percent(low)} tot ${percent(high)} van de fout ervan).`,
  'report.skill.worse': ({ value, low, high }, { percent }) =>
    `De scores zijn slechter dan het gemiddelde alleen, met ${percent(-value)} van de fout ervan ` +
    `(${percent(-high)} tot ${percent(-low)}).`,
  'report.calibration.right': ({ low, high }, { decimal }) =>
    'Hoge en lage scores liggen zo ver uit elkaar als het hoort ' +
    `(helling ${decimal(low, 2)} tot ${decimal(high, 2)}; 1 is goed).`,
  'report.calibration.bold': ({ low, high }, { decimal }) =>
    `Hoge scores zijn te hoog en lage te laag (helling ${decimal(low, 2)} tot ${decimal(high, 2)}; 1 is goed).`,
  'report.calibration.timid': ({ low, high }, { decimal }) =>
    `Hoge scores zijn te laag en lage te hoog (helling ${decimal(low, 2)} tot ${decimal(high, 2)}; 1 is goed).`,
  'report.ranking': ({ auc, low, high }, { percent }) =>
    `Van een klant die vertrok en een die bleef, had in ${percent(auc)} van de paren degene die vertrok de ` +
    'hogere score ' +
    `(${percent(low)} tot ${percent(high)}; toeval zou ${percent(0.5)} zijn).`,
  'report.top': ({ rows, left, random }, { count }) =>
    `Van onze ${count(rows)} hoogste zijn er ${count(left)} vertrokken; door toeval zouden het er ` +
    `${count(random)} zijn.`,
  'report.revenue': ({ share, low, high }, { percent }) =>
    `Zij hadden ${percent(share)} van de verloren omzet (${percent(low)} tot ${percent(high)}).`,
  'report.estimate': ({ rows, expected, low, high }, { count }) =>
    `Van ${count(rows)} scores die nog niet te beoordelen zijn, verwachten we er ${count(expected)} te zien ` +
    'vertrekken ' +
    `(${count(low)} tot ${count(high)}). Dat is een schatting uit de scores alleen, als er niets verandert.`,
  'report.estimate.withdrawn':
    'Voor scores die nog niet te beoordelen zijn schatten we niets, omdat de laatste niet klopten.',
  'ladder.refused': ({ left, stayed, from }, { count }) =>
    `Vertrokken: ${count(left)}, gebleven: ${count(stayed)}. Een eigen model heeft van elk ten minste ${from} ` +
    'nodig. Tot ' +
    'dan scoren de gepubliceerde regels, ingesteld op uw percentage.',
  'ladder.recalibrated':
    'Uw gegevens stellen in hoe hoog de scores van de regels zijn en hoe ver ze uit elkaar liggen. De volgorde ' +
    'blijft die ' +
    'van de regels.',
  'ladder.no_rules':
    'Het bestand heeft geen van de velden waarop de regels scoren; een model heeft alleen uw kolommen.',
  'ladder.trees_later': ({ left, from }, { count }) =>
    `Bomen worden geprobeerd vanaf ${from} vertrokken klanten; er zijn er ${count(left)}.`,
  'ladder.better': ({ rung, gain, low }, { nats, bound }) =>
    `${rung} verslaat de regels: het logaritmische verlies is ${nats(gain)} lager, zeker meer dan ${bound(low)}.`,
  'ladder.unsettled': ({ rung, gain, more }, { nats, count }) =>
    `${rung} is tot nu toe ${nats(gain)} beter, wat toeval kan zijn. Nog ongeveer ${count(more)} vertrokken klanten ` +
    'zouden uitsluitsel geven.',
  'ladder.too_little': ({ rung, gain, needed }, { nats }) =>
    `${rung} is zeker beter, met ${nats(gain)}: te weinig om te tellen; nodig is ${nats(needed)}.`,
  'ladder.not_better': ({ rung, gain }, { nats }) =>
    `${rung} is niet beter dan de regels (verschil: ${nats(Math.abs(gain))}). De regels blijven.`,
  'ladder.still_learning': ({ gain }, { nats }) =>
    `Het model leert nog: van de helft van de gegevens naar alle daalde het verlies met ${nats(gain)}. Met meer ` +
    'wordt het ' +
    'beter.',
  'ladder.learnt_out':
    'Van de helft van de gegevens naar alle werd het model niet beter. Andere kolommen zouden meer helpen dan ' +
    'meer klanten.',
  'ladder.rung.recalibrated': 'Het model van de ingestelde regels',
  'ladder.rung.ridge': 'Het model van uw eigen kolommen boven op de regels',
  'ladder.rung.trees': 'Het model van bomen',
  'ladder.rung.stack': 'Het gemiddelde van beide modellen',
  'promotion.too_small': ({ customers, left, needed, neededLeft }, { count }) =>
    `${count(customers)} klanten, van wie ${count(left)} vertrokken, zijn te weinig om te oordelen: nodig zijn ` +
    `${needed} ` +
    `klanten of ${neededLeft} vertrokken klanten.`,
  'promotion.not_certain': ({ gain, low }, { nats, bound }) =>
    `De winst van ${nats(gain)} kan toeval zijn: de ondergrens is ${bound(low)} en moet boven 0 liggen.`,
  'promotion.too_little': ({ gain, needed }, { nats }) =>
    `De winst van ${nats(gain)} is zeker, maar te klein om te tellen: nodig is ${nats(needed)}.`,
  'promotion.slope': ({ slope, low, high }, { decimal }) =>
    `Op de kansen valt niet te rekenen: hun helling is ${decimal(slope, 2)} en moet tussen ${decimal(low, 1)} en ` +
    `${decimal(high, 1)} liggen.`,
  'promotion.leak': ({ columns }, tools) =>
    `Het kent de uitkomst misschien uit ${tools.columns(columns)}. Iemand moet zeggen dat dat op tijd bekend is.`,
  'promotion.too_good': ({ auc }, { decimal }) =>
    `Een AUC van ${decimal(auc, 3)} is te mooi om waar te zijn: iets erin kent de uitkomst.`,
  'promotion.status': 'De gegevens zeggen wie vertrokken is en niet wanneer; als voorspelling is het nooit beproefd.',
  'promotion.fields_missing': ({ columns }, tools) =>
    `Het laatste bestand mist wat het nodig heeft: ${tools.columns(columns)}.`,
  'promotion.too_soon': ({ events, needed }, { count }) =>
    `Het is kort geleden beoordeeld. Opnieuw zodra ${count(needed)} vertrokken klanten bekend zijn; nu ` +
    `${count(events)}.`,
  'promotion.promoted': ({ gain, low }, { nats, bound }) =>
    `Het vervangt het vorige model: het verlies is ${nats(gain)} lager, zeker meer dan ${bound(low)}.`,
  'promotion.gave_way': ({ gain, customers }, { nats, count }) =>
    `Het is geweken voor het vorige model, dat bij dezelfde ${count(customers)} klanten ${nats(gain)} beter was.`,
  'drift.too_few': ({ rows, from }, { count }) =>
    `${count(rows)} klanten zijn te weinig om te zeggen of er iets veranderd is: nodig zijn er ${from}.`,
  'drift.none': 'Er is niets zo veranderd dat de scores minder waard zouden zijn.',
  'drift.found': ({ columns }, tools) =>
    `Klanten zijn veranderd in datgene waarop het model scoort: ${tools.columns(columns)}.`,
  'drift.scores': ({ shift }, { decimal }) =>
    `De gemiddelde score is ${decimal(Math.abs(shift), 1)} standaardafwijkingen ${shift > 0 ? 'gestegen' : 'gedaald'}.`,
  'experiment.size': ({ perArm, months }, { count, plural }) =>
    `Om zo’n effect te zien zijn ${count(perArm)} klanten nodig die worden benaderd en evenveel die dat niet worden: ` +
    `bij uw omvang ongeveer ${count(months)} ${plural(months, 'maand', 'maanden')}.`,
  'outcomes.question.too_many_vanished': ({ vanished, share }, { count, percent }) =>
    `Is dit de volledige lijst? Er ontbreken ${count(vanished)} klanten van de vorige, ${percent(share)} van de ` +
    'actieve: ' +
    'meer dan er vertrokken kunnen zijn.',
  'outcomes.question.too_few_in_common': ({ overlap }, { percent }) =>
    `Is dit de volledige lijst? Ze heeft maar ${percent(overlap)} van de klanten van de vorige. Misschien zijn hun ` +
    'kenmerken anders geschreven.',
  'timeline.said': ({ date, probability, days }, { day, percent }) =>
    `Op ${day(date)} zeiden we ${percent(probability)} binnen ${days} dagen.`,
  'timeline.left': ({ date }, { day }) => `Vertrokken op ${day(date)}.`,
  'timeline.left_between': ({ from, to }, { day }) => `Vertrokken tussen ${day(from)} en ${day(to)}.`,
  'timeline.came_back': ({ date }, { day }) => `Teruggekomen op ${day(date)}.`,
  'timeline.contacted': ({ date, kind }, { day }) => `Benaderd op ${day(date)}: ${kind}.`,
  'timeline.held_out': ({ date }, { day }) =>
    `In de controlegroep van een experiment vanaf ${day(date)}: niet te benaderen.`,
  'timeline.to_contact': ({ date }, { day }) => `Te benaderen in een experiment vanaf ${day(date)}.`,
  'waiting.scores': 'Er is nog niets gescoord, dus er valt niets te vergelijken.',
  'waiting.watermark':
    'Niemand heeft nog gezegd tot wanneer bekend is wie vertrokken is. Tot dan kan niemand als gebleven tellen.',
  'waiting.window': ({ date }, { day }) =>
    `De eerste scores kunnen worden beoordeeld zodra de uitkomst tot ${day(date)} bekend is.`,
  'waiting.proposals': ({ proposals }, { count, plural }) =>
    `${count(proposals)} ${plural(proposals, 'klant lijkt', 'klanten lijken')} vertrokken; bevestig dat alstublieft.`,
  'waiting.question': 'In een lijst ontbreken zo veel klanten dat iemand moet zeggen of ze volledig is.',
};
