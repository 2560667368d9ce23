import type { Forest } from '../../models/forest/forest.ts';
import { sigmoid } from '../../models/logistic.ts';
import { readXgboostModel } from '../../models/xgboost/read-xgboost-model.ts';
import type { TrainTrees, TrainTreesInput } from '../../training/train-trees.ts';
import { TrainingError } from '../../training/training-error.ts';
import { startThread } from '../threads/start-thread.ts';
import { decodeThresholds } from './missing-code.ts';
import type { TrainTreesAnswer, TrainTreesRequest } from './thread-messages.ts';

/** Values of a matrix: 22.5 million were trained within the 512 MB that the WASM heap can grow to. */
const MAX_VALUES = 24_000_000;
/** How far our predictions may be from the trainer's own, as probabilities. */
const AGREEMENT = 1e-6;

/**
 * Trains with `ml-xgboost` in a thread of its own, which may die without taking the process along, and decodes its model
 * into our forest. Deterministic: the same input and seed give the same trees. The forest is checked against the
 * trainer's own predictions before it is given out.
 *
 * @throws TrainingError ERR-4202 when it is too much, ERR-4203 when the thread died or the predictions differ
 * @throws RangeError when sizes do not fit together
 */
export const trainTreesInThread: TrainTrees = async (input) => {
  checkSizes(input);
  const { matrix, labels, featureCount, parameters } = input;
  const answer = await ask({ matrix, labels, featureCount, parameters });
  const forest = decodeThresholds(readXgboostModel(answer.model));
  checkAgreement(forest, input.matrix, answer.predictions);
  return forest;
};

function checkSizes({ matrix, labels, featureCount, parameters }: TrainTreesInput): void {
  const rows = labels.length;
  if (!Number.isInteger(featureCount) || featureCount < 1 || rows < 1) throw new RangeError(`nothing can be learnt from ${rows} rows of ${featureCount} features`);
  if (matrix.length !== rows * featureCount) throw new RangeError(`the matrix has ${matrix.length} values, ${rows} rows × ${featureCount} features are ${rows * featureCount}`);
  if (matrix.length > MAX_VALUES) {
    throw TrainingError.tooLarge(`${rows.toLocaleString('en')} rows × ${featureCount} features are ${matrix.length.toLocaleString('en')} values; the trainer takes ${MAX_VALUES.toLocaleString('en')}.`);
  }
  if (matrix.some((value) => value === Infinity || value === -Infinity)) throw new RangeError('the matrix holds an infinite value');
  if (labels.some((label) => label > 1)) throw new RangeError('a label is neither 0 nor 1');
  if (!Number.isInteger(parameters.rounds) || parameters.rounds < 1) throw new RangeError(`rounds must be a whole number from 1, got ${parameters.rounds}`);
}

function ask(request: TrainTreesRequest): Promise<TrainTreesAnswer> {
  // Its prints go nowhere: they are not about the caller's data.
  const thread = startThread('train-trees', { workerData: request, stdout: true, stderr: true });
  return new Promise((resolve, reject) => {
    thread.once('message', (answer: TrainTreesAnswer) => {
      resolve(answer);
      // The WASM module keeps the thread alive by its listeners.
      void thread.terminate();
    });
    thread.once('error', (cause) => reject(TrainingError.trainerFailed(`The trainer failed: ${cause instanceof Error ? cause.message : String(cause)}.`, cause)));
    thread.once('exit', (code) => reject(TrainingError.trainerFailed(`The trainer's thread ended with code ${code} before it answered.`)));
  });
}

function checkAgreement(forest: Forest, matrix: Float32Array, predictions: Float32Array): void {
  const margins = forest.scoreMargins(matrix, predictions.length);
  predictions.forEach((prediction, row) => {
    const own = sigmoid(margins[row] ?? NaN);
    if (!(Math.abs(own - prediction) <= AGREEMENT)) {
      throw TrainingError.trainerFailed(`The decoded model gives ${own} for training row ${row + 1} and the trainer ${prediction}.`);
    }
  });
}
