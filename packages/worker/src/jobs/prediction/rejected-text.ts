import { csvRecord, rejectedRecord, type RejectedRow } from '@retainwise/core';

const LINE_END = '\r\n';

/**
 * A rejected row as given, made as wide as the header so that number, code and reason stand in their columns. Cells that
 * the header has no column for follow behind them: nothing of the row is lost.
 */
export function rejectedText(row: RejectedRow, width: number): string {
  const cells = Array.from({ length: width }, (_, i) => row.cells[i] ?? '');
  const record = rejectedRecord({ ...row, cells });
  const surplus = row.cells.slice(width);
  return surplus.length === 0 ? record : `${record.slice(0, -LINE_END.length)},${csvRecord(surplus)}`;
}
