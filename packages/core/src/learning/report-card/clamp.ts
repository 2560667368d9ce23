/** Probabilities are kept this far from 0 and 1 where logarithms are taken. */
const MIN_PROBABILITY = 1e-6;

export function clampedProbability(p: number): number {
  return Math.min(1 - MIN_PROBABILITY, Math.max(MIN_PROBABILITY, p));
}
