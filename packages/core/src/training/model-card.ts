import type { Calibration } from '../models/calibration.ts';
import type { MetricIntervals } from '../numerics/bootstrap.ts';
import type { Candidate, ChosenTrees, SearchPlan } from './choose-trees.ts';
import {
  comparisonsJson,
  labelJson,
  leakJson,
  type ComparisonsJson,
  type LabelJson,
  type LeakJson,
} from './card-json.ts';
import type { Comparisons } from './compare.ts';
import type { DroppedColumn } from './fit-encoder.ts';
import type { Leak } from './leaks/find-leaks.ts';
import type { CalibrationBin, Metrics } from '../numerics/metrics.ts';
import { intervalsJson, metricsJson, type IntervalsJson, type MetricsJson } from './metrics-json.ts';
import type { Split } from './splits.ts';
import type { TrainingTable } from './training-table.ts';

/** How a model was trained and how well it does, after Mitchell et al., "Model Cards for Model Reporting" (2019). */
export interface ModelCard {
  readonly id: string;
  readonly model_version: string;
  readonly description: string;
  readonly data: {
    readonly rows: number;
    readonly churned: number;
    readonly churn_rate: number;
    /** Rows without a readable outcome, and malformed rows. */
    readonly left_out: number;
    readonly label: string;
    /** What the label's values were read as. */
    readonly label_reading: LabelJson;
    /** Customers, where some have several rows; null where every row is one. */
    readonly customers: number | null;
    readonly columns: readonly string[];
  };
  readonly split: {
    readonly how: string;
    readonly seed: number;
    readonly train_rows: number;
    readonly test_rows: number;
  };
  readonly training: {
    readonly algorithm: string;
    /** Settings whose forests are averaged, with the number of trees of each. */
    readonly members: readonly { readonly parameters: Readonly<Record<string, number>>; readonly trees: number }[];
    /** Trees of all members and seeds together. */
    readonly trees: number;
    readonly features: number;
    readonly chosen_by: string;
    /** Whether the final model was trained on the test rows too, after it had been measured without them. */
    readonly refit_on_all_rows: boolean;
    readonly candidates: readonly {
      readonly parameters: Readonly<Record<string, number>>;
      readonly trees: number;
      readonly log_loss: number;
    }[];
  };
  readonly calibration: {
    readonly kind: Calibration['kind'];
    readonly cross_validated_log_loss: Readonly<Record<string, number>>;
  };
  /** On the test rows. */
  readonly metrics: MetricsJson;
  /** 95 %, percentile bootstrap. */
  readonly intervals: IntervalsJson;
  /** Whether the model is better than the average and than the rules, on rows that it had not seen. */
  readonly comparisons: ComparisonsJson;
  readonly calibration_table: readonly {
    readonly from: number;
    readonly rows: number;
    readonly mean_probability: number;
    readonly churn_rate: number;
  }[];
  readonly importances: readonly { readonly input: string; readonly label: string; readonly weight: number }[];
  readonly dropped_columns: readonly DroppedColumn[];
  /** Columns that may give the outcome away, and what was done about them. */
  readonly leaks: readonly LeakJson[];
  readonly warnings: readonly string[];
  readonly limits: readonly string[];
}

export interface ModelCardInput {
  readonly id: string;
  readonly version: string;
  readonly description: string;
  readonly table: TrainingTable;
  readonly split: Split;
  readonly splitDescription: string;
  readonly seed: number;
  readonly plan: SearchPlan;
  readonly chosen: ChosenTrees;
  readonly refit: boolean;
  readonly calibration: {
    readonly kind: Calibration['kind'];
    readonly crossValidated: Readonly<Record<string, number>>;
  };
  readonly features: number;
  readonly trees: number;
  readonly metrics: Metrics;
  readonly intervals: MetricIntervals;
  readonly calibrationTable: readonly CalibrationBin[];
  readonly importances: readonly { readonly key: string; readonly label: string; readonly weight: number }[];
  readonly dropped: readonly DroppedColumn[];
  readonly leaks: readonly Leak[];
  readonly comparisons: Comparisons;
  readonly warnings: readonly string[];
}

