import { csvRecord } from './csv.ts';
import { rejectedRecord } from './result-csv.ts';
import type { RejectedRow } from './types.ts';

const LINE_END = '\r\n';

/**
 * The record of a rejected row: its cells, padded to the width of the header so that number, code and reason are in
 * their columns. Cells beyond the header follow at the end, so nothing of the row is lost.
 */
export function rejectedText(row: RejectedRow, width: number): string {
  const cells = Array.from({ length: width }, (_, i) => row.cells[i] ?? '');
  const record = rejectedRecord({ ...row, cells });
  const surplus = row.cells.slice(width);
  return surplus.length === 0 ? record : `${record.slice(0, -LINE_END.length)},${csvRecord(surplus)}`;
}
