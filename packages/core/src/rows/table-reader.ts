import { InputError } from '../errors.ts';
import type { Records } from './record-parser.ts';
import type { RowBatch, RowDefect, Table } from './types.ts';

type Cells = readonly string[];

export interface TableReaderInput {
  readonly head: Pick<Table, 'header' | 'rawHeader' | 'format'>;
  /** The records after the header. */
  readonly records: AsyncGenerator<Records>;
  readonly sampleRows: number;
  /** Cells kept of a row with a defect. */
  readonly maxColumns: number;
  /** Releases the source. */
  readonly close: () => Promise<void>;
}

/** Rows of up to a megabyte each must not add up to a batch of a gigabyte: beyond this a batch ends early. */
const MAX_BUFFERED_CHARACTERS = 16_000_000;

/** Written at the end of a file by DOS programs. */
const END_OF_FILE = '\u001a';

export const isBlank = (cells: Cells): boolean =>
  cells.every((cell) => cell === '' || cell.trim() === '') || (cells.length === 1 && cells[0] === END_OF_FILE);

/**
 * The rows after a header, as batches.
 *
 * Blank records are not rows. A record is adjusted to the table's width where that loses nothing: empty extra cells are
 * dropped, and missing cells at the end are filled in when at least half of the cells are there. A record with more
 * values than columns, or with fewer than half of its cells, has a defect (`too_many_cells`, `too_few_cells`).
 *
 * @throws InputError ERR-3002 when there are no rows
 */
export async function createTableReader({
  head,
  records,
  sampleRows,
  maxColumns,
  close,
}: TableReaderInput): Promise<Table> {
  const width = head.header.length;
  let rows: Cells[] = [];
  let defects = new Map<number, RowDefect>();
  let buffered = 0;
  let ended = false;
  let handedOut = false;

  function addRow(cells: Cells, found: RowDefect | undefined): void {
    // Most rows have something in their first cell, and more than one.
    if ((cells.length === 1 || (cells[0] ?? '').trim() === '') && isBlank(cells)) return;
    if (found === undefined && cells.length === width) {
      rows.push(cells);
      return;
    }
    const { cells: shaped, defect } = found === undefined ? shape(cells, width) : { cells, defect: found };
    if (defect !== null) defects.set(rows.length, defect);
    rows.push(shaped.length > maxColumns ? shaped.slice(0, maxColumns) : shaped);
  }

  async function readMore(): Promise<void> {
    const next = await records.next();
    if (next.done === true) {
      ended = true;
      return;
    }
    const { cells, defects: found, characters } = next.value;
    buffered += characters;
    for (let i = 0; i < cells.length; i++) addRow(cells[i] ?? [], found.get(i));
  }

  /** Removes rows from the front, with their defects. */
  function take(count: number): Omit<RowBatch, 'firstRow'> {
    const taken = { rows: rows.slice(0, count), defects: new Map<number, RowDefect>() };
    const left = new Map<number, RowDefect>();
    for (const [i, defect] of defects) {
      if (i < count) taken.defects.set(i, defect);
      else left.set(i - count, defect);
    }
    buffered *= (rows.length - taken.rows.length) / rows.length;
    rows = rows.slice(count);
    defects = left;
    return taken;
  }

  const enough = (count: number): boolean =>
    ended || rows.length >= count || (rows.length > 0 && buffered > MAX_BUFFERED_CHARACTERS);

  async function* batches(rowsPerBatch = 1_000): AsyncGenerator<RowBatch> {
    if (!(rowsPerBatch >= 1)) throw new RangeError(`rowsPerBatch is ${rowsPerBatch}; a batch has at least one row.`);
    if (handedOut) throw new Error('The batches of a table can be read only once; open it again.');
    handedOut = true;
    let firstRow = 1;
    try {
      for (;;) {
        while (!enough(rowsPerBatch)) await readMore();
        if (rows.length === 0) return;
        const batch = take(rowsPerBatch);
        yield { firstRow, ...batch };
        firstRow += batch.rows.length;
      }
    } finally {
      await close();
    }
  }

  while (!enough(sampleRows)) await readMore();
  if (rows.length === 0) {
    throw new InputError('ERR-3002', 'The file has a header but no rows.', { fix: 'Export at least one customer.' });
  }
  const sample = rows.slice(0, sampleRows).filter((_, i) => !defects.has(i));
  return { ...head, sample, batches, close };
}

function shape(cells: Cells, width: number): { readonly cells: Cells; readonly defect: RowDefect | null } {
  if (cells.length === width) return { cells, defect: null };
  if (cells.length > width) {
    return isBlank(cells.slice(width))
      ? { cells: cells.slice(0, width), defect: null }
      : { cells, defect: 'too_many_cells' };
  }
  if (2 * cells.length < width) return { cells, defect: 'too_few_cells' };
  return { cells: [...cells, ...new Array<string>(width - cells.length).fill('')], defect: null };
}
