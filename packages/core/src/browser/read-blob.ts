import { openTable } from '../rows/index.ts';
import type { ReadTable } from '../scoring/table/table-settings.ts';

/** So much of a file is in memory at once: with less, asking the browser for a piece takes longer than reading it. */
const PIECE_BYTES = 2 ** 20;

export interface BlobReading {
  readonly sheet?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called with the bytes that were read so far, from 0 on with each reading. */
  readonly onBytes?: ((bytesRead: number) => void) | undefined;
}

/** A file that a page was given, as a table that can be read again and again. A Blob stays where it is. */
export function readingOfBlob(file: Blob, { sheet, signal, onBytes }: BlobReading = {}): ReadTable {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < file.size; at += PIECE_BYTES) {
      signal?.throwIfAborted();
      yield new Uint8Array(await file.slice(at, at + PIECE_BYTES).arrayBuffer());
      onBytes?.(Math.min(file.size, at + PIECE_BYTES));
    }
  }
  return async (use) => {
    const table = await openTable(pieces(), { sheet, signal });
    try {
      return await use(table);
    } finally {
      await table.close();
    }
  };
}
