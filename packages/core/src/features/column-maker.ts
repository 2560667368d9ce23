import type { NumericColumn } from './types.ts';

/** Makes an empty column: zeros, and `CELL_OK` for each row. */
export type ColumnMaker = () => NumericColumn;

/** Columns whose memory is allocated together; a wide table's batch must not take all of its own at once. */
const MOST_TOGETHER = 8;

/**
 * Makes columns of `rowCount` rows, with memory allocated for `expected` of them at a time: to allocate each column
 * alone took a fifth of the time of reading it.
 */
export function createColumnMaker(rowCount: number, expected: number): ColumnMaker {
  const together = Math.max(1, Math.min(expected, MOST_TOGETHER));
  let memory: ArrayBuffer | null = null;
  let made = 0;
  return () => {
    if (memory === null || made === together) {
      memory = new ArrayBuffer(together * rowCount * (Float64Array.BYTES_PER_ELEMENT + 1));
      made = 0;
    }
    const statusAt = together * rowCount * Float64Array.BYTES_PER_ELEMENT;
    const at = rowCount * made++;
    return {
      values: new Float64Array(memory, at * Float64Array.BYTES_PER_ELEMENT, rowCount),
      status: new Uint8Array(memory, statusAt + at, rowCount),
    };
  };
}
