import { logit } from '../../numerics/logistic.ts';
import { fitRidgeLogistic, type RidgeFit } from '../../numerics/regression/ridge-logistic.ts';
import { scaledFeature } from '../../models/ladder-model/linear-feature.ts';
import { fitScales } from './scale-features.ts';
import type { FeatureScale, LadderData, LadderPrior, LinearModel } from './types.ts';

/** The stated rate counts as much as the outcomes of so many customers. */
const PRIOR_CUSTOMERS = 20;
/** On public tables the slope that the rules deserve had a median of 1.0 and quartiles of 0.3 and 2.1. */
const SLOPE_MEAN = 0.7;
const SLOPE_DEVIATION = 0.5;
/** The rules keep their order whatever is learnt. */
const MIN_SLOPE = 0.01;
/**
 * How far all features together may move customers apart: standard deviations of their part of the log-odds, which
 * alone would have an AUC of 0.57 to 0.86. Large ones are believed less beforehand, as half of a normal distribution
 * has it. To fix the size of single weights instead would promise more of a file the more columns it has: with 60,
 * weights of 0.6 each are a spread of 4.6, which chance finds among 50 customers and no real file has (compare Zhang et
 * al. 2022).
 */
const SPREADS = [0.25, 0.5, 0.75, 1, 1.5] as const;
const USUAL_SPREAD = 1;
const SPREAD_PRIOR = ((): readonly number[] => {
  const heights = SPREADS.map((spread) => Math.exp(-((spread / USUAL_SPREAD) ** 2) / 2));
  const total = heights.reduce((sum, height) => sum + height, 0);
  return heights.map((height) => height / total);
})();
/** Belief, before the outcomes, that features say nothing beyond the rules. */
const PRIOR_OF_NONE = 0.5;

export interface FittedLinear {
  readonly model: LinearModel;
  /** How sure the outcomes are that the features say nothing beyond the rules, 0 to 1. */
  readonly probabilityOfNone: number;
}

/**
 * The first rung: the height and the slope of the rules, two numbers. It is on from the first outcome, because it
 * cannot change the order of customers.
 *
 * @param rows positions to learn from
 */
export function fitRecalibrated(data: LadderData, rows: Int32Array, prior: LadderPrior): LinearModel {
  const ruleMean = meanOf(data.ruleMargins, rows);
  const [intercept = NaN, slope = NaN] = fitAt(designOf(data, rows, ruleMean, []), prior, 0).coefficients;
  return { intercept, slope, ruleMean, scales: [], weights: new Float64Array() };
}

/**
 * The second rung: the first one, and a weight for each feature, wⱼ ~ N(0, τ²). How large the weights may be is not
 * chosen but averaged: each τ, and no weights at all, counts as much as the outcomes speak for it, by Laplace's
 * evidence. τ is a spread of the whole divided by the size of the features, so that many columns promise no more than
 * few. So a small account stays with the rules unless its outcomes say otherwise, and gets there step by step. The
 * average is one of log-odds: the model stays additive.
 */
