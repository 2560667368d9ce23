import { ByteText } from './byte-text.ts';
import { createCellWriter } from './cell-writer.ts';

/** The input's own cells of scored rows, with which their records begin: one UTF-8 text, and where each row ends. */
export interface EncodedPrefixes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
}

/**
 * Encodes the cells of rows of one file, for another thread that writes what follows them. Memory that is no longer
 * needed may be given back: the next prefixes are written into it.
 */
export function createPrefixWriter(): (
  rows: readonly (readonly string[])[],
  accepted: Int32Array,
  spare?: ArrayBuffer,
) => EncodedPrefixes {
  const out = new ByteText();
  const writeCells = createCellWriter(out);
  return (rows, accepted, spare) => {
    const ends = new Uint32Array(accepted.length);
    accepted.forEach((row, i) => {
      writeCells(rows[row] ?? []);
      ends[i] = out.length;
    });
    return { bytes: out.take(spare), ends };
  };
}

/** Encodes the cells of one row of a file after another. The bytes are valid until the next call. */
export function createRowEncoder(): (cells: readonly string[]) => Uint8Array {
  const out = new ByteText();
  const writeCells = createCellWriter(out);
  return (cells) => {
    out.cutTo(0);
    writeCells(cells);
    return out.since(0);
  };
}

/** Iterates over the prefixes, one per call. */
export function nextPrefix({ bytes, ends }: EncodedPrefixes): () => Uint8Array {
  let next = 0;
  let from = 0;
  return () => {
    const to = ends[next++] ?? from;
    const prefix = bytes.subarray(from, to);
    from = to;
    return prefix;
  };
}
