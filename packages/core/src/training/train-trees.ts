import type { Forest } from '../models/forest/forest.ts';

export interface TreeParameters {
  readonly rounds: number;
  /** Learning rate. */
  readonly eta: number;
  readonly maxDepth: number;
  /** Share of rows that each tree sees. */
  readonly subsample: number;
  /** Share of features that each tree sees. */
  readonly colsampleByTree: number;
  readonly minChildWeight: number;
  /** L2 penalty of the leaves. */
  readonly lambda: number;
  readonly seed: number;
}

export interface TrainTreesInput {
  /** rows × features, row-major; NaN is missing. */
  readonly matrix: Float32Array;
  readonly featureCount: number;
  /** 0 or 1 per row. */
  readonly labels: Uint8Array;
  readonly parameters: TreeParameters;
}

/**
 * Grows gradient-boosted trees for `binary:logistic`; the same input gives the same trees.
 *
 * @throws TrainingError ERR-4202 or ERR-4203
 */
export type TrainTrees = (input: TrainTreesInput) => Promise<Forest>;
