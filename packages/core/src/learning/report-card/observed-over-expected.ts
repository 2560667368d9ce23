import { normalCdf, normalQuantile } from '../../numerics/distributions/normal.ts';
import { eventCount, eventInterval, eventPValue } from '../../numerics/distributions/poisson-binomial.ts';
import { designEffect } from '../../numerics/inference/groups.ts';
import type { HeadlineSample } from './sample.ts';
import type { ObservedOverExpected } from './types.ts';

/**
 * How many left beside how many were to be expected. If the probabilities are right, the number of leavers has the
 * Poisson-binomial distribution, and the interval is its middle; where customers have several rows, or rows stand for
 * several customers, it is the normal one with the variance that this gives.
 */
export function observedOverExpected({
  probabilities,
  labels,
  customers,
  weights,
}: HeadlineSample): ObservedOverExpected | null {
  const rows = labels.length;
  if (rows === 0) return null;
  const weightOf = (row: number): number => weights?.[row] ?? 1;
  const expected = probabilities.reduce((sum, p, row) => sum + weightOf(row) * p, 0);
  const observed = labels.reduce((sum, label, row) => sum + weightOf(row) * label, 0);
  const residuals = probabilities.map((p, row) => weightOf(row) * ((labels[row] ?? 0) - p));
  const effect = designEffect(residuals, customers);
  const count = weights === null && effect === 1 ? eventCount(probabilities) : null;
  const variance = effect * probabilities.reduce((sum, p, row) => sum + weightOf(row) ** 2 * p * (1 - p), 0);
  const sd = Math.sqrt(variance);
  const reach = normalQuantile(0.975) * sd;
  const interval = count === null ? ([Math.max(0, expected - reach), expected + reach] as const) : eventInterval(count);
  return {
    rows,
    expected,
    interval,
    observed,
    ratio: { value: observed / expected, interval: ratioInterval(observed, expected, sd) },
    pValue: count === null ? 2 * normalCdf(-Math.abs(observed - expected) / sd) : eventPValue(count, observed),
  };
}

/**
 * The true number over the expected one: with the variance that the observed number says it has, on the scale of
 * logarithms, so that it is not below 0. Without a leaver, up to the number at which none is seen once in 40 times.
 */
function ratioInterval(observed: number, expected: number, sd: number): readonly [number, number] {
  if (observed === 0) return [0, -Math.log(0.025) / expected];
  const ratio = observed / expected;
  const reach = (normalQuantile(0.975) * sd * Math.sqrt(ratio)) / observed;
  return [ratio * Math.exp(-reach), ratio * Math.exp(reach)];
}
