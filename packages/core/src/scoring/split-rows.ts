import type { RejectedRow } from '../results/types.ts';
import type { RowBatch } from '../rows/types.ts';
import type { BatchVerdict } from '../validation/types.ts';

/** Separates the rows of a batch that are scored from those that are rejected, with their reasons. */
export function splitRows(
  batch: RowBatch,
  { rejections }: Pick<BatchVerdict, 'rejections'>,
): { readonly accepted: Int32Array; readonly rejected: readonly RejectedRow[] } {
  const accepted: number[] = [];
  const rejected: RejectedRow[] = [];
  rejections.forEach((rejection, row) => {
    if (rejection)
      rejected.push({
        rowNumber: batch.firstRow + row,
        cells: batch.rows[row] ?? [],
        code: rejection.code,
        message: rejection.message,
      });
    else accepted.push(row);
  });
  return { accepted: Int32Array.from(accepted), rejected };
}
