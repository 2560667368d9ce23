import type { ParsedRecord } from './record-parser.ts';
import type { RowBatch, RowDefect, Table, TableOptions } from './types.ts';

type TableHead = Pick<Table, 'header' | 'rawHeader' | 'format'>;

interface Row {
  readonly cells: readonly string[];
  readonly defect: RowDefect | null;
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '' || cell.trim() === '');

/**
 * Brings a record to the table's width. Missing cells at the end are filled in and empty extra ones dropped; a record
 * with more values than columns, or with fewer than half of its cells, has lost its shape and is marked.
 */
function shape({ cells, unterminated }: ParsedRecord, width: number): Row {
  if (unterminated) return { cells, defect: 'unterminated_quote' };
  if (cells.length === width) return { cells, defect: null };
  if (cells.length > width) return isBlank(cells.slice(width)) ? { cells: cells.slice(0, width), defect: null } : { cells, defect: 'too_many_cells' };
  if (2 * cells.length < width) return { cells, defect: 'too_few_cells' };
  return { cells: [...cells, ...new Array<string>(width - cells.length).fill('')], defect: null };
}

/** The rows behind a header, as batches; blank lines are no rows. */
export async function createTableReader(head: TableHead, first: readonly ParsedRecord[], records: AsyncGenerator<readonly ParsedRecord[]>, { sampleRows = 1_000 }: TableOptions): Promise<Table> {
  const width = head.header.length;
  const ready: Row[] = [];
  const state = { ended: false };
  const add = (parsed: readonly ParsedRecord[]): void => {
    for (const record of parsed) if (!isBlank(record.cells)) ready.push(shape(record, width));
  };
  const readMore = async (): Promise<void> => {
    const next = await records.next();
    if (next.done) state.ended = true;
    else add(next.value);
  };
  add(first);
  while (ready.length < sampleRows && !state.ended) await readMore();
  const sample = ready.slice(0, sampleRows).flatMap(({ cells, defect }) => (defect === null ? [cells] : []));

  async function* batches(rowsPerBatch = 1_000): AsyncGenerator<RowBatch> {
    let firstRow = 1;
    let taken = 0;
    try {
      for (;;) {
        while (ready.length - taken < rowsPerBatch && !state.ended) {
          // What was handed out is let go before more is read.
          ready.splice(0, taken);
          taken = 0;
          await readMore();
        }
        const rows = ready.slice(taken, taken + rowsPerBatch);
        taken += rows.length;
        if (rows.length === 0) return;
        yield toBatch(rows, firstRow);
        firstRow += rows.length;
      }
    } finally {
      await records.return(undefined);
    }
  }

  return { ...head, sample: sample.length > 0 || ready.length === 0 ? sample : ready.slice(0, 1).map(({ cells }) => cells), batches };
}

function toBatch(rows: readonly Row[], firstRow: number): RowBatch {
  const defects = new Map<number, RowDefect>();
  rows.forEach(({ defect }, i) => {
    if (defect !== null) defects.set(i, defect);
  });
  return { firstRow, rows: rows.map(({ cells }) => cells), defects };
}
