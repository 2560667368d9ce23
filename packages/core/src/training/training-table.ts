import { createFieldReader } from '../features/index.ts';
import type { FieldBatch, FieldReader } from '../features/types.ts';
import { mapColumns } from '../mapping/index.ts';
import type { ColumnMapping, MappingOverrides } from '../mapping/types.ts';
import type { Table } from '../rows/types.ts';
import { isMissing } from '../rows/values/index.ts';
import { wordsOf } from '../schema/words.ts';
import { TrainingError } from './training-error.ts';

/** Cells held at once: about 1 GB as strings. */
const MAX_CELLS = 20_000_000;
/** Share of a label's cells that may be neither yes nor no. */
const MAX_UNREADABLE = 0.02;

/**
 * Words that mean "left" or "stayed" in a label column, though elsewhere they would not: a status, or spellings as
 * unusual as "True." and "1.00".
 */
const OUTCOMES: ReadonlyMap<string, 0 | 1> = new Map([
  ...[
    'true',
    'yes',
    '1',
    '1 0',
    '1 00',
    'churned',
    'churn',
    'left',
    'lost',
    'cancelled',
    'canceled',
    'terminated',
    'closed',
    'inactive',
    'exited',
    'attrited',
    'attrited customer',
  ].map((word) => [word, 1] as const),
  ...[
    'false',
    'no',
    '0',
    '0 0',
    '0 00',
    'active',
    'retained',
    'stayed',
    'kept',
    'current',
    'open',
    'joined',
    'existing',
    'existing customer',
    'not churned',
    'no churn',
  ].map((word) => [word, 0] as const),
]);

/** A table held in memory with its outcomes, to train on or to evaluate against. */
export interface TrainingTable {
  readonly header: readonly string[];
  readonly mapping: ColumnMapping;
  readonly reader: FieldReader;
  /** All rows as one batch. */
  readonly batch: FieldBatch;
  /** The label's column. */
  readonly labelColumn: string;
  /** Indices of well-formed rows with a readable outcome, ascending. */
  readonly rows: Int32Array;
  /** 0 (stayed) or 1 (left) for each of `rows`. */
  readonly labels: Uint8Array;
  /** Rows left out because their label is missing or unreadable, or the row is malformed. */
  readonly leftOut: number;
}

export interface ReadTrainingTableOptions {
  /** Header of the column with the outcome: yes/no, true/false, 1/0, 1/−1 or a status. */
  readonly label: string;
  readonly overrides?: MappingOverrides;
  /** Ages (days since the last activity, say) are computed as of this moment. */
  readonly now: Date;
}

/**
 * Reads a table to its end and takes one column as the outcome.
 *
 * @throws TrainingError ERR-4201 when there is no such column or it is not a yes/no outcome, ERR-4202 when the table
 *   has more than 20 million cells
 * @throws InputError when the table cannot be read
 */
export async function readTrainingTable(
  table: Table,
  { label, overrides = {}, now }: ReadTrainingTableOptions,
): Promise<TrainingTable> {
  const { header, sample } = table;
  const labelIndex = findLabel(header, label);
  const labelColumn = header[labelIndex] ?? label;
  const mapping = mapColumns({ header, sample, overrides: { ...overrides, churned: labelColumn } });
  const rows: (readonly string[])[] = [];
  const damaged = new Set<number>();
  for await (const batch of table.batches()) {
    for (const at of batch.defects.keys()) damaged.add(rows.length + at);
    for (const row of batch.rows) rows.push(row);
    if (rows.length * header.length > MAX_CELLS)
      throw TrainingError.tooLarge(
        `The file has more than ${MAX_CELLS.toLocaleString('en')} cells. Training needs all of them in memory.`,
      );
  }
  const reader = createFieldReader({ header, sample, mapping, options: { now } });
  const batch = reader.read({ firstRow: 1, rows, defects: new Map() });
  const outcomes = readOutcomes(batch, labelIndex, labelColumn);
  const kept = Int32Array.from({ length: rows.length }, (_, row) => row).filter(
    (row) => !damaged.has(row) && !Number.isNaN(outcomes[row] ?? NaN),
  );
  return {
    header,
    mapping,
    reader,
    batch,
    labelColumn,
    rows: kept,
    labels: Uint8Array.from(kept, (row) => outcomes[row] ?? 0),
    leftOut: rows.length - kept.length,
  };
}

function findLabel(header: readonly string[], label: string): number {
  const exact = header.indexOf(label);
  if (exact >= 0) return exact;
  const words = wordsOf(label).join(' ');
  const alike = header.flatMap((name, index) => (wordsOf(name).join(' ') === words ? [index] : []));
  const [only] = alike;
  if (alike.length === 1 && only !== undefined) return only;
  throw TrainingError.unsuitable(
    `There is no column "${label}". ` +
      `The file has: ${header.slice(0, 12).join(', ')}${header.length > 12 ? ', …' : ''}.`,
    'Choose the column that holds the outcome as the label.',
    'label',
  );
}

function readOutcomes(batch: FieldBatch, index: number, name: string): Float64Array {
  const read = batch.numeric('churned')?.values ?? new Float64Array(batch.rowCount).fill(NaN);
  const cells = batch.column(index);
  const filled = cells.filter((cell) => !isMissing(cell)).length;
  if (filled === 0)
    throw TrainingError.unsuitable(
      `The column "${name}" is empty.`,
      'Choose the column that holds the outcome as the label.',
      `column "${name}"`,
    );
  const signs = oneAndMinusOne(cells);
  if (signs !== null) return signs;
  const readable = read.filter((value) => !Number.isNaN(value)).length;
  if (readable >= (1 - MAX_UNREADABLE) * filled) return read;
  const plain = Float64Array.from(cells, (cell) => OUTCOMES.get(wordsOf(cell).join(' ')) ?? NaN);
  if (plain.filter((value) => !Number.isNaN(value)).length >= (1 - MAX_UNREADABLE) * filled) return plain;
  const distinct = [...new Set(cells.filter((cell) => !isMissing(cell)))];
  throw TrainingError.unsuitable(
    `The column "${name}" is not a yes/no outcome: it contains ${distinct
      .slice(0, 5)
      .map((cell) => `"${cell.slice(0, 20)}"`)
      .join(', ')}${distinct.length > 5 ? ' and more' : ''}.`,
    'Choose a column of yes/no, true/false or 1/0, where yes means that the customer left.',
    `column "${name}"`,
  );
}

/** Outcomes written as 1 and −1, as some learning libraries expect; elsewhere −1 is one of the ways to write yes. */
function oneAndMinusOne(cells: readonly string[]): Float64Array | null {
  const numbers = Float64Array.from(cells, (cell) => (isMissing(cell) || cell.trim() === '' ? NaN : Number(cell)));
  const known = new Set(numbers.filter((value) => !Number.isNaN(value)));
  const others = cells.some((cell, row) => !isMissing(cell) && Number.isNaN(numbers[row] ?? NaN));
  if (others || known.size !== 2 || !known.has(1) || !known.has(-1)) return null;
  return numbers.map((value) => (value === -1 ? 0 : value));
}