export function fitRidge(data: LadderData, rows: Int32Array, prior: LadderPrior): FittedLinear {
  const ruleMean = meanOf(data.ruleMargins, rows);
  const scales = fitScales(data.matrix, data.featureCount, rows);
  const design = designOf(data, rows, ruleMean, scales);
  const none = fitAt(designOf(data, rows, ruleMean, []), prior, 0);
  let start = paddedTo(none.coefficients, design.columns);
  const size = featureSize(design);
  const fits = SPREADS.map((spread) => {
    const fit = fitAt(design, prior, spread / size, start);
    start = fit.coefficients;
    return fit;
  });
  const logWeights = [
    Math.log(PRIOR_OF_NONE) + none.logEvidence,
    ...fits.map(({ logEvidence }, i) => Math.log((1 - PRIOR_OF_NONE) * (SPREAD_PRIOR[i] ?? 0)) + logEvidence),
  ];
  const most = Math.max(...logWeights);
  const shares = logWeights.map((weight) => Math.exp(weight - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const mean = new Float64Array(design.columns);
  [none, ...fits].forEach(({ coefficients }, i) => {
    const share = (shares[i] ?? 0) / total;
    coefficients.forEach((value, j) => (mean[j] = (mean[j] ?? 0) + share * value));
  });
  return {
    model: {
      intercept: mean[0] ?? NaN,
      slope: mean[1] ?? NaN,
      ruleMean,
      scales,
      weights: mean.slice(2),
    },
    probabilityOfNone: (shares[0] ?? 0) / total,
  };
}

interface Design {
  /** A constant, the rules, and the scaled features. */
  readonly matrix: Float64Array;
  readonly columns: number;
  readonly labels: Uint8Array;
}

function designOf(
  { ruleMargins, matrix, featureCount, labels }: LadderData,
  rows: Int32Array,
  ruleMean: number,
  scales: readonly FeatureScale[],
): Design {
  const columns = 2 + scales.length;
  const design = new Float64Array(rows.length * columns);
  rows.forEach((row, i) => {
    design[i * columns] = 1;
    design[i * columns + 1] = (ruleMargins[row] ?? 0) - ruleMean;
    scales.forEach((scale, j) => {
      design[i * columns + 2 + j] = scaledFeature(matrix[row * featureCount + j] ?? NaN, scale);
    });
  });
  return { matrix: design, columns, labels: Uint8Array.from(rows, (row) => labels[row] ?? 0) };
}

/** The root of the mean over the rows of Σ z²: with weights of deviation τ, their sum has τ times as much. */
function featureSize({ matrix, columns }: Design): number {
  const rows = matrix.length / columns;
  const squares = matrix.reduce((sum, value, at) => (at % columns < 2 ? sum : sum + value * value), 0);
  // Features that are the same for all have no size, and no weight either.
  return Math.sqrt(squares / Math.max(1, rows)) || 1;
}

/** @param deviation τ, of the weights of features */
function fitAt(design: Design, { churnRate }: LadderPrior, deviation: number, start?: Float64Array): RidgeFit {
  const { columns } = design;
  const means = new Float64Array(columns);
  means[0] = logit(churnRate);
  means[1] = SLOPE_MEAN;
  const precisions = new Float64Array(columns).fill(1 / (deviation * deviation), 2);
  precisions[0] = PRIOR_CUSTOMERS * churnRate * (1 - churnRate);
  precisions[1] = 1 / (SLOPE_DEVIATION * SLOPE_DEVIATION);
  const prior = { means, precisions };
  const fit = fitRidgeLogistic({ ...design, prior, ...(start && { start }) });
  if ((fit.coefficients[1] ?? 0) >= MIN_SLOPE) return fit;
  const atBorder = Float64Array.from(fit.coefficients);
  atBorder[1] = MIN_SLOPE;
  return fitRidgeLogistic({ ...design, prior, start: atBorder, held: [1] });
}

function paddedTo(values: Float64Array, length: number): Float64Array {
  const padded = new Float64Array(length);
  padded.set(values);
  return padded;
}

function meanOf(values: Float64Array, rows: Int32Array): number {
  return rows.reduce((sum, row) => sum + (values[row] ?? 0), 0) / Math.max(1, rows.length);
}

/** Log-odds of some rows. */
export function linearMargins(
  { intercept, slope, ruleMean, scales, weights }: LinearModel,
  { ruleMargins, matrix, featureCount }: Omit<LadderData, 'labels' | 'groups'>,
  rows: Int32Array,
): Float64Array {
  return Float64Array.from(rows, (row) => {
    let margin = intercept + slope * ((ruleMargins[row] ?? 0) - ruleMean);
    scales.forEach((scale, j) => {
      margin += (weights[j] ?? 0) * scaledFeature(matrix[row * featureCount + j] ?? NaN, scale);
    });
    return margin;
  });
}