const LIMITS = [
  'Reasons show what the score is based on. They are not causes: changing a value in the data changes the score, ' +
    'not the customer.',
  'The probability is meant for customers like those in the training data, over the period in which their outcomes ' +
    'were observed. Elsewhere the ranking may hold while the probabilities are off.',
  'A probability says how many out of many similar customers leave. It is not a verdict on any one of them, ' +
    'and not meant for decisions about people such as credit, employment or insurance.',
];

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

function parametersJson({
  eta,
  maxDepth,
  subsample,
  colsampleByTree,
  minChildWeight,
  lambda,
}: Candidate): Readonly<Record<string, number>> {
  return {
    eta,
    max_depth: maxDepth,
    subsample,
    colsample_bytree: colsampleByTree,
    min_child_weight: minChildWeight,
    lambda,
  };
}

function averagedOver({ members }: ChosenTrees, { bags }: SearchPlan): string {
  const settings = members.length > 1 ? ` of ${members.length} settings` : '';
  const seeds = bags > 1 ? ` of ${bags} seeds` : '';
  return settings && seeds ? `${settings}, each${seeds}` : settings || seeds;
}

export function modelCard(input: ModelCardInput): ModelCard {
  const { table, split, plan, chosen } = input;
  const churned = table.labels.reduce((sum, label) => sum + label, 0);
  const grown = plan.bags * chosen.members.length;
  return {
    id: input.id,
    model_version: input.version,
    description: input.description,
    data: {
      rows: table.labels.length,
      churned,
      churn_rate: round(churned / table.labels.length),
      left_out: table.leftOut,
      label: table.labelColumn,
      label_reading: labelJson(table.label),
      customers: table.groups === null ? null : new Set(table.groups).size,
      columns: table.header,
    },
    split: {
      how: input.splitDescription,
      seed: input.seed,
      train_rows: split.train.length,
      test_rows: split.test.length,
    },
    training: {
      algorithm:
        'XGBoost (ml-xgboost), binary:logistic' +
        (grown > 1 ? `; the mean log-odds of ${grown} forests${averagedOver(chosen, plan)}` : ''),
      members: chosen.members.map(({ parameters, trees }) => ({ parameters: parametersJson(parameters), trees })),
      trees: input.trees,
      features: input.features,
      chosen_by:
        plan.foldsUsed === plan.folds
          ? `log loss in ${plan.folds}-fold cross-validation on the training rows` +
            (plan.repeats > 1 ? `, repeated ${plan.repeats} times` : '')
          : `log loss on ${Math.round(100 / plan.folds)} % of the training rows, held out`,
      refit_on_all_rows: input.refit,
      candidates: chosen.tried.map((tried) => ({
        parameters: parametersJson(tried.parameters),
        trees: tried.trees,
        log_loss: round(tried.logLoss),
      })),
    },
    calibration: {
      kind: input.calibration.kind,
      cross_validated_log_loss: Object.fromEntries(
        Object.entries(input.calibration.crossValidated).map(([kind, loss]) => [kind, round(loss)]),
      ),
    },
    metrics: metricsJson(input.metrics),
    intervals: intervalsJson(input.intervals),
    comparisons: comparisonsJson(input.comparisons),
    calibration_table: input.calibrationTable.map(({ from, rows, meanProbability, churnRate }) => ({
      from,
      rows,
      mean_probability: round(meanProbability),
      churn_rate: round(churnRate),
    })),
    importances: [...input.importances]
      .sort((a, b) => b.weight - a.weight)
      .map(({ key, label, weight }) => ({ input: key, label, weight: round(weight) })),
    dropped_columns: input.dropped,
    leaks: input.leaks.map(leakJson),
    warnings: input.warnings,
    limits: LIMITS,
  };
}
