import type { FieldName } from '../../schema/field-names.ts';
import { FIELDS } from '../../schema/fields.ts';
import type { DerivedField, MissingField } from '../types.ts';

const REQUIRED: ReadonlySet<FieldName> = new Set([
  'customer_id',
  'tenure_months',
  'contract_type',
  'monthly_charges',
  'total_charges',
]);

const WORTH: Readonly<Partial<Record<FieldName, string>>> = {
  customer_id: 'It shows which customer a score belongs to.',
  tenure_months: 'Tenure is among the strongest signals. A signup date works too.',
  contract_type: 'Month-to-month customers leave more often than those with annual contracts.',
  monthly_charges: 'It determines the revenue at risk. Annual charges work too.',
  total_charges: 'It completes the charges. Tenure and monthly charges work too.',
  seats_purchased: 'With the seats in use, it shows how far the product is adopted.',
  seats_used: 'With the seats purchased, it shows how far the product is adopted.',
  feature_usage_score: 'Product usage is the second strongest signal.',
  last_activity_days_ago: 'Customers go quiet before they leave. A date of last activity works too.',
  support_tickets: 'Many tickets, or suddenly none, often precede churn.',
  login_frequency: 'Falling logins often precede churn.',
  churned: 'Past outcomes let you train your own model.',
};

/** Of every field that is worth something, what is said where it is missing. */
const SUGGESTIONS: readonly MissingField[] = FIELDS.flatMap(({ name, aliases }) => {
  const worth = WORTH[name];
  if (worth === undefined) return [];
  const others = aliases.en.filter((alias) => alias !== name.replaceAll('_', ' ')).slice(0, 3);
  const examples = [name, ...others].map((alias) => `"${alias}"`).join(', ');
  const suggestion = `${worth} Recognized headers: ${examples} and many more.`;
  return [{ field: name, required: REQUIRED.has(name), suggestion }];
});

/** Fields that would improve the scores and are neither mapped nor derived, with what to look for. */
export function missingFields(mapped: ReadonlySet<FieldName>, derived: readonly DerivedField[]): MissingField[] {
  const had = new Set([...mapped, ...derived.map(({ field }) => field)]);
  return SUGGESTIONS.filter(({ field }) => !had.has(field));
}
