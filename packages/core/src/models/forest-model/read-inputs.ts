import type { FieldBatch } from '../../features/types.ts';
import { isMissing, parseNumber } from '../../rows/values/index.ts';
import { fieldDefinition } from '../../schema/index.ts';
import { comparableCategory } from './comparable-category.ts';
import type { EncodedInput } from './encoder-spec.ts';

/**
 * An input in one row: a number, or the position of its category. NaN where missing, UNKNOWN for a category that
 * training did not see, LEFT_OUT and WRONG_TYPE.
 */
export type InputValues = Float64Array;
export const UNKNOWN = -1;
/** The category that `drop_first` of an imported model left out: 0 in all features, and nothing is wrong with it. */
export const LEFT_OUT = -2;
/** A cell that is no number in a column of numbers. */
export const WRONG_TYPE = Number.NEGATIVE_INFINITY;

/** Reads one input for all rows of a batch; undefined when the file does not have it. */
export type InputReader = (batch: FieldBatch) => InputValues | undefined;

/** Spellings of a free-text category kept; a column of names must not fill the memory. */
const MAX_SPELLINGS = 4_096;

/** @param header of the table that is read: where columns are found by name */
export function inputReader(input: EncodedInput, header: readonly string[]): InputReader {
  const { source, encoding } = input;
  const index = source.kind === 'column' ? header.indexOf(source.column) : -1;
  if (source.kind === 'column' && index < 0) return () => undefined;
  const cellsOf = (batch: FieldBatch): readonly string[] | undefined =>
    source.kind === 'field' ? batch.text(source.field) : batch.column(index);

  if (encoding.kind === 'number') {
    if (source.kind === 'field') return (batch) => batch.numeric(source.field)?.values;
    return (batch) => {
      // The file that is scored may write its numbers otherwise than the one that was learnt from.
      const decimal = batch.decimalOf(index) ?? encoding.decimal;
      return Float64Array.from(batch.column(index), (cell) => {
        if (isMissing(cell)) return NaN;
        const value = parseNumber(cell, decimal);
        return Number.isNaN(value) ? WRONG_TYPE : value;
      });
    };
  }
  const positionOf = positions(encoding);
  const coded = source.kind === 'field' ? codesOf(source.field) : null;
  if (coded !== null && source.kind === 'field') {
    const byCode = Float64Array.from(coded, positionOf);
    return (batch) => {
      const codes = batch.numeric(source.field)?.values;
      return codes && takePositions(codes, byCode);
    };
  }
  const known = new Map<string, number>();
  const read = (cell: string): number => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const position = isMissing(cell) ? NaN : positionOf(comparableCategory(cell));
    if (known.size < MAX_SPELLINGS) known.set(cell, position);
    return position;
  };
  return (batch) => {
    const cells = cellsOf(batch);
    if (!cells) return undefined;
    const values = new Float64Array(cells.length);
    for (let row = 0; row < cells.length; row++) values[row] = read(cells[row] ?? '');
    return values;
  };
}

/** NaN where a code is missing. A loop, because `map` of a typed array calls back for each of them. */
function takePositions(codes: Float64Array, byCode: Float64Array): InputValues {
  const values = new Float64Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? NaN;
    values[row] = Number.isNaN(code) ? NaN : (byCode[code] ?? UNKNOWN);
  }
  return values;
}

/** The canonical words of a field whose values are codes, or null when they are texts. */
export function codesOf(field: Parameters<typeof fieldDefinition>[0]): readonly string[] | null {
  const { kind, categories } = fieldDefinition(field);
  if (kind === 'boolean') return ['no', 'yes'];
  return kind === 'category' ? categories : null;
}

function positions(encoding: Exclude<EncodedInput['encoding'], { kind: 'number' }>): (category: string) => number {
  const byCategory = new Map(encoding.categories.map((category, position) => [category, position]));
  if (encoding.kind === 'one_hot') {
    for (const [category, standIn] of Object.entries(encoding.standIns))
      byCategory.set(category, byCategory.get(standIn) ?? UNKNOWN);
  }
  const { leftOut, dummies } = encoding.kind === 'one_hot' ? encoding : {};
  if (dummies !== undefined && leftOut === undefined) return (category) => byCategory.get(category) ?? LEFT_OUT;
  return (category) => byCategory.get(category) ?? (category === leftOut ? LEFT_OUT : UNKNOWN);
}
