import { openRest, openTable } from '../../../rows/index.ts';
import type { RowBatch, Table } from '../../../rows/types.ts';
import type { FilePart, OpenFrom } from './types.ts';

/** The rows of a part of a file as a table, with the header and the sample of the file. */
export async function openPart(
  openFrom: OpenFrom,
  { place, firstRow, rows }: FilePart,
  signal: AbortSignal | undefined,
): Promise<Table> {
  const head = () => openFrom(0);
  const table =
    place === null
      ? await openTable(await head(), { signal })
      : await openRest({ head, rest: () => openFrom(place.byte) }, place, { signal });
  return { ...table, batches: (rowsPerBatch) => until(table.batches(rowsPerBatch), firstRow + rows) };
}

/** What is behind the part is read on, as far as the reader looks ahead, and left. */
async function* until(batches: AsyncIterable<RowBatch>, end: number): AsyncGenerator<RowBatch> {
  for await (const batch of batches) {
    const behind = batch.firstRow + batch.rows.length;
    if (behind <= end) yield batch;
    else yield partOfBatch(batch, 0, end - batch.firstRow);
    if (behind >= end) return;
  }
}

/** Some rows of a batch, from the index `from` up to but not including `to`. */
export function partOfBatch({ firstRow, rows, defects }: RowBatch, from: number, to: number): RowBatch {
  return {
    firstRow: firstRow + from,
    rows: rows.slice(from, to),
    defects: new Map(
      [...defects].flatMap(([row, defect]) => (row >= from && row < to ? [[row - from, defect] as const] : [])),
    ),
  };
}
