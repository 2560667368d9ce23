import type { LearningTexts } from './learning-texts.ts';

export const pt: LearningTexts = {
  'report.kind.forward': ({ days }) =>
    `É uma previsão: as pontuações existiam antes do desfecho e dizem quem sai em ${days} dias.`,
  'report.kind.reconstructed': ({ days }) =>
    `Não é uma previsão: quem sairia em ${days} dias foi apurado depois, pelas datas de início e de saída de um ` +
    'ficheiro.',
  'report.kind.status':
    'Não é uma previsão: diz se as pontuações distinguem, num ficheiro, quem saiu de quem ficou. A altura delas ' +
    'segue a ' +
    'parte de saídas desse ficheiro.',
  'report.coverage': ({ scored, matured }, { count }) =>
    `Pontuações: ${count(scored)}; para ${count(matured)} o prazo passou e o desfecho é conhecido.`,
  'report.sampled': ({ of }, { count }) =>
    `Todos os números são de um em cada ${count(of)} clientes, escolhidos pelo identificador: são demasiados para os ` +
    'avaliar a todos.',
  'report.open': ({ open, date }, { count, day }) =>
    `Ainda não avaliáveis: ${count(open)}. As próximas, quando o desfecho for conhecido até ${day(date)}.`,
  'report.censored': ({ censored }, { count }) =>
    `Sem desfecho conhecido, não contam em lado nenhum: ${count(censored)}.`,
  'report.too_few': ({ events, from }, { count }) =>
    `Saídas até agora: ${count(events)}. A partir de ${from} há mais a dizer; abaixo disso seria acaso.`,
  'report.holdout': 'Os números são de clientes que o acaso deixou sem contacto.',
  'report.untreated':
    'Os números são de clientes que ninguém contactou; cada um conta também pelos semelhantes que foram contactados.',
  'report.outcome.as_expected': ({ expected, low, high, observed }, { count }) =>
    `Esperávamos ${count(expected)} saídas (${count(low)} a ${count(high)}); houve ${count(observed)}.`,
  'report.outcome.more': ({ expected, low, high, observed }, { count }) =>
    `Esperávamos ${count(expected)} saídas (${count(low)} a ${count(high)}); houve ${count(observed)}. São mais ` +
    'do que o ' +
    'acaso explica: as pontuações são demasiado baixas.',
  'report.outcome.fewer': ({ expected, low, high, observed }, { count }) =>
    `Esperávamos ${count(expected)} saídas (${count(low)} a ${count(high)}); houve ${count(observed)}. São menos ` +
    'do que ' +
    'o acaso explica: as pontuações são demasiado altas.',
  'report.contacted': ({ rows, expected, observed }, { count }) =>
    `De ${count(rows)} clientes contactados saíram ${count(observed)}; sem contacto esperávamos ` +
    `${count(expected)}. Se ` +
    'foi por causa do contacto, só um grupo de controlo o diz.',
  'report.skill.better': ({ value, low, high }, { percent }) =>
    `As pontuações são melhores do que só a média, em ${percent(value)} do erro dela (${percent(low)} a ` +
    `${percent(high)}).`,
  'report.skill.unclear': ({ low, high }, { percent }) =>
    'Ainda não é certo que as pontuações sejam melhores do que só a média ' +
    `(${percent(low)} a ${percent(high)} do erro dela).`,
  'report.skill.worse': ({ value, low, high }, { percent }) =>
    `As pontuações são piores do que só a média, em ${percent(-value)} do erro dela (${percent(-high)} a ` +
    `${percent(-low)}).`,
  'report.calibration.right': ({ low, high }, { decimal }) =>
    'As pontuações altas e baixas distam o que devem ' +
    `(declive de ${decimal(low, 2)} a ${decimal(high, 2)}; o certo é 1).`,
  'report.calibration.bold': ({ low, high }, { decimal }) =>
    'As pontuações altas são demasiado altas e as baixas demasiado baixas ' +
    `(declive de ${decimal(low, 2)} a ${decimal(high, 2)}; o certo é 1).`,
  'report.calibration.timid': ({ low, high }, { decimal }) =>
    'As pontuações altas são demasiado baixas e as baixas demasiado altas ' +
    `(declive de ${decimal(low, 2)} a ${decimal(high, 2)}; o certo é 1).`,
  'report.ranking': ({ auc, low, high }, { percent }) =>
    `De um cliente que saiu e um que ficou, o que saiu tinha a pontuação mais alta em ${percent(auc)} dos pares ` +
    `(${percent(low)} a ${percent(high)}; o acaso daria ${percent(0.5)}).`,
  'report.top': ({ rows, left, random }, { count }) =>
    `Dos nossos ${count(rows)} mais altos saíram ${count(left)}; ao acaso seriam ${count(random)}.`,
  'report.revenue': ({ share, low, high }, { percent }) =>
    `Tinham ${percent(share)} da receita perdida (${percent(low)} a ${percent(high)}).`,
  'report.estimate': ({ rows, expected, low, high }, { count }) =>
    `De ${count(rows)} pontuações ainda não avaliáveis esperamos ${count(expected)} saídas (${count(low)} a ` +
    `${count(high)}). É uma estimativa só pelas pontuações, se nada mudar.`,
  'report.estimate.withdrawn':
    'Das pontuações ainda não avaliáveis não estimamos nada, porque as últimas se revelaram erradas.',
  'ladder.refused': ({ left, stayed, from }, { count }) =>
    `Saíram ${count(left)} e ficaram ${count(stayed)}; um modelo próprio precisa de pelo menos ${from} de cada. ` +
    'Até lá ' +
    'pontuam as regras publicadas, ajustadas à sua taxa.',
  'ladder.recalibrated':
    'Os seus dados ajustam a altura e a distância das pontuações das regras. A ordem continua a ser a das regras.',
  'ladder.no_rules':
    'O ficheiro não tem nenhum dos campos por que as regras pontuam; um modelo tem só as suas colunas.',
  'ladder.trees_later': ({ left, from }, { count }) =>
    `As árvores são tentadas a partir de ${from} saídas; há ${count(left)}.`,
  'ladder.better': ({ rung, gain, low }, { nats, bound }) =>
    `${rung} vence as regras: a perda logarítmica baixa ${nats(gain)}, com certeza mais de ${bound(low)}.`,
  'ladder.unsettled': ({ rung, gain, more }, { nats, count }) =>
    `${rung} é melhor por enquanto em ${nats(gain)}, o que pode ser acaso. Cerca de ${count(more)} saídas a mais ` +
    'esclareceriam.',
  'ladder.too_little': ({ rung, gain, needed }, { nats }) =>
    `${rung} é melhor com certeza, em ${nats(gain)}: demasiado pouco para contar; é preciso ${nats(needed)}.`,
  'ladder.not_better': ({ rung, gain }, { nats }) =>
    `${rung} não é melhor do que as regras (diferença: ${nats(Math.abs(gain))}). As regras ficam.`,
  'ladder.still_learning': ({ gain }, { nats }) =>
    `O modelo ainda aprende: de metade dos dados a todos, a perda baixou ${nats(gain)}. Com mais dados será melhor.`,
  'ladder.learnt_out':
    'De metade dos dados a todos, o modelo não melhorou. Outras colunas ajudariam mais do que mais clientes.',
  'ladder.rung.recalibrated': 'O modelo das regras ajustadas',
  'ladder.rung.ridge': 'O modelo das suas colunas sobre as regras',
  'ladder.rung.trees': 'O modelo das árvores',
  'ladder.rung.stack': 'O modelo médio dos dois',
  'promotion.too_small': ({ customers, left, needed, neededLeft }, { count }) =>
    `${count(customers)} clientes, dos quais saíram ${count(left)}, são poucos para julgar: são precisos ${needed} ` +
    `clientes ou ${neededLeft} saídas.`,
  'promotion.not_certain': ({ gain, low }, { nats, bound }) =>
    `O ganho de ${nats(gain)} pode ser acaso: o limite inferior é ${bound(low)} e deve ser maior do que 0.`,
  'promotion.too_little': ({ gain, needed }, { nats }) =>
    `O ganho de ${nats(gain)} é certo, mas demasiado pequeno para contar: é preciso ${nats(needed)}.`,
  'promotion.slope': ({ slope, low, high }, { decimal }) =>
    `As probabilidades não são de fiar: o declive é ${decimal(slope, 2)} e deve estar entre ${decimal(low, 1)} e ` +
    `${decimal(high, 1)}.`,
  'promotion.leak': ({ columns }, tools) =>
    `Talvez conheça o desfecho por ${tools.columns(columns)}. Alguém tem de dizer que isso se sabe a tempo.`,
  'promotion.too_good': ({ auc }, { decimal }) =>
    `Uma AUC de ${decimal(auc, 3)} é boa demais para ser verdade: algo nela conhece o desfecho.`,
  'promotion.status': 'Os dados dizem quem saiu e não quando; nunca foi testado como previsão.',
  'promotion.fields_missing': ({ columns }, tools) =>
    `Ao último ficheiro falta o que é preciso: ${tools.columns(columns)}.`,
  'promotion.too_soon': ({ events, needed }, { count }) =>
    `Foi julgado há pouco. Será de novo quando se conhecerem ${count(needed)} saídas; há ${count(events)}.`,
  'promotion.promoted': ({ gain, low }, { nats, bound }) =>
    `Substitui o modelo anterior: a perda baixa ${nats(gain)}, com certeza mais de ${bound(low)}.`,
  'promotion.gave_way': ({ gain, customers }, { nats, count }) =>
    `Cedeu o lugar ao modelo anterior, melhor em ${nats(gain)} nos mesmos ${count(customers)} clientes.`,
  'drift.too_few': ({ rows, from }, { count }) =>
    `${count(rows)} clientes são poucos para dizer se algo mudou: são precisos ${from}.`,
  'drift.none': 'Nada mudou tanto que as pontuações valham menos.',
  'drift.found': ({ columns }, tools) =>
    `Os clientes mudaram naquilo por que o modelo pontua: ${tools.columns(columns)}.`,
  'drift.scores': ({ shift }, { decimal }) =>
    `A pontuação média ${shift > 0 ? 'subiu' : 'desceu'} ${decimal(Math.abs(shift), 1)} desvios-padrão.`,
  'experiment.size': ({ perArm, months }, { count, plural }) =>
    `Para ver tal efeito são precisos ${count(perArm)} clientes contactados e outros tantos não contactados: ` +
    'cerca de ' +
    `${count(months)} ${plural(months, 'mês', 'meses')} com a sua dimensão.`,
  'outcomes.question.too_many_vanished': ({ vanished, share }, { count, percent }) =>
    `É a lista completa? Faltam ${count(vanished)} clientes da anterior, ${percent(share)} dos ativos: mais do ` +
    'que os ' +
    'que podem ter saído.',
  'outcomes.question.too_few_in_common': ({ overlap }, { percent }) =>
    `É a lista completa? Tem só ${percent(overlap)} dos clientes da anterior. Talvez os identificadores estejam ` +
    'escritos ' +
    'de outra forma.',
  'timeline.said': ({ date, probability, days }, { day, percent }) =>
    `Em ${day(date)} dissemos ${percent(probability)} em ${days} dias.`,
  'timeline.left': ({ date }, { day }) => `Saiu em ${day(date)}.`,
  'timeline.left_between': ({ from, to }, { day }) => `Saiu entre ${day(from)} e ${day(to)}.`,
  'timeline.came_back': ({ date }, { day }) => `Voltou em ${day(date)}.`,
  'timeline.contacted': ({ date, kind }, { day }) => `Contactado em ${day(date)}: ${kind}.`,
  'timeline.held_out': ({ date }, { day }) =>
    `No grupo de controlo de uma experiência desde ${day(date)}: a não contactar.`,
  'timeline.to_contact': ({ date }, { day }) => `A contactar numa experiência a partir de ${day(date)}.`,
  'waiting.scores': 'Nada foi pontuado ainda, por isso não há o que comparar.',
  'waiting.watermark':
    'Ainda ninguém disse até quando se sabe quem saiu. Antes disso, ninguém pode contar como tendo ficado.',
  'waiting.window': ({ date }, { day }) =>
    `As primeiras pontuações poderão ser avaliadas quando o desfecho for conhecido até ${day(date)}.`,
  'waiting.proposals': ({ proposals }, { count, plural }) =>
    `${count(proposals)} ${plural(proposals, 'cliente parece', 'clientes parecem')} ter saído; confirme, por favor.`,
  'waiting.question': 'A uma lista faltam tantos clientes que alguém tem de dizer se está completa.',
};
