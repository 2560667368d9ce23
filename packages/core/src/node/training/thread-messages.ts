import type { TreeParameters } from '../../training/train-trees.ts';

/** What the trainer's thread is asked for. */
export interface TrainTreesRequest {
  /** rows × features, row-major; NaN is missing. */
  readonly matrix: Float32Array;
  readonly labels: Uint8Array;
  readonly featureCount: number;
  readonly parameters: TreeParameters;
}

/** What it answers each request with. */
export interface TrainTreesAnswer {
  /** The model as `ml-xgboost` saves it. */
  readonly model: Uint8Array;
  /** Its own predictions for the first rows, to hold ours against. */
  readonly predictions: Float32Array;
}
