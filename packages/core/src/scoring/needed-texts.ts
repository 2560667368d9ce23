import type { ColumnMapping } from '../mapping/types.ts';
import type { ChurnModel } from '../models/types.ts';
import { SEGMENT_FIELDS } from '../results/segments.ts';
import type { FieldName } from '../schema/field-names.ts';
import { fieldDefinition } from '../schema/index.ts';

/** Shown with results and the customers most at risk. */
const SHOWN: readonly FieldName[] = ['customer_id', 'customer_name'];
/** Divide customers into segments. */
const DIVIDING: readonly FieldName[] = SEGMENT_FIELDS;

/**
 * The columns of a file whose text is needed to explain scores and to count them. The others were read as numbers, or
 * are only copied.
 *
 * @param currencyColumn whose text says the currency of a row
 */
export function neededTexts(
  header: readonly string[],
  { columns }: ColumnMapping,
  models: readonly ChurnModel[],
  currencyColumn: number | null,
): readonly number[] {
  const fields = new Set<FieldName>([...SHOWN, ...DIVIDING]);
  const needed = new Set<number>();
  for (const { field, key } of models.flatMap(({ factors }) => factors)) {
    if (field === null) needed.add(header.indexOf(key));
    else if (['text', 'identifier'].includes(fieldDefinition(field).kind)) fields.add(field);
  }
  for (const { field, index } of columns) if (field !== null && fields.has(field)) needed.add(index);
  if (currencyColumn !== null) needed.add(currencyColumn);
  needed.delete(-1);
  return [...needed].sort((a, b) => a - b);
}
