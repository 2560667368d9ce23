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
  'question.which_field': ({ column, fields }, t) => `Che cosa contiene “${column}”: ${t.either(fields.map(t.quote))}?`,
  'question.which_column': ({ field, columns }, t) => `Quale colonna è “${field}”: ${t.either(columns.map(t.quote))}?`,
  'question.customer_id': ({ columns }, t) =>
    `Nessuna colonna si chiama come un ID cliente. Quale identifica il cliente: ${t.either(columns.map(t.quote))}?`,
  'question.customer_id_instead': ({ column, reason, columns }, t) =>
    `“${column}” non è usata come ID cliente: ${reason} Quale colonna identifica il cliente: ` +
    `${t.either(columns.map(t.quote))}?`,
  'question.churn_date_used': ({ column, doubt }) =>
    `“${column}” è il giorno in cui i clienti hanno abbandonato? Nel file, ${doubt}. Viene letta così.`,
  'question.churn_date_unused': ({ column, doubt }) =>
    `“${column}” è il giorno in cui i clienti hanno abbandonato? Nel file, ${doubt}. Non viene letta ` +
    'così: può essere la fine di un contratto o il giorno di una vendita.',
  'question.date_order': ({ column }) =>
    `In “${column}” viene prima il giorno o il mese? I valori ammettono entrambe le letture.`,
  'question.day_of_year': ({ column }) =>
    `“${column}” contiene solo anni. Quale giorno rappresenta un anno? Si usa il 1º luglio, oppure ` +
    'oggi se quel giorno deve ancora venire.',
  'question.decimal_sign': ({ column, sign, cell, read }) =>
    `In “${column}”, ${sign === '.' ? 'il punto' : 'la virgola'} separa le migliaia o i decimali? ` +
    `Nulla nel file lo decide; “${cell}” si legge come ${read}.`,
  'question.outcome': ({ value, column, meanwhile }) =>
    `Che cosa significa “${value}” in “${column}”: il cliente ha abbandonato, è ancora cliente, ` +
    `oppure non è un cliente e le sue righe si tralasciano? Senza risposta vale: ${meanwhile}.`,
  'question.tenure_unit': ({ column, units, max }, t) =>
    `“${column}” è in ${t.either(units)}? I suoi valori arrivano fino a ${t.number(max)} e si leggono come mesi.`,
  'question.read_as_cents': ({ column, max }, t) =>
    `“${column}” è in centesimi? Tutti i suoi valori sono numeri interi, fino a ${t.number(max)}. Si ` +
    'leggono come centesimi.',
  'question.read_as_units': ({ column, max }, t) =>
    `“${column}” è in centesimi? Tutti i suoi valori sono numeri interi, fino a ${t.number(max)}. Si ` +
    'leggono come unità intere della valuta.',
  'question.period': ({ column, one, other }) =>
    `Gli importi in “${column}” sono ${one.toLowerCase()} o ${other.toLowerCase()}? Si leggono così: ` +
    `${one.toLowerCase()}.`,
  'question.period_of_some': ({ column, period }) =>
    `Alcuni importi in “${column}” non indicano un periodo. Per quale valgono? Si leggono così: ` +
    `${period.toLowerCase()}.`,
  'question.per_interval': ({ column, interval }) =>
    `“${column}” è al mese o per il periodo in “${interval}”? Si legge per il periodo.`,
  'question.per_month': ({ column, interval }) =>
    `“${column}” è al mese o per il periodo in “${interval}”? Si legge al mese.`,
  'question.per_unit': ({ column, quantity }) =>
    `“${column}” è per un’unità o per tutte quelle in “${quantity}”? Si legge per una.`,
  'question.scale': ({ column, max, from, to }, t) =>
    `Su quale scala è “${column}”? I valori del campione arrivano fino a ${t.number(max)} e si ` +
    `leggono su una scala da ${t.number(from)} a ${t.number(to)}.`,
  'question.best_first': ({ column }) =>
    `In “${column}” 1 è il migliore? Il nome è quello di un voto, e si legge così.`,
  'question.code_or_answer': ({ column, code, top }, t) =>
    `In “${column}” ${code} è una risposta, o significa che non c’è? Tutte le altre arrivano fino a ` +
    `${t.number(top)}. Si legge come nessuna risposta.`,
  'question.codes_or_answers': ({ column, top }, t) =>
    `In “${column}” 8 e 9 sono risposte, o significano che non c’è? Tutte le altre arrivano fino a ` +
    `${t.number(top)}. Si leggono come nessuna risposta.`,
  'question.best_or_worst': ({ column }) =>
    `In “${column}” 1 è il migliore o il peggiore? La maggior parte dei valori è bassa. Si legge come il peggiore.`,
  'question.zero': ({ column, top }, t) =>
    `Che cosa significa 0 in “${column}”? È frequente accanto a risposte da 1 a ${t.number(top)}, e ` +
    `si legge come nessuna risposta. Su una scala da 0 a ${t.number(top)} è la risposta più bassa.`,
  'question.nps_scale': ({ column, min, max }, t) =>
    `Su quale scala è “${column}”? I valori del campione vanno da ${t.number(min)} a ` +
    `${t.number(max)} e si leggono su una scala da 0 a 10.`,
  'question.nps_scale_but': ({ column, min, max, odd }, t) =>
    `Su quale scala è “${column}”? I valori del campione vanno da ${t.number(min)} a ` +
    `${t.number(max)}, tranne ${t.number(odd)}, e si leggono su una scala da 0 a 10.`,
  'option.day_first': 'Prima il giorno (31/12)',
  'option.month_first': 'Prima il mese (12/31)',
  'option.year_start': '1º gennaio',
  'option.year_middle': '1º luglio',
  'option.year_end': '31 dicembre',
  'option.thousands': 'Migliaia (poco più di mille)',
  'option.decimals': 'Decimali (poco più di uno)',
  'option.left': 'Il cliente ha abbandonato',
  'option.stayed': 'Ancora cliente',
  'option.left_out': 'Non è un cliente: tralasciare le righe',
  'option.cents': 'Centesimi',
  'option.units': 'Unità intere, come euro',
  'option.months': 'Mesi',
  'option.days': 'Giorni',
  'option.years': 'Anni',
  'option.per_interval': 'Per il periodo della riga',
  'option.per_month': 'Al mese',
  'option.per_unit': 'Per un’unità',
  'option.in_all': 'Per tutte le unità',
  'option.scale': ({ from, to }, t) => `Da ${t.number(from)} a ${t.number(to)}`,
  'option.best_first': ({ top }, t) => `Da 1 a ${t.number(top)}, e 1 è il migliore`,
  'option.balances': 'Saldi da −100 a 100',
  'option.period': ({ period }, t) => t.period(period),
  'where.column': ({ column }) => `la colonna “${column}”`,
  'where.field': ({ field }) => `“${field}”`,
  'where.file': 'il file',
  'detail.text': ({ text }) => text,
  'detail.number': ({ number }, t) => t.number(number),
  'detail.rows': ({ rows }, t) => t.counted(rows, 'riga', 'righe'),
  'detail.range': ({ min, max }, t) => `${t.number(min)} - ${t.number(max)}`,
  'detail.values': ({ values }) => values.join(', '),
  'detail.fields': ({ fields }, t) => t.list(fields),
  'detail.separates': ({ auc }, t) => `da sola separa i clienti persi da quelli rimasti con un’AUC di ${t.number(auc)}`,
  'detail.before_today': ({ date, days }, t) => `${t.day(date)}, ${t.counted(days, 'giorno', 'giorni')} prima di oggi`,
  'detail.before_day': ({ date, days, day }, t) =>
    `${t.day(date)}, ${t.counted(days, 'giorno', 'giorni')} prima del ${t.day(day)}`,
  'detail.value_in_rows': ({ value, rows }, t) => `“${value}” (${t.counted(rows, 'riga', 'righe')})`,
  'detail.some_values': ({ values, more }, t) => t.some(values, more),
  'detail.as_left_and_stayed': ({ left, stayed }) => `${left} come abbandono, ${stayed} come ancora cliente`,
  'detail.left_by_one': ({ rows, by, not }, t) => `${t.number(rows)} persi secondo “${by}” ma non secondo “${not}”`,
  'detail.add_a_column': 'Aggiungere una colonna, oppure scegliere quella giusta nella mappatura.',
  'missing.customer_id': ({ headers }, t) =>
    `Così si sa a quale cliente appartiene un punteggio. ${t.recognized(headers)}`,
  'missing.tenure_months': ({ headers }, t) =>
    `L’anzianità è tra i segnali più forti. Va bene anche una data di iscrizione. ${t.recognized(headers)}`,
  'missing.contract_type': ({ headers }, t) =>
    `I clienti mese per mese se ne vanno più spesso di quelli con contratto annuale. ${t.recognized(headers)}`,
  'missing.monthly_charges': ({ headers }, t) =>
    `Ne dipendono i ricavi a rischio. Vanno bene anche importi annuali. ${t.recognized(headers)}`,
  'missing.total_charges': ({ headers }, t) =>
    `Completa gli importi. Vanno bene anche anzianità e importi mensili. ${t.recognized(headers)}`,
  'missing.seats_purchased': ({ headers }, t) =>
    `Con le licenze usate, mostra quanto il prodotto è adottato. ${t.recognized(headers)}`,
  'missing.seats_used': ({ headers }, t) =>
    `Con le licenze acquistate, mostra quanto il prodotto è adottato. ${t.recognized(headers)}`,
  'missing.feature_usage_score': ({ headers }, t) =>
    `L’uso del prodotto è il secondo segnale più forte. ${t.recognized(headers)}`,
  'missing.last_activity_days_ago': ({ headers }, t) =>
    `I clienti tacciono prima di andarsene. Va bene anche la data dell’ultima attività. ${t.recognized(headers)}`,
  'missing.support_tickets': ({ headers }, t) =>
    `Molti ticket, o all’improvviso nessuno, spesso precedono un abbandono. ${t.recognized(headers)}`,
  'missing.login_frequency': ({ headers }, t) =>
    `Un calo degli accessi spesso precede un abbandono. ${t.recognized(headers)}`,
  'missing.churned': ({ headers }, t) =>
    `Con esiti noti si può addestrare un modello proprio. ${t.recognized(headers)}`,
  'value.months': ({ count }, t) => t.counted(count, 'mese', 'mesi'),
  'value.days': ({ count }, t) => t.counted(count, 'giorno', 'giorni'),
  'value.percent': ({ percent }, t) => t.percent(percent / 100),
  'value.amount': ({ amount }, t) => t.number(amount),
  'value.amount_in': ({ amount, currency }, t) => `${t.number(amount)} ${currency}`,
  'value.per_month': ({ count }, t) => `${t.number(count)} al mese`,
  'value.number': ({ number }, t) => t.number(number),
  'value.date': ({ date }, t) => t.day(date),
  'value.yes': 'sì',
  'value.no': 'no',
  'value.not_given': 'non indicato',
  explanation: ({ head, body }) => `${head}${body}.`,
  'explanation.with_start': ({ head, body, start }) =>
    `${head}${body}, a partire da ${start}, dove inizia ogni punteggio.`,
  'explanation.head': ({ level, days, probability }, t) =>
    `Rischio di abbandono ${level} entro ${t.number(days)} giorni (${probability})`,
  'explanation.head_with_rate': ({ level, days, probability, lift, rate }, t) =>
    `Rischio di abbandono ${level} entro ${t.number(days)} giorni (${probability}, ${lift} il tasso ` +
    `di abbandono di ${t.percent(rate)})`,
  'explanation.raised': ({ names }, t) => `: il punteggio sale soprattutto per ${t.list(names)}`,
  'explanation.raised_and_lowered': ({ names, others }, t) =>
    `: il punteggio sale soprattutto per ${t.list(names)}, e scende per ${t.list(others)}`,
  'explanation.lowered': ({ names }, t) => `: il punteggio scende soprattutto per ${t.list(names)}`,
  'explanation.lowered_and_raised': ({ names, others }, t) =>
    `: il punteggio scende soprattutto per ${t.list(names)}, e sale per ${t.list(others)}`,
  'explanation.nothing_raises': ({ names }, t) =>
    `: nulla in questa riga aumenta il punteggio, che scende per ${t.list(names)}`,
  'explanation.nothing_lowers': ({ names }, t) =>
    `: nulla in questa riga riduce il punteggio, che sale per ${t.list(names)}`,
  'explanation.nothing': ', dove inizia ogni punteggio: nulla in questa riga lo sposta',
  'explanation.unavailable': 'Il punteggio è stato calcolato, ma non i suoi motivi.',
  'explanation.unavailable_because': 'Il punteggio è stato calcolato, ma non i suoi motivi.',
  'level.low': 'basso',
  'level.medium': 'medio',
  'level.high': 'alto',
  percent: ({ share }, t) => t.percent(share),
  'percent.under': (_, t) => `meno di ${t.percent(0.01)}`,
  'percent.over': (_, t) => `più di ${t.percent(0.99)}`,
  'lift.about': 'circa',
  'lift.twice': 'il doppio rispetto a',
  'lift.times': ({ times }, t) => `${t.number(times)} volte`,
  'factor.value': ({ factor, value }) => `${factor} (${value})`,
  'factor.compared': ({ factor, value, median }) => `${factor} (${value}; mediana: ${median})`,
  'scale.without_rate': ({ high, days, medium }, t) =>
    `Rischio alto: almeno ${t.percent(high)} entro ${t.number(days)} giorni. Medio: almeno ` +
    `${t.percent(medium)}. Non c’è un tasso di abbandono con cui confrontarli.`,
  'scale.stated': ({ high, days, lift, rate, medium, mediumLift }, t) =>
    `Rischio alto: almeno ${t.percent(high)} entro ${t.number(days)} giorni, ${lift} il tasso di ` +
    `abbandono di ${t.percent(rate)} indicato. Medio: almeno ${t.percent(medium)}, ${mediumLift} ` +
    'quel tasso.',
  'scale.assumed': ({ high, days, lift, rate, medium, mediumLift }, t) =>
    `Rischio alto: almeno ${t.percent(high)} entro ${t.number(days)} giorni, ${lift} il tasso di ` +
    `${t.percent(rate)} che si presume, perché quello reale non è noto. Medio: almeno ` +
    `${t.percent(medium)}, ${mediumLift} quel tasso.`,
  'scale.learnt': ({ high, days, lift, rate, medium, mediumLift }, t) =>
    `Rischio alto: almeno ${t.percent(high)} entro ${t.number(days)} giorni, ${lift} il tasso di ` +
    `abbandono di ${t.percent(rate)} nei dati del modello. Medio: almeno ${t.percent(medium)}, ` +
    `${mediumLift} quel tasso.`,
  factor: ({ field, label }, t) => t.fieldLabel(field, label),
};
