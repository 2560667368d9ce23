import { ROWS_PER_WORD } from './add-subtrees.ts';
import type { BlockBins } from './column-bins.ts';
import type { MergedTables } from './merged-tables.ts';

/**
 * Finds the position of each row in each merged table: the sum over its axes of what the row's bin adds. A table has at
 * most 256 entries, so that a position is a byte, and columns of truths are added for four rows at once: their bytes of
 * 0 and 1 times the step of the axis do not run into each other, in either byte order.
 *
 * @param positions receives tables × stride; the stride is a multiple of 4
 */
export function lookUpPositions(
  tables: MergedTables,
  { truths, ranks }: BlockBins,
  count: number,
  stride: number,
  positions: Uint8Array,
): void {
  const {
    axisStart,
    axisColumn,
    axisStep,
    offsets,
    bins: { truthCount },
  } = tables;
  const truthWords = new Int32Array(truths.buffer, truths.byteOffset, truths.length / ROWS_PER_WORD);
  const words = new Int32Array(positions.buffer, positions.byteOffset, positions.length / ROWS_PER_WORD);
  const wordCount = Math.ceil(count / ROWS_PER_WORD);
  const wordStride = stride / ROWS_PER_WORD;
  words.fill(0);
  for (let table = 0; table < axisStart.length - 1; table++) {
    // Indices are in range by construction: `as number` only takes away the `undefined` of unchecked access.
    const end = axisStart[table + 1] as number;
    for (let axis = axisStart[table] as number; axis < end; axis++) {
      const column = axisColumn[axis] as number;
      const step = axisStep[axis] as number;
      if (column < truthCount) addTruths(words, table * wordStride, truthWords, column * wordStride, step, wordCount);
      else addOffsets(positions, table * stride, ranks, (column - truthCount) * stride, offsets, step, count);
    }
  }
}

function addTruths(
  words: Int32Array,
  target: number,
  truths: Int32Array,
  source: number,
  step: number,
  count: number,
): void {
  for (let word = 0; word < count; word++)
    words[target + word] = (words[target + word] as number) + Math.imul(truths[source + word] as number, step);
}

function addOffsets(
  positions: Uint8Array,
  target: number,
  ranks: Uint16Array,
  source: number,
  offsets: Uint8Array,
  first: number,
  count: number,
): void {
  for (let row = 0; row < count; row++)
    positions[target + row] =
      (positions[target + row] as number) + (offsets[first + (ranks[source + row] as number)] as number);
}
