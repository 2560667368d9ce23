import { possibleDerivations } from '../../schema/derivations.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { saysPeriods } from '../evidence/category-words.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import type { DerivedField } from '../types.ts';

/**
 * The fields that no column holds and that are computed from mapped ones, in the order of computation.
 *
 * @param plan the profile of the plan's column; where plans are called by their billing period, it says the contract
 */
export function derivedFields(mapped: ReadonlySet<FieldName>, plan: ColumnProfile | null): DerivedField[] {
  const computed = [...possibleDerivations(mapped)].map(([field, { from }]) => ({ field, from }));
  return plan !== null && !mapped.has('contract_type') && saysPeriods(plan)
    ? [...computed, { field: 'contract_type', from: ['plan'] }]
    : computed;
}
