import { eventCount, eventInterval } from '../../numerics/distributions/poisson-binomial.ts';
import { clampedProbability } from './clamp.ts';
import type { Estimate } from './types.ts';

/** From here on, the last matured scores were so wrong that nothing is to be expected of the next ones. */
const WITHDRAWN_FROM = 3;

/**
 * What is to be expected of scores before their outcomes are known, if each customer leaves with the probability that
 * is said (confidence-based performance estimation, as in NannyML): the number who leave, the AUC
 * Σ pᵢ (1 − pⱼ) [pᵢ > pⱼ] / Σ pᵢ (1 − pⱼ) over all pairs, and the log loss, which is the mean entropy.
 *
 * @param lastZ Spiegelhalter's Z of the last cohort that has matured; NaN where there is none
 */
export function estimateOf(probabilities: Float64Array, lastZ: number): Estimate | null {
  if (probabilities.length === 0) return null;
  const count = eventCount(probabilities);
  const sorted = Float64Array.from(probabilities).sort();
  let stayersBelow = 0;
  let won = 0;
  let ownPairs = 0;
  let logLoss = 0;
  for (let start = 0; start < sorted.length;) {
    const p = sorted[start] ?? 0;
    let end = start;
    while (end < sorted.length && sorted[end] === p) end++;
    const tied = end - start;
    // A customer is no pair with itself.
    won += tied * p * (stayersBelow + ((tied - 1) * (1 - p)) / 2);
    stayersBelow += tied * (1 - p);
    ownPairs += tied * p * (1 - p);
    const clamped = clampedProbability(p);
    logLoss -= tied * (clamped * Math.log(clamped) + (1 - clamped) * Math.log(1 - clamped));
    start = end;
  }
  return {
    rows: sorted.length,
    expected: count.mean,
    interval: eventInterval(count),
    auc: won / (count.mean * (sorted.length - count.mean) - ownPairs),
    logLoss: logLoss / sorted.length,
    withdrawn: Math.abs(lastZ) > WITHDRAWN_FROM,
  };
}
