import { setImmediate as nextTurn } from 'node:timers/promises';
import { requireCustomerId } from '../../analyze.ts';
import type { ChurnModel } from '../../models/types.ts';
import type { PredictionSummary, RejectedRow, ResultRow } from '../../results/types.ts';
import type { RowBatch } from '../../rows/types.ts';
import { sortRows } from '../../score-rows.ts';
import { createValidator } from '../../validation/index.ts';
import type { ValidationLevel } from '../../validation/types.ts';
import { createBatchWorker, readerFor } from './batch-worker.ts';
import { startHelper } from './helper-thread.ts';
import { packRows } from './packed-rows.ts';
import type { ScoringPlan } from './thread-messages.ts';

/** Batches that a helper has ahead: one in work and one to go on with. */
const AHEAD = 2;

/**
 * Rows that go through together. So few that what they leave behind is gone before the garbage collector would copy it:
 * with 1,000 rows, memory was half again as much, and it took longer.
 */
export const SCORED_TOGETHER = 150;

/** Batches scored and not yet written, because one before them is still in work; a few, so that nobody waits for order. */
const UNWRITTEN = 4;

export interface FileScoringInput {
  readonly plan: ScoringPlan;
  readonly models: readonly ChurnModel[];
  /** `auto` or the id of one of `models`. */
  readonly model: string;
  readonly level: ValidationLevel;
  readonly currency: string | null;
  /** Threads that score besides this one. */
  readonly helpers: number;
  /**
   * Gets the records (in UTF-8) and the rejected rows of each batch, in the order of the file. The memory of the records is
   * used again when the promise resolves.
   */
  readonly onScored: (records: Uint8Array, rejected: readonly RejectedRow[]) => Promise<void>;
}

/** A file being scored by this thread and its helpers. Memory is bounded by the batches on their way. */
export interface FileScoring {
  /** Why these models score. */
  readonly routing: string;
  /** Resolves when all helpers are there. Until then this thread scores alone, so nobody has to wait for it. */
  helped(): Promise<unknown>;
  /** Resolves when there is room for the next batch. */
  add(batch: RowBatch): Promise<void>;
  /** Waits for everything, and gives the totals and the customers most at risk. */
  finish(): Promise<{ readonly summary: PredictionSummary; readonly top: readonly ResultRow[] }>;
  /** Stops the helpers, whatever they do. */
  close(): Promise<void>;
}

/**
 * This thread reads, validates (which must see every row) and writes; batches are scored by whoever has room, this
 * thread too. The results do not depend on who that is.
 *
 * @throws InputError ERR-3004 without a customer id, ERR-4001 and ERR-4002 when no model can score the file
 */
export function createFileScoring({ plan, models, model, level, currency, helpers: helperCount, onScored }: FileScoringInput): FileScoring {
  requireCustomerId(plan.mapping);
  const reader = readerFor(plan);
  const own = createBatchWorker({ plan, reader, models, model });
  const validator = createValidator({ mapping: plan.mapping, reader, header: plan.header, level, now: plan.now, currency: currency ?? undefined });
  const helpers = Array.from({ length: helperCount }, () => startHelper(plan));
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

  return {
    routing: own.routing,
    helped: () => Promise.all(helpers.map(({ ready }) => ready)),
    async add(batch) {
      const fields = reader.read(batch);
      const verdict = validator.addBatch(fields);
      const { accepted, rejected } = sortRows(batch, verdict);
      for (const row of rejected) own.totals.addRejected(row);
      // Lets the answers of the helpers in, so that it shows who has room.
      if (helperCount > 0) await nextTurn();
      const helper = helpers.find(({ waiting }) => waiting < AHEAD);
      const records = helper
        ? helper.score({ firstRow: batch.firstRow, rows: packRows(batch.rows), accepted, alreadyChurned: verdict.alreadyChurned, spare: spares.pop() })
        : Promise.resolve(own.score(fields, accepted, verdict.alreadyChurned, spares.pop()));
      inOrder(records, rejected);
      while (unwritten.length > (helperCount === 0 ? 1 : UNWRITTEN)) await unwritten.shift();
    },
    async finish() {
      for (const writing of unwritten) await writing;
      for (const part of await Promise.all(helpers.map((helper) => helper.finish()))) {
        own.totals.merge(part.totals);
        for (const row of part.top) own.top.add(row);
      }
      return { summary: own.totals.summary(currency), top: own.top.rows() };
    },
    async close() {
      await Promise.all(helpers.map((helper) => helper.stop()));
    },
  };
}
