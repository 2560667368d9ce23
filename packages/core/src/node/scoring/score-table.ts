import { requireCustomerId } from '../../scoring/analyze-table.ts';
import type { ChurnModel } from '../../models/types.ts';
import type { PredictionSummary, RejectedRow, ResultRow } from '../../results/types.ts';
import type { RowBatch } from '../../rows/types.ts';
import { sortRows } from '../../scoring/row-scorer.ts';
import { createValidator } from '../../validation/index.ts';
import type { ValidationLevel } from '../../validation/types.ts';
import { createBatchWriter, readerFor, scorerFor } from '../../scoring/batch-writer.ts';
import { neededTexts } from '../../scoring/needed-texts.ts';
import { packColumns } from './packed-columns.ts';
import { packRows } from './packed-rows.ts';
import { createStartWriter } from '../../results/writer/encoded-prefixes.ts';
import type { ScoringPlan } from './thread-messages.ts';
import type { WritingThread } from './writing-thread.ts';

/**
 * Rows that go through together. So few that what they leave behind is gone before the garbage collector would copy it:
 * with 1,000 rows, memory was half again as much, and it took longer.
 */
export const SCORED_TOGETHER = 150;

/** Batches scored and not yet written, for each thread that writes: it starts and warms up later than this one, which goes on meanwhile. Some ten megabytes at most. */
const UNWRITTEN = 32;

export interface FileScoringInput {
  readonly plan: ScoringPlan;
  readonly models: readonly ChurnModel[];
  /** `auto` or the id of one of `models`. */
  readonly model: string;
  readonly level: ValidationLevel;
  readonly currency: string | null;
  /** Threads that put the scores into words; without any this thread does. They are begun with, and not stopped. */
  readonly writers: readonly WritingThread[];
  /**
   * Gets the records (in UTF-8) and the rejected rows of each batch, in the order of the file. The memory of the records is
   * used again when the promise resolves.
   */
  readonly onScored: (records: Uint8Array, rejected: readonly RejectedRow[]) => Promise<void>;
}

/** A file being scored by this thread and its writers. Memory is bounded by the batches on their way. */
export interface FileScoring {
  /** Why these models score. */
  readonly routing: string;
  /** Resolves when there is room for the next batch. */
  add(batch: RowBatch): Promise<void>;
  /** Waits for everything, and gives the totals and the customers most at risk. */
  finish(): Promise<{ readonly summary: PredictionSummary; readonly top: readonly ResultRow[] }>;
}

/**
 * This thread reads, validates (which must see every row) and scores; the writers, where there are any, explain and write.
 * So each thread needs half of the code only, which is what a file of moderate size waits for: a thread that did all of it
 * took as long to warm up as it then saved. The results do not depend on who writes.
 *
 * @throws InputError ERR-3004 without a customer id, ERR-4001 and ERR-4002 when no model can score the file
 */
export function createFileScoring({
  plan,
  models,
  model,
  level,
  currency,
  writers,
  onScored,
}: FileScoringInput): FileScoring {
  requireCustomerId(plan.mapping);
  for (const writer of writers) writer.begin(plan);
  const reader = readerFor(plan);
  const scorer = scorerFor({ plan, reader, models, model });
  const own = createBatchWriter(scorer, plan.writes);
  const writeStarts = createStartWriter();
  const texts = neededTexts(plan.header, plan.mapping, scorer.models);
  const validator = createValidator({
    mapping: plan.mapping,
    reader,
    header: plan.header,
    level,
    now: plan.now,
    currency: currency ?? undefined,
  });
  const unwritten: Promise<void>[] = [];
  /** Memory of records that are written. Without it each batch would leave half a megabyte to the garbage collector. */
  const spares: ArrayBuffer[] = [];
  let written = Promise.resolve();

  /** Hands records on behind those of the batches before. */
  function inOrder(records: Promise<Uint8Array<ArrayBuffer>>, rejected: readonly RejectedRow[]): void {
    const before = written;
    written = records.then(async (bytes) => {
      await before;
      await onScored(bytes, rejected);
      spares.push(bytes.buffer);
    });
    // Whoever waits for it hears of a failure; nobody else needs to.
    written.catch(() => undefined);
    unwritten.push(written);
  }

  /** The writer with the least to do. */
  function freest(): WritingThread | undefined {
    return writers.reduce<WritingThread | undefined>(
      (best, writer) => (best === undefined || writer.waiting < best.waiting ? writer : best),
      undefined,
    );
  }

  return {
    routing: scorer.routing.reason,
    async add(batch) {
      const fields = reader.read(batch);
      const verdict = validator.addBatch(fields);
      const { accepted, rejected } = sortRows(batch, verdict);
      for (const row of rejected) own.totals.addRejected(row);
      const blocks = scorer.score(fields, accepted);
      const { alreadyChurned } = verdict;
      const writer = freest();
      inOrder(
        writer === undefined
          ? Promise.resolve(own.write(fields, blocks, alreadyChurned, null, spares.pop()))
          : writer.write({
              firstRow: batch.firstRow,
              rows: packRows(batch.rows, texts),
              columns: packColumns(fields.columnsRead(), batch.rows.length),
              blocks,
              alreadyChurned,
              starts: plan.writes ? writeStarts(batch.rows, accepted) : null,
              spare: spares.pop(),
            }),
        rejected,
      );
      while (unwritten.length > Math.max(1, UNWRITTEN * writers.length)) await unwritten.shift();
    },
    async finish() {
      for (const writing of unwritten) await writing;
      for (const part of await Promise.all(writers.map((writer) => writer.finish()))) {
        own.totals.merge(part.totals);
        own.top.merge(part.top);
      }
      return { summary: own.totals.summary(currency), top: own.top.rows() };
    },
  };
}
