import { ascendingOrder } from '../../numerics/ascending-order.ts';
import { betaQuantile } from '../../numerics/distributions/beta.ts';
import { normalQuantile } from '../../numerics/distributions/normal.ts';
import { designEffect } from '../../numerics/inference/groups.ts';
import { spiegelhalterZ } from '../../numerics/inference/spiegelhalter.ts';
import { logit, sigmoid } from '../../numerics/logistic.ts';
import { fitRidgeLogistic } from '../../numerics/regression/ridge-logistic.ts';
import { clampedProbability } from './clamp.ts';
import { weightedSum, type HeadlineSample } from './sample.ts';
import { rootOfSquares } from './skill.ts';
import type { Calibration, CalibrationPoint, Figure } from './types.ts';

const BINS = 10;
const ALMOST_NOTHING = 1e-9;

/** How far the probabilities are from the shares that left. */
export function calibrationOf(sample: HeadlineSample): Calibration {
  return { z: spiegelhalterZ(sample.probabilities, sample.labels, sample.customers), ...calibrationLine(sample) };
}

/**
 * Cox's calibration line: logit P(left) = a + b · log-odds (Cox 1958). The intervals are Wald's, with the variance of
 * the sums of customers where they have several rows (a sandwich, Huber 1967). They are asked for from 50 leavers on,
 * where those of the profile likelihood are the same to two digits.
 */
export function calibrationLine(
  sample: Pick<HeadlineSample, 'probabilities' | 'labels' | 'customers' | 'weights'>,
): Pick<Calibration, 'slope' | 'intercept'> {
  const { probabilities, labels, customers, weights } = sample;
  const margins = probabilities.map((p) => logit(clampedProbability(p)));
  const mean = margins.reduce((sum, margin) => sum + margin, 0) / margins.length;
  const matrix = new Float64Array(2 * margins.length);
  margins.forEach((margin, row) => matrix.set([1, margin - mean], 2 * row));
  const [a = NaN, b = NaN] = fitRidgeLogistic({
    matrix,
    columns: 2,
    labels,
    ...(weights && { weights }),
    // Nearly nothing: scores that are all the same have no slope, and must not end in an error.
    prior: { means: Float64Array.of(0, 1), precisions: Float64Array.of(ALMOST_NOTHING, ALMOST_NOTHING) },
    start: Float64Array.of(logit(clampedProbability(weightedRate(sample))), 0),
  }).coefficients;
  let [haa, hab, hbb] = [0, 0, 0];
  margins.forEach((margin, row) => {
    const x = margin - mean;
    const p = sigmoid(a + b * x);
    const w = (weights?.[row] ?? 1) * p * (1 - p);
    haa += w;
    hab += w * x;
    hbb += w * x * x;
  });
  const determinant = haa * hbb - hab * hab;
  if (!(determinant > ALMOST_NOTHING * haa * haa)) return { slope: UNKNOWN, intercept: UNKNOWN };
  /** What the rows add to a coefficient: a row of the inverse of the information, times their scores. */
  const influence = (toA: number, toB: number): number =>
    rootOfSquares(
      margins.map((margin, row) => {
        const x = margin - mean;
        return (weights?.[row] ?? 1) * ((labels[row] ?? 0) - sigmoid(a + b * x)) * (toA + toB * x);
      }),
      customers,
    );
  const plain = customers === null && weights === null;
  const slopeError = plain ? Math.sqrt(haa / determinant) : influence(-hab / determinant, haa / determinant);
  // a is the intercept at the mean of the log-odds; at 0 it is a − b · mean.
  const [toA, toB] = [(hbb + mean * hab) / determinant, -(hab + mean * haa) / determinant];
  const interceptError = plain
    ? Math.sqrt((hbb + 2 * mean * hab + mean * mean * haa) / determinant)
    : influence(toA, toB);
  return { slope: around(b, slopeError), intercept: around(a - b * mean, interceptError) };
}

function weightedRate(sample: Pick<HeadlineSample, 'labels' | 'weights'>): number {
  return weightedSum(sample, (row) => sample.labels[row] ?? 0) / weightedSum(sample, () => 1);
}

const UNKNOWN: Figure = { value: NaN, interval: [NaN, NaN] };

function around(value: number, error: number): Figure {
  const reach = normalQuantile(0.975) * error;
  return { value, interval: [value - reach, value + reach] };
}

/**
 * The shares that left in tenths by score, each with the interval of Jeffreys. Rows with the same score are in one
 * tenth. Where customers have several rows or rows have weights, a tenth counts as the number of independent rows that
 * says as much (Kish 1965).
 */
export function calibrationCurve(sample: HeadlineSample): CalibrationPoint[] {
  const { probabilities, labels, customers, weights } = sample;
  const rows = probabilities.length;
  const order = ascendingOrder(probabilities);
  const effect = designEffect(
    probabilities.map((p, row) => (labels[row] ?? 0) - p),
    customers,
  );
  const points: CalibrationPoint[] = [];
  for (let start = 0; start < rows;) {
    // So many that the rest is divided evenly among the tenths that are left.
    let end = start + Math.max(1, Math.round((rows - start) / Math.max(1, BINS - points.length)));
    while (end < rows && probabilities[order[end] ?? 0] === probabilities[order[end - 1] ?? 0]) end++;
    end = Math.min(end, rows);
    points.push(pointOf(order.subarray(start, end), { probabilities, labels, weights }, effect));
    start = end;
  }
  return points;
}

function pointOf(
  members: Int32Array,
  { probabilities, labels, weights }: Pick<HeadlineSample, 'probabilities' | 'labels' | 'weights'>,
  effect: number,
): CalibrationPoint {
  let [total, squares, left, probability] = [0, 0, 0, 0];
  for (const row of members) {
    const weight = weights?.[row] ?? 1;
    total += weight;
    squares += weight * weight;
    left += weight * (labels[row] ?? 0);
    probability += weight * (probabilities[row] ?? 0);
  }
  const rate = left / total;
  return {
    rows: members.length,
    meanProbability: probability / total,
    rate: { value: rate, interval: shareInterval(rate, (total * total) / squares / effect) },
  };
}

/** Jeffreys' interval of a share among a number of rows that need not be whole. */
export function shareInterval(share: number, rows: number): readonly [number, number] {
  const [a, b] = [share * rows + 0.5, (1 - share) * rows + 0.5];
  return [share === 0 ? 0 : betaQuantile(0.025, a, b), share === 1 ? 1 : betaQuantile(0.975, a, b)];
}
