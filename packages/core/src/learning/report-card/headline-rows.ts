import { logit } from '../../numerics/logistic.ts';
import { fitRidgeLogistic } from '../../numerics/regression/ridge-logistic.ts';
import { sigmoid } from '../../numerics/logistic.ts';
import { clampedProbability } from './clamp.ts';
import type { Headline, JudgedRows } from './types.ts';

/** With fewer customers held out, those who were not contacted say more. */
const MIN_HOLDOUT_EVENTS = 10;
/** Nobody stands for more customers than this. */
const MAX_WEIGHT = 10;

export interface HeadlineRows {
  readonly headline: Headline;
  /** Ascending. */
  readonly rows: Int32Array;
  /** How many customers each of `rows` stands for; null where it is one. */
  readonly weights: Float64Array | null;
  /** Who was contacted, ascending. */
  readonly contacted: Int32Array;
}

/**
 * Whose rows a model is judged by. Who was contacted may have stayed because of it, so they are apart: those whom
 * chance held out speak for all. Where there are none, those who were not contacted do, each weighted by one over the
 * chance of not being contacted at their score (Horvitz and Thompson 1952), because mostly the high scores are called.
 */
export function headlineRows({ probabilities, labels, treatment }: JudgedRows): HeadlineRows {
  const all = Int32Array.from(probabilities, (_, row) => row);
  const contacted = all.filter((row) => treatment?.[row] === 'contacted');
  if (treatment === null || (contacted.length === 0 && !treatment.includes('holdout')))
    return { headline: 'everybody', rows: all, weights: null, contacted };
  const holdout = all.filter((row) => treatment[row] === 'holdout');
  const events = holdout.reduce((sum, row) => sum + (labels[row] ?? 0), 0);
  if (events >= MIN_HOLDOUT_EVENTS) return { headline: 'holdout', rows: holdout, weights: null, contacted };
  if (contacted.length === 0) return { headline: 'everybody', rows: all, weights: null, contacted };
  const rows = all.filter((row) => treatment[row] !== 'contacted');
  return { headline: 'untreated', rows, weights: weightsOf(probabilities, rows, contacted), contacted };
}

function weightsOf(probabilities: Float64Array, untreated: Int32Array, contacted: Int32Array): Float64Array {
  const rows = [...untreated, ...contacted];
  const margins = Float64Array.from(rows, (row) => logit(clampedProbability(probabilities[row] ?? NaN)));
  const matrix = new Float64Array(2 * rows.length);
  margins.forEach((margin, i) => matrix.set([1, margin], 2 * i));
  const { coefficients } = fitRidgeLogistic({
    matrix,
    columns: 2,
    labels: Uint8Array.from(rows, (_, i) => Number(i >= untreated.length)),
    // Weak, and there for the case in which a border of the score decided who was called.
    prior: { means: new Float64Array(2), precisions: Float64Array.of(0.01, 0.25) },
  });
  const [a = 0, b = 0] = coefficients;
  return margins.subarray(0, untreated.length).map((margin) => Math.min(MAX_WEIGHT, 1 / (1 - sigmoid(a + b * margin))));
}
