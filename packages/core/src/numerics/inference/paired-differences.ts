import { tQuantile } from '../distributions/student-t.ts';
import { sumByGroup } from './groups.ts';

export interface PairedDifference {
  /** Customers, each with one mean. */
  readonly customers: number;
  readonly mean: number;
  readonly standardError: number;
  /** Sample standard deviation of the customers' means. */
  readonly deviation: number;
}

/**
 * The mean of differences, one mean per customer, so that whoever has many rows does not count more often.
 *
 * @param groups customer of each difference, as a number from 0; null where each is a customer of its own
 */
export function pairedDifference(differences: Float64Array, groups: Int32Array | null = null): PairedDifference {
  const means = groups === null ? differences : meansOf(differences, groups);
  const customers = means.length;
  const mean = means.reduce((sum, value) => sum + value, 0) / customers;
  const squares = means.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = customers < 2 ? NaN : Math.sqrt(squares / (customers - 1));
  return { customers, mean, deviation, standardError: deviation / Math.sqrt(customers) };
}

function meansOf(values: Float64Array, groups: Int32Array): Float64Array {
  const counts = sumByGroup(new Float64Array(values.length).fill(1), groups);
  // A number that no value has is no customer.
  return sumByGroup(values, groups)
    .map((sum, group) => sum / (counts[group] ?? NaN))
    .filter((mean) => !Number.isNaN(mean));
}

/** One-sided lower bound of the mean by Student's t: it is above the true mean in α of all cases. */
export function lowerBound({ mean, standardError, customers }: PairedDifference, alpha: number): number {
  if (customers < 2) return -Infinity;
  return mean - tQuantile(1 - alpha, customers - 1) * standardError;
}

/** One-sided upper bound of the mean by Student's t. */
export function upperBound({ mean, standardError, customers }: PairedDifference, alpha: number): number {
  if (customers < 2) return Infinity;
  return mean + tQuantile(1 - alpha, customers - 1) * standardError;
}
