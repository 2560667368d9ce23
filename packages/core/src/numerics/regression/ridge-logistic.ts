import { sigmoid } from '../logistic.ts';
import { cholesky, logDeterminant, solveCholesky } from './cholesky.ts';

const MAX_STEPS = 50;
const MAX_HALVINGS = 30;
/** A step that gains less than this in log posterior is the last. */
const GAIN = 1e-6;

/** A normal prior of each coefficient, independent of the others. */
export interface NormalPrior {
  readonly means: Float64Array;
  /** 1 / variance of each; 0 for a coefficient of which nothing is known beforehand. */
  readonly precisions: Float64Array;
}

export interface RidgeInput {
  /** rows × columns, row-major. */
  readonly matrix: Float64Array;
  readonly columns: number;
  /** 0 or 1 per row. */
  readonly labels: Uint8Array;
  readonly prior: NormalPrior;
  /** Where to begin; the means of the prior where it is left out. */
  readonly start?: Float64Array;
  /** Weight of each row; 1 where it is left out. */
  readonly weights?: Float64Array;
  /** Columns whose coefficient is held at what `start` says. */
  readonly held?: readonly number[];
}

export interface RidgeFit {
  readonly coefficients: Float64Array;
  /** Σ log P(yᵢ) at the coefficients, nats. */
  readonly logLikelihood: number;
  /**
   * Logarithm of the evidence by Laplace: ℓ(x̂) − ½ (x̂ − μ)ᵀ Λ (x̂ − μ) + ½ ln |Λ| − ½ ln |H| (MacKay 1992). −∞ where
   * the prior of a coefficient says nothing.
   */
  readonly logEvidence: number;
  /** Variance of each coefficient: the diagonal of H⁻¹; 0 where it is held. */
  readonly variances: Float64Array;
}

/**
 * Logistic regression with a normal prior: the most probable coefficients, by iteratively reweighted least squares
 * (Newton's method), with steps that are halved until they gain. The log posterior is concave, so there is one maximum.
 *
 * @throws RangeError where the columns depend on each other and no prior tells them apart
 */
export function fitRidgeLogistic(input: RidgeInput): RidgeFit {
  const { matrix, columns, labels, prior, weights, held = [] } = input;
  const rows = labels.length;
  const isHeld = new Set(held);
  const free = Array.from({ length: columns }, (_, j) => j).filter((j) => !isHeld.has(j));
  let x = Float64Array.from(input.start ?? prior.means);

  const objective = (at: Float64Array): number => {
    let sum = 0;
    for (let i = 0; i < rows; i++) {
      let m = 0;
      for (let j = 0; j < columns; j++) m += (matrix[i * columns + j] ?? 0) * (at[j] ?? 0);
      sum += (weights?.[i] ?? 1) * logProbability(m, labels[i] ?? 0);
    }
    return sum - penalty(at, prior);
  };

  let value = objective(x);
  let system = systemAt(x);
  for (let step = 0; step < MAX_STEPS; step++) {
    const direction = solveCholesky(system.lower, system.gradient);
    let scale = 1;
    let next = x;
    let found = value;
    for (let halving = 0; halving < MAX_HALVINGS; halving++, scale /= 2) {
      next = Float64Array.from(x);
      free.forEach((j, at) => (next[j] = (next[j] ?? 0) + scale * (direction[at] ?? 0)));
      found = objective(next);
      if (found >= value) break;
    }
    if (!(found > value)) break;
    const gain = found - value;
    x = next;
    value = found;
    system = systemAt(x);
    if (gain < GAIN) break;
  }
  const variances = new Float64Array(columns);
  free.forEach((j, at) => {
    const unit = new Float64Array(free.length);
    unit[at] = 1;
    variances[j] = solveCholesky(system.lower, unit)[at] ?? NaN;
  });
  const logPrior = free.reduce((sum, j) => sum + Math.log(prior.precisions[j] ?? 0), 0);
  return {
    coefficients: x,
    logLikelihood: value + penalty(x, prior),
    logEvidence: value + logPrior / 2 - logDeterminant(system.lower, free.length) / 2,
    variances,
  };

  /** The gradient of the log posterior and the triangle of its negative Hessian, for the coefficients that are free. */
  function systemAt(at: Float64Array): { readonly gradient: Float64Array; readonly lower: Float64Array } {
    const size = free.length;
    const gradient = Float64Array.from(
      free,
      (j) => -(prior.precisions[j] ?? 0) * ((at[j] ?? 0) - (prior.means[j] ?? 0)),
    );
    const hessian = new Float64Array(size * size);
    const row = new Float64Array(size);
    for (let i = 0; i < rows; i++) {
      let m = 0;
      const from = i * columns;
      for (let j = 0; j < columns; j++) m += (matrix[from + j] ?? 0) * (at[j] ?? 0);
      const p = sigmoid(m);
      const weight = weights?.[i] ?? 1;
      const residual = weight * ((labels[i] ?? 0) - p);
      const w = weight * p * (1 - p);
      for (let a = 0; a < size; a++) row[a] = matrix[from + (free[a] ?? 0)] ?? 0;
      for (let a = 0; a < size; a++) {
        const each = row[a] ?? 0;
        if (each === 0) continue;
        gradient[a] = (gradient[a] ?? 0) + residual * each;
        const scaled = w * each;
        const line = a * size;
        for (let b = 0; b <= a; b++) hessian[line + b] = (hessian[line + b] ?? 0) + scaled * (row[b] ?? 0);
      }
    }
    free.forEach((j, a) => (hessian[a * size + a] = (hessian[a * size + a] ?? 0) + (prior.precisions[j] ?? 0)));
    const lower = cholesky(hessian, size);
    if (lower === null)
      throw new RangeError('The columns depend on each other: give each of their coefficients a prior.');
    return { gradient, lower };
  }
}

/** log σ(m) for 1 and log(1 − σ(m)) for 0, without overflow. */
function logProbability(margin: number, label: number): number {
  const m = label === 1 ? margin : -margin;
  return m >= 0 ? -Math.log1p(Math.exp(-m)) : m - Math.log1p(Math.exp(m));
}

function penalty(at: Float64Array, { means, precisions }: NormalPrior): number {
  let sum = 0;
  for (let j = 0; j < at.length; j++) sum += (precisions[j] ?? 0) * ((at[j] ?? 0) - (means[j] ?? 0)) ** 2;
  return sum / 2;
}
