import type { FieldBatch, FieldReader } from '../features/types.ts';
import { InputProblems, type InputProblem } from '../models/input-problems.ts';
import { DEFAULT_HORIZON_DAYS, type HorizonDays } from '../models/heights/horizon.ts';
import { PLAIN_RISK_SCALE, riskScaleOf, type RiskScale } from '../models/risk-level.ts';
import { routeFile, type Experiment, type Routing } from '../models/router/router.ts';
import type { ChurnModel, InputQuality, ModelScores, ScoreMethod } from '../models/types.ts';
import type { RowCursor } from '../results/types.ts';
import type { FieldName } from '../schema/field-names.ts';
import { BlockCursor } from './block-cursor.ts';
import type { FileFigures } from './file-figures.ts';

export interface RowScorerInput {
  readonly header: readonly string[];
  /** First rows of the table. */
  readonly sample?: readonly (readonly string[])[];
  readonly reader: FieldReader;
  readonly models: readonly ChurnModel[];
  readonly model?: string;
  readonly experiment?: Experiment | null;
  readonly explain?: ScoreMethod;
  readonly churnRate?: number | null;
  readonly horizonDays?: HorizonDays;
  readonly figures?: FileFigures | null;
}

/** With fewer customers, their mean says nothing about the account: models then take their published heights. */
export const MIN_SOLVED_ROWS = 20;

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

/** Levels are measured against the account's churn rate, or where that is not known against the first model's. */
function scaleOf([model]: readonly ChurnModel[], stated: number | null, horizonDays: HorizonDays): RiskScale {
  if (stated !== null) return riskScaleOf(stated, 'stated', horizonDays);
  const days = model?.learntHorizonDays ?? horizonDays;
  if (model?.churnRate === undefined) return { ...PLAIN_RISK_SCALE, horizonDays: days };
  return riskScaleOf(model.churnRate, model.id === 'saas-baseline' ? 'assumed' : 'learnt', days);
}

function missingInputs(
  models: readonly ChurnModel[],
  fields: ReadonlySet<FieldName>,
  header: readonly string[],
): readonly string[] {
  const missing = models
    .flatMap(({ factors }) => factors)
    // What counts for nothing is not missed.
    .filter(({ weight }) => weight > 0)
    .filter(({ key, field, per }) =>
      field === null ? !header.includes(key) : !fields.has(field) || (per !== undefined && !fields.has(per)),
    );
  return [...new Set(missing.map(({ key }) => key))];
}

/** Scores accepted rows. It keeps nothing between batches, so several threads may work on one file. */
export interface RowScorer {
  readonly routing: Routing;
  /** What the levels mean. */
  readonly scale: RiskScale;
  /** Inputs of these models that the file does not have. */
  readonly missingInputs: readonly string[];
  /** The models of the routing, before their heights are set. */
  readonly asLearnt: readonly ChurnModel[];
  /** The models of the routing, prepared for this file. */
  readonly models: readonly ChurnModel[];
  /** Indices into the batch of the rows that each model of the routing scores. */
  split(batch: FieldBatch, accepted: Int32Array): readonly Int32Array[];
  /**
   * Scores some rows of a batch: the expensive half of the work.
   *
   * @param accepted indices into the batch, ascending
   * @returns for each model of the routing the scores of its rows, or null where it has none
   */
  score(batch: FieldBatch, accepted: Int32Array): readonly (BlockScores | null)[];
  /** The same by the models as they learnt, before their heights are set. */
  scoreAsLearnt(batch: FieldBatch, accepted: Int32Array): readonly (BlockScores | null)[];
  /** What `scoreAsLearnt` of a scorer of the same file gave, at the heights of this one: as `score` gives it. */
  rescored(blocks: readonly (BlockScores | null)[]): readonly (BlockScores | null)[];
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
  experiment = null,
  explain = 'exact',
  churnRate = null,
  horizonDays = DEFAULT_HORIZON_DAYS,
  figures = null,
}: RowScorerInput): RowScorer {
  const fields = new Set([...reader.mapped, ...reader.derived.keys()]);
  const routing = routeFile({ models, model, experiment, fields, header });
  const asLearnt = routing.models.map((found) => found.forHeader?.(header, sample) ?? found);
  const scorers = asLearnt.map((prepared, i) => {
    const { rows, counts, medians } = figures?.models[i] ?? { rows: 0, counts: null, medians: [] };
    if (rows < MIN_SOLVED_ROWS) return prepared.atHeight?.({ churnRate, horizonDays, counts: null }) ?? prepared;
    const placed = prepared.atHeight?.({ churnRate, horizonDays, counts }) ?? prepared;
    return { ...placed, medians };
  });
  const problems = new InputProblems();

  const scale = scaleOf(scorers, churnRate, horizonDays);

  function split(batch: FieldBatch, accepted: Int32Array): readonly Int32Array[] {
    if (scorers.length === 1) return [accepted.slice()];
    const ids = batch.text('customer_id') ?? [];
    const rowsByScorer: number[][] = scorers.map(() => []);
    for (const row of accepted) rowsByScorer[routing.modelFor(ids[row] ?? '')]?.push(row);
    return rowsByScorer.map((rows) => Int32Array.from(rows));
  }

  function scoreBy(
    scoring: readonly ChurnModel[],
    batch: FieldBatch,
    accepted: Int32Array,
  ): readonly (BlockScores | null)[] {
    const rowsByScorer = split(batch, accepted);
    return scoring.map((scorer, i) => {
      const rows = rowsByScorer[i] ?? new Int32Array();
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

  function rescored(blocks: readonly (BlockScores | null)[]): readonly (BlockScores | null)[] {
    return blocks.map(
      (block, i) => block && { ...block, scores: scorers[i]?.rescored?.(block.scores) ?? block.scores },
    );
  }

  function visit({ fields, blocks, alreadyChurned }: VisitedBlocks, visitor: (row: RowCursor) => void): void {
    const charges = fields.numeric('monthly_charges')?.values;
    const walks = blocks.flatMap((block, i) => {
      const scorer = scorers[i];
      return block && scorer
        ? [
            {
              rows: block.rows,
              next: 0,
              row: new BlockCursor(scorer, { routing, scale }, { ...block, batch: fields, charges }),
            },
          ]
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

  return {
    routing,
    scale,
    missingInputs: missingInputs(scorers, fields, header),
    asLearnt,
    models: scorers,
    split,
    score: (batch, accepted) => scoreBy(scorers, batch, accepted),
    scoreAsLearnt: (batch, accepted) => scoreBy(asLearnt, batch, accepted),
    rescored,
    visit,
    inputProblems: () => problems.list(),
  };
}
