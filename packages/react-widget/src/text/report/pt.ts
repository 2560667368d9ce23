import type { ReportMessages } from './en.ts';

export const report: ReportMessages = {
  reportTitle: 'Acertamos?',
  reportLead: (days) => `O que dissemos para os ${days} dias seguintes, e o que aconteceu.`,
  reportEmptyTitle: 'Ainda não há o que julgar',
  reportEmpty:
    'Avalie seus clientes e diga quem saiu. Assim que o prazo de uma pontuação terminar, você vê ' +
    'aqui se ela estava certa.',
  reportForecast: 'Eram previsões: as pontuações existiam antes das saídas.',
  reportNoForecast: 'Não são previsões: quem sairia foi deduzido depois.',
  reportHoldout: 'Os números são de clientes que o acaso deixou sem contato.',
  reportUntreated:
    'Os números são de clientes que ninguém contatou; cada um conta por outros parecidos que foram contatados.',

  coverageSampled: (of) => `Todos estes números são de um em cada ${of} clientes, escolhidos pelo identificador.`,
  coverageTitle: 'O que pode ser julgado',
  coverageScored: 'Pontuações',
  coverageMatured: 'Julgadas',
  coverageOpen: 'Ainda abertas',
  coverageUnknown: 'Sem resposta',
  coverageThrough: (date) => `Sabe-se quem saiu até ${date}.`,
  coverageNoThrough:
    'Ninguém disse ainda até quando se sabe quem saiu. Antes disso, nenhuma pontuação pode ser julgada.',
  coverageNext: (date) => `As próximas pontuações podem ser julgadas quando se souber até ${date}.`,

  outcomeTitle: 'Esperado e ocorrido',
  outcomeSaid: (expected, low, high, observed) =>
    `Esperávamos ${expected} saídas (${low} a ${high}); houve ${observed}.`,
  outcomeAsExpected: 'O acaso basta para explicar isso.',
  outcomeMore: 'É mais do que o acaso explica: as pontuações são baixas demais.',
  outcomeFewer: 'É menos do que o acaso explica: as pontuações são altas demais.',
  outcomeTooFew: (count, events, from) =>
    `Até agora ${count === 1 ? 'saiu' : 'saíram'} ${events} ` +
    `${count === 1 ? 'cliente' : 'clientes'}. A partir de ${from} há mais a dizer.`,
  outcomePicture: (low, high, observed) => `Esperado entre ${low} e ${high}; saíram ${observed}.`,
  outcomeExpected: 'Esperado',
  outcomeObserved: 'Saíram',
  outcomeContacted: (rows, observed, expected) =>
    `De ${rows} clientes contatados, ${observed} saíram; sem contato, esperávamos ${expected}.`,
  outcomeEstimate: (rows, expected, low, high) =>
    `De ${rows} pontuações ainda abertas, esperamos ${expected} saídas (${low} a ${high}).`,
  skillBetter: (share, low, high) =>
    `Conhecer as pontuações é melhor do que conhecer só a média, em ${share} do erro dela (${low} a ${high}).`,
  skillUnclear: (low, high) =>
    `Ainda não é certo que as pontuações sejam melhores do que a média sozinha (${low} a ${high} do erro dela).`,
  skillWorse: (share, low, high) =>
    `As pontuações são piores do que a média sozinha, em ${share} do erro dela (${low} a ${high}).`,

  rankingTitle: 'Indicamos os clientes certos?',
  rankingTop: (rows, left, random) =>
    `Das nossas ${rows} pontuações mais altas, ${left} saíram; por acaso seriam ${random}.`,
  rankingLift: (times, low, high) => `É ${times} vezes mais (${low} a ${high}).`,
  rankingRevenue: (share, low, high) => `Eles tinham ${share} da receita perdida (${low} a ${high}).`,
  rankingPairs: (share, low, high) =>
    `Entre um cliente que saiu e um que ficou, o que saiu tinha a pontuação mais alta em ${share} dos pares ` +
    `(${low} a ${high}; o acaso daria metade).`,
  rankingLater: (from) => `Para isso são necessárias ${from} saídas.`,

  curveTitle: 'O que dissemos e o que aconteceu',
  curveLead: 'Clientes em grupos pela pontuação. Sobre a linha, saíram tantos quantos dissemos.',
  curveSummary: (groups) => `${groups} grupos de clientes: o que dissemos, e a parte que saiu.`,
  curvePoint: (said, left) => `Dito ${said}, saíram ${left}`,
  curveSaid: 'Dito',
  curveLeft: 'Saíram',
  curveRange: 'Intervalo (95 %)',
  curveCustomers: 'Clientes',
  curveLater: (from) => `Esta imagem precisa de ${from} saídas.`,

  tellChoose: 'Escolher o arquivo de quem saiu',
  tellAsks: (name) => `${name} ainda não foi registrado. Responda às perguntas abaixo.`,
  tellSending: (name) => `Lendo ${name} …`,
  tellWithoutDates: (name) =>
    `Nenhuma coluna de ${name} tem datas; nada foi registrado. Acrescente o dia em que cada cliente saiu.`,
  tellDone: (count, name, rows) => `${name}: ${rows} ${count === 1 ? 'linha' : 'linhas'}`,
  tellRecorded: 'Registrados',
  tellDuplicates: 'Já conhecidos',
  tellConflicts: 'Contradizem o que se sabe',
  tellUnknown: 'Destes, fora dos clientes avaliados',
  tellNoDate: 'Sem data legível',
  tellNoId: 'Sem identificador',
  tellDoneTitle: 'As saídas estão registradas',
  tellAnother: 'Registrar outro arquivo',
  tellThrough: 'Todos os que saíram até este dia foram informados',
  tellThroughSave: 'Salvar o dia',
  tellThroughSaved: (date) => `Salvo: sabe-se até ${date}.`,

  proposalsTitle: 'Eles saíram?',
  proposalsLead: 'Encontrado ao comparar suas listas completas. Nada conta antes que você confirme.',
  proposalVanished: (from, to) => `Na lista de ${from}, ausente em ${to}`,
  proposalStatus: (from, to) => `Marcado como saída entre ${from} e ${to}`,
  proposalCameBack: (from, to) => `Fora na lista de ${from}, cliente de novo em ${to}`,
  proposalYes: 'Confirmar',
  proposalNo: 'Não é verdade',
  proposalYesOf: (customer) => `Confirmar para ${customer}`,
  proposalNoOf: (customer) => `Não é verdade para ${customer}`,
  proposalAll: (count, customers) => (count === 1 ? 'Confirmar' : `Confirmar os ${customers}`),
  proposalsMore: (shown) => `Estes são os primeiros ${shown}. Os demais aparecem depois que estes forem decididos.`,
  proposalsNone: 'Nenhum destes saiu',
  proposalsDone: 'Salvo.',
  listQuestion: (count, customers, share) =>
    `${count === 1 ? 'Falta' : 'Faltam'} ${customers} ${count === 1 ? 'cliente' : 'clientes'} da ` +
    `lista anterior (${share}). ` +
    'A última lista está completa?',
  listComplete: 'Sim, eles saíram',
  listIncomplete: 'Não, é uma parte',

  timelineTitle: 'O que dissemos, e o que aconteceu',
  timelineSaid: (share, date) => `Dissemos ${share} em ${date}`,
  timelineLeft: (date) => `saiu em ${date}`,
  timelineLeftInTime: 'saiu nesse prazo',
  timelineStayed: 'ficou',
  timelineOpen: (date) => `aberto até ${date}`,
  timelineUnknown: 'não se sabe o que aconteceu',
  timelineHadLeft: 'já tinha saído',
};
