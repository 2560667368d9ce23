import type { ColumnMapping } from '../mapping/types.ts';
import type { DecimalSign } from '../rows/types.ts';
import { decimalEvidence, isMissing } from '../rows/values/index.ts';

/** The decimal sign of each column of a table, with or without a field: looked for when it is first asked for. */
export function decimalsOf(
  { columns }: ColumnMapping,
  sample: readonly (readonly string[])[],
): (column: number) => DecimalSign | null {
  const known = new Map<number, DecimalSign | null>();
  return (column) => {
    const found = known.get(column);
    if (found !== undefined) return found;
    const cells = sample.flatMap((row) => {
      const cell = (row[column] ?? '').trim();
      return isMissing(cell) ? [] : cell;
    });
    const sign = columns.find(({ index }) => index === column)?.decimalSign ?? decimalEvidence(cells).sign;
    known.set(column, sign);
    return sign;
  };
}
