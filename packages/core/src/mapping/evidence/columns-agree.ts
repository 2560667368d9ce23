import { parseBoolean } from '../../rows/values/parse-boolean.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { fieldDefinition } from '../../schema/fields.ts';
import { categoryOf } from './category-words.ts';

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
