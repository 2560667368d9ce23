import { createFieldReader } from '../features/index.ts';
import type { FieldBatch, FieldReader } from '../features/types.ts';
import { DEFAULT_EXPERIMENT } from '../models/router/router.ts';
import type { ChurnModel } from '../models/types.ts';
import { createResultWriter } from '../results/writer/result-writer.ts';
import { createSummaryCollector, type SummaryCollector } from '../results/summary.ts';
import { createRowScorer, type BlockScores, type RowScorer } from './row-scorer.ts';
import { createTopList, type TopList } from '../results/top-list.ts';
import { nextStart, type RowStarts } from '../results/writer/encoded-prefixes.ts';
import type { ScoringPlan } from '../node/scoring/thread-messages.ts';

/** Puts the scores of one file into words and keeps its share of the totals: each writing thread has one, or the only thread. */
export interface BatchWriter {
  readonly totals: SummaryCollector;
  readonly top: TopList;
  /**
   * The records of the scored rows in UTF-8, or nothing when nobody wants them.
   *
   * @param starts the rows' own cells, where they are written already
   * @param spare memory that nobody needs any more, for the records of the next call
   */
  write(
    fields: FieldBatch,
    blocks: readonly (BlockScores | null)[],
    alreadyChurned: Uint8Array,
    starts: RowStarts | null,
    spare: ArrayBuffer | undefined,
  ): Uint8Array<ArrayBuffer>;
}

export function createBatchWriter({ visit }: Pick<RowScorer, 'visit'>, writes: boolean): BatchWriter {
  const totals = createSummaryCollector();
  const top = createTopList();
  const writer = createResultWriter();
  return {
    totals,
    top,
    write(fields, blocks, alreadyChurned, starts, spare) {
      const next = starts && nextStart(starts);
      visit(fields, blocks, alreadyChurned, (row) => {
        totals.addScored(row);
        top.add(row);
        if (!writes) return;
        if (next === null) writer.add(fields.source.rows[row.row] ?? [], row);
        else writer.addBehind(next(), row);
      });
      return writer.takeBytes(spare);
    },
  };
}

export interface PlannedScorerInput {
  readonly plan: ScoringPlan;
  readonly reader: FieldReader;
  readonly models: readonly ChurnModel[];
  /** `auto` or the id of one of `models`. */
  readonly model: string;
}

/** @throws InputError ERR-4001 and ERR-4002 when no model can score the file */
export function scorerFor({ plan: { header, salt, explain }, ...input }: PlannedScorerInput): RowScorer {
  return createRowScorer({ header, explain, experiment: { ...DEFAULT_EXPERIMENT, salt }, ...input });
}

export function readerFor({ header, sample, mapping, now }: ScoringPlan): FieldReader {
  return createFieldReader({ header, sample, mapping, options: { now } });
}
