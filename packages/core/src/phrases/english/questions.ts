import { inSentence } from './fields.ts';
import { quotedChoice } from './listed.ts';

type Column = {
  readonly column: string;
};
type Choice = {
  readonly columns: readonly string[];
};

/** What only a person can decide. */
export const questions = {
  'question.which_field': ({ column, fields }: Column & { fields: readonly string[] }) =>
    `What does "${column}" contain: ${quotedChoice(fields)}?`,
  'question.which_column': ({ field, columns }: Choice & { field: string }) =>
    `Which column is ${inSentence(field)}: ${quotedChoice(columns)}?`,
  'question.customer_id': ({ columns }: Choice) =>
    `No column is named as a customer id. Which one identifies the customer: ${quotedChoice(columns)}?`,
  'question.customer_id_instead': ({ column, reason, columns }: Column & Choice & { reason: string }) =>
    `"${column}" is not used as the customer id: ${reason} ` +
    `Which column identifies the customer: ${quotedChoice(columns)}?`,
  'question.churn_date_used': ({ column, doubt }: Column & { doubt: string }) =>
    `Is "${column}" the day on which customers left? In the file, ${doubt}. It is read so.`,
  'question.churn_date_unused': ({ column, doubt }: Column & { doubt: string }) =>
    `Is "${column}" the day on which customers left? In the file, ${doubt}. ` +
    'It is not read so: it may be the end of a contract or the day of a sale.',
  'question.date_order': ({ column }: Column) =>
    `Are the dates in "${column}" day first or month first? The values fit both.`,
  'question.day_of_year': ({ column }: Column) =>
    `"${column}" has only years. Which day stands for a year? 1 July is used, or today where that is yet to come.`,
  'question.decimal_sign': ({ column, sign, cell, read }: Column & { sign: string; cell: string; read: string }) =>
    `Does the ${sign === '.' ? 'point' : 'comma'} in "${column}" separate thousands or decimals? ` +
    `Nothing in the file decides it; "${cell}" is read as ${read}.`,
  'question.outcome': ({ value, column, meanwhile }: Column & { value: string; meanwhile: string }) =>
    `What does "${value}" in "${column}" mean: the customer has left, is still a customer, or is none, ` +
    `so that its rows are left out? Without an answer it counts as ${meanwhile}.`,
  'question.tenure_unit': ({ column, units, max }: Column & { units: readonly string[]; max: number }) =>
    `Is "${column}" in ${units.join(' or in ')}? Its values go up to ${max} and are read as months.`,
  'question.read_as_cents': ({ column, max }: Column & { max: number }) =>
    `Is "${column}" in cents? All of its values are whole numbers, up to ${max}. They are read as cents.`,
  'question.read_as_units': ({ column, max }: Column & { max: number }) =>
    `Is "${column}" in cents? All of its values are whole numbers, up to ${max}. ` +
    'They are read as whole units of the currency.',
  'question.period': ({ column, one, other }: Column & { one: string; other: string }) =>
    `Are the amounts in "${column}" ${lower(one)} or ${lower(other)}? They are read as ${lower(one)}.`,
  'question.period_of_some': ({ column, period }: Column & { period: string }) =>
    `Some amounts in "${column}" name no interval. Which one are they for? They are read as ${lower(period)}.`,
  'question.per_interval': ({ column, interval }: Column & { interval: string }) =>
    `Is "${column}" per month, or for the interval in "${interval}"? It is read as for the interval.`,
  'question.per_month': ({ column, interval }: Column & { interval: string }) =>
    `Is "${column}" per month, or for the interval in "${interval}"? It is read as per month.`,
  'question.per_unit': ({ column, quantity }: Column & { quantity: string }) =>
    `Is "${column}" for one unit, or for all in "${quantity}"? It is read as for one.`,
  'question.scale': ({ column, max, from, to }: Column & { max: number; from: number; to: number }) =>
    `Which scale is "${column}" on? Its sampled values go up to ${max} ` +
    `and are read on a scale of ${from} to ${to}.`,
  'question.best_first': ({ column }: Column) =>
    `Is 1 the best in "${column}"? Its name is that of a grade, and it is read so.`,
  'question.code_or_answer': ({ column, code, top }: Column & { code: string; top: number }) =>
    `Is ${code} an answer in "${column}", or does it mean that there is none? ` +
    `All others go up to ${top}. It is read as none.`,
  'question.codes_or_answers': ({ column, top }: Column & { top: number }) =>
    `Are 8 and 9 answers in "${column}", or does it mean that there is none? ` +
    `All others go up to ${top}. It is read as none.`,
  'question.best_or_worst': ({ column }: Column) =>
    `Is 1 the best or the worst in "${column}"? Most values are low. It is read as the worst.`,
  'question.zero': ({ column, top }: Column & { top: number }) =>
    `What does 0 mean in "${column}"? It is frequent below answers from 1 to ${top}, and is read as no answer. ` +
    `On a scale of 0 to ${top} it is the lowest answer.`,
  'question.nps_scale': ({ column, min, max }: Column & { min: number; max: number }) =>
    `Which scale is "${column}" on? Its sampled values are from ${min} to ${max}, and are read on a scale of 0 to 10.`,
  'question.nps_scale_but': ({ column, min, max, odd }: Column & { min: number; max: number; odd: number }) =>
    `Which scale is "${column}" on? Its sampled values are from ${min} to ${max}, but for ${odd}, ` +
    'and are read on a scale of 0 to 10.',
} as const;

const lower = (period: string): string => period.toLowerCase();

/** What a question offers. */
export const options = {
  'option.day_first': 'Day first (31/12)',
  'option.month_first': 'Month first (12/31)',
  'option.year_start': '1 January',
  'option.year_middle': '1 July',
  'option.year_end': '31 December',
  'option.thousands': 'Thousands (a little more than one thousand)',
  'option.decimals': 'Decimals (a little more than one)',
  'option.left': 'The customer has left',
  'option.stayed': 'Still a customer',
  'option.left_out': 'No customer: leave the rows out',
  'option.cents': 'Cents',
  'option.units': 'Whole units, such as euros',
  'option.months': 'Months',
  'option.days': 'Days',
  'option.years': 'Years',
  'option.per_interval': 'For the interval of its row',
  'option.per_month': 'Per month',
  'option.per_unit': 'For one unit',
  'option.in_all': 'For all units',
  'option.scale': ({ from, to }: { from: number; to: number }) => `${from} to ${to}`,
  'option.best_first': ({ top }: { top: number }) => `1 to ${top}, and 1 is the best`,
  'option.balances': 'Balances from −100 to 100',
  /** A period that amounts are for, `monthly` among them. */
  'option.period': ({ period }: { period: string }) => {
    const label = period.replace('_', '-');
    return `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
  },
} as const;
