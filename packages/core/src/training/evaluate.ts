import { formatNumber } from '../features/format-value.ts';
import { DEFAULT_HORIZON_DAYS, type HorizonDays } from '../models/heights/horizon.ts';
import { createLogOddsCounter } from '../models/heights/log-odds-counts.ts';
import { routeFile } from '../models/router/router.ts';
import type { ChurnModel } from '../models/types.ts';
import { bootstrapIntervals, type MetricIntervals } from '../numerics/bootstrap.ts';
import { calibrationTable, metricsOf, type CalibrationBin, type Metrics } from '../numerics/metrics.ts';
import { labelDoubts } from './label/label-doubts.ts';
import type { LabelReading } from './label/read-label.ts';
import { TrainingError } from './training-error.ts';
import type { TrainingTable } from './training-table.ts';

export interface EvaluateOptions {
  /**
   * Seed of the bootstrap that gives the intervals.
   *
   * @default 42
   */
  readonly seed?: number;
  /** The account's churn rate: scores whose height can be set have this mean. Null or left out where not known. */
  readonly churnRate?: number | null;
  readonly horizonDays?: HorizonDays;
}

/** How well a model predicted outcomes that are known. */
export interface Evaluation {
  readonly model: string;
  readonly modelVersion: string;
  /** Rows with an outcome, all of which were scored. */
  readonly rows: number;
  readonly churned: number;
  /** Rows without a readable outcome, and malformed rows. */
  readonly leftOut: number;
  /** What the label's values were read as. */
  readonly label: LabelReading;
  /** Reasons to think that the label was read the wrong way round. */
  readonly warnings: readonly string[];
  readonly metrics: Metrics;
  /** 95 %, percentile bootstrap. */
  readonly intervals: MetricIntervals;
  readonly calibrationTable: readonly CalibrationBin[];
  /** Churn probability of each of the table's `rows`, in their order. */
  readonly probabilities: Float64Array;
}

/**
 * Scores every row with a known outcome and compares the scores with the outcomes. For honest metrics, the table must
 * not contain customers that the model was trained on.
 *
 * @throws InputError ERR-4002 when the table lacks what the model needs
 * @throws TrainingError ERR-4201 when all outcomes are the same, or there are none
 */
export function evaluate(
  model: ChurnModel,
  table: TrainingTable,
  { seed = 42, churnRate = null, horizonDays = DEFAULT_HORIZON_DAYS }: EvaluateOptions = {},
): Evaluation {
  const { reader, header, labels, rows, batch, leftOut } = table;
  const fields = new Set([...reader.mapped, ...reader.derived.keys()]);
  routeFile({ models: [model], model: model.id, experiment: { salt: '', arms: [] }, fields, header });
  const churned = labels.reduce((sum, label) => sum + label, 0);
  if (churned === 0 || churned === labels.length)
    throw TrainingError.unsuitable(
      `${formatNumber(churned)} of ${formatNumber(labels.length)} rows churned. ` +
        `A model can be evaluated only where some did and some did not. ${table.label.sentence}.`,
      'Include both customers who left and customers who stayed.',
    );
  const asLearnt = model.forHeader?.(header) ?? model;
  const counter = createLogOddsCounter();
  for (const p of asLearnt.score(batch, { rows, explain: false }).probability) counter.add(p);
  const scorer = asLearnt.atHeight?.({ churnRate, horizonDays, counts: counter.counts() }) ?? asLearnt;
  const { probability } = scorer.score(batch, { rows, explain: false });
  return {
    model: scorer.id,
    modelVersion: scorer.version,
    rows: labels.length,
    churned,
    leftOut,
    label: table.label,
    warnings: labelDoubts(table),
    metrics: metricsOf(probability, labels),
    intervals: bootstrapIntervals(probability, labels, seed, undefined, table.groups),
    calibrationTable: calibrationTable(probability, labels),
    probabilities: probability,
  };
}
