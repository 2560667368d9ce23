import { logit, sigmoid } from '../../numerics/logistic.ts';
import type { ChurnModel, ModelScores } from '../types.ts';
import { shiftToRate } from './log-odds-counts.ts';
import type { Height } from './height.ts';

/**
 * A model that learnt elsewhere, with its probabilities moved to the account's churn rate. Order, margins and
 * contributions stay what they are: the shift comes behind the calibration, as one more monotone step.
 *
 * @param learntRate the churn rate of the data that the model was trained on
 */
export function movable(model: ChurnModel, learntRate: number): ChurnModel {
  return {
    ...model,
    churnRate: learntRate,
    keepsHeightWithoutRate: true,
    ...(model.forHeader === undefined
      ? {}
      : { forHeader: (header: readonly string[]) => movable(model.forHeader?.(header) ?? model, learntRate) }),
    rescored: (scores: ModelScores) => scores,
    atHeight: ({ churnRate, counts }: Height) => {
      if (churnRate === null) return movable(model, learntRate);
      const shift = counts === null ? logit(churnRate) - logit(learntRate) : shiftToRate(counts, churnRate);
      return { ...shifted(model, shift), churnRate };
    },
  };
}

function shifted(model: ChurnModel, shift: number): ChurnModel {
  const move = (probability: number): number => sigmoid(Math.log(probability / (1 - probability)) + shift);
  const rescored = (scores: ModelScores): ModelScores => ({
    ...scores,
    probability: scores.probability.map(move),
    baseProbability: move(scores.baseProbability),
  });
  return { ...model, rescored, score: (batch, options) => rescored(model.score(batch, options)) };
}
