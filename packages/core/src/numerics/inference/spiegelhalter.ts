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
  let sum = 0;
  let variance = 0;
  const byGroup =
    groups === null ? null : new Float64Array(groups.reduce((most, group) => Math.max(most, group), -1) + 1);
  probabilities.forEach((p, i) => {
    const lean = 1 - 2 * p;
    const part = ((labels[i] ?? 0) - p) * lean;
    sum += part;
    variance += lean * lean * p * (1 - p);
    if (byGroup && groups) byGroup[groups[i] ?? 0] = (byGroup[groups[i] ?? 0] ?? 0) + part;
  });
  if (byGroup) variance = byGroup.reduce((total, part) => total + part * part, 0);
  return variance === 0 ? NaN : sum / Math.sqrt(variance);
}
