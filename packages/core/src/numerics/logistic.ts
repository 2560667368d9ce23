/** Probability of a log-odds value; exact in both tails (no overflow, no 1 − tiny). */
export function sigmoid(margin: number): number {
  if (margin >= 0) return 1 / (1 + Math.exp(-margin));
  const e = Math.exp(margin);
  return e / (1 + e);
}

/** Log-odds of a probability strictly between 0 and 1. */
export function logit(probability: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`logit is defined for 0 < p < 1, got ${probability}`);
  return Math.log(probability / (1 - probability));
}
