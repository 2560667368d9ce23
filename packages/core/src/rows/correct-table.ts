import { InputError } from '../errors.ts';
import { plainRecord } from './plain-record.ts';
import type { RowBatch, RowDefect, Table } from './types.ts';

/** What a cell should have been. */
export interface CellCorrection {
  /** From 1 on, counted below the header, as findings count them. */
  readonly row: number;
  /** Name of the column, as the table has it. */
  readonly column: string;
  readonly value: string;
}

const CHUNK_CHARACTERS = 64 * 1024;
/** Written again, such a row would be a whole one, and be scored. */
const HEALED_BY_WRITING: ReadonlySet<RowDefect | undefined> = new Set<RowDefect>([
  'unterminated_quote',
  'row_too_long',
]);

/**
 * A table with other values in some of its cells: as texts of a CSV with the names of its columns first, whatever it
 * was before. All other cells stay as they are, and so do the numbers of rows.
 *
 * @throws InputError ERR-3011 when a cell is not in the table, or is corrected twice, or the table has rows that would
 *   change by being written
 */
export async function* correctTable(
  table: Table,
  corrections: readonly CellCorrection[],
): AsyncGenerator<string, void, undefined> {
  let isRead = false;
  try {
    const rows = byRow(table.header, corrections);
    isRead = true;
    let text = plainRecord(table.header);
    for await (const batch of table.batches()) {
      text += correctedRows(batch, rows);
      if (text.length < CHUNK_CHARACTERS) continue;
      yield text;
      text = '';
    }
    const [missing] = rows.keys();
    if (missing !== undefined) throw noCell(`The file has no row ${missing}.`, `row ${missing}`);
    if (text !== '') yield text;
  } finally {
    if (!isRead) await table.close();
  }
}

type CellsByRow = Map<number, Map<number, string>>;

function byRow(header: readonly string[], corrections: readonly CellCorrection[]): CellsByRow {
  const places = new Map(header.map((name, place) => [name, place]));
  const rows: CellsByRow = new Map();
  for (const { row, column, value } of corrections) {
    const place = places.get(column);
    if (place === undefined) throw noCell(`The file has no column "${column}".`, `column "${column}"`);
    const cells = rows.get(row) ?? new Map<number, string>();
    if (cells.has(place))
      throw noCell(`The cell of row ${row} in column "${column}" is corrected twice.`, `row ${row}`);
    rows.set(row, cells.set(place, value));
  }
  return rows;
}

/** Takes the rows that it has corrected out of `rows`. */
function correctedRows({ firstRow, rows: read, defects }: RowBatch, rows: CellsByRow): string {
  for (const [at, defect] of defects)
    if (HEALED_BY_WRITING.has(defect))
      throw new InputError('ERR-3011', `Row ${firstRow + at} has a quote without an end, or is too long.`, {
        fix: 'Correct the file where it comes from, and send it again.',
        location: `row ${firstRow + at}`,
      });
  let text = '';
  for (const [at, cells] of read.entries()) {
    const row = firstRow + at;
    const corrected = rows.get(row);
    rows.delete(row);
    text += plainRecord(corrected === undefined ? cells : withCells(cells, corrected));
  }
  return text;
}

/** A row may have fewer cells than the header. */
function withCells(cells: readonly string[], corrected: ReadonlyMap<number, string>): string[] {
  const width = Math.max(cells.length, ...[...corrected.keys()].map((place) => place + 1));
  return Array.from({ length: width }, (_, place) => corrected.get(place) ?? cells[place] ?? '');
}

function noCell(message: string, location: string): InputError {
  return new InputError('ERR-3011', message, {
    fix: 'Name rows as the findings do, from 1 below the header, and columns as the mapping does, each cell once.',
    location,
  });
}
