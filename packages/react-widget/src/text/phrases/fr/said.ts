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
  'question.which_field': ({ column, fields }, t) => `Que contient « ${column} » : ${t.either(fields.map(t.quote))} ?`,
  'question.which_column': ({ field, columns }, t) =>
    `Quelle colonne correspond à « ${field} » : ${t.either(columns.map(t.quote))} ?`,
  'question.customer_id': ({ columns }, t) =>
    'Aucune colonne n’est nommée comme un identifiant de client. Laquelle identifie le client : ' +
    `${t.either(columns.map(t.quote))} ?`,
  'question.customer_id_instead': ({ column, reason, columns }, t) =>
    `« ${column} » n’est pas utilisée comme identifiant du client : ${reason} Quelle colonne ` +
    `identifie le client : ${t.either(columns.map(t.quote))} ?`,
  'question.churn_date_used': ({ column, doubt }) =>
    `« ${column} » est-elle le jour du départ des clients ? Dans le fichier, ${doubt}. Elle est lue ainsi.`,
  'question.churn_date_unused': ({ column, doubt }) =>
    `« ${column} » est-elle le jour du départ des clients ? Dans le fichier, ${doubt}. Elle n’est ` +
    'pas lue ainsi : ce peut être la fin d’un contrat ou le jour d’une vente.',
  'question.date_order': ({ column }) =>
    `Dans « ${column} », le jour ou le mois vient-il en premier ? Les valeurs conviennent aux deux.`,
  'question.day_of_year': ({ column }) =>
    `« ${column} » ne contient que des années. Quel jour représente une année ? Le 1er juillet est ` +
    'utilisé, ou aujourd’hui si ce jour est encore à venir.',
  'question.decimal_sign': ({ column, sign, cell, read }) =>
    `Dans « ${column} », ${sign === '.' ? 'le point' : 'la virgule'} ` +
    `sépare-t-${sign === '.' ? 'il' : 'elle'} les milliers ou les décimales ? Rien dans le fichier ` +
    `ne le décide ; « ${cell} » est lu ${read}.`,
  'question.outcome': ({ value, column, meanwhile }) =>
    `Que signifie « ${value} » dans « ${column} » : le client est parti, est toujours client, ou ce ` +
    'n’est pas un client et ses lignes sont à écarter ? Sans réponse, la valeur compte comme : ' +
    `${meanwhile}.`,
  'question.tenure_unit': ({ column, units, max }, t) =>
    `« ${column} » est-elle en ${t.either(units)} ? Ses valeurs vont jusqu’à ${t.number(max)} et ` +
    'sont lues comme des mois.',
  'question.read_as_cents': ({ column, max }, t) =>
    `« ${column} » est-elle en centimes ? Toutes ses valeurs sont des nombres entiers, jusqu’à ` +
    `${t.number(max)}. Elles sont lues comme des centimes.`,
  'question.read_as_units': ({ column, max }, t) =>
    `« ${column} » est-elle en centimes ? Toutes ses valeurs sont des nombres entiers, jusqu’à ` +
    `${t.number(max)}. Elles sont lues comme des unités entières de la devise.`,
  'question.period': ({ column, one, other }) =>
    `Les montants de « ${column} » sont-ils ${one.toLowerCase()} ou ${other.toLowerCase()} ? Ils ` +
    `sont lus ainsi : ${one.toLowerCase()}.`,
  'question.period_of_some': ({ column, period }) =>
    `Certains montants de « ${column} » ne nomment pas de période. Pour laquelle valent-ils ? Ils ` +
    `sont lus ainsi : ${period.toLowerCase()}.`,
  'question.per_interval': ({ column, interval }) =>
    `« ${column} » vaut-elle par mois, ou pour la période de « ${interval} » ? Elle est lue pour la période.`,
  'question.per_month': ({ column, interval }) =>
    `« ${column} » vaut-elle par mois, ou pour la période de « ${interval} » ? Elle est lue par mois.`,
  'question.per_unit': ({ column, quantity }) =>
    `« ${column} » vaut-elle pour une unité, ou pour toutes celles de « ${quantity} » ? Elle est lue pour une.`,
  'question.scale': ({ column, max, from, to }, t) =>
    `Sur quelle échelle est « ${column} » ? Ses valeurs échantillonnées vont jusqu’à ` +
    `${t.number(max)} et sont lues sur une échelle de ${t.number(from)} à ${t.number(to)}.`,
  'question.best_first': ({ column }) =>
    `Dans « ${column} », 1 est-il le meilleur ? Son nom est celui d’une note, et elle est lue ainsi.`,
  'question.code_or_answer': ({ column, code, top }, t) =>
    `Dans « ${column} », ${code} est-il une réponse, ou signifie-t-il qu’il n’y en a pas ? Toutes ` +
    `les autres vont jusqu’à ${t.number(top)}. Il est lu comme une absence.`,
  'question.codes_or_answers': ({ column, top }, t) =>
    `Dans « ${column} », 8 et 9 sont-ils des réponses, ou signifient-ils qu’il n’y en a pas ? Toutes ` +
    `les autres vont jusqu’à ${t.number(top)}. Ils sont lus comme une absence.`,
  'question.best_or_worst': ({ column }) =>
    `Dans « ${column} », 1 est-il le meilleur ou le pire ? La plupart des valeurs sont basses. Il ` +
    'est lu comme le pire.',
  'question.zero': ({ column, top }, t) =>
    `Que signifie 0 dans « ${column} » ? Il est fréquent à côté de réponses de 1 à ${t.number(top)}, ` +
    `et est lu comme une absence de réponse. Sur une échelle de 0 à ${t.number(top)}, c’est la ` +
    'réponse la plus basse.',
  'question.nps_scale': ({ column, min, max }, t) =>
    `Sur quelle échelle est « ${column} » ? Ses valeurs échantillonnées vont de ${t.number(min)} à ` +
    `${t.number(max)} et sont lues sur une échelle de 0 à 10.`,
  'question.nps_scale_but': ({ column, min, max, odd }, t) =>
    `Sur quelle échelle est « ${column} » ? Ses valeurs échantillonnées vont de ${t.number(min)} à ` +
    `${t.number(max)}, sauf ${t.number(odd)}, et sont lues sur une échelle de 0 à 10.`,
  'option.day_first': 'Jour d’abord (31/12)',
  'option.month_first': 'Mois d’abord (12/31)',
  'option.year_start': '1er janvier',
  'option.year_middle': '1er juillet',
  'option.year_end': '31 décembre',
  'option.thousands': 'Milliers (un peu plus de mille)',
  'option.decimals': 'Décimales (un peu plus de un)',
  'option.left': 'Le client est parti',
  'option.stayed': 'Toujours client',
  'option.left_out': 'Pas un client : écarter les lignes',
  'option.cents': 'Centimes',
  'option.units': 'Unités entières, comme des euros',
  'option.months': 'Mois',
  'option.days': 'Jours',
  'option.years': 'Années',
  'option.per_interval': 'Pour la période de sa ligne',
  'option.per_month': 'Par mois',
  'option.per_unit': 'Pour une unité',
  'option.in_all': 'Pour toutes les unités',
  'option.scale': ({ from, to }, t) => `${t.number(from)} à ${t.number(to)}`,
  'option.best_first': ({ top }, t) => `1 à ${t.number(top)}, 1 étant le meilleur`,
  'option.balances': 'Soldes de −100 à 100',
  'option.period': ({ period }, t) => t.period(period),
  'where.column': ({ column }) => `la colonne « ${column} »`,
  'where.field': ({ field }) => `« ${field} »`,
  'where.file': 'le fichier',
  'detail.text': ({ text }) => text,
  'detail.number': ({ number }, t) => t.number(number),
  'detail.rows': ({ rows }, t) => t.counted(rows, 'ligne', 'lignes'),
  'detail.range': ({ min, max }, t) => `${t.number(min)} à ${t.number(max)}`,
  'detail.values': ({ values }) => values.join(', '),
  'detail.fields': ({ fields }, t) => t.list(fields),
  'detail.separates': ({ auc }, t) =>
    `à elle seule, elle sépare les clients partis des clients restés avec une AUC de ${t.number(auc)}`,
  'detail.before_today': ({ date, days }, t) => `${t.day(date)}, ${t.counted(days, 'jour', 'jours')} avant aujourd’hui`,
  'detail.before_day': ({ date, days, day }, t) =>
    `${t.day(date)}, ${t.counted(days, 'jour', 'jours')} avant le ${t.day(day)}`,
  'detail.value_in_rows': ({ value, rows }, t) => `« ${value} » (${t.counted(rows, 'ligne', 'lignes')})`,
  'detail.some_values': ({ values, more }, t) => t.some(values, more),
  'detail.as_left_and_stayed': ({ left, stayed }) => `${left} comme parti, ${stayed} comme toujours client`,
  'detail.left_by_one': ({ rows, by, not }, t) => `${t.number(rows)} partis selon « ${by} » mais pas selon « ${not} »`,
  'detail.add_a_column': 'Ajoutez une colonne pour cela, ou choisissez celle qui convient dans la correspondance.',
  'missing.customer_id': ({ headers }, t) =>
    `On sait ainsi à quel client appartient un score. ${t.recognized(headers)}`,
  'missing.tenure_months': ({ headers }, t) =>
    `L’ancienneté est l’un des signaux les plus forts. Une date d’inscription convient aussi. ${t.recognized(headers)}`,
  'missing.contract_type': ({ headers }, t) =>
    `Les clients au mois partent plus souvent que ceux qui ont un contrat annuel. ${t.recognized(headers)}`,
  'missing.monthly_charges': ({ headers }, t) =>
    `Le revenu à risque en dépend. Des montants annuels conviennent aussi. ${t.recognized(headers)}`,
  'missing.total_charges': ({ headers }, t) =>
    `Cela complète les montants. L’ancienneté et les montants mensuels conviennent aussi. ${t.recognized(headers)}`,
  'missing.seats_purchased': ({ headers }, t) =>
    `Avec les licences utilisées, cela montre à quel point le produit est adopté. ${t.recognized(headers)}`,
  'missing.seats_used': ({ headers }, t) =>
    `Avec les licences achetées, cela montre à quel point le produit est adopté. ${t.recognized(headers)}`,
  'missing.feature_usage_score': ({ headers }, t) =>
    `L’utilisation du produit est le deuxième signal le plus fort. ${t.recognized(headers)}`,
  'missing.last_activity_days_ago': ({ headers }, t) =>
    'Les clients se font silencieux avant de partir. Une date de dernière activité convient aussi. ' +
    `${t.recognized(headers)}`,
  'missing.support_tickets': ({ headers }, t) =>
    `Beaucoup de tickets, ou soudain aucun, précèdent souvent un départ. ${t.recognized(headers)}`,
  'missing.login_frequency': ({ headers }, t) =>
    `Une baisse des connexions précède souvent un départ. ${t.recognized(headers)}`,
  'missing.churned': ({ headers }, t) =>
    `Les issues connues permettent d’entraîner votre propre modèle. ${t.recognized(headers)}`,
  'value.months': ({ count }, t) => t.counted(count, 'mois', 'mois'),
  'value.days': ({ count }, t) => t.counted(count, 'jour', 'jours'),
  'value.percent': ({ percent }, t) => t.percent(percent / 100),
  'value.amount': ({ amount }, t) => t.number(amount),
  'value.amount_in': ({ amount, currency }, t) => `${t.number(amount)} ${currency}`,
  'value.per_month': ({ count }, t) => `${t.number(count)} par mois`,
  'value.number': ({ number }, t) => t.number(number),
  'value.date': ({ date }, t) => t.day(date),
  'value.yes': 'oui',
  'value.no': 'non',
  'value.not_given': 'non renseigné',
  explanation: ({ head, body }) => `${head}${body}.`,
  'explanation.with_start': ({ head, body, start }) =>
    `${head}${body}, à partir de ${start}, où commence chaque score.`,
  'explanation.head': ({ level, days, probability }, t) =>
    `Risque d’attrition ${level} sous ${t.number(days)} jours (${probability})`,
  'explanation.head_with_rate': ({ level, days, probability, lift, rate }, t) =>
    `Risque d’attrition ${level} sous ${t.number(days)} jours (${probability}, ${lift} le taux ` +
    `d’attrition de ${t.percent(rate)})`,
  'explanation.raised': ({ names }, t) => ` : le score est surtout augmenté par ${t.list(names)}`,
  'explanation.raised_and_lowered': ({ names, others }, t) =>
    ` : le score est surtout augmenté par ${t.list(names)}, et réduit par ${t.list(others)}`,
  'explanation.lowered': ({ names }, t) => ` : le score est surtout réduit par ${t.list(names)}`,
  'explanation.lowered_and_raised': ({ names, others }, t) =>
    ` : le score est surtout réduit par ${t.list(names)}, et augmenté par ${t.list(others)}`,
  'explanation.nothing_raises': ({ names }, t) =>
    ` : rien dans cette ligne n’augmente le score ; il est réduit par ${t.list(names)}`,
  'explanation.nothing_lowers': ({ names }, t) =>
    ` : rien dans cette ligne ne réduit le score ; il est augmenté par ${t.list(names)}`,
  'explanation.nothing': ', où commence chaque score : rien dans cette ligne ne le déplace',
  'explanation.unavailable': 'Le score a été calculé, mais pas ses raisons.',
  'explanation.unavailable_because': 'Le score a été calculé, mais pas ses raisons.',
  'level.low': 'faible',
  'level.medium': 'moyen',
  'level.high': 'élevé',
  percent: ({ share }, t) => t.percent(share),
  'percent.under': (_, t) => `moins de ${t.percent(0.01)}`,
  'percent.over': (_, t) => `plus de ${t.percent(0.99)}`,
  'lift.about': 'environ',
  'lift.twice': 'deux fois',
  'lift.times': ({ times }, t) => `${t.number(times)} fois`,
  'factor.value': ({ factor, value }) => `${factor} (${value})`,
  'factor.compared': ({ factor, value, median }) => `${factor} (${value} ; votre médiane : ${median})`,
  'scale.without_rate': ({ high, days, medium }, t) =>
    `Risque élevé : au moins ${t.percent(high)} sous ${t.number(days)} jours. Moyen : au moins ` +
    `${t.percent(medium)}. Il n’y a pas de taux d’attrition pour comparer.`,
  'scale.stated': ({ high, days, lift, rate, medium, mediumLift }, t) =>
    `Risque élevé : au moins ${t.percent(high)} sous ${t.number(days)} jours, ${lift} votre taux ` +
    `d’attrition de ${t.percent(rate)}. Moyen : au moins ${t.percent(medium)}, ${mediumLift} ce taux.`,
  'scale.assumed': ({ high, days, lift, rate, medium, mediumLift }, t) =>
    `Risque élevé : au moins ${t.percent(high)} sous ${t.number(days)} jours, ${lift} le taux de ` +
    `${t.percent(rate)} supposé, faute de connaître votre taux d’attrition. Moyen : au moins ` +
    `${t.percent(medium)}, ${mediumLift} ce taux.`,
  'scale.learnt': ({ high, days, lift, rate, medium, mediumLift }, t) =>
    `Risque élevé : au moins ${t.percent(high)} sous ${t.number(days)} jours, ${lift} le taux ` +
    `d’attrition de ${t.percent(rate)} dans les données du modèle. Moyen : au moins ` +
    `${t.percent(medium)}, ${mediumLift} ce taux.`,
  factor: ({ field, label }, t) => t.fieldLabel(field, label),
};
