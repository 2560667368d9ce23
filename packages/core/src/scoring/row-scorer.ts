import type { FieldBatch, FieldReader } from '../features/types.ts';
import { DEFAULT_EXPERIMENT, routeFile, type Experiment, type Routing } from '../models/router/router.ts';
import type { ChurnModel, InputQuality, ModelScores, ScoreMethod } from '../models/types.ts';
import type { RejectedRow, ScoredRow } from '../results/types.ts';
import type { RowBatch } from '../rows/types.ts';
import { MovingRow } from './block-cursor.ts';
import type { BatchVerdict } from '../validation/types.ts';

export interface RowScorerInput {
  readonly header: readonly string[];
  readonly reader: FieldReader;
  readonly models: readonly ChurnModel[];
  readonly model?: string;
  readonly experiment?: Experiment;
  readonly explain?: ScoreMethod;
}

/** What one model said of its rows of a batch: plain data, which can go to another thread. */
export interface BlockScores {
  /** Indices into the batch, ascending. */
  readonly rows: Int32Array;
  readonly scores: ModelScores;
  readonly quality: InputQuality;
}

/** Scores rows that were accepted; knows nothing of other batches, so that several may work on one file. */
export interface RowScorer {
  readonly routing: Routing;
  /** The models of the routing as they read this file. */
  readonly models: readonly ChurnModel[];
  /**
   * Scores some rows of a batch: the dear half of the work.
   *
   * @param accepted indices into the batch, ascending
   * @returns for each model of the routing what it said of its rows, or null where it has none
   */
  score(batch: FieldBatch, accepted: Int32Array): readonly (BlockScores | null)[];
  /**
   * Visits scored rows in the order of the file, with their reasons.
   *
   * @param blocks of `score`, by this scorer or one made alike
   * @param alreadyChurned 1 per row of the batch that has left
   */
  visit(
    batch: FieldBatch,
    blocks: readonly (BlockScores | null)[],
    alreadyChurned: Uint8Array,
    visitor: (row: ScoredRow) => void,
  ): void;
}

/** @throws InputError ERR-4001 and ERR-4002 from the router */
export function createRowScorer({
  header,
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
  const scorers = routing.models.map((found) => found.forHeader?.(header) ?? found);

  function score(batch: FieldBatch, accepted: Int32Array): readonly (BlockScores | null)[] {
    const ids = batch.text('customer_id') ?? [];
    const rowsByScorer: number[][] = scorers.map(() => []);
    for (const row of accepted) rowsByScorer[routing.modelFor(ids[row] ?? '')]?.push(row);
    return scorers.map((scorer, i) => {
      const rows = Int32Array.from(rowsByScorer[i] ?? []);
      return rows.length === 0
        ? null
        : {
            rows,
            scores: scorer.score(batch, { rows, explain: true, method: explain }),
            quality: scorer.inputQuality(batch, rows),
          };
    });
  }

  function visit(
    batch: FieldBatch,
    blocks: readonly (BlockScores | null)[],
    alreadyChurned: Uint8Array,
    visitor: (row: ScoredRow) => void,
  ): void {
    const charges = batch.numeric('monthly_charges')?.values;
    const walks = blocks.flatMap((block, i) => {
      const scorer = scorers[i];
      return block && scorer
        ? [{ rows: block.rows, next: 0, row: new MovingRow(scorer, routing, { ...block, batch, charges }) }]
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

  return { routing, models: scorers, score, visit };
}

/** The rows of a batch that go on, and those that do not, with the reason. */
export function sortRows(
  batch: RowBatch,
  { rejections }: Pick<BatchVerdict, 'rejections'>,
): { readonly accepted: Int32Array; readonly rejected: readonly RejectedRow[] } {
  const accepted: number[] = [];
  const rejected: RejectedRow[] = [];
  rejections.forEach((rejection, row) => {
    if (rejection)
      rejected.push({
        rowNumber: batch.firstRow + row,
        cells: batch.rows[row] ?? [],
        code: rejection.code,
        message: rejection.message,
      });
    else accepted.push(row);
  });
  return { accepted: Int32Array.from(accepted), rejected };
}
