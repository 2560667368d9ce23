import type { FieldName } from '../../schema/field-names.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';

/** Yes/no fields that tables often answer with a count: dependents, integrations. */
export const COUNTED: ReadonlySet<FieldName> = new Set<FieldName>(['dependents', 'has_integration']);

/** Larger numbers are not counts of dependents or integrations. */
const MAX_COUNT = 100;

/** Whether a column holds small whole numbers, and not only yes and no. */
export function countsThings({
  numberShare,
  integerShare,
  booleanShare,
  min,
  max,
  dateShare,
  unixShare,
}: ColumnProfile): boolean {
  return (
    numberShare >= 0.9 &&
    integerShare === 1 &&
    booleanShare < 1 &&
    min >= 0 &&
    max <= MAX_COUNT &&
    dateShare === 0 &&
    unixShare === 0
  );
}
