import {
  createResultWriter,
  createScoringRun,
  openTable,
  rejectedHeader,
  resultHeader,
  type ChurnModel,
  type ColumnMapping,
  type Experiment,
  type PredictionSummary,
  type ResultRow,
  type ScoreMethod,
  type ScoringRun,
  type Table,
  type ValidationLevel,
} from '@retainwise/core';
import type { ObjectStore, OutputKeys, ResultRecord } from '@retainwise/platform';
import { rejectedText } from './rejected-text.ts';
import { createTextSink, type TextSink } from './text-sink.ts';

/** Rows that are in memory at once. */
export const ROWS_PER_BATCH = 1_000;

export interface ScoreFileInput {
  readonly objectStore: ObjectStore;
  readonly objectKey: string;
  readonly output: OutputKeys;
  readonly mapping: ColumnMapping;
  readonly models: readonly ChurnModel[];
  readonly model: string;
  readonly experiment: Experiment;
  readonly explain: ScoreMethod;
  readonly level: ValidationLevel;
  readonly currency: string | null;
  /** Ages and durations are measured from here. The same at every attempt, so that a retry gives the same scores. */
  readonly now: Date;
  readonly signal: AbortSignal;
  /** Called in order with the scored rows of each batch, and how many rows were read so far. The next batch waits for it. */
  readonly onBatch: (records: readonly ResultRecord[], rowsProcessed: number) => Promise<void>;
}

/**
 * Streams one file through the engine into a CSV of results and one of rejected rows, batch by batch. Each becomes
 * visible only when its last row is written. Nothing is under way any more when this returns or throws.
 *
 * @throws InputError when the file, its mapping or its model cannot be used
 */
export async function scoreFile(input: ScoreFileInput): Promise<PredictionSummary> {
  const { objectStore, signal, output } = input;
  const table = await openTable(await objectStore.get(input.objectKey), { signal });
  try {
    const run = createScoringRun({ ...input, header: table.header, sample: table.sample });
    const results = createTextSink();
    const rejected = createTextSink();
    await allOrFirstFailure([
      scoreRows({ table, run, results, rejected, input }),
      store(objectStore, output.outputKey, results, signal),
      store(objectStore, output.rejectedKey, rejected, signal),
    ]);
    return run.summary();
  } finally {
    await table.close();
  }
}

interface Rows {
  readonly table: Table;
  readonly run: ScoringRun;
  readonly results: TextSink;
  readonly rejected: TextSink;
  readonly input: Pick<ScoreFileInput, 'signal' | 'onBatch'>;
}

async function scoreRows({ table, run, results, rejected, input: { signal, onBatch } }: Rows): Promise<void> {
  const writer = createResultWriter();
  // The database works on one batch while the engine works on the next; never more than these two are held.
  let saving: Promise<void> = Promise.resolve();
  try {
    await results.write(resultHeader(table.rawHeader));
    await rejected.write(rejectedHeader(table.rawHeader));
    for await (const batch of table.batches(ROWS_PER_BATCH)) {
      signal.throwIfAborted();
      const scored = run.scoreBatch(batch, writer);
      const cellsOf = (row: ResultRow): readonly string[] => batch.rows[row.rowNumber - batch.firstRow] ?? [];
      await results.write(writer.take());
      await rejected.write(scored.rejected.map((row) => rejectedText(row, table.rawHeader.length)).join(''));
      await saving;
      saving = onBatch(
        scored.results.map((result) => ({ result, customerData: byColumn(table.header, cellsOf(result)) })),
        batch.firstRow + batch.rows.length - 1,
      );
      // Its failure is reported where it is awaited.
      saving.catch(() => undefined);
    }
    await saving;
    results.end();
    rejected.end();
  } catch (error) {
    const reason = toError(error);
    results.fail(reason);
    rejected.fail(reason);
    await Promise.allSettled([saving]);
    throw reason;
  }
}

async function store(objectStore: ObjectStore, key: string, sink: TextSink, signal: AbortSignal): Promise<void> {
  try {
    await objectStore.put(key, sink.stream, { contentType: 'text/csv; charset=utf-8', signal });
  } catch (error) {
    // A store that failed before it began to read leaves the stream open, and the writer waiting.
    sink.fail(toError(error));
    throw error;
  }
}

/** Waits for all, then throws the failure that came first: it is the cause, the others are its echoes. */
async function allOrFirstFailure(work: readonly Promise<void>[]): Promise<void> {
  const all = Promise.all(work);
  await Promise.allSettled([all, ...work]);
  await all;
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error('Scoring stopped.', { cause: thrown });
}

function byColumn(header: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(header.map((column, i) => [column, cells[i] ?? '']));
}
