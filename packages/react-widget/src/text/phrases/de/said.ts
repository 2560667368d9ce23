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
  'question.which_field': ({ column, fields }, t) => `Was enthält „${column}“: ${t.either(fields.map(t.quote))}?`,
  'question.which_column': ({ field, columns }, t) =>
    `Welche Spalte ist „${field}“: ${t.either(columns.map(t.quote))}?`,
  'question.customer_id': ({ columns }, t) =>
    `Keine Spalte heißt wie eine Kundennummer. Welche kennzeichnet den Kunden: ${t.either(columns.map(t.quote))}?`,
  'question.customer_id_instead': ({ column, reason, columns }, t) =>
    `„${column}“ wird nicht als Kundennummer verwendet: ${reason} Welche Spalte kennzeichnet den ` +
    `Kunden: ${t.either(columns.map(t.quote))}?`,
  'question.churn_date_used': ({ column, doubt }) =>
    `Ist „${column}“ der Tag, an dem Kunden gegangen sind? In der Datei gilt: ${doubt}. Die Spalte wird so gelesen.`,
  'question.churn_date_unused': ({ column, doubt }) =>
    `Ist „${column}“ der Tag, an dem Kunden gegangen sind? In der Datei gilt: ${doubt}. Die Spalte ` +
    'wird nicht so gelesen: Es kann das Ende eines Vertrags oder der Tag eines Verkaufs sein.',
  'question.date_order': ({ column }) =>
    `Steht in „${column}“ der Tag oder der Monat vorn? Die Werte passen zu beidem.`,
  'question.day_of_year': ({ column }) =>
    `„${column}“ enthält nur Jahre. Welcher Tag steht für ein Jahr? Verwendet wird der 1. Juli, oder ` +
    'heute, wenn dieser Tag noch kommt.',
  'question.decimal_sign': ({ sign, column, cell, read }) =>
    `Trennt ${sign === '.' ? 'der Punkt' : 'das Komma'} in „${column}“ Tausender oder ` +
    `Nachkommastellen? Nichts in der Datei entscheidet es; „${cell}“ wird als ${read} gelesen.`,
  'question.outcome': ({ value, column, meanwhile }) =>
    `Was bedeutet „${value}“ in „${column}“: Ist der Kunde gegangen, ist er weiterhin Kunde, oder ` +
    `ist es kein Kunde, sodass die Zeilen ausgelassen werden? Ohne Antwort gilt: ${meanwhile}.`,
  'question.tenure_unit': ({ column, units, max }, t) =>
    `Ist „${column}“ in ${t.either(units)} angegeben? Die Werte reichen bis ${t.number(max)} und ` +
    'werden als Monate gelesen.',
  'question.read_as_cents': ({ column, max }, t) =>
    `Ist „${column}“ in Cent angegeben? Alle Werte sind ganze Zahlen, bis ${t.number(max)}. Sie ` +
    'werden als Cent gelesen.',
  'question.read_as_units': ({ column, max }, t) =>
    `Ist „${column}“ in Cent angegeben? Alle Werte sind ganze Zahlen, bis ${t.number(max)}. Sie ` +
    'werden als ganze Einheiten der Währung gelesen.',
  'question.period': ({ column, one, other }) =>
    `Gelten die Beträge in „${column}“ ${one.toLowerCase()} oder ${other.toLowerCase()}? Sie werden ` +
    `so gelesen: ${one.toLowerCase()}.`,
  'question.period_of_some': ({ column, period }) =>
    `Einige Beträge in „${column}“ nennen keinen Zeitraum. Für welchen gelten sie? Sie werden so ` +
    `gelesen: ${period.toLowerCase()}.`,
  'question.per_interval': ({ column, interval }) =>
    `Gilt „${column}“ pro Monat oder für den Zeitraum in „${interval}“? Gelesen wird es für den Zeitraum.`,
  'question.per_month': ({ column, interval }) =>
    `Gilt „${column}“ pro Monat oder für den Zeitraum in „${interval}“? Gelesen wird es pro Monat.`,
  'question.per_unit': ({ column, quantity }) =>
    `Gilt „${column}“ für eine Einheit oder für alle in „${quantity}“? Gelesen wird es für eine.`,
  'question.scale': ({ column, max, from, to }, t) =>
    `Auf welcher Skala liegt „${column}“? Die Werte der Stichprobe reichen bis ${t.number(max)} und ` +
    `werden auf einer Skala von ${t.number(from)} bis ${t.number(to)} gelesen.`,
  'question.best_first': ({ column }) =>
    `Ist 1 in „${column}“ am besten? Der Name ist der einer Note, und so wird er gelesen.`,
  'question.code_or_answer': ({ code, column, top }, t) =>
    `Ist ${code} in „${column}“ eine Antwort, oder heißt es, dass es keine gibt? Alle anderen ` +
    `reichen bis ${t.number(top)}. Gelesen wird es als keine.`,
  'question.codes_or_answers': ({ column, top }, t) =>
    `Sind 8 und 9 in „${column}“ Antworten, oder heißt es, dass es keine gibt? Alle anderen reichen ` +
    `bis ${t.number(top)}. Gelesen wird es als keine.`,
  'question.best_or_worst': ({ column }) =>
    `Ist 1 in „${column}“ am besten oder am schlechtesten? Die meisten Werte sind niedrig. Gelesen ` +
    'wird es als am schlechtesten.',
  'question.zero': ({ column, top }, t) =>
    `Was bedeutet 0 in „${column}“? Der Wert ist häufig, neben Antworten von 1 bis ${t.number(top)}, ` +
    `und wird als keine Antwort gelesen. Auf einer Skala von 0 bis ${t.number(top)} ist es die ` +
    'niedrigste Antwort.',
  'question.nps_scale': ({ column, min, max }, t) =>
    `Auf welcher Skala liegt „${column}“? Die Werte der Stichprobe reichen von ${t.number(min)} bis ` +
    `${t.number(max)} und werden auf einer Skala von 0 bis 10 gelesen.`,
  'question.nps_scale_but': ({ column, odd, min, max }, t) =>
    `Auf welcher Skala liegt „${column}“? Die Werte der Stichprobe reichen, außer ${t.number(odd)}, ` +
    `von ${t.number(min)} bis ${t.number(max)} und werden auf einer Skala von 0 bis 10 gelesen.`,
  'option.day_first': 'Tag zuerst (31.12.)',
  'option.month_first': 'Monat zuerst (12/31)',
  'option.year_start': '1. Januar',
  'option.year_middle': '1. Juli',
  'option.year_end': '31. Dezember',
  'option.thousands': 'Tausender (etwas mehr als tausend)',
  'option.decimals': 'Nachkommastellen (etwas mehr als eins)',
  'option.left': 'Der Kunde ist gegangen',
  'option.stayed': 'Weiterhin Kunde',
  'option.left_out': 'Kein Kunde: Zeilen auslassen',
  'option.cents': 'Cent',
  'option.units': 'Ganze Einheiten, etwa Euro',
  'option.months': 'Monate',
  'option.days': 'Tage',
  'option.years': 'Jahre',
  'option.per_interval': 'Für den Zeitraum der Zeile',
  'option.per_month': 'Pro Monat',
  'option.per_unit': 'Für eine Einheit',
  'option.in_all': 'Für alle Einheiten',
  'option.scale': ({ from, to }, t) => `${t.number(from)} bis ${t.number(to)}`,
  'option.best_first': ({ top }, t) => `1 bis ${t.number(top)}, 1 ist am besten`,
  'option.balances': 'Salden von −100 bis 100',
  'option.period': ({ period }, t) => t.period(period),
  'where.column': ({ column }) => `Spalte „${column}“`,
  'where.field': ({ field }) => `„${field}“`,
  'where.file': 'der Datei',
  'detail.text': ({ text }) => text,
  'detail.number': ({ number }, t) => t.number(number),
  'detail.rows': ({ rows }, t) => t.counted(rows, 'Zeile', 'Zeilen'),
  'detail.range': ({ min, max }, t) => `${t.number(min)} bis ${t.number(max)}`,
  'detail.values': ({ values }) => values.join(', '),
  'detail.fields': ({ fields }, t) => t.list(fields),
  'detail.separates': ({ auc }, t) =>
    `für sich allein trennt sie gegangene von gebliebenen Kunden mit einer AUC von ${t.number(auc)}`,
  'detail.before_today': ({ date, days }, t) => `${t.day(date)}, ${t.counted(days, 'Tag', 'Tage')} vor heute`,
  'detail.before_day': ({ date, days, day }, t) =>
    `${t.day(date)}, ${t.counted(days, 'Tag', 'Tage')} vor dem ${t.day(day)}`,
  'detail.value_in_rows': ({ value, rows }, t) => `„${value}“ (${t.counted(rows, 'Zeile', 'Zeilen')})`,
  'detail.some_values': ({ values, more }, t) => t.some(values, more),
  'detail.as_left_and_stayed': ({ left, stayed }) => `${left} als gegangen, ${stayed} als weiterhin Kunde`,
  'detail.left_by_one': ({ rows, by, not }, t) => `${t.number(rows)} gegangen nach „${by}“, aber nicht nach „${not}“`,
  'detail.add_a_column': 'Fügen Sie eine Spalte dafür hinzu, oder wählen Sie die passende in der Zuordnung aus.',
  'missing.customer_id': ({ headers }, t) =>
    `So ist klar, zu welchem Kunden ein Score gehört. ${t.recognized(headers)}`,
  'missing.tenure_months': ({ headers }, t) =>
    `Die Dauer gehört zu den stärksten Signalen. Ein Anmeldedatum genügt auch. ${t.recognized(headers)}`,
  'missing.contract_type': ({ headers }, t) =>
    `Kunden mit monatlicher Kündigung gehen häufiger als solche mit Jahresvertrag. ${t.recognized(headers)}`,
  'missing.monthly_charges': ({ headers }, t) =>
    `Davon hängt der gefährdete Umsatz ab. Jährliche Beträge genügen auch. ${t.recognized(headers)}`,
  'missing.total_charges': ({ headers }, t) =>
    `Sie ergänzen die Beträge. Dauer und monatliche Beträge genügen auch. ${t.recognized(headers)}`,
  'missing.seats_purchased': ({ headers }, t) =>
    `Zusammen mit den genutzten Lizenzen zeigt es, wie weit das Produkt eingeführt ist. ${t.recognized(headers)}`,
  'missing.seats_used': ({ headers }, t) =>
    `Zusammen mit den gekauften Lizenzen zeigt es, wie weit das Produkt eingeführt ist. ${t.recognized(headers)}`,
  'missing.feature_usage_score': ({ headers }, t) =>
    `Die Nutzung des Produkts ist das zweitstärkste Signal. ${t.recognized(headers)}`,
  'missing.last_activity_days_ago': ({ headers }, t) =>
    `Kunden werden still, bevor sie gehen. Das Datum der letzten Aktivität genügt auch. ${t.recognized(headers)}`,
  'missing.support_tickets': ({ headers }, t) =>
    `Vor einer Abwanderung gibt es oft viele Anfragen, oder plötzlich keine mehr. ${t.recognized(headers)}`,
  'missing.login_frequency': ({ headers }, t) =>
    `Vor einer Abwanderung gehen die Anmeldungen oft zurück. ${t.recognized(headers)}`,
  'missing.churned': ({ headers }, t) =>
    `Mit bekannten Ausgängen können Sie ein eigenes Modell trainieren. ${t.recognized(headers)}`,
  'value.months': ({ count }, t) => t.counted(count, 'Monat', 'Monate'),
  'value.days': ({ count }, t) => t.counted(count, 'Tag', 'Tage'),
  'value.percent': ({ percent }, t) => t.percent(percent / 100),
  'value.amount': ({ amount }, t) => t.number(amount),
  'value.amount_in': ({ amount, currency }, t) => `${t.number(amount)} ${currency}`,
  'value.per_month': ({ count }, t) => `${t.number(count)} pro Monat`,
  'value.number': ({ number }, t) => t.number(number),
  'value.date': ({ date }, t) => t.day(date),
  'value.yes': 'ja',
  'value.no': 'nein',
  'value.not_given': 'nicht angegeben',
  explanation: ({ head, body }) => `${head}${body}.`,
  'explanation.with_start': ({ head, body, start }) =>
    `${head}${body}, ausgehend von ${start}, wo jeder Score beginnt.`,
  'explanation.head': ({ level, days, probability }, t) =>
    `${level} Abwanderungsrisiko innerhalb von ${t.number(days)} Tagen (${probability})`,
  'explanation.head_with_rate': ({ level, days, probability, lift, rate }, t) =>
    `${level} Abwanderungsrisiko innerhalb von ${t.number(days)} Tagen (${probability}, ${lift} der ` +
    `Abwanderungsrate von ${t.percent(rate)})`,
  'explanation.raised': ({ names }, t) => `: Der Score steigt vor allem durch ${t.list(names)}`,
  'explanation.raised_and_lowered': ({ names, others }, t) =>
    `: Der Score steigt vor allem durch ${t.list(names)} und sinkt durch ${t.list(others)}`,
  'explanation.lowered': ({ names }, t) => `: Der Score sinkt vor allem durch ${t.list(names)}`,
  'explanation.lowered_and_raised': ({ names, others }, t) =>
    `: Der Score sinkt vor allem durch ${t.list(names)} und steigt durch ${t.list(others)}`,
  'explanation.nothing_raises': ({ names }, t) =>
    `: Nichts in dieser Zeile erhöht den Score; er sinkt durch ${t.list(names)}`,
  'explanation.nothing_lowers': ({ names }, t) =>
    `: Nichts in dieser Zeile senkt den Score; er steigt durch ${t.list(names)}`,
  'explanation.nothing': ', wo jeder Score beginnt: Nichts in dieser Zeile bewegt ihn',
  'explanation.unavailable': 'Der Score wurde berechnet, seine Gründe nicht.',
  'explanation.unavailable_because': 'Der Score wurde berechnet, seine Gründe nicht.',
  'level.low': 'Geringes',
  'level.medium': 'Mittleres',
  'level.high': 'Hohes',
  percent: ({ share }, t) => t.percent(share),
  'percent.under': (_, t) => `unter ${t.percent(0.01)}`,
  'percent.over': (_, t) => `über ${t.percent(0.99)}`,
  'lift.about': 'etwa in Höhe',
  'lift.twice': 'das Doppelte',
  'lift.times': ({ times }, t) => `das ${t.number(times)}-Fache`,
  'factor.value': ({ factor, value }) => `${factor} (${value})`,
  'factor.compared': ({ factor, value, median }) => `${factor} (${value}; Ihr Median: ${median})`,
  'scale.without_rate': ({ high, days, medium }, t) =>
    `Hohes Risiko: mindestens ${t.percent(high)} innerhalb von ${t.number(days)} Tagen. Mittleres: ` +
    `mindestens ${t.percent(medium)}. Eine Abwanderungsrate zum Vergleich gibt es nicht.`,
  'scale.stated': ({ high, days, lift, rate, medium, mediumLift }, t) =>
    `Hohes Risiko: mindestens ${t.percent(high)} innerhalb von ${t.number(days)} Tagen, ${lift} ` +
    `Ihrer Abwanderungsrate von ${t.percent(rate)}. Mittleres: mindestens ${t.percent(medium)}, ` +
    `${mediumLift} dieser Rate.`,
  'scale.assumed': ({ high, days, lift, rate, medium, mediumLift }, t) =>
    `Hohes Risiko: mindestens ${t.percent(high)} innerhalb von ${t.number(days)} Tagen, ${lift} der ` +
    `${t.percent(rate)}, die angenommen werden, weil Ihre Abwanderungsrate nicht bekannt ist. ` +
    `Mittleres: mindestens ${t.percent(medium)}, ${mediumLift} dieser Rate.`,
  'scale.learnt': ({ high, days, lift, rate, medium, mediumLift }, t) =>
    `Hohes Risiko: mindestens ${t.percent(high)} innerhalb von ${t.number(days)} Tagen, ${lift} der ` +
    `Abwanderungsrate von ${t.percent(rate)} in den Daten des Modells. Mittleres: mindestens ` +
    `${t.percent(medium)}, ${mediumLift} dieser Rate.`,
  factor: ({ field, label }, t) => t.fieldLabel(field, label),
};
