import type { FieldBatch, FieldReader } from '../features/types.ts';
import { InputProblems, type InputProblem } from '../models/input-problems.ts';
import { DEFAULT_EXPERIMENT, routeFile, type Experiment, type Routing } from '../models/router/router.ts';
import type { ChurnModel, InputQuality, ModelScores, ScoreMethod } from '../models/types.ts';
import type { RowCursor } from '../results/types.ts';
import { BlockCursor } from './block-cursor.ts';

export interface RowScorerInput {
  readonly header: readonly string[];
  /** First rows of the table. */
  readonly sample?: readonly (readonly string[])[];
  readonly reader: FieldReader;
  readonly models: readonly ChurnModel[];
  readonly model?: string;
  readonly experiment?: Experiment;
  readonly explain?: ScoreMethod;
}

/** The scores that one model gave to its rows of a batch: plain data, which can be sent to another thread. */
export interface BlockScores {
  /** Indices into the batch, ascending. */
  readonly rows: Int32Array;
  readonly scores: ModelScores;
  readonly quality: InputQuality;
}

/** What visiting the scored rows of a batch needs. */
export interface VisitedBlocks {
  readonly fields: FieldBatch;
  /** Results of `RowScorer.score`, by this scorer or one made from the same input. */
  readonly blocks: readonly (BlockScores | null)[];
  /** 1 for each row of the batch whose customer has left. */
  readonly alreadyChurned: Uint8Array;
}

/** Scores accepted rows. It keeps nothing between batches, so several threads may work on one file. */
export interface RowScorer {
  readonly routing: Routing;
  /** The models of the routing, prepared for this file. */
  readonly models: readonly ChurnModel[];
  /**
   * Scores some rows of a batch: the expensive half of the work.
   *
   * @param accepted indices into the batch, ascending
   * @returns for each model of the routing the scores of its rows, or null where it has none
   */
  score(batch: FieldBatch, accepted: Int32Array): readonly (BlockScores | null)[];
  /** What the models could not take from the rows scored so far as it is. */
  inputProblems(): readonly InputProblem[];
  /** Visits scored rows in the order of the file, with their reasons. */
  visit(scored: VisitedBlocks, visitor: (row: RowCursor) => void): void;
}

/** @throws InputError ERR-4001 and ERR-4002 from the router */
export function createRowScorer({
  header,
  sample,
  reader,
  models,
  model = 'auto',
  experiment = DEFAULT_EXPERIMENT,
  explain = 'exact',
}: RowScorerInput): RowScorer {
  const routing = routeFile({
    models,
    model,
    experiment,
    fields: new Set([...reader.mapped, ...reader.derived.keys()]),
    header,
  });
  const scorers = routing.models.map((found) => found.forHeader?.(header, sample) ?? found);
  const problems = new InputProblems();

  function score(batch: FieldBatch, accepted: Int32Array): readonly (BlockScores | null)[] {
    const ids = batch.text('customer_id') ?? [];
    const rowsByScorer: number[][] = scorers.map(() => []);
    for (const row of accepted) rowsByScorer[routing.modelFor(ids[row] ?? '')]?.push(row);
    return scorers.map((scorer, i) => {
      const rows = Int32Array.from(rowsByScorer[i] ?? []);
      if (rows.length > 0) scorer.reportInputs?.(batch, rows, problems);
      return rows.length === 0
        ? null
        : {
            rows,
            scores: scorer.score(batch, { rows, explain: true, method: explain }),
            quality: scorer.inputQuality(batch, rows),
          };
    });
  }

  function visit({ fields, blocks, alreadyChurned }: VisitedBlocks, visitor: (row: RowCursor) => void): void {
    const charges = fields.numeric('monthly_charges')?.values;
    const walks = blocks.flatMap((block, i) => {
      const scorer = scorers[i];
      return block && scorer
        ? [{ rows: block.rows, next: 0, row: new BlockCursor(scorer, routing, { ...block, batch: fields, charges }) }]
        : [];
    });
    for (;;) {
      // There are two models at most.
      let first = walks[0];
      for (const walk of walks)
        if ((walk.rows[walk.next] ?? Infinity) < (first?.rows[first.next] ?? Infinity)) first = walk;
      const row = first?.rows[first.next];
      if (first === undefined || row === undefined) return;
      first.row.moveTo(first.next++, row, alreadyChurned[row] === 1);
      visitor(first.row);
    }
  }

  return { routing, models: scorers, score, visit, inputProblems: () => problems.list() };
}
