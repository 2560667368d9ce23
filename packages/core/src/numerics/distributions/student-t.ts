import { betaCdf, betaQuantile } from './beta.ts';
import { normalQuantile } from './normal.ts';

/** Beyond so many degrees of freedom the normal distribution is the same to five digits. */
const ALMOST_NORMAL = 100_000;

/** Probability that Student's t with so many degrees of freedom is at most t: by the incomplete beta function. */
export function tCdf(t: number, degrees: number): number {
  const tail = betaCdf(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/** The t at which `tCdf(t, degrees)` is p, for 0 < p < 1. */
export function tQuantile(p: number, degrees: number): number {
  if (!(degrees > 0)) throw new RangeError(`Student's t needs degrees of freedom, got ${degrees}`);
  if (degrees > ALMOST_NORMAL) return normalQuantile(p);
  if (p > 0.5) return -tQuantile(1 - p, degrees);
  const x = betaQuantile(2 * p, degrees / 2, 0.5);
  return -Math.sqrt((degrees * (1 - x)) / x);
}
