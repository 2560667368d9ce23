import type { FieldName } from '../schema/field-names.ts';

/** Fields every file should have, with their weight in the quality score. */
export const ESSENTIAL_FIELDS: readonly { readonly field: FieldName; readonly weight: number }[] = [
  { field: 'customer_id', weight: 4 },
  { field: 'tenure_months', weight: 3 },
  { field: 'contract_type', weight: 3 },
  { field: 'monthly_charges', weight: 3 },
  { field: 'total_charges', weight: 1 },
];

/** A blank in one of these rejects the row at level `strict`. Total charges can be computed from the others. */
export const REQUIRED_FIELDS: readonly FieldName[] = ['tenure_months', 'contract_type', 'monthly_charges'];

/** Model inputs besides the essential fields. Each counts once in the quality score of a file that has it. */
export const OTHER_INPUTS: readonly FieldName[] = [
  'payment_method',
  'seats_purchased',
  'seats_used',
  'feature_usage_score',
  'last_activity_days_ago',
  'login_frequency',
  'api_calls_per_month',
  'has_integration',
  'trial_converted',
  'support_tickets',
  'nps_score',
  'csat_score',
  'gender',
  'senior_citizen',
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

export const MODEL_INPUTS: readonly FieldName[] = [
  ...ESSENTIAL_FIELDS.map(({ field }) => field).filter((field) => field !== 'customer_id'),
  ...OTHER_INPUTS,
];

/** Only bad values in these reject a row at level `strict`; elsewhere they are reported. */
export function isEssential(field: FieldName): boolean {
  return ESSENTIAL_FIELDS.some((essential) => essential.field === field);
}
