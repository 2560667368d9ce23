import { normalQuantile } from '../../numerics/distributions/normal.ts';
import { sumByGroup } from '../../numerics/inference/groups.ts';
import { clampedProbability } from './clamp.ts';
import { weightedSum, type HeadlineSample } from './sample.ts';
import type { Figure } from './types.ts';

/**
 * 1 − log loss / log loss of knowing the rate of each date and nothing else. The rate is that of the very outcomes, so
 * the comparison is a hard one. The interval is that of a ratio of two sums, by linearization (Cochran 1977, chapter
 * 6).
 */
export function skillOf(sample: HeadlineSample): Figure {
  const { probabilities, labels, customers, weights } = sample;
  const rates = cohortRates(sample);
  const loss = (p: number, row: number): number => -Math.log(clampedProbability(labels[row] === 1 ? p : 1 - p));
  const own = probabilities.map(loss);
  const base = probabilities.map((_, row) => loss(rates(row), row));
  const baseSum = weightedSum(sample, (row) => base[row] ?? 0);
  const ratio = weightedSum(sample, (row) => own[row] ?? 0) / baseSum;
  const parts = own.map((each, row) => (weights?.[row] ?? 1) * (each - ratio * (base[row] ?? 0)));
  const reach = (normalQuantile(0.975) * rootOfSquares(parts, customers)) / baseSum;
  return { value: 1 - ratio, interval: [1 - ratio - reach, 1 - ratio + reach] };
}

/** The share that left of the cohort of a row. */
function cohortRates(sample: HeadlineSample): (row: number) => number {
  const { labels, cohorts, weights } = sample;
  const groups = cohorts ?? new Int32Array(labels.length);
  const weightOf = Float64Array.from(labels, (_, row) => weights?.[row] ?? 1);
  const sums = sumByGroup(
    weightOf.map((weight, row) => weight * (labels[row] ?? 0)),
    groups,
  );
  const totals = sumByGroup(weightOf, groups);
  return (row) => (sums[groups[row] ?? 0] ?? 0) / (totals[groups[row] ?? 0] ?? 1);
}

/** The standard error of a sum of parts that are 0 on average. */
export function rootOfSquares(parts: Float64Array, customers: Int32Array | null): number {
  const sums = customers === null ? parts : sumByGroup(parts, customers);
  return Math.sqrt(sums.reduce((sum, each) => sum + each * each, 0));
}
