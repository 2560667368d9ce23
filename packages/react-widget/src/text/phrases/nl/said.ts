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
  'question.which_field': ({ column, fields }, t) => `Wat bevat ‘${column}’: ${t.either(fields.map(t.quote))}?`,
  'question.which_column': ({ field, columns }, t) => `Welke kolom is ‘${field}’: ${t.either(columns.map(t.quote))}?`,
  'question.customer_id': ({ columns }, t) =>
    `Geen kolom heet als een klantnummer. Welke identificeert de klant: ${t.either(columns.map(t.quote))}?`,
  'question.customer_id_instead': ({ column, reason, columns }, t) =>
    `‘${column}’ wordt niet als klantnummer gebruikt: ${reason} Welke kolom identificeert de klant: ` +
    `${t.either(columns.map(t.quote))}?`,
  'question.churn_date_used': ({ column, doubt }) =>
    `Is ‘${column}’ de dag waarop klanten opzegden? In het bestand geldt: ${doubt}. Zo wordt de kolom gelezen.`,
  'question.churn_date_unused': ({ column, doubt }) =>
    `Is ‘${column}’ de dag waarop klanten opzegden? In het bestand geldt: ${doubt}. Zo wordt de ` +
    'kolom niet gelezen: het kan het einde van een contract of de dag van een verkoop zijn.',
  'question.date_order': ({ column }) => `Staat in ‘${column}’ de dag of de maand voorop? De waarden passen bij beide.`,
  'question.day_of_year': ({ column }) =>
    `‘${column}’ bevat alleen jaren. Welke dag staat voor een jaar? Gebruikt wordt 1 juli, of ` +
    'vandaag als die dag nog moet komen.',
  'question.decimal_sign': ({ sign, column, cell, read }) =>
    `Scheidt de ${sign === '.' ? 'punt' : 'komma'} in ‘${column}’ duizendtallen of decimalen? Niets ` +
    `in het bestand beslist het; ‘${cell}’ wordt gelezen als ${read}.`,
  'question.outcome': ({ value, column, meanwhile }) =>
    `Wat betekent ‘${value}’ in ‘${column}’: heeft de klant opgezegd, is het nog een klant, of is ` +
    `het geen klant, zodat de rijen worden weggelaten? Zonder antwoord geldt: ${meanwhile}.`,
  'question.tenure_unit': ({ column, units, max }, t) =>
    `Is ‘${column}’ in ${t.either(units)}? De waarden lopen tot ${t.number(max)} en worden gelezen als maanden.`,
  'question.read_as_cents': ({ column, max }, t) =>
    `Is ‘${column}’ in centen? Alle waarden zijn gehele getallen, tot ${t.number(max)}. Ze worden gelezen als centen.`,
  'question.read_as_units': ({ column, max }, t) =>
    `Is ‘${column}’ in centen? Alle waarden zijn gehele getallen, tot ${t.number(max)}. Ze worden ` +
    'gelezen als hele eenheden van de valuta.',
  'question.period': ({ column, one, other }) =>
    `Zijn de bedragen in ‘${column}’ ${one.toLowerCase()} of ${other.toLowerCase()}? Ze worden zo ` +
    `gelezen: ${one.toLowerCase()}.`,
  'question.period_of_some': ({ column, period }) =>
    `Sommige bedragen in ‘${column}’ noemen geen periode. Voor welke zijn ze? Ze worden zo gelezen: ` +
    `${period.toLowerCase()}.`,
  'question.per_interval': ({ column, interval }) =>
    `Is ‘${column}’ per maand of voor de periode in ‘${interval}’? Het wordt gelezen voor de periode.`,
  'question.per_month': ({ column, interval }) =>
    `Is ‘${column}’ per maand of voor de periode in ‘${interval}’? Het wordt gelezen per maand.`,
  'question.per_unit': ({ column, quantity }) =>
    `Is ‘${column}’ voor één eenheid of voor alle in ‘${quantity}’? Het wordt gelezen voor één.`,
  'question.scale': ({ column, max, from, to }, t) =>
    `Op welke schaal ligt ‘${column}’? De waarden in de steekproef lopen tot ${t.number(max)} en ` +
    `worden gelezen op een schaal van ${t.number(from)} tot ${t.number(to)}.`,
  'question.best_first': ({ column }) =>
    `Is 1 het beste in ‘${column}’? De naam is die van een cijfer, en zo wordt het gelezen.`,
  'question.code_or_answer': ({ code, column, top }, t) =>
    `Is ${code} een antwoord in ‘${column}’, of betekent het dat er geen is? Alle andere lopen tot ` +
    `${t.number(top)}. Het wordt gelezen als geen.`,
  'question.codes_or_answers': ({ column, top }, t) =>
    `Zijn 8 en 9 antwoorden in ‘${column}’, of betekenen ze dat er geen is? Alle andere lopen tot ` +
    `${t.number(top)}. Ze worden gelezen als geen.`,
  'question.best_or_worst': ({ column }) =>
    `Is 1 het beste of het slechtste in ‘${column}’? De meeste waarden zijn laag. Het wordt gelezen als het slechtste.`,
  'question.zero': ({ column, top }, t) =>
    `Wat betekent 0 in ‘${column}’? De waarde komt vaak voor naast antwoorden van 1 tot ` +
    `${t.number(top)}, en wordt gelezen als geen antwoord. Op een schaal van 0 tot ${t.number(top)} ` +
    'is het het laagste antwoord.',
  'question.nps_scale': ({ column, min, max }, t) =>
    `Op welke schaal ligt ‘${column}’? De waarden in de steekproef lopen van ${t.number(min)} tot ` +
    `${t.number(max)} en worden gelezen op een schaal van 0 tot 10.`,
  'question.nps_scale_but': ({ column, min, max, odd }, t) =>
    `Op welke schaal ligt ‘${column}’? De waarden in de steekproef lopen van ${t.number(min)} tot ` +
    `${t.number(max)}, behalve ${t.number(odd)}, en worden gelezen op een schaal van 0 tot 10.`,
  'option.day_first': 'Dag eerst (31-12)',
  'option.month_first': 'Maand eerst (12-31)',
  'option.year_start': '1 januari',
  'option.year_middle': '1 juli',
  'option.year_end': '31 december',
  'option.thousands': 'Duizendtallen (iets meer dan duizend)',
  'option.decimals': 'Decimalen (iets meer dan één)',
  'option.left': 'De klant heeft opgezegd',
  'option.stayed': 'Nog klant',
  'option.left_out': 'Geen klant: rijen weglaten',
  'option.cents': 'Centen',
  'option.units': 'Hele eenheden, zoals euro’s',
  'option.months': 'Maanden',
  'option.days': 'Dagen',
  'option.years': 'Jaren',
  'option.per_interval': 'Voor de periode van de rij',
  'option.per_month': 'Per maand',
  'option.per_unit': 'Voor één eenheid',
  'option.in_all': 'Voor alle eenheden',
  'option.scale': ({ from, to }, t) => `${t.number(from)} tot ${t.number(to)}`,
  'option.best_first': ({ top }, t) => `1 tot ${t.number(top)}, en 1 is het beste`,
  'option.balances': 'Saldi van −100 tot 100',
  'option.period': ({ period }, t) => t.period(period),
  'where.column': ({ column }) => `kolom ‘${column}’`,
  'where.field': ({ field }) => `‘${field}’`,
  'where.file': 'het bestand',
  'detail.text': ({ text }) => text,
  'detail.number': ({ number }, t) => t.number(number),
  'detail.rows': ({ rows }, t) => t.counted(rows, 'rij', 'rijen'),
  'detail.range': ({ min, max }, t) => `${t.number(min)} tot ${t.number(max)}`,
  'detail.values': ({ values }) => values.join(', '),
  'detail.fields': ({ fields }, t) => t.list(fields),
  'detail.separates': ({ auc }, t) =>
    `op zichzelf scheidt ze opgezegde van gebleven klanten met een AUC van ${t.number(auc)}`,
  'detail.before_today': ({ date, days }, t) => `${t.day(date)}, ${t.counted(days, 'dag', 'dagen')} voor vandaag`,
  'detail.before_day': ({ date, days, day }, t) =>
    `${t.day(date)}, ${t.counted(days, 'dag', 'dagen')} voor ${t.day(day)}`,
  'detail.value_in_rows': ({ value, rows }, t) => `‘${value}’ (${t.counted(rows, 'rij', 'rijen')})`,
  'detail.some_values': ({ values, more }, t) => t.some(values, more),
  'detail.as_left_and_stayed': ({ left, stayed }) => `${left} als opgezegd, ${stayed} als nog klant`,
  'detail.left_by_one': ({ rows, by, not }, t) =>
    `${t.number(rows)} opgezegd volgens ‘${by}’ maar niet volgens ‘${not}’`,
  'detail.add_a_column': 'Voeg er een kolom voor toe, of kies de juiste in de koppeling.',
  'missing.customer_id': ({ headers }, t) =>
    `Zo is duidelijk bij welke klant een score hoort. ${t.recognized(headers)}`,
  'missing.tenure_months': ({ headers }, t) =>
    `De klantduur is een van de sterkste signalen. Een startdatum kan ook. ${t.recognized(headers)}`,
  'missing.contract_type': ({ headers }, t) =>
    `Maandelijks opzegbare klanten vertrekken vaker dan klanten met een jaarcontract. ${t.recognized(headers)}`,
  'missing.monthly_charges': ({ headers }, t) =>
    `De omzet in gevaar hangt ervan af. Jaarbedragen kunnen ook. ${t.recognized(headers)}`,
  'missing.total_charges': ({ headers }, t) =>
    `Het vult de bedragen aan. Klantduur en maandbedragen kunnen ook. ${t.recognized(headers)}`,
  'missing.seats_purchased': ({ headers }, t) =>
    `Samen met de gebruikte licenties laat het zien hoe ver het product is ingevoerd. ${t.recognized(headers)}`,
  'missing.seats_used': ({ headers }, t) =>
    `Samen met de gekochte licenties laat het zien hoe ver het product is ingevoerd. ${t.recognized(headers)}`,
  'missing.feature_usage_score': ({ headers }, t) =>
    `Het gebruik van het product is het op één na sterkste signaal. ${t.recognized(headers)}`,
  'missing.last_activity_days_ago': ({ headers }, t) =>
    `Klanten worden stil voordat ze vertrekken. De datum van de laatste activiteit kan ook. ${t.recognized(headers)}`,
  'missing.support_tickets': ({ headers }, t) =>
    `Veel tickets, of ineens geen meer, gaan vaak vooraf aan een opzegging. ${t.recognized(headers)}`,
  'missing.login_frequency': ({ headers }, t) =>
    `Minder inloggen gaat vaak vooraf aan een opzegging. ${t.recognized(headers)}`,
  'missing.churned': ({ headers }, t) =>
    `Met bekende uitkomsten kunt u een eigen model trainen. ${t.recognized(headers)}`,
  'value.months': ({ count }, t) => t.counted(count, 'maand', 'maanden'),
  'value.days': ({ count }, t) => t.counted(count, 'dag', 'dagen'),
  'value.percent': ({ percent }, t) => t.percent(percent / 100),
  'value.amount': ({ amount }, t) => t.number(amount),
  'value.amount_in': ({ amount, currency }, t) => `${t.number(amount)} ${currency}`,
  'value.per_month': ({ count }, t) => `${t.number(count)} per maand`,
  'value.number': ({ number }, t) => t.number(number),
  'value.date': ({ date }, t) => t.day(date),
  'value.yes': 'ja',
  'value.no': 'nee',
  'value.not_given': 'niet opgegeven',
  explanation: ({ head, body }) => `${head}${body}.`,
  'explanation.with_start': ({ head, body, start }) => `${head}${body}, vanaf ${start}, waar elke score begint.`,
  'explanation.head': ({ level, days, probability }, t) =>
    `${level} opzegrisico binnen ${t.number(days)} dagen (${probability})`,
  'explanation.head_with_rate': ({ level, days, probability, lift, rate }, t) =>
    `${level} opzegrisico binnen ${t.number(days)} dagen (${probability}, ${lift} het ` +
    `opzegpercentage van ${t.percent(rate)})`,
  'explanation.raised': ({ names }, t) => `: de score stijgt vooral door ${t.list(names)}`,
  'explanation.raised_and_lowered': ({ names, others }, t) =>
    `: de score stijgt vooral door ${t.list(names)} en daalt door ${t.list(others)}`,
  'explanation.lowered': ({ names }, t) => `: de score daalt vooral door ${t.list(names)}`,
  'explanation.lowered_and_raised': ({ names, others }, t) =>
    `: de score daalt vooral door ${t.list(names)} en stijgt door ${t.list(others)}`,
  'explanation.nothing_raises': ({ names }, t) =>
    `: niets in deze rij verhoogt de score; die daalt door ${t.list(names)}`,
  'explanation.nothing_lowers': ({ names }, t) =>
    `: niets in deze rij verlaagt de score; die stijgt door ${t.list(names)}`,
  'explanation.nothing': ', waar elke score begint: niets in deze rij verandert die',
  'explanation.unavailable': 'De score is berekend, maar de redenen niet.',
  'explanation.unavailable_because': 'De score is berekend, maar de redenen niet.',
  'level.low': 'Laag',
  'level.medium': 'Gemiddeld',
  'level.high': 'Hoog',
  percent: ({ share }, t) => t.percent(share),
  'percent.under': (_, t) => `minder dan ${t.percent(0.01)}`,
  'percent.over': (_, t) => `meer dan ${t.percent(0.99)}`,
  'lift.about': 'ongeveer',
  'lift.twice': 'twee keer',
  'lift.times': ({ times }, t) => `${t.number(times)} keer`,
  'factor.value': ({ factor, value }) => `${factor} (${value})`,
  'factor.compared': ({ factor, value, median }) => `${factor} (${value}; uw mediaan: ${median})`,
  'scale.without_rate': ({ high, days, medium }, t) =>
    `Hoog risico: minstens ${t.percent(high)} binnen ${t.number(days)} dagen. Gemiddeld: minstens ` +
    `${t.percent(medium)}. Er is geen opzegpercentage om mee te vergelijken.`,
  'scale.stated': ({ high, days, lift, rate, medium, mediumLift }, t) =>
    `Hoog risico: minstens ${t.percent(high)} binnen ${t.number(days)} dagen, ${lift} uw ` +
    `opzegpercentage van ${t.percent(rate)}. Gemiddeld: minstens ${t.percent(medium)}, ${mediumLift} ` +
    'dat percentage.',
  'scale.assumed': ({ high, days, lift, rate, medium, mediumLift }, t) =>
    `Hoog risico: minstens ${t.percent(high)} binnen ${t.number(days)} dagen, ${lift} het percentage ` +
    `van ${t.percent(rate)} dat wordt aangenomen omdat het uwe niet bekend is. Gemiddeld: minstens ` +
    `${t.percent(medium)}, ${mediumLift} dat percentage.`,
  'scale.learnt': ({ high, days, lift, rate, medium, mediumLift }, t) =>
    `Hoog risico: minstens ${t.percent(high)} binnen ${t.number(days)} dagen, ${lift} het ` +
    `opzegpercentage van ${t.percent(rate)} in de gegevens van het model. Gemiddeld: minstens ` +
    `${t.percent(medium)}, ${mediumLift} dat percentage.`,
  factor: ({ field, label }, t) => t.fieldLabel(field, label),
};
