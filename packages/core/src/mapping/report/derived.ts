import type { FieldName } from '../../schema/field-names.ts';
import type { DerivedField } from '../types.ts';

/** What can be worked out, in this order, so that a derived field may serve the next. */
const DERIVATIONS: readonly DerivedField[] = [
  { field: 'tenure_months', from: ['signup_date'] },
  { field: 'monthly_charges', from: ['annual_charges'] },
  { field: 'total_charges', from: ['tenure_months', 'monthly_charges'] },
  { field: 'last_activity_days_ago', from: ['last_activity_date'] },
];

/** The fields that no column holds and that follow from mapped ones. */
export function derivedFields(mapped: ReadonlySet<FieldName>): DerivedField[] {
  const known = new Set(mapped);
  const derived: DerivedField[] = [];
  for (const derivation of DERIVATIONS) {
    if (known.has(derivation.field) || !derivation.from.every((field) => known.has(field))) continue;
    known.add(derivation.field);
    derived.push(derivation);
  }
  return derived;
}
