import type { TrigramLists } from './trigram-lists.ts';

/** The table and its columns in the order of the tuples below. */
export const COPY_TRIGRAMS = 'COPY result_trigrams (run_no, trigram, portion, rows) FROM STDIN (FORMAT binary)';

const COLUMNS = 4;
/** Lengths of the fields, and the three numbers. */
const FIXED_BYTES = 2 + 4 * COLUMNS + 3 * 4;

/** The lists of a portion as tuples of a COPY in binary format, and how many. */
export function trigramTuples(
  lists: TrigramLists,
  { runNo, portion }: { readonly runNo: number; readonly portion: number },
): { readonly bytes: Uint8Array; readonly count: number } {
  let out = Buffer.alloc(256 * 1024);
  let at = 0;
  let count = 0;
  lists.take((trigram, rows) => {
    const needed = at + FIXED_BYTES + rows.length;
    if (needed > out.length) {
      const larger = Buffer.alloc(Math.max(needed, 2 * out.length));
      larger.set(out);
      out = larger;
    }
    at = out.writeInt16BE(COLUMNS, at);
    for (const number of [runNo, trigram, portion]) at = out.writeInt32BE(number, out.writeInt32BE(4, at));
    at = out.writeInt32BE(rows.length, at);
    out.set(rows, at);
    at += rows.length;
    count += 1;
  });
  return { bytes: out.subarray(0, at), count };
}
