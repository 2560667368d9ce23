import type { ColumnFormat } from '../../rows/types.ts';
import { parseBoolean } from '../../rows/values/parse-boolean.ts';
import { parseDate } from '../../rows/values/parse-date.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { fieldDefinition } from '../../schema/fields.ts';
import { categoryOf } from './category-words.ts';

/** A sale, its signature and the first day of service: whichever is read, a tenure differs by less than a month. */
const SAME_DATE = 31 * 86_400_000;
const NEARLY_ALL = 0.9;
const ENOUGH_ROWS = 3;

/** Whether two columns of dates say the same, give or take a month; each is read in its own format. */
export function datesAgree(
  sample: readonly (readonly string[])[],
  rows: readonly number[],
  a: DateColumn,
  b: DateColumn,
): boolean {
  let seen = 0;
  let close = 0;
  for (const row of rows) {
    const [one, other] = [a, b].map(({ column, format }) => parseDate(sample[row]?.[column] ?? '', format));
    const apart = Math.abs((one ?? NaN) - (other ?? NaN));
    if (Number.isNaN(apart)) continue;
    seen += 1;
    if (apart <= SAME_DATE) close += 1;
  }
  return seen >= ENOUGH_ROWS && close >= seen * NEARLY_ALL;
}

export interface DateColumn {
  readonly column: number;
  readonly format: ColumnFormat['date'];
}

/** Whether two columns have the same value in each of `rows` when read as `field`: `Yes` and `1`, `annual` and `12`. */
export function columnsAgree(
  field: FieldName,
  sample: readonly (readonly string[])[],
  rows: readonly number[],
  a: number,
  b: number,
): boolean {
  const { kind } = fieldDefinition(field);
  const read = (cell: string): string | number => {
    if (kind === 'boolean') return parseBoolean(cell);
    return kind === 'category' ? (categoryOf(field, cell) ?? cell) : cell;
  };
  return rows.every((row) => Object.is(read(sample[row]?.[a] ?? ''), read(sample[row]?.[b] ?? '')));
}
