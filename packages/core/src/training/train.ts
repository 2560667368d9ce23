import { createForestModel } from '../models/forest-model/forest-model.ts';
import type { ChurnModel } from '../models/types.ts';
import { splitTable, type SplitOptions } from './split-table.ts';
import { trainModel, type TrainedModel } from './train-model.ts';
import type { TrainTrees } from './train-trees.ts';
import type { TrainingTable } from './training-table.ts';

export interface TrainOptions {
  /** Grows the trees: `openTreeTrainer().trainTrees` of `@retainwise/core/node`, or a trainer of your own. */
  readonly trainTrees: TrainTrees;
  /**
   * Which rows are set aside to test the model: `random` stratifies by outcome, `time` takes those who signed up last.
   *
   * @default 'random'
   */
  readonly split?: SplitOptions['how'];
  /**
   * Share of the rows set aside to test the model, between 0 and 1.
   *
   * @default 0.2
   */
  readonly testShare?: number;
  /**
   * Seed of the split, the folds, the trees and the intervals. The same rows and seed give the same model.
   *
   * @default 42
   */
  readonly seed?: number;
  /**
   * Id of the model, by which results and routings name it.
   *
   * @default 'mdl_own'
   */
  readonly id?: string;
  /**
   * Version of the model, as results show it.
   *
   * @default the id followed by `-1`
   */
  readonly version?: string;
  /**
   * What the model predicts, for its card.
   *
   * @default a sentence that names the label column
   */
  readonly description?: string;
  /**
   * Whether to grow the final model on all rows after the metrics were measured. More rows make a better model, and the
   * metrics are then slightly pessimistic.
   *
   * @default true
   */
  readonly refit?: boolean;
  /** Columns to leave out, by their headers. */
  readonly without?: readonly string[];
  /**
   * Columns to keep although they are suspected of giving the outcome away: those that you know to be known before a
   * customer leaves.
   */
  readonly keep?: readonly string[];
  /** Stops the training before the next forest is grown. */
  readonly signal?: AbortSignal;
}

export interface TrainResult extends TrainedModel {
  /** The trained model, ready to score or evaluate. */
  readonly model: ChurnModel;
}

/**
 * Trains gradient-boosted trees on customers whose outcome is known, and measures them on rows that were set aside.
 *
 * Columns, settings, number of trees and calibration are chosen on the training rows alone, by cross-validation. This
 * grows about 50 forests for up to 2,000 rows, 25 for up to 20,000, and a handful of larger ones beyond.
 *
 * @example
 * const table = await readTrainingTable(await openTable(bytes), { label: 'Churned', now: new Date() });
 * const trainer = openTreeTrainer();
 * const { bundle, metrics, intervals, warnings, card } = await train(table, { trainTrees: trainer.trainTrees });
 * trainer.close();
 *
 * @throws TrainingError ERR-4201 when the outcome is constant, there are too few events, no column is left to learn
 *   from, a column of `without` or `keep` is not there, or a split by time is requested and the table has no signup
 * dates; ERR-4202 or ERR-4203 from the trainer
 * @throws RangeError when `testShare` is not between 0 and 1
 */
export async function train(
  table: TrainingTable,
  {
    trainTrees,
    split: how = 'random',
    testShare = 0.2,
    seed = 42,
    id = 'mdl_own',
    version = `${id}-1`,
    description = `Predicts whether a customer leaves, as recorded in "${table.labelColumn}" of its training data.`,
    refit = true,
    without = [],
    keep = [],
    signal,
  }: TrainOptions,
): Promise<TrainResult> {
  if (!(testShare > 0 && testShare < 1)) throw new RangeError(`testShare must be between 0 and 1, got ${testShare}`);
  const { split, description: splitDescription } = splitTable(table, { how, testShare, seed });
  const trained = await trainModel({
    table,
    split,
    splitDescription,
    seed,
    id,
    version,
    description,
    refit,
    without,
    keep,
    trainTrees(input) {
      signal?.throwIfAborted();
      return trainTrees(input);
    },
  });
  return { ...trained, model: createForestModel(trained.bundle) };
}
