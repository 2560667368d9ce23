import { gammaP, gammaQ } from './gamma.ts';

const REFINEMENTS = 4;

/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** Φ(z), exact in both tails: erfc(x) = Q(½, x²). */
export function normalCdf(z: number): number {
  const half = (z * z) / 2;
  return z < 0 ? gammaQ(0.5, half) / 2 : 0.5 + gammaP(0.5, half) / 2;
}

/**
 * Φ⁻¹(p) for 0 < p < 1: the rational approximation 26.2.23 of Abramowitz and Stegun (error below 4.5e-4), then
 * Halley's method with Φ itself.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`normalQuantile is defined for 0 < p < 1, got ${p}`);
  if (p > 0.5) return -normalQuantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  const above = 2.515517 + t * (0.802853 + t * 0.010328);
  const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  let z = above / below - t;
  for (let i = 0; i < REFINEMENTS; i++) {
    const step = (normalCdf(z) - p) / normalDensity(z);
    z -= step / (1 + (z * step) / 2);
  }
  return z;
}
