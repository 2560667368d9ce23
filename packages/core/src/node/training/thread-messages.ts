import type { TreeParameters } from '../../training/train-trees.ts';

/** A request to the trainer's thread. */
export interface TrainTreesRequest {
  /** rows × features, row-major; NaN is missing. */
  readonly matrix: Float32Array;
  readonly labels: Uint8Array;
  readonly featureCount: number;
  readonly parameters: TreeParameters;
}

/** The answer to a request. */
export interface TrainTreesAnswer {
  /** The model as `ml-xgboost` saves it. */
  readonly model: Uint8Array;
  /** Its own predictions for the first rows, to compare ours with. */
  readonly predictions: Float32Array;
}
