import type { SubtreeTables, SummedTables } from './subtree-tables.ts';

/** Decisions are bytes of 0 or 1 and an index has at most eight bits, so that a 32-bit word packs four rows at once. */
export const ROWS_PER_WORD = 4;

/**
 * Packs the truths of each subtree's decisions into one byte per row, first decision highest. Bytes of 0 and 1 shifted
 * by at most 7 do not run into each other, in either byte order.
 *
 * @param decisions 1 or 0, decisions × stride; the stride is a multiple of 4
 * @param indices receives subtrees × stride
 */
export function lookUpIndices(
  tables: SubtreeTables,
  decisions: Uint8Array,
  count: number,
  stride: number,
  indices: Uint8Array,
): void {
  const source = new Int32Array(decisions.buffer, decisions.byteOffset, decisions.length / ROWS_PER_WORD);
  const target = new Int32Array(indices.buffer, indices.byteOffset, indices.length / ROWS_PER_WORD);
  const words = Math.ceil(count / ROWS_PER_WORD);
  const wordStride = stride / ROWS_PER_WORD;
  const subtreeCount = tables.decisionStart.length - 1;
  for (let subtree = 0; subtree < subtreeCount; subtree++) {
    packSubtree(tables, subtree, source, words, wordStride, target);
  }
}

function packSubtree(
  tables: SubtreeTables,
  subtree: number,
  source: Int32Array,
  words: number,
  wordStride: number,
  target: Int32Array,
): void {
  // Indices are in range by construction: `as number` only takes away the `undefined` of unchecked access.
  const end = tables.decisionStart[subtree + 1] as number;
  let at = tables.decisionStart[subtree] as number;
  const start = subtree * wordStride;
  target.fill(0, start, start + words);
  for (; at + 2 < end; at += 3) {
    const a = (tables.decisions[at] as number) * wordStride;
    const b = (tables.decisions[at + 1] as number) * wordStride;
    const c = (tables.decisions[at + 2] as number) * wordStride;
    for (let word = 0; word < words; word++) {
      target[start + word] =
        ((target[start + word] as number) << 3) |
        ((source[a + word] as number) << 2) |
        ((source[b + word] as number) << 1) |
        (source[c + word] as number);
    }
  }
  for (; at < end; at++) {
    const a = (tables.decisions[at] as number) * wordStride;
    for (let word = 0; word < words; word++)
      target[start + word] = ((target[start + word] as number) << 1) | (source[a + word] as number);
  }
}

/**
 * Adds the contributions of all tabulated subtrees to a block of rows, group by group and four tables at a time, so
 * that a sum is loaded and stored once for four additions.
 *
 * @param indices of `lookUpIndices`
 * @param contributions log-odds, groups × stride
 */
export function addSubtrees(
  tables: SummedTables,
  indices: Uint8Array,
  count: number,
  stride: number,
  contributions: Float64Array,
): void {
  const { groupStart, entrySubtree, entryTable, values } = tables;
  const groupCount = groupStart.length - 1;
  for (let group = 0; group < groupCount; group++) {
    const end = groupStart[group + 1] as number;
    let entry = groupStart[group] as number;
    for (; entry + 3 < end; entry += 4) {
      addFour(
        values,
        entryTable[entry] as number,
        entryTable[entry + 1] as number,
        entryTable[entry + 2] as number,
        entryTable[entry + 3] as number,
        indices,
        (entrySubtree[entry] as number) * stride,
        (entrySubtree[entry + 1] as number) * stride,
        (entrySubtree[entry + 2] as number) * stride,
        (entrySubtree[entry + 3] as number) * stride,
        contributions,
        group * stride,
        count,
      );
    }
    for (; entry < end; entry++) {
      addOne(
        values,
        entryTable[entry] as number,
        indices,
        (entrySubtree[entry] as number) * stride,
        contributions,
        group * stride,
        count,
      );
    }
  }
}

function addFour(
  values: Float64Array,
  tableA: number,
  tableB: number,
  tableC: number,
  tableD: number,
  indices: Uint8Array,
  a: number,
  b: number,
  c: number,
  d: number,
  contributions: Float64Array,
  target: number,
  count: number,
): void {
  for (let row = 0; row < count; row++) {
    contributions[target + row] =
      (contributions[target + row] as number) +
      (values[tableA + (indices[a + row] as number)] as number) +
      (values[tableB + (indices[b + row] as number)] as number) +
      (values[tableC + (indices[c + row] as number)] as number) +
      (values[tableD + (indices[d + row] as number)] as number);
  }
}

function addOne(
  values: Float64Array,
  table: number,
  indices: Uint8Array,
  subtree: number,
  contributions: Float64Array,
  target: number,
  count: number,
): void {
  for (let row = 0; row < count; row++) {
    contributions[target + row] =
      (contributions[target + row] as number) + (values[table + (indices[subtree + row] as number)] as number);
  }
}
