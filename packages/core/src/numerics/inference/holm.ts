/**
 * Which of several hypotheses are rejected so that the chance of any false rejection is at most α: Holm (1979). The
 * p-values are taken in ascending order, the k-th (from 0) against α · w / (sum of the weights that are left); with
 * equal weights that is α / (m − k).
 *
 * @param weights importance of each; equal where left out. In order of p / weight, as Holm has them
 */
export function holm(pValues: readonly number[], alpha: number, weights?: readonly number[]): readonly boolean[] {
  const weightOf = (i: number): number => weights?.[i] ?? 1;
  const order = pValues.map((_, i) => i).sort((a, b) => ratio(a) - ratio(b));
  const rejected = pValues.map(() => false);
  let left = order.reduce((sum, i) => sum + weightOf(i), 0);
  for (const i of order) {
    if (!((pValues[i] ?? 1) * left <= alpha * weightOf(i)) || weightOf(i) === 0) break;
    rejected[i] = true;
    left -= weightOf(i);
  }
  return rejected;

  function ratio(i: number): number {
    return weightOf(i) === 0 ? Infinity : (pValues[i] ?? 1) / weightOf(i);
  }
}
