import type { FieldName } from '../../schema/field-names.ts';
import { fieldDefinition } from '../../schema/fields.ts';
import type { FieldKind } from '../../schema/types.ts';
import type { Reading } from '../header/header-name.ts';

const ABOUT_TIME: ReadonlySet<FieldName> = new Set([
  'tenure_months',
  'last_activity_days_ago',
  'contract_type',
  'login_frequency',
  'api_calls_per_month',
  'monthly_charges',
  'seats_used',
]);

/** Kinds whose cells may be yes and no. */
const ANSWERED: ReadonlySet<FieldKind> = new Set<FieldKind>(['boolean', 'category']);

/** Whether a field fits a name without its unit: `seats usd` are not seats, `payment plan days` not a plan. */
export function suitsReading(field: FieldName, left: Reading['left']): boolean {
  if (left === 'currency') return fieldDefinition(field).unit === 'currency';
  if (left === 'flag') return ANSWERED.has(fieldDefinition(field).kind);
  if (left === 'span') return fieldDefinition(field).unit === 'per_month';
  return left !== 'time' || ABOUT_TIME.has(field);
}
