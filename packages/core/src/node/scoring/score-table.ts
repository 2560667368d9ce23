import type { ChurnModel, ModelSource } from '../../models/types.ts';
import type { ResultWords, StoredRows } from '../../results/stored/types.ts';
import { rejectedText } from '../../results/rejected-text.ts';
import { rejectedHeader, resultHeader } from '../../results/result-csv.ts';
import type { ResultDetail } from '../../results/result-detail.ts';
import type { PredictionSummary, RejectedRow, ResultRow } from '../../results/types.ts';
import { createPrefixWriter } from '../../results/writer/encoded-prefixes.ts';
import type { Table } from '../../rows/types.ts';
import { createBatchScorer, type ScoredBlocks, type ScoringRunInput } from '../../scoring/batch-scorer.ts';
import { createBatchWriter, type BatchOutput, type OutputChoice } from '../../scoring/batch-writer.ts';
import { neededTexts } from '../../scoring/needed-texts.ts';
import type { ValidationReport } from '../../validation/types.ts';
import { packColumns } from './packed-columns.ts';
import { packRows } from './packed-rows.ts';
import type { WritingThread } from './writing-thread.ts';

/**
 * Rows in a batch. So few that what a batch leaves behind is freed before the garbage collector would copy it: with
 * 1,000 rows, peak memory was half again as much, and scoring took longer.
 */
export const BATCH_ROWS = 150;

/**
 * Rows that are scored and not yet written, for each writing thread: it starts and warms up later than this one, which
 * goes on meanwhile. Some ten megabytes at most.
 */
const MAX_PENDING_ROWS = 32 * BATCH_ROWS;

/** Takes a file in UTF-8, piece by piece. */
export interface ByteSink {
  /** Resolves when there is room for more. The memory of the bytes is reused after that. */
  write(bytes: Uint8Array): Promise<void>;
}

export interface ScoreTableInput extends Omit<ScoringRunInput, 'header' | 'sample'> {
  readonly table: Table;
  /** Gets the CSV of results: header, then a record for each scored row. */
  readonly results?: ByteSink | null;
  /** How much the records of results repeat; `compact` by default. */
  readonly detail?: ResultDetail | undefined;
  /** Gets the CSV of rejected rows: header, then each row with its number, code and reason. */
  readonly rejected?: ByteSink | null;
  /**
   * Called in the order of the file with the scored rows of each batch, after their records are written, and with the
   * number of rows of the file up to there.
   */
  readonly onStored?: ((rows: StoredRows, rowsDone: number) => Promise<void>) | undefined;
  /** Called with the number of rows read so far. */
  readonly onProgress?: (rowsRead: number) => Promise<void>;
  /** Threads that explain and write; without any, this thread does. They serve one table, and the caller stops them. */
  readonly writers?: readonly WritingThread[];
  readonly batchRows?: number;
  readonly signal?: AbortSignal;
}

export interface TableScores {
  readonly summary: PredictionSummary;
  /** The customers most at risk. */
  readonly top: readonly ResultRow[];
  /** Why these models scored. */
  readonly routing: string;
  /** What was found in the rows. */
  readonly validation: ValidationReport;
  /** What the rows that `onStored` was called with mean; null without it. */
  readonly words: ResultWords | null;
}

/**
 * Scores a table from its first row to its last. Memory is bounded by the batches under way.
 *
 * This thread reads, validates (which must see every row) and scores. The writers, where there are any, explain and
 * write. Each thread then needs half of the code only, and warms up sooner: a thread that did all of it took as long to
 * warm up as it then saved. The results do not depend on who writes.
 *
 * Nothing is under way when this returns or throws, except in the writers.
 *
 * @throws InputError of the table; ERR-3004 without a customer id, ERR-4001 and ERR-4002 when no model can score it
 */
