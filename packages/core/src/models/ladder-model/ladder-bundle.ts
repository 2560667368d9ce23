import type { EncodedInput } from '../forest-model/encoder-spec.ts';
import type { ModelBundle } from '../forest-model/model-bundle.ts';
import type { BaselineVersion } from '../saas-baseline/rule-sets.ts';

/** How a feature becomes a number of about the size of 1, and what that counts for. */
export interface LinearFeature {
  readonly centre: number;
  /** 0 for a feature that was always the same: it says nothing. */
  readonly scale: number;
  /** Mean of the clipped values in training, which is taken off. */
  readonly mean: number;
  /** Log-odds for each scaled unit. */
  readonly weight: number;
}

/** What is taken of the linear model and of the trees. */
export interface StackWeights {
  readonly intercept: number;
  readonly ridge: number;
  readonly trees: number;
}

/**
 * A model that was learnt on top of the rules: log-odds = intercept + slope × (rules − ruleMean) + Σ weight × feature,
 * and where there are trees, the sum of both as `stack` says.
 */
export interface LadderBundle {
  readonly id: string;
  readonly version: string;
  readonly description: string;
  readonly rules: BaselineVersion;
  readonly intercept: number;
  readonly slope: number;
  readonly ruleMean: number;
  readonly inputs: readonly EncodedInput[];
  /** The features of all inputs, in their order. */
  readonly features: readonly LinearFeature[];
  /** Trees over the same inputs; null where there are none. */
  readonly trees: { readonly bundle: ModelBundle; readonly stack: StackWeights } | null;
  /** Mean size of each factor's contribution in training, in the order of `factorsOf`; they sum to 1. */
  readonly importances: readonly number[];
  /** Whether the outcomes were a status, whose share of leavers is no rate within a horizon. */
  readonly heightIsOfFile: boolean;
  readonly horizonDays: number;
  readonly card: unknown;
}
