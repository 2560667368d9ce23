import { openTable, type PredictionSummary, type ResultWords, type StoredRows, type Table } from '@retainwise/core';
import { openSpool, scoreInOneReading, startWritingThread } from '@retainwise/core/node';
import type { LedgerFile, ObjectStore, OutputKeys } from '@retainwise/platform';
import { keptColumns } from '../../ledger/kept-columns.ts';
import { openLedgerSink } from '../../ledger/ledger-sink.ts';
import { createByteSink } from '../../streams/byte-sink.ts';
import { allOrFirstFailure, closing, store } from './output-files.ts';
import type { ScoringSettings } from './scoring-settings.ts';

/**
 * Rows that are in memory at once, of a table that is not wide. So few that what a batch leaves behind is freed before
 * the garbage collector would copy it.
 */
export const ROWS_PER_BATCH = 250;
/** Of scored rows that wait for the last row of their file, on disk. Files of more than ten million are read twice. */
const MAX_SPOOL_BYTES = 4 * 2 ** 30;
/**
 * Cells of a batch: about as many as are read, scored and recorded in a tenth of a second. Where the API runs in the
 * same process, its requests wait for as long.
 */
const CELLS_PER_BATCH = 50_000;

/** Rows of a batch of a table with so many columns. */
export function rowsPerBatch(columns: number): number {
  return Math.max(1, Math.min(ROWS_PER_BATCH, Math.floor(CELLS_PER_BATCH / columns)));
}

export interface ScoreFileInput extends ScoringSettings {
  readonly objectStore: ObjectStore;
  readonly objectKey: string;
  /** Of a workbook; null for the one that looks like customers. */
  readonly sheet: string | null;
  readonly output: OutputKeys;
  /** Of the file of what was known and said; null where nobody learns from it. */
  readonly ledgerKey: string | null;
  readonly signal: AbortSignal;
  /** 1 (default) does everything in this thread; each further thread explains and writes. */
  readonly threads?: number;
  /** Called behind each batch of the first reading, with the number of rows of the file up to there. */
  readonly onRead: (rowsRead: number) => Promise<void>;
  /**
   * Called in the order of the file with the scored rows of each batch, and the number of rows of the file up to there.
   * It is not called again before it resolves.
   */
  readonly onStored: (rows: StoredRows, rowsDone: number) => Promise<void>;
}

/** What a file came to. */
export interface ScoredFile {
  readonly summary: PredictionSummary;
  /** What its stored rows mean. */
  readonly words: ResultWords;
  /** What was known and said of each customer. */
  readonly ledger: LedgerFile | null;
}

/**
 * Streams one file through the engine into a CSV of results, one of rejected rows and a batch of the ledger. Each
 * becomes visible only when its last row is written. Nothing is under way when this returns or throws.
 *
 * @throws InputError when the file, its mapping or its model cannot be used
 */
export async function scoreFile(input: ScoreFileInput): Promise<ScoredFile> {
  const { objectStore, objectKey, sheet, output, ledgerKey, signal, threads = 1, onStored, ...settings } = input;
  const writers = Array.from({ length: threads - 1 }, startWritingThread);
  const open = async (): Promise<Table> =>
    openTable(await objectStore.get(objectKey, undefined, signal), { sheet: sheet ?? undefined, signal });
  const spool = openSpool({ maxBytes: MAX_SPOOL_BYTES });
  try {
    const table = await open();
    try {
      const results = createByteSink();
      const rejected = createByteSink();
      const columns = settings.mapping.columns.map(({ column }) => column);
      const kept = keptColumns(settings.mapping);
      const ledger =
        ledgerKey === null ? null : openLedgerSink({ objectStore, objectKey: ledgerKey, columns, kept, signal });
      const sinks = [results, rejected, ...(ledger === null ? [] : [ledger.sink])];
      const scoring = closing(sinks, async () => {
        const { summary, words } = await scoreInOneReading({
          ...settings,
          table,
          openAgain: open,
          spool,
          results,
          rejected,
          writers,
          onStored: async (stored, rowsDone) => {
            await ledger?.add(stored);
            await onStored(stored, rowsDone);
          },
          signal,
          batchRows: rowsPerBatch(table.header.length),
        });
        if (words === null) throw new TypeError('The rows of a file were stored without their words.');
        return { summary, words };
      });
      const [scored, written] = await allOrFirstFailure([
        scoring,
        ledger === null ? Promise.resolve(null) : ledger.store(),
        store(objectStore, output.outputKey, results, signal),
        store(objectStore, output.rejectedKey, rejected, signal),
      ]);
      return { ...scored, ledger: written };
    } finally {
      await table.close();
    }
  } finally {
    await spool.close();
    await Promise.all(writers.map((writer) => writer.stop()));
  }
}
