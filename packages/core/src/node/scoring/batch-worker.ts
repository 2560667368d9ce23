import { createFieldReader } from '../../features/index.ts';
import type { FieldBatch } from '../../features/types.ts';
import { DEFAULT_EXPERIMENT } from '../../models/router/router.ts';
import type { ChurnModel } from '../../models/types.ts';
import { createResultWriter } from '../../results/result-writer.ts';
import { createSummaryCollector, type SummaryCollector } from '../../results/summary.ts';
import { addResults, createRowScorer } from '../../score-rows.ts';
import { createTopList, type TopList } from '../cli/score-report/top-list.ts';
import type { ScoringPlan } from './thread-messages.ts';

/** Scores batches of one file and keeps its share of the totals; the main thread has one, and so has every helper. */
export interface BatchWorker {
  readonly routing: string;
  readonly totals: SummaryCollector;
  readonly top: TopList;
  /**
   * The records of the accepted rows in UTF-8, or nothing when nobody wants them.
   *
   * @param spare memory that nobody needs any more, for the records of the next call
   */
  score(fields: FieldBatch, accepted: Int32Array, alreadyChurned: Uint8Array, spare: ArrayBuffer | undefined): Uint8Array<ArrayBuffer>;
}

export interface BatchWorkerInput {
  readonly plan: ScoringPlan;
  readonly reader: ReturnType<typeof createFieldReader>;
  readonly models: readonly ChurnModel[];
  /** `auto` or the id of one of `models`. */
  readonly model: string;
}

/** @throws InputError ERR-4001 and ERR-4002 when no model can score the file */
export function createBatchWorker({ plan: { header, salt, explain, writes }, reader, models, model }: BatchWorkerInput): BatchWorker {
  const scorer = createRowScorer({ header, reader, models, model, explain, experiment: { ...DEFAULT_EXPERIMENT, salt } });
  const totals = createSummaryCollector();
  const top = createTopList();
  const writer = createResultWriter();
  return {
    routing: scorer.routing.reason, totals, top,
    score(fields, accepted, alreadyChurned, spare) {
      const results = scorer.score(fields, accepted, alreadyChurned);
      addResults(totals, fields, results);
      for (const row of results) {
        top.add(row);
        if (writes) writer.add(fields.source.rows[row.rowNumber - fields.firstRow] ?? [], row);
      }
      return writer.takeBytes(spare);
    },
  };
}

export function readerFor({ header, sample, mapping, now }: ScoringPlan): ReturnType<typeof createFieldReader> {
  return createFieldReader({ header, sample, mapping, options: { now } });
}
