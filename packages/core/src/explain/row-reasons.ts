import type { ModelScores } from '../models/types.ts';
import { pointsPerLogOdds } from './attribution.ts';
import { roundPreservingSum } from './sum-preserving-rounding.ts';

/** The strongest reasons, named in `explanation`. */
export const TOP_FACTORS = 3;

/**
 * Impacts are written with six decimals. Those that would be written as zero are left out; the rest adds up to the
 * score.
 */
const SMALLEST_IMPACT = 5e-7;

/** Exact parts must sum to the score within this, in log-odds. */
const TOLERANCE = 1e-6;

/**
 * The reasons for the score of one row as numbers. One object is reused for row after row: a file of a million rows has
 * twenty million reasons, and most of them are only written to a file.
 */
export class RowReasons {
  /** Number of reasons. */
  count = 0;
  /** Positions in the model's factors, strongest first; only the first `count` are valid. */
  readonly factors: Int32Array;
  /** Impact of each of them in probability points (−1 to 1), never 0. */
  readonly impacts: Float64Array;
  /** Whether the score could be explained. The score itself does not depend on it. */
  explained = false;
  /** Why it could not be, where that is known. */
  failure: string | null = null;

  constructor(factorCount: number) {
    this.factors = new Int32Array(factorCount);
    this.impacts = new Float64Array(factorCount);
  }

  /** @param index position of the row in `scores` */
  find(scores: ModelScores, index: number): void {
    const { contributions, method = 'exact', bias, baseProbability } = scores;
    this.count = 0;
    this.explained = contributions !== null;
    this.failure = scores.explanationFailure ?? null;
    if (contributions === null) return;
    const factorCount = this.factors.length;
    const start = index * factorCount;
    const probability = scores.probability[index] ?? NaN;
    let moved = (scores.margin[index] ?? NaN) - bias;
    if (method === 'exact') {
      let sum = 0;
      for (let factor = 0; factor < factorCount; factor++) sum += contributions[start + factor] ?? NaN;
      if (!(Math.abs(sum - moved) <= TOLERANCE)) {
        this.explained = false;
        this.failure = 'they do not add up to the score';
        return;
      }
      moved = sum;
    }
    const slope = pointsPerLogOdds(moved, probability, baseProbability);
    this.#order(contributions, start, SMALLEST_IMPACT / slope);
    for (let i = 0; i < this.count; i++) this.impacts[i] = (this.impacts[i] ?? 0) * slope;
    if (method !== 'exact') return;
    roundPreservingSum(this.impacts, this.count, probability, baseProbability);
    this.#leaveOutZeros();
  }

  /** Takes the contributions that are at least `smallest` in size, largest first, ties in the order of the model. */
  #order(contributions: Float64Array, start: number, smallest: number): void {
    const { factors, impacts } = this;
    let count = 0;
    for (let factor = 0; factor < factors.length; factor++) {
      const contribution = contributions[start + factor] ?? 0;
      const size = Math.abs(contribution);
      if (!(size >= smallest)) continue;
      // Inserted where it belongs: there are a few dozen at most, and this is done for every row.
      let at = count++;
      for (; at > 0 && Math.abs(impacts[at - 1] ?? 0) < size; at--) {
        impacts[at] = impacts[at - 1] ?? 0;
        factors[at] = factors[at - 1] ?? 0;
      }
      impacts[at] = contribution;
      factors[at] = factor;
    }
    this.count = count;
  }

  #leaveOutZeros(): void {
    const { factors, impacts } = this;
    let kept = 0;
    for (let i = 0; i < this.count; i++) {
      if (impacts[i] === 0) continue;
      impacts[kept] = impacts[i] ?? 0;
      factors[kept] = factors[i] ?? 0;
      kept++;
    }
    this.count = kept;
  }
}
