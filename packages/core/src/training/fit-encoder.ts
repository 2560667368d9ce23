import { categoryOf } from '../models/forest-model/category-words.ts';
import type { EncodedInput, Encoding } from '../models/forest-model/encoder-spec.ts';
import { codesOf } from '../models/forest-model/read-inputs.ts';
import { inferColumnFormat, isMissing, parseNumber } from '../rows/values/index.ts';
import { fieldDefinition, type FieldName } from '../schema/index.ts';
import type { TrainingTable } from './training-table.ts';

/** A column that a model does not look at, and why. */
export interface DroppedColumn {
  readonly column: string;
  readonly reason: string;
}

export interface FittedEncoder {
  readonly inputs: readonly EncodedInput[];
  readonly dropped: readonly DroppedColumn[];
}

/** More different texts than this name things, not groups. */
const MAX_CATEGORIES = 50;
/** Categories of fewer training rows than this share (and than ten rows) are left to "none of those known". */
const RARE_SHARE = 0.002;
const RARE_ROWS = 10;
/** Whole numbers that differ in nearly every row are ids. */
const ID_SHARE = 0.98;
const FORMAT_SAMPLE = 1_000;
/** Values so far beyond those of training, as a share of their span, are still in range. */
const RANGE_MARGIN = 0.1;

/** Names, addresses and outcomes: nothing to learn from, or nothing that is known before the customer leaves. */
const NEVER: ReadonlySet<FieldName> = new Set(['customer_id', 'customer_name', 'email', 'churn_date', 'churned']);

/** Canonical categories with an order: one that training did not see is taken for its nearest neighbour. */
const ORDERED: ReadonlySet<FieldName> = new Set(['contract_type']);

/**
 * Decides which columns a model looks at and how each becomes features, on the training rows alone. Columns that the
 * mapping understood are read as their field, so that the model scores any file that has it; others by their header.
 *
 * @param rows of the table that may be looked at
 */
export function fitEncoder({ header, mapping, reader, batch, labelColumn }: TrainingTable, rows: Int32Array): FittedEncoder {
  const inputs: EncodedInput[] = [];
  const dropped: DroppedColumn[] = [];
  const keep = (column: string, input: EncodedInput | string): void => {
    if (typeof input === 'string') dropped.push({ column, reason: input });
    else inputs.push(input);
  };
  header.forEach((column, index) => {
    if (column === labelColumn) return;
    const field = mapping.columns[index]?.field ?? null;
    if (field === null) keep(column, columnInput(column, batch.column(index), rows));
    else if (NEVER.has(field)) keep(column, `${fieldDefinition(field).label} says nothing that can be known of others beforehand`);
    else if (fieldDefinition(field).kind === 'date') keep(column, 'a date; ages are computed from it');
    else keep(column, fieldInput(field, batch, rows));
  });
  for (const [field, from] of reader.derived) {
    // What is computed from numbers that are there already tells nothing new.
    if (!from.some((source) => fieldDefinition(source).kind === 'date') || from.includes('churn_date')) continue;
    const input = fieldInput(field, batch, rows);
    if (typeof input !== 'string') inputs.push(input);
  }
  return { inputs, dropped };
}

function fieldInput(field: FieldName, batch: TrainingTable['batch'], rows: Int32Array): EncodedInput | string {
  const { label, kind } = fieldDefinition(field);
  const source = { kind: 'field', field } as const;
  const codes = codesOf(field);
  const numbers = batch.numeric(field)?.values;
  if (kind === 'number') {
    const encoding = numbers ? numberEncoding(rows, (row) => numbers[row] ?? NaN, '.') : 'it cannot be read';
    return typeof encoding === 'string' ? encoding : { source, label, encoding };
  }
  const texts = batch.text(field);
  const categoryAt = codes ? (row: number) => codes[numbers?.[row] ?? NaN] : (row: number) => wordOf(texts?.[row] ?? '');
  const counts = countCategories(rows, categoryAt);
  if (kind === 'boolean') return counts.size < 2 ? 'it is the same in all rows' : { source, label, encoding: { kind: 'ordinal', categories: ['no', 'yes'] } };
  const encoding = oneHot(counts, rows.length, codes ?? null, ORDERED.has(field));
  return typeof encoding === 'string' ? encoding : { source, label, encoding };
}

