import type { Evaluation } from './evaluate.ts';
import { labelJson, type LabelJson } from './card-json.ts';
import { intervalsJson, metricsJson, type IntervalsJson, type MetricsJson } from './metrics-json.ts';

/** What `retainwise evaluate --json` prints. */
export interface EvaluationJson extends MetricsJson {
  readonly model: string;
  readonly model_version: string;
  readonly rows: number;
  readonly churned: number;
  readonly left_out: number;
  readonly label: LabelJson;
  readonly warnings: readonly string[];
  readonly intervals: IntervalsJson;
  readonly calibration_table: readonly {
    readonly from: number;
    readonly rows: number;
    readonly mean_probability: number;
    readonly churn_rate: number;
  }[];
}

export function evaluationJson(evaluation: Evaluation): EvaluationJson {
  return {
    model: evaluation.model,
    model_version: evaluation.modelVersion,
    rows: evaluation.rows,
    churned: evaluation.churned,
    left_out: evaluation.leftOut,
    label: labelJson(evaluation.label),
    warnings: evaluation.warnings,
    ...metricsJson(evaluation.metrics),
    intervals: intervalsJson(evaluation.intervals),
    calibration_table: evaluation.calibrationTable.map(({ from, rows, meanProbability, churnRate }) => ({
      from,
      rows,
      mean_probability: meanProbability,
      churn_rate: churnRate,
    })),
  };
}
