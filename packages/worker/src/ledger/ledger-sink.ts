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

export function openLedgerSink({ objectStore, objectKey, columns, kept, signal }: LedgerSinkInput): LedgerSink {
  const sink = createByteSink();
  const writer = createLedgerWriter(columns, kept);
  let hasBegun = false;
  return {
    sink,
    async add(rows) {
      if (!hasBegun) await sink.write(Buffer.from(writer.header));
      hasBegun = true;
      await sink.write(writer.records(rows));
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
