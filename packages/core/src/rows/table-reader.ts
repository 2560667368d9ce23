import { InputError } from '../errors.ts';
import { refuseBlanks } from './limits.ts';
import { BLANK_RECORD } from './line-splitter.ts';
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
  readonly maxRowCharacters: number;
  /** Cells have their columns, as in a workbook: there are none too few, and one beside the table is not part of it. */
  readonly placed: boolean;
  /** Rows that are read already are not handed out once it is aborted. */
  readonly signal: AbortSignal | undefined;
  /** Releases the source. */
  readonly close: () => Promise<void>;
  /** Where the records begin, unless it is at the first row; how the file as a whole is, is known then. */
  readonly start?: LineCount | undefined;
  /** Called with how many there are before the next records are asked for. */
  readonly onCount?: ((count: LineCount) => void) | undefined;
}

/** Lines of a table that were read. */
export interface LineCount {
  readonly rows: number;
  readonly blanks: number;
}

/** Rows of up to a megabyte each must not add up to a batch of a gigabyte: beyond this a batch ends early. */
const MAX_BUFFERED_CHARACTERS = 16_000_000;

/** Written at the end of a file by DOS programs. */
const END_OF_FILE = '\u001a';

/** Whether a cell may be blank. One that begins with a letter or digit is not, and to look costs less than to trim. */
const mayBeBlank = (cell: string): boolean => !(cell.charCodeAt(0) > 32 && cell.charCodeAt(0) < 127);

export const isBlank = (cells: Cells): boolean =>
  cells.every((cell) => cell === '' || cell.trim() === '') || (cells.length === 1 && cells[0] === END_OF_FILE);

/**
 * The rows after a header, as batches.
 *
 * Blank records are not rows. A record is adjusted to the table's width where that loses nothing: empty extra cells are
 * dropped, and missing cells at the end are filled in when at least half of the cells are there. A record with more
 * values than columns, or with fewer than half of its cells, has a defect (`too_many_cells`, `too_few_cells`).
 *
 * @throws InputError ERR-3002 when there are no rows, ERR-3008 when all are too long, ERR-3009 when most are blank
 */
export async function createTableReader({
  head,
  records,
  sampleRows,
  maxColumns,
  maxRowCharacters,
  placed,
  signal,
  close,
  start,
  onCount,
}: TableReaderInput): Promise<Table> {
  const width = head.header.length;
  const queue = createRowQueue();
  let buffered = 0;
  let [blanks, added] = [start?.blanks ?? 0, start?.rows ?? 0];
  let ended = false;
  let handedOut = false;

  function addRow(cells: Cells, found: RowDefect | undefined): void {
    if (cells === BLANK_RECORD) return;
    // Most rows have something in their first cell, and more than one.
    if ((cells.length === 1 || mayBeBlank(cells[0] ?? '')) && isBlank(cells)) {
      blanks++;
      return;
    }
    added++;
    if (found === undefined && cells.length === width) {
      queue.add(cells, undefined);
      return;
    }
    if (placed && found === undefined) {
      const shaped = toWidth(cells, width);
      if (!isBlank(shaped)) queue.add(shaped, undefined);
      return;
    }
    const { cells: shaped, defect } = found === undefined ? shape(cells, width) : { cells, defect: found };
    queue.add(shaped.length > maxColumns ? shaped.slice(0, maxColumns) : shaped, defect ?? undefined);
  }

  async function readMore(): Promise<void> {
    onCount?.({ rows: added, blanks });
    const next = await records.next();
    if (next.done === true) {
      ended = true;
      return;
    }
    const { cells, defects: found, characters } = next.value;
    buffered += characters;
    for (let i = 0; i < cells.length; i++) addRow(cells[i] ?? [], found.get(i));
    refuseBlanks(blanks, added);
  }

  const hasEnded = (): boolean => ended;
  const enough = (count: number): boolean =>
    hasEnded() || queue.length >= count || (queue.length > 0 && buffered > MAX_BUFFERED_CHARACTERS);

  async function* batches(rowsPerBatch = 1_000): AsyncGenerator<RowBatch> {
    if (!(rowsPerBatch >= 1)) throw new RangeError(`rowsPerBatch is ${rowsPerBatch}; a batch has at least one row.`);
    if (handedOut) throw new Error('The batches of a table can be read only once; open it again.');
    handedOut = true;
    let firstRow = 1 + (start?.rows ?? 0);
    try {
      for (;;) {
        while (!enough(rowsPerBatch)) await readMore();
        if (queue.length === 0) return;
        signal?.throwIfAborted();
        const before = queue.length;
        const batch = queue.take(rowsPerBatch);
        buffered *= queue.length / before;
        yield { firstRow, ...batch };
        firstRow += batch.rows.length;
      }
    } finally {
      await close();
    }
  }

  while (!enough(sampleRows)) await readMore();
  let first = queue.first(sampleRows);
  // Little is kept of rows that are too long: it costs no memory to look on for one that is not.
  while (start === undefined && !hasEnded() && first.rows.length < sampleRows && allTooLong(first)) {
    await readMore();
    first = queue.first(sampleRows);
  }
  if (first.rows.length === 0 && start === undefined) {
    throw new InputError('ERR-3002', 'The file has a header but no rows.', { fix: 'Export at least one customer.' });
  }
  if (start === undefined && hasEnded() && allTooLong(first))
    throw new InputError('ERR-3008', `Every row of the table has more than ${maxRowCharacters} characters.`, {
      location: 'rows',
      fix: 'Look for an unclosed quote, or for a file whose line ends were lost.',
    });
  const sample = first.rows.filter((_, i) => !first.defects.has(i));
  return { ...head, sample, batches, close };
}

