import { comparableCategory } from '../models/forest-model/comparable-category.ts';
import type { EncodedInput } from '../models/forest-model/encoder-spec.ts';
import { labelOfHeader } from '../models/forest-model/label-of-header.ts';
import { codesOf } from '../models/forest-model/read-inputs.ts';
import { inferColumnFormat, isMissing, parseNumber } from '../rows/values/index.ts';
import { fieldDefinition, type FieldName } from '../schema/index.ts';
import { countCategories, fitCategories, fitNumber, fitTexts, type EncodingOrReason } from './fit-encoding.ts';
import { looksLikeId } from './looks-like-id.ts';
import type { TrainingTable } from './training-table.ts';

/** A column that a model does not use, and why. */
export interface DroppedColumn {
  readonly column: string;
  readonly reason: string;
}

export interface FittedEncoder {
  readonly inputs: readonly EncodedInput[];
  readonly dropped: readonly DroppedColumn[];
}

const FORMAT_SAMPLE = 1_000;
/** Share of the filled cells of a column that must be readable as numbers, or as the values of its field. */
const READABLE = 0.95;

const IDENTIFIES = 'identifies a single customer';
const AFTERWARDS = 'known only after a customer has left';
/** Fields that are never learned from, and why. */
const NEVER: ReadonlyMap<FieldName, string> = new Map([
  ['customer_id', IDENTIFIES],
  ['customer_name', IDENTIFIES],
  ['email', IDENTIFIES],
  ['churn_date', AFTERWARDS],
  ['churned', AFTERWARDS],
]);

/** Ordered categories: one that did not occur in training is treated as its nearest neighbour. */
const ORDERED: ReadonlySet<FieldName> = new Set(['contract_type']);

/**
 * Decides which columns a model uses and how each becomes features, on the training rows alone. Mapped columns are read
 * as their field, so that the model scores any file that has the field. Unmapped columns, and those whose cells the
 * field cannot represent, are read by their header.
 *
 * @param rows of the table that may be used
 * @param without columns that a person wants left out, and what is computed from them
 */
export function fitEncoder(
  { header, mapping, reader, batch, labelColumn }: TrainingTable,
  rows: Int32Array,
  without: ReadonlySet<string> = new Set(),
): FittedEncoder {
  const inputs: EncodedInput[] = [];
  const dropped: DroppedColumn[] = [];
  const keep = (column: string, input: EncodedInput | string): void => {
    if (typeof input === 'string') dropped.push({ column, reason: input });
    else inputs.push(input);
  };
  header.forEach((column, index) => {
    if (column === labelColumn) return;
    if (without.has(column)) {
      dropped.push({ column, reason: 'left out as asked' });
      return;
    }
    const field = mapping.columns[index]?.field ?? null;
    if (field === null) keep(column, columnInput(column, batch, index, rows));
    else if (NEVER.has(field)) keep(column, NEVER.get(field) ?? '');
    else if (fieldDefinition(field).kind === 'date') keep(column, 'a date; ages are computed from it');
    else
      keep(
        column,
        isUnderstood(field, batch, index, rows)
          ? fieldInput(field, batch, rows)
          : columnInput(column, batch, index, rows),
      );
  });
  const unwanted = new Set(
    mapping.columns.flatMap(({ column, field }) => (field && without.has(column) ? [field] : [])),
  );
  for (const [field, from] of reader.derived) {
    if (from.some((source) => unwanted.has(source))) continue;
    // A field computed from numbers that are inputs already adds no information.
    if (!from.some((source) => fieldDefinition(source).kind === 'date') || from.includes('churn_date')) continue;
    const input = fieldInput(field, batch, rows);
    if (typeof input !== 'string') inputs.push(input);
  }
  return { inputs, dropped };
}

/**
 * Whether a column's cells can be read as its field: a marital status of four words is not the yes/no field `partner`.
 */
function isUnderstood(field: FieldName, batch: TrainingTable['batch'], index: number, rows: Int32Array): boolean {
  const { kind } = fieldDefinition(field);
  const numbers = kind === 'number' || codesOf(field) !== null ? batch.numeric(field)?.values : undefined;
  if (!numbers) return true;
  const cells = batch.column(index);
  const filled = rows.filter((row) => !isMissing(cells[row] ?? ''));
  return filled.filter((row) => !Number.isNaN(numbers[row] ?? NaN)).length >= READABLE * filled.length;
}

function fieldInput(field: FieldName, batch: TrainingTable['batch'], rows: Int32Array): EncodedInput | string {
  const { label, kind } = fieldDefinition(field);
  const input = (encoding: EncodingOrReason): EncodedInput | string =>
    typeof encoding === 'string' ? encoding : { source: { kind: 'field', field }, label, encoding };
  const numbers = batch.numeric(field)?.values;
  if (kind === 'number')
    return input(
      numbers
        ? fitNumber(
            Float64Array.from(rows, (row) => numbers[row] ?? NaN),
            '.',
          )
        : 'cannot be read',
    );
  const codes = codesOf(field);
  if (codes === null) {
    const texts = batch.text(field);
    return input(fitTexts(countCategories(rows, (row) => wordOf(texts?.[row] ?? ''))));
  }
  const encoding = fitCategories(
    countCategories(rows, (row) => codes[numbers?.[row] ?? NaN]),
    codes,
    ORDERED.has(field),
  );
  return input(kind === 'boolean' && typeof encoding !== 'string' ? { kind: 'ordinal', categories: codes } : encoding);
}

function columnInput(
  column: string,
  batch: TrainingTable['batch'],
  index: number,
  rows: Int32Array,
): EncodedInput | string {
  const cells = batch.column(index);
  const input = (encoding: EncodingOrReason): EncodedInput | string =>
    typeof encoding === 'string'
      ? encoding
      : { source: { kind: 'column', column }, label: labelOfHeader(column), encoding };
  const format = inferColumnFormat(Array.from(rows.subarray(0, FORMAT_SAMPLE), (row) => cells[row] ?? ''));
  const decimal = batch.decimalOf(index) ?? format.decimal;
  const values = Float64Array.from(rows, (row) => {
    const cell = cells[row] ?? '';
    return isMissing(cell) ? NaN : parseNumber(cell, decimal);
  });
  const filled = rows.filter((row) => !isMissing(cells[row] ?? '')).length;
  const numeric = values.filter((value) => !Number.isNaN(value)).length;
  if (filled > 0 && numeric >= READABLE * filled) {
    return looksLikeId(column, values)
      ? 'whole numbers, different in nearly every row: an id'
      : input(fitNumber(values, decimal));
  }
  if (format.date !== null) return 'a date that is not mapped to a field';
  return input(fitTexts(countCategories(rows, (row) => wordOf(cells[row] ?? ''))));
}

const wordOf = (cell: string): string | undefined => (isMissing(cell) ? undefined : comparableCategory(cell));
