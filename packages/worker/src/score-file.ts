import {
  createScoringRun, openTable, rejectedHeader, rejectedRecord, resultHeader, resultRecord,
  type ChurnModel, type ColumnMapping, type PredictionSummary, type ResultRow, type ScoredBatch, type Table, type ValidationLevel,
} from '@retainwise/core';
import type { ObjectStore, OutputKeys, ResultRecord } from '@retainwise/platform';
import { createTextSink } from './text-sink.ts';

/** Rows that are in memory at once. */
const ROWS_PER_BATCH = 1_000;

export interface ScoreFileInput {
  readonly objectStore: ObjectStore;
  readonly objectKey: string;
  readonly output: OutputKeys;
  readonly mapping: ColumnMapping;
  readonly models: readonly ChurnModel[];
  readonly model: string;
  readonly level: ValidationLevel;
  readonly currency: string | null;
  /** Ages are measured from here; the prediction's creation, so that a retry gives the same scores. */
  readonly now: Date;
  readonly signal: AbortSignal;
  /** Called in order with the scored rows of each batch, and how many rows were read so far. */
  readonly onBatch: (records: readonly ResultRecord[], rowsProcessed: number) => Promise<void>;
}

/**
 * Streams one file through the engine into a CSV of results and one of rejected rows, batch by batch. Both become
 * visible only when the last row is written.
 *
 * @throws InputError when the file, its mapping or its model cannot be used
 */
export async function scoreFile(input: ScoreFileInput): Promise<PredictionSummary> {
  const { objectStore, signal } = input;
  const table = await openTable(await objectStore.get(input.objectKey), { signal });
  const run = createScoringRun({ ...input, header: table.header, sample: table.sample });
  const results = createTextSink();
  const rejected = createTextSink();

  async function scoreAll(): Promise<void> {
    try {
      await results.write(resultHeader(table.rawHeader));
      await rejected.write(rejectedHeader(table.rawHeader));
      for await (const batch of table.batches(ROWS_PER_BATCH)) {
        signal.throwIfAborted();
        const scored = run.scoreBatch(batch);
        const cellsOf = (row: ResultRow): readonly string[] => batch.rows[row.rowNumber - batch.firstRow] ?? [];
        await results.write(scored.results.map((row) => resultRecord(cellsOf(row), row)).join(''));
        await rejected.write(rejectedText(scored, table));
        await input.onBatch(scored.results.map((result) => ({ result, customerData: byColumn(table.header, cellsOf(result)) })), batch.firstRow + batch.rows.length - 1);
      }
      results.end();
      rejected.end();
    } catch (error) {
      const reason = error instanceof Error ? error : new Error('Scoring stopped.', { cause: error });
      results.fail(reason);
      rejected.fail(reason);
      throw reason;
    }
  }

  const csv = { contentType: 'text/csv; charset=utf-8', signal };
  // The first rejection is the cause; the others are its echoes.
  await Promise.all([scoreAll(), objectStore.put(input.output.outputKey, results.stream, csv), objectStore.put(input.output.rejectedKey, rejected.stream, csv)]);
  return run.summary();
}

/** Rejected rows are padded to the header's width, so that their reason stands in its column. */
function rejectedText({ rejected }: ScoredBatch, { rawHeader }: Table): string {
  return rejected.map((row) => rejectedRecord({ ...row, cells: rawHeader.map((_, i) => row.cells[i] ?? '') })).join('');
}

function byColumn(header: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(header.map((column, i) => [column, cells[i] ?? '']));
}