export async function scoreTable({
  table,
  results = null,
  detail,
  rejected = null,
  onStored,
  onProgress,
  writers = [],
  batchRows = BATCH_ROWS,
  signal,
  ...settings
}: ScoreTableInput): Promise<TableScores> {
  const input: ScoringRunInput = { ...settings, header: table.header, sample: table.sample };
  const choice: OutputChoice = { records: results !== null, detail, stored: onStored !== undefined };
  const scorer = createBatchScorer(input);
  if (writers.length > 0) {
    const { models, ...plan } = input;
    const sources = models.map(sourceOf);
    writers.forEach((writer, i) => writer.begin({ input: plan, models: sources, output: choice, part: i + 1 }));
  }
  const own = createBatchWriter(scorer, choice, 0);
  const writePrefixes = createPrefixWriter();
  const texts = neededTexts(table.header, input.mapping, scorer.models);
  const maxPending = Math.max(1, Math.floor((writers.length * MAX_PENDING_ROWS) / batchRows));
  /** Memory of records that are written. Without reuse, each batch would leave half a megabyte to the collector. */
  const spares: ArrayBuffer[] = [];
  const encoder = new TextEncoder();

  function write(scored: ScoredBlocks): Promise<BatchOutput> | BatchOutput {
    const writer = leastBusy(writers);
    if (writer === undefined) return own.write(scored, null, spares.pop());
    const { fields, accepted, blocks, alreadyChurned } = scored;
    const { firstRow, rows } = fields.source;
    return writer.write({
      firstRow,
      rows: packRows(rows, texts),
      columns: packColumns(fields.columnsRead(), rows.length),
      blocks,
      alreadyChurned,
      prefixes: choice.records || choice.stored ? writePrefixes(rows, accepted) : null,
      spare: spares.pop(),
    });
  }

  async function deliver(output: BatchOutput, rows: readonly RejectedRow[], rowsDone: number): Promise<void> {
    await results?.write(output.records);
    spares.push(output.records.buffer);
    if (rejected !== null && rows.length > 0) {
      const width = table.rawHeader.length;
      await rejected.write(encoder.encode(rows.map((row) => rejectedText(row, width)).join('')));
    }
    if (output.stored !== null) await onStored?.(output.stored, rowsDone);
  }

  const queue = createDeliveryQueue();
  try {
    await results?.write(encoder.encode(resultHeader(table.rawHeader)));
    await rejected?.write(encoder.encode(rejectedHeader(table.rawHeader)));
    for await (const batch of table.batches(batchRows)) {
      signal?.throwIfAborted();
      const scored = scorer.score(batch);
      for (const row of scored.rejected) own.totals.addRejected(row);
      const output = write(scored);
      const rowsDone = batch.firstRow + batch.rows.length - 1;
      queue.add(output, (written) => deliver(written, scored.rejected, rowsDone));
      await queue.shrinkTo(maxPending);
      await onProgress?.(rowsDone);
    }
    await queue.shrinkTo(0);
  } catch (error) {
    await queue.stop();
    throw error;
  }
  const parts = await Promise.all(writers.map((writer) => writer.finish()));
  for (const part of parts) {
    own.totals.merge(part.totals);
    own.top.merge(part.top);
  }
  const words = [own.words(), ...parts.map((part) => part.words)].flatMap((part) => (part === null ? [] : [part]));
  return {
    summary: { ...own.totals.summary(input.currency ?? null, scorer), inputProblems: scorer.inputProblems() },
    top: own.top.rows(),
    routing: scorer.routing.reason,
    validation: scorer.validation(),
    words: words.length === 0 ? null : { version: 1, scale: scorer.scale, parts: words },
  };
}

interface DeliveryQueue {
  /** Delivers the output of a batch as soon as it is there and those before it are delivered. */
  add(output: Promise<BatchOutput> | BatchOutput, deliver: (output: BatchOutput) => Promise<void>): void;
  /** Waits until at most `count` batches are not delivered; rejects with the failure of one of them. */
  shrinkTo(count: number): Promise<void>;
  /** Delivers no more, and waits for a delivery that has begun. */
  stop(): Promise<void>;
}

function createDeliveryQueue(): DeliveryQueue {
  const pending: Promise<void>[] = [];
  let last: Promise<void> = Promise.resolve();
  let current: Promise<void> = Promise.resolve();
  let stopped = false;
  return {
    add(output, deliver) {
      const before = last;
      last = (async () => {
        const written = await output;
        await before;
        if (stopped) return;
        current = deliver(written);
        await current;
      })();
      // A failure is reported where it is awaited.
      last.catch(() => undefined);
      pending.push(last);
    },
    async shrinkTo(count) {
      while (pending.length > count) await pending.shift();
    },
    async stop() {
      stopped = true;
      await current.catch(() => undefined);
    },
  };
}

function leastBusy(writers: readonly WritingThread[]): WritingThread | undefined {
  return writers.reduce<WritingThread | undefined>(
    (best, writer) => (best === undefined || writer.waiting < best.waiting ? writer : best),
    undefined,
  );
}

function sourceOf(model: ChurnModel): ModelSource {
  if (model.source === undefined)
    throw new TypeError(`The model "${model.id}" has no source, so no other thread can write its results.`);
  return model.source();
}
