import type { MetricIntervals } from '../numerics/bootstrap.ts';
import type { Metrics } from '../numerics/metrics.ts';

/** Metrics as JSON, rounded to six decimals. */
export interface MetricsJson {
  readonly accuracy: number;
  readonly roc_auc: number;
  readonly pr_auc: number;
  readonly log_loss: number;
  readonly brier: number;
  readonly ece: number;
  readonly lift_at_10: number;
}

const NAMES = {
  accuracy: 'accuracy',
  rocAuc: 'roc_auc',
  prAuc: 'pr_auc',
  logLoss: 'log_loss',
  brier: 'brier',
  ece: 'ece',
  liftAt10: 'lift_at_10',
} as const satisfies Record<keyof Metrics, keyof MetricsJson>;

/** What each metric is called, in the order in which people read them. */
export const METRIC_LABELS: readonly (readonly [keyof MetricsJson, string])[] = [
  ['roc_auc', 'ROC AUC'],
  ['pr_auc', 'PR AUC'],
  ['accuracy', 'Accuracy at 0.5'],
  ['log_loss', 'Log loss'],
  ['brier', 'Brier score'],
  ['ece', 'Expected calibration error, 10 bins'],
  ['lift_at_10', 'Lift in the top 10 %'],
];

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

export function metricsJson(metrics: Metrics): MetricsJson {
  return {
    accuracy: round(metrics.accuracy),
    roc_auc: round(metrics.rocAuc),
    pr_auc: round(metrics.prAuc),
    log_loss: round(metrics.logLoss),
    brier: round(metrics.brier),
    ece: round(metrics.ece),
    lift_at_10: round(metrics.liftAt10),
  };
}

export type IntervalsJson = Readonly<Record<keyof MetricsJson, readonly [number, number]>>;

/** 95 % intervals under the names of the metrics. */
export function intervalsJson(intervals: MetricIntervals): IntervalsJson {
  const pair = ([low, high]: readonly [number, number]): readonly [number, number] => [round(low), round(high)];
  const entries = Object.entries(NAMES).map(([key, name]) => [name, pair(intervals[key as keyof Metrics])] as const);
  // Every name of NAMES is there, and no other.
  return Object.fromEntries(entries) as unknown as IntervalsJson;
}
