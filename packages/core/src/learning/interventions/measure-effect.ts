import { anytimeRadius } from '../../numerics/inference/anytime-bound.ts';

const ALPHA = 0.05;
/** With fewer in an arm, the bound is not to be relied on. */
const MIN_PER_ARM = 30;

/** Customers of an experiment whose window has closed, as they were assigned, whether or not they were reached. */
export interface ExperimentRows {
  /** 1 where the customer was to be contacted, 0 where held out. */
  readonly treated: Uint8Array;
  /** 0 (stayed) or 1 (left). */
  readonly labels: Uint8Array;
  /** What the model said before anybody was contacted. */
  readonly probabilities: Float64Array;
  /** A year of charges; null where it is not known. */
  readonly revenue: Float64Array | null;
  /** Cost of contacting a customer. */
  readonly costPerContact: number;
}

/** A difference between the arms, with an interval that holds at every look, 95 % for all of them together. */
export interface Effect {
  readonly value: number;
  readonly interval: readonly [low: number, high: number];
}

export interface ExperimentResult {
  readonly contacted: number;
  readonly heldOut: number;
  /** Share that left among those to be contacted minus that among those held out: below 0 contacting helps. */
  readonly churn: Effect;
  /** A year of revenue that was kept per contacted customer, minus the cost of contacting; null without revenue. */
  readonly money: Effect | null;
  /** Correlation of what the model said with what happened: the better it is, the fewer customers are needed. */
  readonly correlation: number;
  readonly verdict: 'helps' | 'harms' | 'not certain';
}

/**
 * What contacting does: the difference of means between the arms on intention to treat, so that nobody's choice whom to
 * reach counts. The score removes what was to be expected (CUPED, Deng et al. 2013): y − θ (p − p̄) with
 * θ = cov(y, p) / var(p), which leaves 1 − ρ² of the variance.
 */
export function measureEffect(rows: ExperimentRows): ExperimentResult {
  const { treated, labels, probabilities, revenue, costPerContact } = rows;
  const left = Float64Array.from(labels);
  const contacted = treated.reduce((sum, arm) => sum + arm, 0);
  const churn = differenceOf(left, probabilities, treated);
  const kept =
    revenue &&
    differenceOf(
      left.map((each, row) => -each * (revenue[row] ?? 0)),
      probabilities.map((p, row) => -p * (revenue[row] ?? 0)),
      treated,
    );
  const moved = (value: number): number => value - costPerContact;
  return {
    contacted,
    heldOut: treated.length - contacted,
    churn,
    money: kept && { value: moved(kept.value), interval: [moved(kept.interval[0]), moved(kept.interval[1])] },
    correlation: correlationOf(left, probabilities),
    verdict: churn.interval[1] < 0 ? 'helps' : churn.interval[0] > 0 ? 'harms' : 'not certain',
  };
}

function differenceOf(outcome: Float64Array, covariate: Float64Array, treated: Uint8Array): Effect {
  const theta = slopeOf(outcome, covariate);
  const mean = meanOf(covariate);
  const adjusted = outcome.map((value, row) => value - theta * ((covariate[row] ?? 0) - mean));
  const [held, reached] = [0, 1].map((arm) => adjusted.filter((_, row) => treated[row] === arm));
  if (held === undefined || reached === undefined || Math.min(held.length, reached.length) < MIN_PER_ARM)
    return { value: NaN, interval: [-Infinity, Infinity] };
  const value = meanOf(reached) - meanOf(held);
  const variance = varianceOf(reached) / reached.length + varianceOf(held) / held.length;
  const n = adjusted.length;
  // The standard error of a mean of n values with this deviation is that of the difference.
  const radius = anytimeRadius(Math.sqrt(n * variance), n, ALPHA);
  return { value, interval: [value - radius, value + radius] };
}

const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const varianceOf = (values: Float64Array): number => {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
};
const covarianceOf = (a: Float64Array, b: Float64Array): number => {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  return a.reduce((sum, value, i) => sum + (value - meanA) * ((b[i] ?? 0) - meanB), 0) / (a.length - 1);
};

function slopeOf(outcome: Float64Array, covariate: Float64Array): number {
  const variance = varianceOf(covariate);
  return variance > 0 ? covarianceOf(outcome, covariate) / variance : 0;
}

function correlationOf(a: Float64Array, b: Float64Array): number {
  const scale = Math.sqrt(varianceOf(a) * varianceOf(b));
  return scale > 0 ? covarianceOf(a, b) / scale : 0;
}
