import { groupDigits } from '../../numerics/group-digits.ts';
import { inSentence } from './fields.ts';

type NamedValues = {
  /** `"Baja" (8 rows)`, the most frequent first. */
  readonly values: readonly string[];
  readonly more: number;
};

const rowsOf = (rows: number): string => `${groupDigits(rows)} ${rows === 1 ? 'row' : 'rows'}`;
const some = ({ values, more }: NamedValues): string =>
  values.length === 0 ? 'nothing' : values.join(', ') + (more > 0 ? ` and ${more} more` : '');

/** What stands in a finding in place of `{where}` and `{detail}`. */
export const findingWords = {
  'where.column': ({ column }: { column: string }) => `column "${column}"`,
  'where.field': ({ field }: { field: string }) => inSentence(field),
  'where.file': 'the file',
  'detail.text': ({ text }: { text: string }) => text,
  'detail.number': ({ number }: { number: number }) => groupDigits(number),
  'detail.rows': ({ rows }: { rows: number }) => `${rows} ${rows === 1 ? 'row' : 'rows'}`,
  'detail.range': ({ min, max }: { min: number; max: number }) => `${groupDigits(min)} to ${groupDigits(max)}`,
  'detail.values': ({ values }: { values: readonly string[] }) => values.join(', '),
  'detail.fields': ({ fields }: { fields: readonly string[] }) => fields.map(inSentence).join(' and '),
  'detail.separates': ({ auc }: { auc: number }) =>
    `on its own it separates churned from retained customers with an AUC of ${auc.toFixed(3)}`,
  'detail.before_today': ({ date, days }: { date: string; days: number }) =>
    `${date}, ${groupDigits(days)} days before today`,
  'detail.before_day': ({ date, days, day }: { date: string; days: number; day: string }) =>
    `${date}, ${groupDigits(days)} days before ${day}`,
  'detail.value_in_rows': ({ value, rows }: { value: string; rows: number }) => `"${value}" (${rowsOf(rows)})`,
  'detail.some_values': some,
  'detail.as_left_and_stayed': ({ left, stayed }: { left: string; stayed: string }) =>
    `${left} as left, ${stayed} as still a customer`,
  'detail.left_by_one': ({ rows, by, not }: { rows: number; by: string; not: string }) =>
    `${groupDigits(rows)} left by "${by}" but not by "${not}"`,
  'detail.add_a_column': 'Add a column for it, or choose the one that holds it in the mapping.',
} as const;

const recognized = ({ headers }: { readonly headers: readonly string[] }): string =>
  `Recognized headers: ${headers.map((header) => `"${header}"`).join(', ')} and many more.`;
const worth = (sentence: string) => (words: { readonly headers: readonly string[] }) =>
  `${sentence} ${recognized(words)}`;

/** What a missing field would improve, and which headers are recognized. */
export const suggestions = {
  'missing.customer_id': worth('It shows which customer a score belongs to.'),
  'missing.tenure_months': worth('Tenure is among the strongest signals. A signup date works too.'),
  'missing.contract_type': worth('Month-to-month customers leave more often than those with annual contracts.'),
  'missing.monthly_charges': worth('It determines the revenue at risk. Annual charges work too.'),
  'missing.total_charges': worth('It completes the charges. Tenure and monthly charges work too.'),
  'missing.seats_purchased': worth('With the seats in use, it shows how far the product is adopted.'),
  'missing.seats_used': worth('With the seats purchased, it shows how far the product is adopted.'),
  'missing.feature_usage_score': worth('Product usage is the second strongest signal.'),
  'missing.last_activity_days_ago': worth('Customers go quiet before they leave. A date of last activity works too.'),
  'missing.support_tickets': worth('Many tickets, or suddenly none, often precede churn.'),
  'missing.login_frequency': worth('Falling logins often precede churn.'),
  'missing.churned': worth('Past outcomes let you train your own model.'),
} as const;
