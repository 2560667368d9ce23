import { createFieldReader } from '../features/index.ts';
import { createNewestDateFinder, decideAsOf, type AsOf } from '../features/newest-date.ts';
import type { FieldBatch, FieldReader } from '../features/types.ts';
import { mapColumns } from '../mapping/index.ts';
import type { ColumnMapping, MappingAnswers, MappingOverrides } from '../mapping/types.ts';
import type { RowBatch, RowDefect, Table } from '../rows/types.ts';
import { inferColumnFormat } from '../rows/values/index.ts';
import { wordsOf } from '../schema/words.ts';
import { customerGroups } from './customer-groups.ts';
import { readLabel, type LabelMeans, type LabelReading } from './label/read-label.ts';
import { TrainingError } from './training-error.ts';

/** Cells held at once: about 1 GB as strings. */
const MAX_CELLS = 20_000_000;
/** A table held in memory with its outcomes, to train on or to evaluate against. */
export interface TrainingTable {
  readonly header: readonly string[];
  readonly mapping: ColumnMapping;
  readonly reader: FieldReader;
  /** All rows as one batch. */
  readonly batch: FieldBatch;
  /** The label's column. */
  readonly labelColumn: string;
  /** What the label's values were read as. */
  readonly label: LabelReading;
  /** Indices of well-formed rows with a readable outcome, ascending. */
  readonly rows: Int32Array;
  /** 0 (stayed) or 1 (left) for each of `rows`. */
  readonly labels: Uint8Array;
  /**
   * Customer of each of `rows`, as a number from 0: rows of one customer stay on one side of every split. Null where
   * every row is a customer of its own.
   */
  readonly groups: Int32Array | null;
  /** When each of `rows` was known, in UTC milliseconds; null where all are of one moment. */
  readonly moments: Float64Array | null;
  /** Rows left out because their label is missing or unreadable, or the row is malformed. */
  readonly leftOut: number;
  /** Ages are as of this moment, in UTC milliseconds, for all rows alike. */
  readonly now: number;
  /** The same moment, and where it comes from. */
  readonly asOf: AsOf;
}

export interface ReadTrainingTableOptions {
  /** Header of the column with the outcome: yes/no, true/false, 1/0, 1/−1 or a status. */
  readonly label: string;
  /**
   * What yes means in it, `left` or `stayed`, or what each of its values means. Where it is left out, the name of the
   * column and the words in it decide, and where they do not, an error asks.
   */
  readonly labelMeans?: LabelMeans;
  readonly overrides?: MappingOverrides;
  readonly answers?: MappingAnswers;
  /** Ages (days since the last activity, say) are computed as of this moment. */
  readonly now: Date;
  /** Compute them as of the newest date in the table instead, where that is clearly older. */
  readonly asOfNewestDate?: boolean;
}

/**
 * Reads a table to its end and takes one column as the outcome.
 *
 * @throws TrainingError ERR-4201 when there is no such column, it is not an outcome, or a person has to say what its
 *   values mean; ERR-4202 when the table
 *   has more than 20 million cells
 * @throws InputError when the table cannot be read
 */
export async function readTrainingTable(
  table: Table,
  { label, labelMeans, overrides = {}, answers = {}, now, asOfNewestDate = false }: ReadTrainingTableOptions,
): Promise<TrainingTable> {
  const { header, sample, format } = table;
  const labelIndex = findLabel(header, label);
  const labelColumn = header[labelIndex] ?? label;
  const mapping = mapColumns({
    header,
    sample,
    format,
    overrides: { ...overrides, churned: labelColumn },
    answers,
    asOf: asOfNewestDate ? null : now,
  });
  const rows: (readonly string[])[] = [];
  const defects = new Map<number, RowDefect>();
  for await (const batch of table.batches()) {
    for (const [at, defect] of batch.defects) defects.set(rows.length + at, defect);
    for (const row of batch.rows) rows.push(row);
    if (rows.length * header.length > MAX_CELLS)
      throw TrainingError.tooLarge(
        `The file has more than ${MAX_CELLS.toLocaleString('en')} cells. Training needs all of them in memory.`,
      );
  }
  const source: RowBatch = { firstRow: 1, rows, defects };
  const asOf: AsOf = asOfNewestDate
    ? momentOf({ header, sample, mapping, labelColumn }, source, now)
    : { date: now, source: 'given' };
  const reader = createFieldReader({ header, sample, mapping, options: { now: asOf.date } });
  const batch = reader.read({ ...source, defects: new Map() });
  const { outcomes, ...reading } = readLabel(
    labelColumn,
    batch.column(labelIndex),
    (row) => !defects.has(row),
    asOf.date.getTime(),
    labelMeans,
  );
  const kept = Int32Array.from({ length: rows.length }, (_, row) => row).filter(
    (row) => !Number.isNaN(outcomes[row] ?? NaN),
  );
  return {
    header,
    mapping,
    reader,
    batch,
    labelColumn,
    label: reading,
    rows: kept,
    labels: Uint8Array.from(kept, (row) => outcomes[row] ?? 0),
    groups: customerGroups({ header, mapping, batch }, kept),
    moments: null,
    leftOut: rows.length - kept.length,
    now: asOf.date.getTime(),
    asOf,
  };
}

/** The moment at which the ages in a table are measured. */
function momentOf(
  {
    header,
    sample,
    mapping,
    labelColumn,
  }: Pick<TrainingTable, 'header' | 'mapping' | 'labelColumn'> & Pick<Table, 'sample'>,
  batch: RowBatch,
  now: Date,
): AsOf {
  const { date } = inferColumnFormat(sample.map((row) => row[header.indexOf(labelColumn)] ?? ''));
  // The days on which customers left, as a label, are departures like those in a column of churn dates.
  const dates: ColumnMapping = {
    ...mapping,
    columns: mapping.columns.map((match) =>
      date !== null && match.column === labelColumn ? { ...match, field: 'churn_date', transform: null } : match,
    ),
  };
  const reader = createFieldReader({ header, sample, mapping: dates, options: { now } });
  const finder = createNewestDateFinder(dates, reader, now.getTime());
  finder.add(reader.read(batch), (row) => !batch.defects.has(row));
  return decideAsOf(null, finder.newest(), now);
}

function findLabel(header: readonly string[], label: string): number {
  return findColumn(header, label, 'Choose the column that holds the outcome as the label.', 'label');
}

/**
 * The index of a column by its header, in any spelling.
 *
 * @throws TrainingError ERR-4201 when there is no such column
 */
export function findColumn(header: readonly string[], label: string, fix: string, location: string): number {
  const exact = header.indexOf(label);
  if (exact >= 0) return exact;
  const words = wordsOf(label).join(' ');
  const alike = header.flatMap((name, index) => (wordsOf(name).join(' ') === words ? [index] : []));
  const [only] = alike;
  if (alike.length === 1 && only !== undefined) return only;
  throw TrainingError.unsuitable(
    `There is no column "${label}". ` +
      `The file has: ${header.slice(0, 12).join(', ')}${header.length > 12 ? ', …' : ''}.`,
    fix,
    location,
  );
}
