import type { LinearFeature } from '../../models/ladder-model/ladder-bundle.ts';

/** Customers whose outcome is known, as numbers: what the rules say of them and what else is known. */
export interface LadderData {
  /** Log-odds of the rules for each row, without their intercept; all 0 where the file has none of their fields. */
  readonly ruleMargins: Float64Array;
  /** rows × features, row-major; NaN is missing. */
  readonly matrix: Float32Array;
  readonly featureCount: number;
  /** 0 (stayed) or 1 (left) per row. */
  readonly labels: Uint8Array;
  /** Customer of each row, as a number from 0; null where each row is a customer of its own. */
  readonly groups: Int32Array | null;
  /** When each row was known, in UTC milliseconds; null where all are of one moment. */
  readonly moments: Float64Array | null;
}

/** What is known before the first outcome. */
export interface LadderPrior {
  /** The account's churn rate within the horizon, 0 < rate < 1: the one it states, else the assumed one. */
  readonly churnRate: number;
}

/** How a feature is scaled, without what it counts for. */
export type FeatureScale = Omit<LinearFeature, 'weight'>;

/**
 * Log-odds = intercept + slope × (rule margin − ruleMean) + Σ weights × scaled feature. Additive, so that the reasons
 * of a score are its terms.
 */
export interface LinearModel {
  readonly intercept: number;
  /** Above 0: learning never turns the rules around. */
  readonly slope: number;
  /** Mean of the rule margins over the training rows. */
  readonly ruleMean: number;
  readonly scales: readonly FeatureScale[];
  readonly weights: Float64Array;
}

/** A rung of the ladder, the lowest first. */
export type Rung = 'recalibrated' | 'ridge' | 'trees' | 'stack';
