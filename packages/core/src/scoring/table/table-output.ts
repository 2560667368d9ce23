import type { ChurnModel, ModelSource } from '../../models/types.ts';
import type { ResultWords, StoredRows } from '../../results/stored/types.ts';
import { resultHeader } from '../../results/result-csv.ts';
import type { ResultDetail } from '../../results/result-detail.ts';
import type { SummaryPart } from '../../results/summary.ts';
import type { PredictionSummary, ResultRow } from '../../results/types.ts';
import type { InputProblem } from '../../models/input-problems.ts';
import type { Table } from '../../rows/types.ts';
import type { ScoringRunInput } from '../batch-scorer.ts';
import { createBatchWriter, type BatchOutput, type OutputChoice } from '../batch-writer.ts';
import type { RowScorer, VisitedBlocks } from '../row-scorer.ts';
import type { ByteSink } from './byte-sink.ts';
import { createDeliveryQueue } from './delivery-queue.ts';
import type { PackedBatch } from './packed-batch.ts';
import type { SentBatch } from './thread-messages.ts';
import type { WritingThread } from './writing-thread.ts';

/**
 * Rows that are scored and not yet written, for each writing thread: it starts and warms up later than the scoring one,
 * which goes on meanwhile. Some ten megabytes at most.
 */
const MAX_PENDING_ROWS = 4_800;

/** What becomes of scored rows. */
export interface OutputOptions {
  /** Gets the CSV of results: header, then a record for each scored row. */
  readonly results?: ByteSink | null | undefined;
  /** How much the records of results repeat; `compact` by default. */
  readonly detail?: ResultDetail | undefined;
  /**
   * Called in the order of the file with the scored rows of each batch, after their records are written, and with the
   * number of rows of the file up to there.
   */
  readonly onStored?: ((rows: StoredRows, rowsDone: number) => Promise<void>) | undefined;
  /** Threads that explain and write; without any, this thread does. They serve one table, and the caller stops them. */
  readonly writers?: readonly WritingThread[] | undefined;
}

/** What was found in the rows before they were written. */
export interface FoundInRows {
  readonly rejected: SummaryPart;
  readonly inputProblems: readonly InputProblem[];
}

/** Explains and writes scored batches, and keeps their totals. */
export interface TableOutput {
  /** Whether rows are copied, so that their own cells are needed in UTF-8. */
  readonly copiesCells: boolean;
  /** Writes what comes before the first row. */
  begin(): Promise<void>;
  /** Resolves when there is room for another batch. */
  add(batch: Batch): Promise<void>;
  /** Waits until everything is written. */
  end(found: FoundInRows): Promise<OutputTotals>;
  /** Writes no more, and waits until nothing is under way, except in the writers. */
  stop(): Promise<void>;
}

/** One scored batch. Only the form is made that is written. */
export interface Batch {
  /** For this thread. The rows' own cells are in it where they are encoded already. */
  readonly visit: () => VisitedBlocks & Partial<Pick<PackedBatch, 'prefixes'>>;
  /** For another thread, to which its memory goes. */
  readonly pack: () => SentBatch['batch'];
  /** Number of rows of the file up to the end of the batch. */
  readonly rowsDone: number;
  /** Called in the order of the file when its records are written. */
  readonly onWritten?: (() => Promise<void>) | undefined;
}

/** What was written came to. */
export interface OutputTotals {
  readonly summary: PredictionSummary;
  /** The customers most at risk. */
  readonly top: readonly ResultRow[];
  /** What the rows that `onStored` was called with mean; null without it. */
  readonly words: ResultWords | null;
}

type OutputScorer = Pick<RowScorer, 'visit' | 'scale' | 'models' | 'missingInputs'>;

/** @param scorer whose scores are written */
export function openTableOutput(
  { rawHeader }: Pick<Table, 'rawHeader'>,
  input: ScoringRunInput,
  scorer: OutputScorer,
  batchRows: number,
  { results = null, detail, onStored, writers = [] }: OutputOptions,
): TableOutput {
  const choice: OutputChoice = { records: results !== null, detail, stored: onStored !== undefined };
  if (writers.length > 0) {
    const { models, ...plan } = input;
    const sources = models.map(sourceOf);
    writers.forEach((writer, i) => writer.begin({ input: plan, models: sources, output: choice, part: i + 1 }));
  }
  const own = createBatchWriter(scorer, choice, 0);
  const maxPending = Math.max(1, Math.floor((writers.length * MAX_PENDING_ROWS) / batchRows));
  /** Memory of records that are written. Without reuse, each batch would leave half a megabyte to the collector. */
  const spares: ArrayBuffer[] = [];
  const queue = createDeliveryQueue<BatchOutput>();

  function write(batch: Batch): Promise<BatchOutput> | BatchOutput {
    const writer = leastBusy(writers);
    if (writer !== undefined) return writer.write({ batch: batch.pack(), spare: spares.pop() });
    const scored = batch.visit();
    return own.write(scored, scored.prefixes ?? null, spares.pop());
  }

  async function deliver({ records, stored }: BatchOutput, { rowsDone, onWritten }: Batch): Promise<void> {
    await results?.write(records);
    spares.push(records.buffer);
    await onWritten?.();
    if (stored !== null) await onStored?.(stored, rowsDone);
  }

  return {
    copiesCells: choice.records || choice.stored,
    begin: async () => results?.write(new TextEncoder().encode(resultHeader(rawHeader))),
    async add(batch) {
      queue.add(write(batch), (written) => deliver(written, batch));
      await queue.shrinkTo(maxPending);
    },
    async end({ rejected, inputProblems }) {
      await queue.shrinkTo(0);
      own.totals.merge(rejected);
      const parts = await Promise.all(writers.map((writer) => writer.finish()));
      for (const part of parts) {
        own.totals.merge(part.totals);
        own.top.merge(part.top);
      }
      const words = [own.words(), ...parts.map((part) => part.words)].flatMap((part) => (part === null ? [] : [part]));
      return {
        summary: { ...own.totals.summary(input.currency ?? null, scorer), inputProblems },
        top: own.top.rows(),
        words: words.length === 0 ? null : { version: 1, scale: scorer.scale, parts: words },
      };
    },
    stop: () => queue.stop(),
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
