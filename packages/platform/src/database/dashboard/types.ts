import type { PredictionSummary, SegmentColumnTotals } from '@retainwise/core';
import type { Transaction } from '../connection/transaction.ts';
import type { Owner, Scope } from '../shared/scope.ts';

/** A completed prediction, as far as a dashboard shows it. */
export interface CompletedPrediction {
  readonly id: string;
  readonly uploadId: string;
  /** ISO 8601, UTC. */
  readonly asOf: string;
  readonly completedAt: Date;
  /** Null in predictions from before there were horizons. */
  readonly horizonDays: number | null;
  /** Null for predictions from before there were runs. */
  readonly runNo: number | null;
  readonly metrics: PredictionSummary;
}

export interface StateOptions extends Owner {
  /** Only predictions with this horizon; that of the newest unless given. */
  readonly horizonDays?: number | undefined;
  readonly limit: number;
}

export interface DashboardRepository {
  /** The newest predictions with one horizon, by their `asOf`; of several of one upload, only the newest. */
  states(options: StateOptions, transaction?: Transaction): Promise<readonly CompletedPrediction[]>;
  /** Null where the owner has no completed prediction. */
  latest(owner: Owner, transaction?: Transaction): Promise<CompletedPrediction | null>;
  /** Empty where none were counted, or the prediction is not of the scope. */
  segments(scope: Scope, predictionId: string, transaction?: Transaction): Promise<readonly SegmentColumnTotals[]>;
  /** Keeps them with a run, before a prediction names it. */
  keepSegments(runNo: number, segments: readonly SegmentColumnTotals[], transaction: Transaction): Promise<void>;
}
