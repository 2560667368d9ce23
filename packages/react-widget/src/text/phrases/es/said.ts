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
  'question.which_field': ({ column, fields }, t) => `¿Qué contiene «${column}»: ${t.either(fields.map(t.quote))}?`,
  'question.which_column': ({ field, columns }, t) => `¿Qué columna es «${field}»: ${t.either(columns.map(t.quote))}?`,
  'question.customer_id': ({ columns }, t) =>
    'Ninguna columna se llama como un identificador de cliente. ¿Cuál identifica al cliente: ' +
    `${t.either(columns.map(t.quote))}?`,
  'question.customer_id_instead': ({ column, reason, columns }, t) =>
    `«${column}» no se usa como identificador del cliente: ${reason} ¿Qué columna identifica al ` +
    `cliente: ${t.either(columns.map(t.quote))}?`,
  'question.churn_date_used': ({ column, doubt }) =>
    `¿Es «${column}» el día en que los clientes causaron baja? En el archivo, ${doubt}. Se lee así.`,
  'question.churn_date_unused': ({ column, doubt }) =>
    `¿Es «${column}» el día en que los clientes causaron baja? En el archivo, ${doubt}. No se lee ` +
    'así: puede ser el fin de un contrato o el día de una venta.',
  'question.date_order': ({ column }) =>
    `En «${column}», ¿va primero el día o el mes? Los valores admiten ambas lecturas.`,
  'question.day_of_year': ({ column }) =>
    `«${column}» tiene solo años. ¿Qué día representa un año? Se usa el 1 de julio, u hoy si ese día ` +
    'aún no ha llegado.',
  'question.decimal_sign': ({ column, sign, cell, read }) =>
    `En «${column}», ¿${sign === '.' ? 'el punto' : 'la coma'} separa millares o decimales? Nada en ` +
    `el archivo lo decide; «${cell}» se lee como ${read}.`,
  'question.outcome': ({ value, column, meanwhile }) =>
    `¿Qué significa «${value}» en «${column}»: el cliente es baja, sigue siendo cliente, o no es un ` +
    `cliente y sus filas se omiten? Sin respuesta cuenta como: ${meanwhile}.`,
  'question.tenure_unit': ({ column, units, max }, t) =>
    `¿Está «${column}» en ${t.either(units)}? Sus valores llegan hasta ${t.number(max)} y se leen como meses.`,
  'question.read_as_cents': ({ column, max }, t) =>
    `¿Está «${column}» en céntimos? Todos sus valores son números enteros, hasta ${t.number(max)}. ` +
    'Se leen como céntimos.',
  'question.read_as_units': ({ column, max }, t) =>
    `¿Está «${column}» en céntimos? Todos sus valores son números enteros, hasta ${t.number(max)}. ` +
    'Se leen como unidades enteras de la moneda.',
  'question.period': ({ column, one, other }) =>
    `¿Los importes de «${column}» son ${one.toLowerCase()} o ${other.toLowerCase()}? Se leen así: ` +
    `${one.toLowerCase()}.`,
  'question.period_of_some': ({ column, period }) =>
    `Algunos importes de «${column}» no nombran un período. ¿Para cuál son? Se leen así: ${period.toLowerCase()}.`,
  'question.per_interval': ({ column, interval }) =>
    `¿Es «${column}» al mes o para el período de «${interval}»? Se lee para el período.`,
  'question.per_month': ({ column, interval }) =>
    `¿Es «${column}» al mes o para el período de «${interval}»? Se lee al mes.`,
  'question.per_unit': ({ column, quantity }) =>
    `¿Es «${column}» para una unidad o para todas las de «${quantity}»? Se lee para una.`,
  'question.scale': ({ column, max, from, to }, t) =>
    `¿En qué escala está «${column}»? Los valores de la muestra llegan hasta ${t.number(max)} y se ` +
    `leen en una escala de ${t.number(from)} a ${t.number(to)}.`,
  'question.best_first': ({ column }) => `¿Es 1 lo mejor en «${column}»? Su nombre es el de una nota, y se lee así.`,
  'question.code_or_answer': ({ code, column, top }, t) =>
    `¿Es ${code} una respuesta en «${column}», o significa que no la hay? Todas las demás llegan ` +
    `hasta ${t.number(top)}. Se lee como falta de respuesta.`,
  'question.codes_or_answers': ({ column, top }, t) =>
    `¿Son 8 y 9 respuestas en «${column}», o significan que no la hay? Todas las demás llegan hasta ` +
    `${t.number(top)}. Se leen como falta de respuesta.`,
  'question.best_or_worst': ({ column }) =>
    `¿Es 1 lo mejor o lo peor en «${column}»? La mayoría de los valores son bajos. Se lee como lo peor.`,
  'question.zero': ({ column, top }, t) =>
    `¿Qué significa 0 en «${column}»? Es frecuente junto a respuestas de 1 a ${t.number(top)}, y se ` +
    `lee como falta de respuesta. En una escala de 0 a ${t.number(top)} es la respuesta más baja.`,
  'question.nps_scale': ({ column, min, max }, t) =>
    `¿En qué escala está «${column}»? Los valores de la muestra van de ${t.number(min)} a ` +
    `${t.number(max)} y se leen en una escala de 0 a 10.`,
  'question.nps_scale_but': ({ column, min, max, odd }, t) =>
    `¿En qué escala está «${column}»? Los valores de la muestra van de ${t.number(min)} a ` +
    `${t.number(max)}, salvo ${t.number(odd)}, y se leen en una escala de 0 a 10.`,
  'option.day_first': 'Primero el día (31/12)',
  'option.month_first': 'Primero el mes (12/31)',
  'option.year_start': '1 de enero',
  'option.year_middle': '1 de julio',
  'option.year_end': '31 de diciembre',
  'option.thousands': 'Millares (algo más de mil)',
  'option.decimals': 'Decimales (algo más de uno)',
  'option.left': 'El cliente es baja',
  'option.stayed': 'Sigue siendo cliente',
  'option.left_out': 'No es un cliente: omitir las filas',
  'option.cents': 'Céntimos',
  'option.units': 'Unidades enteras, como euros',
  'option.months': 'Meses',
  'option.days': 'Días',
  'option.years': 'Años',
  'option.per_interval': 'Para el período de su fila',
  'option.per_month': 'Al mes',
  'option.per_unit': 'Para una unidad',
  'option.in_all': 'Para todas las unidades',
  'option.scale': ({ from, to }, t) => `De ${t.number(from)} a ${t.number(to)}`,
  'option.best_first': ({ top }, t) => `De 1 a ${t.number(top)}, y 1 es lo mejor`,
  'option.balances': 'Saldos de −100 a 100',
  'option.period': ({ period }, t) => t.period(period),
  'where.column': ({ column }) => `la columna «${column}»`,
  'where.field': ({ field }) => `«${field}»`,
  'where.file': 'el archivo',
  'detail.text': ({ text }) => text,
  'detail.number': ({ number }, t) => t.number(number),
  'detail.rows': ({ rows }, t) => t.counted(rows, 'fila', 'filas'),
  'detail.range': ({ min, max }, t) => `${t.number(min)} a ${t.number(max)}`,
  'detail.values': ({ values }) => values.join(', '),
  'detail.fields': ({ fields }, t) => t.list(fields),
  'detail.separates': ({ auc }, t) =>
    `por sí sola separa a los clientes que son baja de los que siguen con un AUC de ${t.number(auc)}`,
  'detail.before_today': ({ date, days }, t) => `${t.day(date)}, ${t.counted(days, 'día', 'días')} antes de hoy`,
  'detail.before_day': ({ date, days, day }, t) =>
    `${t.day(date)}, ${t.counted(days, 'día', 'días')} antes del ${t.day(day)}`,
  'detail.value_in_rows': ({ value, rows }, t) => `«${value}» (${t.counted(rows, 'fila', 'filas')})`,
  'detail.some_values': ({ values, more }, t) => t.some(values, more),
  'detail.as_left_and_stayed': ({ left, stayed }) => `${left} como baja, ${stayed} como cliente actual`,
  'detail.left_by_one': ({ rows, by, not }, t) => `${t.number(rows)} son baja según «${by}», pero no según «${not}»`,
  'detail.add_a_column': 'Añada una columna para ello, o elija la que corresponda en la asignación.',
  'missing.customer_id': ({ headers }, t) => `Así se sabe de qué cliente es una puntuación. ${t.recognized(headers)}`,
  'missing.tenure_months': ({ headers }, t) =>
    `La antigüedad es una de las señales más fuertes. También sirve la fecha de alta. ${t.recognized(headers)}`,
  'missing.contract_type': ({ headers }, t) =>
    `Los clientes mes a mes se van más que los que tienen contrato anual. ${t.recognized(headers)}`,
  'missing.monthly_charges': ({ headers }, t) =>
    `De ello dependen los ingresos en riesgo. También sirven importes anuales. ${t.recognized(headers)}`,
  'missing.total_charges': ({ headers }, t) =>
    `Completa los importes. También sirven la antigüedad y los importes mensuales. ${t.recognized(headers)}`,
  'missing.seats_purchased': ({ headers }, t) =>
    `Junto con las licencias usadas, muestra hasta qué punto se adopta el producto. ${t.recognized(headers)}`,
  'missing.seats_used': ({ headers }, t) =>
    `Junto con las licencias compradas, muestra hasta qué punto se adopta el producto. ${t.recognized(headers)}`,
  'missing.feature_usage_score': ({ headers }, t) =>
    `El uso del producto es la segunda señal más fuerte. ${t.recognized(headers)}`,
  'missing.last_activity_days_ago': ({ headers }, t) =>
    'Los clientes se quedan callados antes de irse. También sirve la fecha de la última actividad. ' +
    `${t.recognized(headers)}`,
  'missing.support_tickets': ({ headers }, t) =>
    `Muchos tickets, o de pronto ninguno, suelen preceder a una baja. ${t.recognized(headers)}`,
  'missing.login_frequency': ({ headers }, t) =>
    `Una caída de los accesos suele preceder a una baja. ${t.recognized(headers)}`,
  'missing.churned': ({ headers }, t) =>
    `Con desenlaces conocidos puede entrenar su propio modelo. ${t.recognized(headers)}`,
  'value.months': ({ count }, t) => t.counted(count, 'mes', 'meses'),
  'value.days': ({ count }, t) => t.counted(count, 'día', 'días'),
  'value.percent': ({ percent }, t) => t.percent(percent / 100),
  'value.amount': ({ amount }, t) => t.number(amount),
  'value.amount_in': ({ amount, currency }, t) => `${t.number(amount)} ${currency}`,
  'value.per_month': ({ count }, t) => `${t.number(count)} al mes`,
  'value.number': ({ number }, t) => t.number(number),
  'value.date': ({ date }, t) => t.day(date),
  'value.yes': 'sí',
  'value.no': 'no',
  'value.not_given': 'no indicado',
  explanation: ({ head, body }) => `${head}${body}.`,
  'explanation.with_start': ({ head, body, start }) => `${head}${body}, desde ${start}, donde empieza toda puntuación.`,
  'explanation.head': ({ level, days, probability }, t) =>
    `Riesgo de abandono ${level} en ${t.number(days)} días (${probability})`,
  'explanation.head_with_rate': ({ level, days, probability, lift, rate }, t) =>
    `Riesgo de abandono ${level} en ${t.number(days)} días (${probability}, ${lift} la tasa de ` +
    `abandono de ${t.percent(rate)})`,
  'explanation.raised': ({ names }, t) => `: la puntuación sube sobre todo por ${t.list(names)}`,
  'explanation.raised_and_lowered': ({ names, others }, t) =>
    `: la puntuación sube sobre todo por ${t.list(names)}, y baja por ${t.list(others)}`,
  'explanation.lowered': ({ names }, t) => `: la puntuación baja sobre todo por ${t.list(names)}`,
  'explanation.lowered_and_raised': ({ names, others }, t) =>
    `: la puntuación baja sobre todo por ${t.list(names)}, y sube por ${t.list(others)}`,
  'explanation.nothing_raises': ({ names }, t) => `: nada en esta fila sube la puntuación; baja por ${t.list(names)}`,
  'explanation.nothing_lowers': ({ names }, t) => `: nada en esta fila baja la puntuación; sube por ${t.list(names)}`,
  'explanation.nothing': ', donde empieza toda puntuación: nada en esta fila la mueve',
  'explanation.unavailable': 'La puntuación se calculó, pero no sus motivos.',
  'explanation.unavailable_because': 'La puntuación se calculó, pero no sus motivos.',
  'level.low': 'bajo',
  'level.medium': 'medio',
  'level.high': 'alto',
  percent: ({ share }, t) => t.percent(share),
  'percent.under': (_, t) => `menos de ${t.percent(0.01)}`,
  'percent.over': (_, t) => `más de ${t.percent(0.99)}`,
  'lift.about': 'aproximadamente',
  'lift.twice': 'el doble de',
  'lift.times': ({ times }, t) => `${t.number(times)} veces`,
  'factor.value': ({ factor, value }) => `${factor} (${value})`,
  'factor.compared': ({ factor, value, median }) => `${factor} (${value}; su mediana: ${median})`,
  'scale.without_rate': ({ high, days, medium }, t) =>
    `Riesgo alto: al menos ${t.percent(high)} en ${t.number(days)} días. Medio: al menos ` +
    `${t.percent(medium)}. No hay una tasa de abandono con la que compararlos.`,
  'scale.stated': ({ high, days, lift, rate, medium, mediumLift }, t) =>
    `Riesgo alto: al menos ${t.percent(high)} en ${t.number(days)} días, ${lift} su tasa de abandono ` +
    `de ${t.percent(rate)}. Medio: al menos ${t.percent(medium)}, ${mediumLift} esa tasa.`,
  'scale.assumed': ({ high, days, lift, rate, medium, mediumLift }, t) =>
    `Riesgo alto: al menos ${t.percent(high)} en ${t.number(days)} días, ${lift} la tasa de ` +
    `${t.percent(rate)} que se supone, porque no se conoce la suya. Medio: al menos ` +
    `${t.percent(medium)}, ${mediumLift} esa tasa.`,
  'scale.learnt': ({ high, days, lift, rate, medium, mediumLift }, t) =>
    `Riesgo alto: al menos ${t.percent(high)} en ${t.number(days)} días, ${lift} la tasa de abandono ` +
    `de ${t.percent(rate)} en los datos del modelo. Medio: al menos ${t.percent(medium)}, ` +
    `${mediumLift} esa tasa.`,
  factor: ({ field, label }, t) => t.fieldLabel(field, label),
};
