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
  customer_id: 'Without it no score can be told from another.',
  tenure_months: 'How long a customer has stayed is among the strongest signs; a signup date serves as well.',
  contract_type: 'Month-to-month customers leave more easily than those bound for a year.',
  monthly_charges: 'It tells the revenue at risk; annual charges serve as well.',
  total_charges: 'It completes the money side; tenure and monthly charges serve as well.',
  seats_purchased: 'Together with the seats in use it shows how much of the product is taken up.',
  seats_used: 'Together with the seats bought it shows how much of the product is taken up.',
  feature_usage_score: 'How much of the product is used is the second strongest sign of all.',
  last_activity_days_ago: 'Silence comes before leaving; a date of the last activity serves as well.',
  support_tickets: 'Many tickets, or a sudden silence, come before leaving.',
  login_frequency: 'A falling number of logins comes before leaving.',
  churned: "With past outcomes the account's own model can be trained.",
};

/** Fields that would make the scores better and that are neither mapped nor derived, with what to look for. */
export function missingFields(mapped: ReadonlySet<FieldName>, derived: readonly DerivedField[]): MissingField[] {
  const had = new Set([...mapped, ...derived.map(({ field }) => field)]);
  return FIELDS.flatMap(({ name, aliases }) => {
    const worth = WORTH[name];
    if (worth === undefined || had.has(name)) return [];
    const others = aliases.en.filter((alias) => alias !== name.replaceAll('_', ' ')).slice(0, 3);
    const examples = [name, ...others].map((alias) => `"${alias}"`).join(', ');
    return [
      {
        field: name,
        required: REQUIRED.has(name),
        suggestion: `${worth} Headers that are understood: ${examples}, and many more.`,
      },
    ];
  });
}
