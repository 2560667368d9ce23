import { openTable } from '../open-table.ts';
import type { ByteSource, RowDefect, Table, TableOptions } from '../types.ts';

export interface WholeTable extends Pick<Table, 'header' | 'rawHeader' | 'format' | 'sample'> {
  readonly rows: readonly (readonly string[])[];
  /** By row number, from 1. */
  readonly defects: ReadonlyMap<number, RowDefect>;
}

/** A small table with all of its rows. */
export async function readAll(source: ByteSource, options?: TableOptions, rowsPerBatch?: number): Promise<WholeTable> {
  const table = await openTable(source, options);
  const rows: (readonly string[])[] = [];
  const defects = new Map<number, RowDefect>();
  for await (const batch of table.batches(rowsPerBatch)) {
    if (batch.firstRow !== rows.length + 1)
      throw new Error(`A batch starts at row ${batch.firstRow} after ${rows.length} rows.`);
    for (const [i, defect] of batch.defects) defects.set(batch.firstRow + i, defect);
    rows.push(...batch.rows);
  }
  const { header, rawHeader, format, sample } = table;
  return { header, rawHeader, format, sample, rows, defects };
}
