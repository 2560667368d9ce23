import { betaCdf, betaQuantile } from './beta.ts';

/** Probability that at most k of n independent events of probability p happen: P(X ≤ k) = I_{1−p}(n − k, k + 1). */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return betaCdf(1 - p, n - Math.floor(k), Math.floor(k) + 1);
}

/**
 * Jeffreys' interval of a share: the middle of Beta(y + ½, n − y + ½), from 0 where y is 0 and to 1 where y is n
 * (Brown, Cai and DasGupta 2001). It covers well at small n, where the interval of Wald does not.
 *
 * @param coverage 0 to 1
 */
export function jeffreysInterval(y: number, n: number, coverage = 0.95): readonly [low: number, high: number] {
  if (!(y >= 0 && y <= n)) throw new RangeError(`${y} of ${n} is no share`);
  const tail = (1 - coverage) / 2;
  const [a, b] = [y + 0.5, n - y + 0.5];
  return [y === 0 ? 0 : betaQuantile(tail, a, b), y === n ? 1 : betaQuantile(1 - tail, a, b)];
}
