import { createRandom } from './random.ts';

const RESAMPLES = 2_000;
/** Larger samples are resampled at this size and the interval is narrowed by √(size / values). */
const MAX_VALUES = 20_000;

/**
 * The middle 95 % of the mean over resamples (percentile bootstrap, Efron 1979). With groups, whole groups are
 * resampled, because their rows are not independent.
 *
 * @param groups group of each value, as a number from 0; null where each value stands for itself
 */
export function bootstrapMean(
  values: Float64Array,
  groups: Int32Array | null,
  seed: number,
  resamples = RESAMPLES,
): readonly [low: number, high: number] {
  const units = groups === null ? null : groups.reduce((most, group) => Math.max(most, group), -1) + 1;
  const sums = units === null ? values : new Float64Array(units);
  const counts = new Float64Array(sums.length).fill(units === null ? 1 : 0);
  if (groups !== null && units !== null)
    values.forEach((value, i) => {
      const group = groups[i] ?? 0;
      sums[group] = (sums[group] ?? 0) + value;
      counts[group] = (counts[group] ?? 0) + 1;
    });
  const random = createRandom(seed);
  const size = Math.min(sums.length, MAX_VALUES);
  const means = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample++) {
    let sum = 0;
    let count = 0;
    for (let i = 0; i < size; i++) {
      const at = Math.floor(random.next() * sums.length);
      sum += sums[at] ?? 0;
      count += counts[at] ?? 0;
    }
    means[resample] = sum / count;
  }
  means.sort();
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const narrowing = Math.sqrt(size / sums.length);
  const at = (share: number): number => mean + narrowing * ((means[Math.round(share * (resamples - 1))] ?? NaN) - mean);
  return [at(0.025), at(0.975)];
}
