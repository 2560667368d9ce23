import { possibleDerivations } from '../../schema/derivations.ts';
import type { FieldName } from '../../schema/field-names.ts';
import type { DerivedField } from '../types.ts';

/** The fields that no column holds and that are computed from mapped ones, in the order of computation. */
export function derivedFields(mapped: ReadonlySet<FieldName>): DerivedField[] {
  return [...possibleDerivations(mapped)].map(([field, { from }]) => ({ field, from }));
}