type Rows = Omit<RowBatch, 'firstRow'>;

function allTooLong({ rows, defects }: Rows): boolean {
  return rows.every((_, i) => defects.get(i) === 'row_too_long');
}

interface RowQueue {
  readonly length: number;
  add(cells: Cells, defect: RowDefect | undefined): void;
  /** The rows at the front, with their defects. */
  first(count: number): Rows;
  /** Removes them. */
  take(count: number): Rows;
}

/**
 * Rows that have been read and not handed out yet. Rows of a few characters come by the hundred thousand at once, so
 * that taking a thousand must not move the rest.
 */
function createRowQueue(): RowQueue {
  let rows: Cells[] = [];
  /** Where the defects are in `rows`, in order. */
  let defects: { readonly row: number; readonly defect: RowDefect }[] = [];
  let nextRow = 0;
  let nextDefect = 0;

  function first(count: number): Rows {
    const until = nextRow + count;
    const found = new Map<number, RowDefect>();
    for (let i = nextDefect; i < defects.length; i++) {
      const { row, defect } = defects[i] as (typeof defects)[number];
      if (row >= until) break;
      found.set(row - nextRow, defect);
    }
    return { rows: rows.slice(nextRow, until), defects: found };
  }

  return {
    get length() {
      return rows.length - nextRow;
    },
    add(cells, defect) {
      if (defect !== undefined) defects.push({ row: rows.length, defect });
      rows.push(cells);
    },
    first,
    take(count) {
      const taken = first(count);
      nextRow += taken.rows.length;
      nextDefect += taken.defects.size;
      if (2 * nextRow >= rows.length) {
        rows = rows.slice(nextRow);
        defects = defects.slice(nextDefect).map(({ row, defect }) => ({ row: row - nextRow, defect }));
        nextRow = 0;
        nextDefect = 0;
      }
      return taken;
    },
  };
}

/** With empty cells at the end, or without those beyond the width. */
export function toWidth(cells: Cells, width: number): Cells {
  if (cells.length >= width) return cells.length === width ? cells : cells.slice(0, width);
  return [...cells, ...new Array<string>(width - cells.length).fill('')];
}

function shape(cells: Cells, width: number): { readonly cells: Cells; readonly defect: RowDefect | null } {
  if (cells.length === width) return { cells, defect: null };
  if (cells.length > width) {
    return isBlank(cells.slice(width))
      ? { cells: cells.slice(0, width), defect: null }
      : { cells, defect: 'too_many_cells' };
  }
  if (2 * cells.length < width) return { cells, defect: 'too_few_cells' };
  return { cells: toWidth(cells, width), defect: null };
}
