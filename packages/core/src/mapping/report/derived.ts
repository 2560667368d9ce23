import { possibleDerivations } from '../../schema/derivations.ts';
import type { FieldName } from '../../schema/field-names.ts';
import type { DerivedField } from '../types.ts';

/** The fields that no column holds and that follow from mapped ones, in the order in which they are worked out. */
export function derivedFields(mapped: ReadonlySet<FieldName>): DerivedField[] {
  return [...possibleDerivations(mapped)].map(([field, { from }]) => ({ field, from }));
}
