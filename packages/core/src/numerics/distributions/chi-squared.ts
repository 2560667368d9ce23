import { gammaP, gammaQ, logGamma } from './gamma.ts';

const NEGLIGIBLE = 1e-17;
const MAX_TERMS = 1_000_000;

/** Probability that χ² with so many degrees of freedom exceeds x. */
export function chiSquaredTail(x: number, degrees: number): number {
  return x <= 0 ? 1 : gammaQ(degrees / 2, x / 2);
}

/**
 * Probability that non-central χ² exceeds x: the mixture over a Poisson variable j with mean λ/2 of central χ² with
 * degrees + 2j (Johnson, Kotz and Balakrishnan 1995, chapter 29), summed outwards from the largest term.
 *
 * @param lambda non-centrality, at least 0
 */
export function nonCentralChiSquaredTail(x: number, degrees: number, lambda: number): number {
  if (!(lambda >= 0)) throw new RangeError(`a non-centrality is at least 0, got ${lambda}`);
  if (x <= 0) return 1;
  if (lambda === 0) return chiSquaredTail(x, degrees);
  const mean = lambda / 2;
  const mode = Math.floor(mean);
  const weightAt = (j: number): number => Math.exp(j * Math.log(mean) - mean - logGamma(j + 1));
  let below = 0;
  let weight = weightAt(mode);
  for (let j = mode; j < mode + MAX_TERMS && weight > NEGLIGIBLE; j++) {
    below += weight * gammaP(degrees / 2 + j, x / 2);
    weight *= mean / (j + 1);
  }
  weight = weightAt(mode);
  for (let j = mode; j > 0 && weight > NEGLIGIBLE; j--) {
    weight *= j / mean;
    below += weight * gammaP(degrees / 2 + j - 1, x / 2);
  }
  return Math.min(1, Math.max(0, 1 - below));
}
