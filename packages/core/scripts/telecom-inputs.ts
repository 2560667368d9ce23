import { comparableCategory } from '../src/models/forest-model/comparable-category.ts';
import type { EncodedInput } from '../src/models/forest-model/encoder-spec.ts';
import { codesOf } from '../src/models/forest-model/read-inputs.ts';
import { fieldDefinition, type FieldName } from '../src/schema/index.ts';

/** Numbers of the Telco data with the ranges in which the model has learnt (charges in dollars a month and in all). */
const NUMBERS: readonly (readonly [FieldName, min: number, max: number])[] = [
  ['senior_citizen', 0, 1],
  ['tenure_months', 0, 80],
  ['monthly_charges', 8, 130],
  ['total_charges', 0, 9_600],
];

const CATEGORIES: readonly FieldName[] = [
  'gender',
  'partner',
  'dependents',
  'phone_service',
  'multiple_lines',
  'internet_service',
  'online_security',
  'online_backup',
  'device_protection',
  'tech_support',
  'streaming_tv',
  'streaming_movies',
  'paperless_billing',
];

const PAYMENT_METHODS = ['Bank transfer (automatic)', 'Credit card (automatic)', 'Electronic check', 'Mailed check'];

/** The 19 inputs of the telecom model: 4 numbers and 15 categories that make 45 features in all. */
export const TELECOM_INPUTS: readonly EncodedInput[] = [
  ...NUMBERS.map(([field, min, max]): EncodedInput => ({
    source: { kind: 'field', field },
    label: fieldDefinition(field).label,
    encoding: { kind: 'number', range: { min, max }, decimal: '.' },
  })),
  ...CATEGORIES.map((field) => oneHot(field, codesOf(field) ?? [])),
  // The data knows monthly, yearly and two-year contracts; those between are taken for their nearest neighbour.
  oneHot('contract_type', ['month_to_month', 'annual', 'multi_year'], {
    quarterly: 'month_to_month',
    semi_annual: 'annual',
  }),
  // The words that say whose transfer it is differ between companies.
  oneHot('payment_method', PAYMENT_METHODS.map(comparableCategory), {
    'bank transfer': 'bank transfer automatic',
    'credit card': 'credit card automatic',
    'e check': 'electronic check',
  }),
];

/** Without these a score would rest on what telecom customers have in common with all others. */
export const TELECOM_REQUIRED: readonly FieldName[] = [
  'tenure_months',
  'monthly_charges',
  'contract_type',
  'internet_service',
];

function oneHot(
  field: FieldName,
  categories: readonly string[],
  standIns: Readonly<Record<string, string>> = {},
): EncodedInput {
  return {
    source: { kind: 'field', field },
    label: fieldDefinition(field).label,
    encoding: { kind: 'one_hot', categories, standIns },
  };
}
