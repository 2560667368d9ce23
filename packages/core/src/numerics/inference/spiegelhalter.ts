import { sumByGroup } from './groups.ts';

/**
 * Spiegelhalter's Z (1986): Σ (y − p)(1 − 2p) / √Σ (1 − 2p)² p (1 − p), standard normal where the probabilities are
 * right. Above 0 they are too bold, or too near to a half; |Z| > 1.96 says so with 5 % of error. With groups, the
 * variance is that of the sums of customers, because their rows are not independent.
 *
 * @param groups customer of each row, as a number from 0; null where each row is a customer of its own
 */
export function spiegelhalterZ(
  probabilities: Float64Array,
  labels: Uint8Array,
  groups: Int32Array | null = null,
): number {
  const parts = probabilities.map((p, i) => ((labels[i] ?? 0) - p) * (1 - 2 * p));
  const sum = parts.reduce((total, part) => total + part, 0);
  const variance =
    groups === null
      ? probabilities.reduce((total, p) => total + (1 - 2 * p) ** 2 * p * (1 - p), 0)
      : sumByGroup(parts, groups).reduce((total, part) => total + part * part, 0);
  return variance === 0 ? NaN : sum / Math.sqrt(variance);
}
