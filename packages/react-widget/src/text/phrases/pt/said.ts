import type { PhrasesOf } from '../catalogue.ts';

export const said: PhrasesOf<
  | 'question'
  | 'option'
  | 'where'
  | 'detail'
  | 'missing'
  | 'value'
  | 'explanation'
  | 'level'
  | 'percent'
  | 'lift'
  | 'factor'
  | 'scale'
> = {
  'question.which_field': ({ column, fields }, t) => `O que “${column}” contém: ${t.either(fields.map(t.quote))}?`,
  'question.which_column': ({ field, columns }, t) => `Qual coluna é “${field}”: ${t.either(columns.map(t.quote))}?`,
  'question.customer_id': ({ columns }, t) =>
    'Nenhuma coluna tem o nome de um identificador de cliente. Qual identifica o cliente: ' +
    `${t.either(columns.map(t.quote))}?`,
  'question.customer_id_instead': ({ column, reason, columns }, t) =>
    `“${column}” não é usada como identificador do cliente: ${reason} Qual coluna identifica o ` +
    `cliente: ${t.either(columns.map(t.quote))}?`,
  'question.churn_date_used': ({ column, doubt }) =>
    `“${column}” é o dia em que os clientes saíram? No arquivo, ${doubt}. É lida assim.`,
  'question.churn_date_unused': ({ column, doubt }) =>
    `“${column}” é o dia em que os clientes saíram? No arquivo, ${doubt}. Não é lida assim: pode ser ` +
    'o fim de um contrato ou o dia de uma venda.',
  'question.date_order': ({ column }) =>
    `Em “${column}”, o dia ou o mês vem primeiro? Os valores permitem as duas leituras.`,
  'question.day_of_year': ({ column }) =>
    `“${column}” tem apenas anos. Que dia representa um ano? Usa-se 1º de julho, ou hoje, se esse ` +
    'dia ainda não chegou.',
  'question.decimal_sign': ({ column, sign, cell, read }) =>
    `Em “${column}”, ${sign === '.' ? 'o ponto' : 'a vírgula'} separa milhares ou decimais? Nada no ` +
    `arquivo decide isso; “${cell}” é lido como ${read}.`,
  'question.outcome': ({ value, column, meanwhile }) =>
    `O que “${value}” em “${column}” significa: o cliente saiu, continua cliente, ou não é um ` +
    `cliente e as suas linhas são omitidas? Sem resposta, conta como: ${meanwhile}.`,
  'question.tenure_unit': ({ column, units, max }, t) =>
    `“${column}” está em ${t.either(units)}? Os seus valores vão até ${t.number(max)} e são lidos como meses.`,
  'question.read_as_cents': ({ column, max }, t) =>
    `“${column}” está em centavos? Todos os valores são números inteiros, até ${t.number(max)}. São ` +
    'lidos como centavos.',
  'question.read_as_units': ({ column, max }, t) =>
    `“${column}” está em centavos? Todos os valores são números inteiros, até ${t.number(max)}. São ` +
    'lidos como unidades inteiras da moeda.',
  'question.period': ({ column, one, other }) =>
    `Os valores de “${column}” são ${one.toLowerCase()} ou ${other.toLowerCase()}? São lidos assim: ` +
    `${one.toLowerCase()}.`,
  'question.period_of_some': ({ column, period }) =>
    `Alguns valores de “${column}” não indicam um período. Para qual são? São lidos assim: ${period.toLowerCase()}.`,
  'question.per_interval': ({ column, interval }) =>
    `“${column}” é por mês ou para o período em “${interval}”? É lida para o período.`,
  'question.per_month': ({ column, interval }) =>
    `“${column}” é por mês ou para o período em “${interval}”? É lida por mês.`,
  'question.per_unit': ({ column, quantity }) =>
    `“${column}” é para uma unidade ou para todas em “${quantity}”? É lida para uma.`,
  'question.scale': ({ column, max, from, to }, t) =>
    `Em que escala está “${column}”? Os valores da amostra vão até ${t.number(max)} e são lidos em ` +
    `uma escala de ${t.number(from)} a ${t.number(to)}.`,
  'question.best_first': ({ column }) => `Em “${column}”, 1 é o melhor? O nome é o de uma nota, e é lido assim.`,
  'question.code_or_answer': ({ column, code, top }, t) =>
    `Em “${column}”, ${code} é uma resposta, ou significa que não há resposta? Todas as outras vão ` +
    `até ${t.number(top)}. É lido como sem resposta.`,
  'question.codes_or_answers': ({ column, top }, t) =>
    `Em “${column}”, 8 e 9 são respostas, ou significam que não há resposta? Todas as outras vão até ` +
    `${t.number(top)}. São lidos como sem resposta.`,
  'question.best_or_worst': ({ column }) =>
    `Em “${column}”, 1 é o melhor ou o pior? A maioria dos valores é baixa. É lido como o pior.`,
  'question.zero': ({ column, top }, t) =>
    `O que 0 significa em “${column}”? É frequente ao lado de respostas de 1 a ${t.number(top)}, e é ` +
    `lido como sem resposta. Em uma escala de 0 a ${t.number(top)}, é a resposta mais baixa.`,
  'question.nps_scale': ({ column, min, max }, t) =>
    `Em que escala está “${column}”? Os valores da amostra vão de ${t.number(min)} a ` +
    `${t.number(max)} e são lidos em uma escala de 0 a 10.`,
  'question.nps_scale_but': ({ column, min, max, odd }, t) =>
    `Em que escala está “${column}”? Os valores da amostra vão de ${t.number(min)} a ` +
    `${t.number(max)}, exceto ${t.number(odd)}, e são lidos em uma escala de 0 a 10.`,
  'option.day_first': 'Dia primeiro (31/12)',
  'option.month_first': 'Mês primeiro (12/31)',
  'option.year_start': '1º de janeiro',
  'option.year_middle': '1º de julho',
  'option.year_end': '31 de dezembro',
  'option.thousands': 'Milhares (um pouco mais de mil)',
  'option.decimals': 'Decimais (um pouco mais de um)',
  'option.left': 'O cliente saiu',
  'option.stayed': 'Continua cliente',
  'option.left_out': 'Não é cliente: omitir as linhas',
  'option.cents': 'Centavos',
  'option.units': 'Unidades inteiras, como reais',
  'option.months': 'Meses',
  'option.days': 'Dias',
  'option.years': 'Anos',
  'option.per_interval': 'Para o período da linha',
  'option.per_month': 'Por mês',
  'option.per_unit': 'Para uma unidade',
  'option.in_all': 'Para todas as unidades',
  'option.scale': ({ from, to }, t) => `${t.number(from)} a ${t.number(to)}`,
  'option.best_first': ({ top }, t) => `1 a ${t.number(top)}, e 1 é o melhor`,
  'option.balances': 'Saldos de −100 a 100',
  'option.period': ({ period }, t) => t.period(period),
  'where.column': ({ column }) => `a coluna “${column}”`,
  'where.field': ({ field }) => `“${field}”`,
  'where.file': 'o arquivo',
  'detail.text': ({ text }) => text,
  'detail.number': ({ number }, t) => t.number(number),
  'detail.rows': ({ rows }, t) => t.counted(rows, 'linha', 'linhas'),
  'detail.range': ({ min, max }, t) => `${t.number(min)} a ${t.number(max)}`,
  'detail.values': ({ values }) => values.join(', '),
  'detail.fields': ({ fields }, t) => t.list(fields),
  'detail.separates': ({ auc }, t) =>
    `sozinha, separa os clientes que saíram dos que ficaram com uma AUC de ${t.number(auc)}`,
  'detail.before_today': ({ date, days }, t) => `${t.day(date)}, ${t.counted(days, 'dia', 'dias')} antes de hoje`,
  'detail.before_day': ({ date, days, day }, t) =>
    `${t.day(date)}, ${t.counted(days, 'dia', 'dias')} antes de ${t.day(day)}`,
  'detail.value_in_rows': ({ value, rows }, t) => `“${value}” (${t.counted(rows, 'linha', 'linhas')})`,
  'detail.some_values': ({ values, more }, t) => t.some(values, more),
  'detail.as_left_and_stayed': ({ left, stayed }) => `${left} como saiu, ${stayed} como ainda cliente`,
  'detail.left_by_one': ({ rows, by, not }, t) => `${t.number(rows)} saíram segundo “${by}”, mas não segundo “${not}”`,
  'detail.add_a_column': 'Adicione uma coluna para isso, ou escolha a coluna certa no mapeamento.',
  'missing.customer_id': ({ headers }, t) =>
    `Assim se sabe a que cliente pertence uma pontuação. ${t.recognized(headers)}`,
  'missing.tenure_months': ({ headers }, t) =>
    `O tempo como cliente é um dos sinais mais fortes. Uma data de adesão também serve. ${t.recognized(headers)}`,
  'missing.contract_type': ({ headers }, t) =>
    `Clientes mês a mês saem mais do que os de contrato anual. ${t.recognized(headers)}`,
  'missing.monthly_charges': ({ headers }, t) =>
    `A receita em risco depende disso. Valores anuais também servem. ${t.recognized(headers)}`,
  'missing.total_charges': ({ headers }, t) =>
    `Completa os valores. Tempo como cliente e valores mensais também servem. ${t.recognized(headers)}`,
  'missing.seats_purchased': ({ headers }, t) =>
    `Com as licenças usadas, mostra até que ponto o produto é adotado. ${t.recognized(headers)}`,
  'missing.seats_used': ({ headers }, t) =>
    `Com as licenças compradas, mostra até que ponto o produto é adotado. ${t.recognized(headers)}`,
  'missing.feature_usage_score': ({ headers }, t) =>
    `O uso do produto é o segundo sinal mais forte. ${t.recognized(headers)}`,
  'missing.last_activity_days_ago': ({ headers }, t) =>
    `Os clientes ficam quietos antes de sair. Uma data da última atividade também serve. ${t.recognized(headers)}`,
  'missing.support_tickets': ({ headers }, t) =>
    `Muitos chamados, ou de repente nenhum, costumam vir antes de uma saída. ${t.recognized(headers)}`,
  'missing.login_frequency': ({ headers }, t) =>
    `A queda dos acessos costuma vir antes de uma saída. ${t.recognized(headers)}`,
  'missing.churned': ({ headers }, t) =>
    `Com desfechos conhecidos, você pode treinar o seu próprio modelo. ${t.recognized(headers)}`,
  'value.months': ({ count }, t) => t.counted(count, 'mês', 'meses'),
  'value.days': ({ count }, t) => t.counted(count, 'dia', 'dias'),
  'value.percent': ({ percent }, t) => t.percent(percent / 100),
  'value.amount': ({ amount }, t) => t.number(amount),
  'value.amount_in': ({ amount, currency }, t) => `${t.number(amount)} ${currency}`,
  'value.per_month': ({ count }, t) => `${t.number(count)} por mês`,
  'value.number': ({ number }, t) => t.number(number),
  'value.date': ({ date }, t) => t.day(date),
  'value.yes': 'sim',
  'value.no': 'não',
  'value.not_given': 'não informado',
  explanation: ({ head, body }) => `${head}${body}.`,
  'explanation.with_start': ({ head, body, start }) =>
    `${head}${body}, a partir de ${start}, onde toda pontuação começa.`,
  'explanation.head': ({ level, days, probability }, t) =>
    `Risco de churn ${level} em ${t.number(days)} dias (${probability})`,
  'explanation.head_with_rate': ({ level, days, probability, lift, rate }, t) =>
    `Risco de churn ${level} em ${t.number(days)} dias (${probability}, ${lift} a taxa de churn de ${t.percent(rate)})`,
  'explanation.raised': ({ names }, t) => `: a pontuação sobe principalmente por ${t.list(names)}`,
  'explanation.raised_and_lowered': ({ names, others }, t) =>
    `: a pontuação sobe principalmente por ${t.list(names)}, e cai por ${t.list(others)}`,
  'explanation.lowered': ({ names }, t) => `: a pontuação cai principalmente por ${t.list(names)}`,
  'explanation.lowered_and_raised': ({ names, others }, t) =>
    `: a pontuação cai principalmente por ${t.list(names)}, e sobe por ${t.list(others)}`,
  'explanation.nothing_raises': ({ names }, t) =>
    `: nada nesta linha aumenta a pontuação; ela cai por ${t.list(names)}`,
  'explanation.nothing_lowers': ({ names }, t) => `: nada nesta linha reduz a pontuação; ela sobe por ${t.list(names)}`,
  'explanation.nothing': ', onde toda pontuação começa: nada nesta linha a altera',
  'explanation.unavailable': 'A pontuação foi calculada, mas não os seus motivos.',
  'explanation.unavailable_because': 'A pontuação foi calculada, mas não os seus motivos.',
  'level.low': 'baixo',
  'level.medium': 'médio',
  'level.high': 'alto',
  percent: ({ share }, t) => t.percent(share),
  'percent.under': (_, t) => `menos de ${t.percent(0.01)}`,
  'percent.over': (_, t) => `mais de ${t.percent(0.99)}`,
  'lift.about': 'cerca de',
  'lift.twice': 'o dobro de',
  'lift.times': ({ times }, t) => `${t.number(times)} vezes`,
  'factor.value': ({ factor, value }) => `${factor} (${value})`,
  'factor.compared': ({ factor, value, median }) => `${factor} (${value}; sua mediana: ${median})`,
  'scale.without_rate': ({ high, days, medium }, t) =>
    `Risco alto: pelo menos ${t.percent(high)} em ${t.number(days)} dias. Médio: pelo menos ` +
    `${t.percent(medium)}. Não há uma taxa de churn para comparar.`,
  'scale.stated': ({ high, days, lift, rate, medium, mediumLift }, t) =>
    `Risco alto: pelo menos ${t.percent(high)} em ${t.number(days)} dias, ${lift} a sua taxa de ` +
    `churn de ${t.percent(rate)}. Médio: pelo menos ${t.percent(medium)}, ${mediumLift} essa taxa.`,
  'scale.assumed': ({ high, days, lift, rate, medium, mediumLift }, t) =>
    `Risco alto: pelo menos ${t.percent(high)} em ${t.number(days)} dias, ${lift} a taxa de ` +
    `${t.percent(rate)} presumida, porque a sua não é conhecida. Médio: pelo menos ` +
    `${t.percent(medium)}, ${mediumLift} essa taxa.`,
  'scale.learnt': ({ high, days, lift, rate, medium, mediumLift }, t) =>
    `Risco alto: pelo menos ${t.percent(high)} em ${t.number(days)} dias, ${lift} a taxa de churn de ` +
    `${t.percent(rate)} nos dados do modelo. Médio: pelo menos ${t.percent(medium)}, ${mediumLift} ` +
    'essa taxa.',
  factor: ({ field, label }, t) => t.fieldLabel(field, label),
};