function columnInput(column: string, cells: readonly string[], rows: Int32Array): EncodedInput | string {
  const source = { kind: 'column', column } as const;
  const { decimal, date } = inferColumnFormat(Array.from(rows.subarray(0, FORMAT_SAMPLE), (row) => cells[row] ?? ''));
  const numberAt = (row: number): number => {
    const cell = cells[row] ?? '';
    return isMissing(cell) ? NaN : parseNumber(cell, decimal);
  };
  const filled = rows.filter((row) => !isMissing(cells[row] ?? '')).length;
  const numeric = rows.filter((row) => !Number.isNaN(numberAt(row))).length;
  if (filled > 0 && numeric >= 0.95 * filled) {
    const encoding = looksLikeId(rows, numberAt) ? 'whole numbers that differ in nearly every row: an id' : numberEncoding(rows, numberAt, decimal);
    return typeof encoding === 'string' ? encoding : { source, label: column, encoding };
  }
  if (date !== null) return 'a date that no field stands for';
  const encoding = oneHot(countCategories(rows, (row) => wordOf(cells[row] ?? '')), rows.length, null, false);
  return typeof encoding === 'string' ? encoding : { source, label: column, encoding };
}

const wordOf = (cell: string): string | undefined => (isMissing(cell) ? undefined : categoryOf(cell));

function looksLikeId(rows: Int32Array, numberAt: (row: number) => number): boolean {
  const distinct = new Set<number>();
  for (const row of rows) {
    const value = numberAt(row);
    if (!Number.isNaN(value) && !Number.isInteger(value)) return false;
    distinct.add(value);
  }
  return rows.length >= 50 && distinct.size >= ID_SHARE * rows.length;
}

function numberEncoding(rows: Int32Array, numberAt: (row: number) => number, decimal: '.' | ','): Encoding | string {
  let min = Infinity;
  let max = -Infinity;
  for (const row of rows) {
    const value = numberAt(row);
    if (value < min) min = value;
    if (value > max) max = value;
  }
  if (min > max) return 'it is empty';
  if (min === max) return 'it is the same in all rows';
  const margin = RANGE_MARGIN * (max - min);
  // Where nothing was negative, nothing below zero is plausible.
  return { kind: 'number', range: { min: min >= 0 ? Math.max(0, min - margin) : min - margin, max: max + margin }, decimal };
}

function countCategories(rows: Int32Array, categoryAt: (row: number) => string | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const category = categoryAt(row);
    if (category !== undefined) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return counts;
}

/** @param order the canonical categories in their order, null for texts */
function oneHot(counts: ReadonlyMap<string, number>, rowCount: number, order: readonly string[] | null, ordered: boolean): Encoding | string {
  if (counts.size === 0) return 'it is empty';
  if (counts.size === 1) return 'it is the same in all rows';
  if (counts.size > MAX_CATEGORIES) return `${counts.size} different texts: it names things, not groups`;
  const enough = Math.min(RARE_ROWS, RARE_SHARE * rowCount);
  const known = [...counts].filter(([, count]) => count >= enough).map(([category]) => category);
  const categories = order === null ? known.sort() : order.filter((category) => known.includes(category));
  return { kind: 'one_hot', categories, standIns: ordered && order !== null ? nearest(order, categories) : {} };
}

/** For each category that is not listed the listed one next to it in the order; of two as near the one before. */
function nearest(order: readonly string[], listed: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(order.flatMap((category, at) => {
    if (listed.includes(category)) return [];
    const byDistance = [...listed].sort((a, b) => Math.abs(order.indexOf(a) - at) - Math.abs(order.indexOf(b) - at));
    const [closest] = byDistance;
    return closest === undefined ? [] : [[category, closest] as const];
  }));
}
