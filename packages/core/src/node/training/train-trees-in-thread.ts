import type { Forest } from '../../models/forest/forest.ts';
import { sigmoid } from '../../numerics/logistic.ts';
import { readXgboostModel } from '../../models/xgboost/read-xgboost-model.ts';
import type { TrainTrees, TrainTreesInput } from '../../training/train-trees.ts';
import { TrainingError } from '../../training/training-error.ts';
import { decodeThresholds } from './decode-thresholds.ts';
import { TrainerThread } from './trainer-thread.ts';

/** Values of a matrix: 22.5 million could be trained within the 512 MB that the WASM heap can grow to. */
const MAX_VALUES = 24_000_000;
/** The heap never shrinks: a thread that has trained more values than this is not reused. */
const MAX_REUSED_VALUES = 2_000_000;
/** Largest difference between our predictions and the trainer's own, as probabilities. */
const AGREEMENT = 1e-6;

export interface TreeTrainer {
  /**
   * Trains with `ml-xgboost` in a thread of its own, whose crash does not end the process, and decodes its model into
   * our forest. Deterministic: the same input and seed give the same trees in any thread. The forest is checked against
   * the trainer's own predictions before it is returned.
   *
   * @throws TrainingError ERR-4202 when the matrix is too large, ERR-4203 when the thread crashed or the predictions
   *   differ
   * @throws RangeError when the sizes are inconsistent
   */
  readonly trainTrees: TrainTrees;
  /** Ends the idle threads. */
  close(): void;
}

/** A trainer that keeps its threads, because starting one takes longer than training on a few hundred rows. */
export function openTreeTrainer(): TreeTrainer {
  const idle: TrainerThread[] = [];

  async function trainTrees(input: TrainTreesInput): Promise<Forest> {
    checkSizes(input);
    const { matrix, labels, featureCount, parameters } = input;
    const thread = idle.pop() ?? new TrainerThread();
    const { model, predictions } = await thread.ask({ matrix, labels, featureCount, parameters });
    if (matrix.length <= MAX_REUSED_VALUES && !thread.ended) idle.push(thread);
    else thread.end();
    const forest = decodeThresholds(readXgboostModel(model));
    checkAgreement(forest, matrix, predictions);
    return forest;
  }

  return {
    trainTrees,
    close() {
      for (const thread of idle.splice(0)) thread.end();
    },
  };
}

/** `openTreeTrainer` for a single training. */
export const trainTreesInThread: TrainTrees = async (input) => {
  const trainer = openTreeTrainer();
  try {
    return await trainer.trainTrees(input);
  } finally {
    trainer.close();
  }
};

function checkSizes({ matrix, labels, featureCount, parameters }: TrainTreesInput): void {
  const rows = labels.length;
  if (!Number.isInteger(featureCount) || featureCount < 1 || rows < 1)
    throw new RangeError(`cannot train on ${rows} rows of ${featureCount} features`);
  if (matrix.length !== rows * featureCount)
    throw new RangeError(
      `the matrix has ${matrix.length} values, ${rows} rows × ${featureCount} features are ${rows * featureCount}`,
    );
  if (matrix.length > MAX_VALUES) {
    throw TrainingError.tooLarge(
      `${rows.toLocaleString('en')} rows × ${featureCount} features are ` +
        `${matrix.length.toLocaleString('en')} values. The trainer takes at most ${MAX_VALUES.toLocaleString('en')}.`,
    );
  }
  if (matrix.some((value) => value === Infinity || value === -Infinity))
    throw new RangeError('the matrix holds an infinite value');
  if (labels.some((label) => label > 1)) throw new RangeError('a label is neither 0 nor 1');
  if (!Number.isInteger(parameters.rounds) || parameters.rounds < 1)
    throw new RangeError(`rounds must be a whole number from 1, got ${parameters.rounds}`);
}

function checkAgreement(forest: Forest, matrix: Float32Array, predictions: Float32Array): void {
  const margins = forest.scoreMargins(matrix, predictions.length);
  predictions.forEach((prediction, row) => {
    const own = sigmoid(margins[row] ?? NaN);
    if (!(Math.abs(own - prediction) <= AGREEMENT)) {
      throw TrainingError.trainerFailed(
        `The decoded model gives ${own} for training row ${row + 1} and the trainer ${prediction}.`,
      );
    }
  });
}
