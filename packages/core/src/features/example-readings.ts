import type { ColumnMapping, ReadingExample } from '../mapping/types.ts';
import { groupDigits } from '../numerics/group-digits.ts';
import { isMissing } from '../rows/values/index.ts';
import type { FieldName } from '../schema/field-names.ts';
import { fieldDefinition } from '../schema/index.ts';
import { categoryInWords } from './format-value.ts';
import type { FieldBatch, FieldReader } from './types.ts';

const MAX_EXAMPLES = 3;
/** Rows among which the examples are found. */
const MAX_ROWS = 500;
/** Characters shown of a cell. */
const MAX_SHOWN = 40;

/**
 * The mapping with up to three cells of each column beside what they are read as (`1.103` → `1,103`), so that a person
 * sees a wrong reading at once: first cells that cannot be read, then those whose reading differs most in form.
 */
export function withExamples(
  mapping: ColumnMapping,
  reader: FieldReader,
  sample: readonly (readonly string[])[],
): ColumnMapping {
  const rows = sample.slice(0, MAX_ROWS);
  const batch = reader.read({ firstRow: 1, rows, defects: new Map() });
  return {
    ...mapping,
    columns: mapping.columns.map((match) =>
      match.field === null ? match : { ...match, examples: examplesOf(batch, rows, match.index, match.field) },
    ),
  };
}

function examplesOf(
  batch: FieldBatch,
  rows: readonly (readonly string[])[],
  column: number,
  field: FieldName,
): ReadingExample[] {
  const seen = new Set<string>();
  const found: { readonly example: ReadingExample; readonly telling: number; readonly shape: string }[] = [];
  rows.forEach((cells, row) => {
    const raw = (cells[column] ?? '').trim();
    if (isMissing(raw) || seen.has(raw)) return;
    seen.add(raw);
    const read = readingOf(batch, row, field);
    found.push({
      example: { raw: shorten(raw), read: read && shorten(read) },
      telling: telling(raw, read),
      shape: shapeOf(raw),
    });
  });
  // The sort is stable: the first of equals stays first.
  found.sort((a, b) => b.telling - a.telling);
  const shapes = new Set<string>();
  const different = found.filter(({ shape }) => !shapes.has(shape) && shapes.add(shape));
  const others = found.filter((one) => !different.includes(one));
  return [...different, ...others].slice(0, MAX_EXAMPLES).map(({ example }) => example);
}

/** How much a reading says about how the column is read: nothing where it is the cell itself. */
function telling(raw: string, read: string | null): number {
  if (read === null) return 3;
  if (raw === read) return 0;
  // Grouping alone is not worth a look, unless the cell groups by another sign.
  return raw === read.replaceAll(',', '') ? 1 : 2;
}

/** Cells of one shape are read alike: `890` and `745`, but not `1.103`. */
const shapeOf = (raw: string): string => raw.replace(/\p{L}+/gu, 'a').replace(/\d/g, '9');

/** What a cell is read as, in the field's unit; null when it cannot be read. */
function readingOf(batch: FieldBatch, row: number, field: FieldName): string | null {
  const definition = fieldDefinition(field);
  const { kind, unit, categories } = definition;
  if (kind === 'text' || kind === 'identifier') return batch.text(field)?.[row] ?? null;
  const value = batch.numeric(field)?.values[row] ?? NaN;
  if (Number.isNaN(value)) return null;
  if (kind === 'boolean') return value === 1 ? 'yes' : 'no';
  if (kind === 'date') return new Date(value).toISOString().slice(0, 10);
  if (kind === 'category') return categoryInWords(categories[value] ?? '');
  // All digits of a plain number, few of one that was computed.
  const number = groupDigits(Number(value.toPrecision(unit === 'months' || unit === 'days' ? 4 : 12)));
  if (unit === 'months' || unit === 'days') return `${number} ${value === 1 ? unit.slice(0, -1) : unit}`;
  return unit === 'percent' ? `${number}%` : number;
}

const shorten = (text: string): string => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1)}…` : text);
