import { normalCdf, normalDensity, normalQuantile } from './normal.ts';

/** Up to this expected number the distribution is computed; above it, the refined normal approximation is as good. */
const MAX_EXACT_MEAN = 60;
/** Standard deviations above the mean up to which the distribution is computed, and a number beside. */
const REACH = 12;
const MARGIN = 20;

/** The number of events among independent ones of different probabilities. */
export interface EventCount {
  readonly mean: number;
  readonly variance: number;
  /** Probability of at most k events. */
  cdf(k: number): number;
  /** The smallest k with a probability of at most k of at least `p`. */
  quantile(p: number): number;
}

/**
 * The Poisson-binomial distribution. Where few events are expected, exactly, by adding one event after another
 * (Hong 2013, the direct method), cut off where nothing is left; else by the normal approximation with the correction
 * for skewness of Volkova (1996): Φ(x) + γ (1 − x²) φ(x) / 6 at x = (k + ½ − μ) / σ.
 *
 * @param probabilities 0 to 1 each
 */
export function eventCount(probabilities: Float64Array): EventCount {
  let mean = 0;
  let variance = 0;
  let third = 0;
  for (const p of probabilities) {
    mean += p;
    variance += p * (1 - p);
    third += p * (1 - p) * (1 - 2 * p);
  }
  return mean <= MAX_EXACT_MEAN ? exact(probabilities, mean, variance) : refined(mean, variance, third);
}

function exact(probabilities: Float64Array, mean: number, variance: number): EventCount {
  const most = Math.min(probabilities.length, Math.ceil(mean + REACH * Math.sqrt(variance)) + MARGIN);
  const pmf = new Float64Array(most + 1);
  pmf[0] = 1;
  let reached = 0;
  for (const p of probabilities) {
    if (p === 0) continue;
    if (reached < most) reached++;
    for (let k = reached; k > 0; k--) pmf[k] = (pmf[k] ?? 0) * (1 - p) + (pmf[k - 1] ?? 0) * p;
    pmf[0] *= 1 - p;
  }
  const cumulative = new Float64Array(most + 1);
  pmf.reduce((sum, each, k) => (cumulative[k] = sum + each), 0);
  return {
    mean,
    variance,
    cdf: (k) => (k < 0 ? 0 : Math.min(1, cumulative[Math.min(most, Math.floor(k))] ?? 1)),
    quantile(p) {
      const at = cumulative.findIndex((sum) => sum >= p);
      return at < 0 ? most : at;
    },
  };
}

function refined(mean: number, variance: number, third: number): EventCount {
  const sd = Math.sqrt(variance);
  const skew = sd === 0 ? 0 : third / sd ** 3;
  const cdf = (k: number): number => {
    if (sd === 0) return k >= mean ? 1 : 0;
    const x = (Math.floor(k) + 0.5 - mean) / sd;
    return Math.min(1, Math.max(0, normalCdf(x) + (skew * (1 - x * x) * normalDensity(x)) / 6));
  };
  return {
    mean,
    variance,
    cdf,
    quantile(p) {
      // Within a few steps of the normal quantile.
      let k = Math.max(0, Math.round(mean + sd * normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, p)))));
      while (k > 0 && cdf(k - 1) >= p) k--;
      while (cdf(k) < p) k++;
      return k;
    },
  };
}

/** The middle of the numbers of events that are to be expected. */
export function eventInterval(count: EventCount, coverage = 0.95): readonly [low: number, high: number] {
  const tail = (1 - coverage) / 2;
  return [count.quantile(tail), count.quantile(1 - tail)];
}

/** Two-sided p-value of having seen `observed` events: twice the smaller tail, with both tails holding `observed`. */
export function eventPValue(count: EventCount, observed: number): number {
  const atMost = count.cdf(observed);
  const atLeast = 1 - count.cdf(observed - 1);
  return Math.min(1, 2 * Math.min(atMost, atLeast));
}
