import type { FieldBatch } from '../features/types.ts';
import type { ColumnMapping } from '../mapping/types.ts';
import { CELL_INVALID } from '../rows/types.ts';
import { mixInto } from '../numerics/hash-text.ts';
import { cellOf, valuesOf } from './layer.ts';

/**
 * A 32-bit hash per row over the values of all its columns: numbers, dates, yes/no and categories by value (they are
 * converted already), everything else by its characters. Rows with equal values have equal hashes.
 */
export function hashRows(batch: FieldBatch, { columns }: ColumnMapping): Int32Array {
  // Signed: the engines keep only signed integers of 32 bits without an object of their own.
  const hashes = new Int32Array(batch.rowCount);
  for (const { index, field } of columns) {
    const column = valuesOf(batch, field);
    if (column === undefined) {
      for (let row = 0; row < batch.rowCount; row++) hashes[row] = mixText(hashes[row] ?? 0, cellOf(batch, row, index));
      continue;
    }
    const bits = new Int32Array(column.values.buffer, column.values.byteOffset, 2 * batch.rowCount);
    for (let row = 0; row < batch.rowCount; row++) {
      hashes[row] =
        column.status[row] === CELL_INVALID
          ? mixText(hashes[row] ?? 0, cellOf(batch, row, index))
          : mixInto(mixInto(hashes[row] ?? 0, bits[2 * row] ?? 0), bits[2 * row + 1] ?? 0);
    }
  }
  return hashes;
}

function mixText(hash: number, text: string): number {
  const { length } = text;
  let mixed = mixInto(hash, length);
  for (let i = 0; i < length; i++) mixed = mixInto(mixed, text.charCodeAt(i));
  return mixed;
}
