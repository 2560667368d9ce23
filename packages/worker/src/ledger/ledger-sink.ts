import type { StoredRows } from '@retainwise/core';
import { putCompressed, type LedgerFile, type ObjectStore } from '@retainwise/platform';
import { createByteSink, type ByteSink } from '../streams/byte-sink.ts';
import { createLedgerWriter } from './ledger-writer.ts';

/** A batch of the ledger that is written while its rows are scored. */
export interface LedgerSink {
  /** Ends and fails with the other outputs of the run. */
  readonly sink: ByteSink;
  add(rows: StoredRows): Promise<void>;
  /** Reads the sink into the store. */
  store(): Promise<LedgerFile>;
}

export interface LedgerSinkInput {
  readonly objectStore: ObjectStore;
  readonly objectKey: string;
  readonly columns: readonly string[];
  readonly kept: readonly number[];
  readonly signal: AbortSignal;
}

/** Bytes that are compressed at once: each time costs a turn of another thread, however few they are. */
const CHUNK_BYTES = 256 * 1024;

export function openLedgerSink({ objectStore, objectKey, columns, kept, signal }: LedgerSinkInput): LedgerSink {
  const sink = createByteSink();
  const writer = createLedgerWriter(columns, kept);
  const gathered = Buffer.alloc(CHUNK_BYTES);
  let filled = 0;
  let hasBegun = false;
  const gather = async (bytes: Uint8Array): Promise<void> => {
    if (filled + bytes.length > CHUNK_BYTES) {
      await sink.write(gathered.subarray(0, filled));
      filled = 0;
    }
    if (bytes.length > CHUNK_BYTES) await sink.write(bytes);
    else {
      gathered.set(bytes, filled);
      filled += bytes.length;
    }
  };
  return {
    sink: {
      ...sink,
      end() {
        // What fails here has failed for the reader, too, who says so.
        sink.write(gathered.subarray(0, filled)).catch(() => undefined);
        sink.end();
      },
    },
    async add(rows) {
      if (!hasBegun) await gather(Buffer.from(writer.header));
      hasBegun = true;
      await gather(writer.records(rows));
    },
    async store() {
      try {
        const options = { contentType: 'text/csv; charset=utf-8', signal };
        const { size, sha256 } = await putCompressed(objectStore, objectKey, sink.stream, options);
        return { objectKey, sha256, bytes: size, rows: writer.rows };
      } catch (error) {
        // A store that failed before it began to read leaves the stream open, and the writer waiting.
        sink.fail(error instanceof Error ? error : new Error('The ledger was not stored.', { cause: error }));
        throw error;
      }
    },
  };
}
