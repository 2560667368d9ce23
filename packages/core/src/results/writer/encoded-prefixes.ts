import { ByteText } from './byte-text.ts';
import { createCellWriter } from './cell-writer.ts';

/** The input's own cells of scored rows, as records begin with them: one text in UTF-8 and where each row's part of it ends. */
export interface RowStarts {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
}

/** Writes the cells of rows of one file, for whoever writes what follows them. */
export function createStartWriter(): (rows: readonly (readonly string[])[], accepted: Int32Array) => RowStarts {
  const out = new ByteText();
  const writeCells = createCellWriter(out);
  return (rows, accepted) => {
    const ends = new Uint32Array(accepted.length);
    accepted.forEach((row, i) => {
      writeCells(rows[row] ?? []);
      ends[i] = out.length;
    });
    return { bytes: out.take(), ends };
  };
}

/** The starts one after the other. */
export function nextStart({ bytes, ends }: RowStarts): () => Uint8Array {
  let next = 0;
  let from = 0;
  return () => {
    const to = ends[next++] ?? from;
    const start = bytes.subarray(from, to);
    from = to;
    return start;
  };
}
