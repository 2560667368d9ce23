import { describe, expect, it } from 'vitest';
import { logit, sigmoid } from '../logistic.ts';
import { createRandom } from '../random.ts';
import { cholesky, logDeterminant, solveCholesky } from './cholesky.ts';
import { fitRidgeLogistic, type RidgeInput } from './ridge-logistic.ts';

/** Rows with a constant and two normal columns, whose outcome follows 0.3 + x₁ − 0.5 x₂. */
function simulated(rows: number, seed: number): Pick<RidgeInput, 'matrix' | 'columns' | 'labels'> {
  const random = createRandom(seed);
  const matrix = new Float64Array(rows * 3);
  const labels = new Uint8Array(rows);
  for (let i = 0; i < rows; i++) {
    const [a, b] = [random.normal(), random.normal()];
    matrix.set([1, a, b], 3 * i);
    labels[i] = Number(random.next() < sigmoid(0.3 + a - 0.5 * b));
  }
  return { matrix, columns: 3, labels };
}

describe('the triangle of Cholesky', () => {
  it('solves equations and knows the determinant', () => {
    const matrix = Float64Array.of(4, 2, 0.6, 2, 3, 0.4, 0.6, 0.4, 1.5);
    const lower = cholesky(matrix, 3);
    if (lower === null) throw new Error('positive definite');
    const x = solveCholesky(lower, Float64Array.of(1, -2, 3));
    for (let i = 0; i < 3; i++) {
      const product = [0, 1, 2].reduce((sum, j) => sum + (matrix[3 * i + j] ?? 0) * (x[j] ?? 0), 0);
      expect(product).toBeCloseTo([1, -2, 3][i] ?? NaN, 12);
    }
    expect(Math.exp(logDeterminant(lower, 3))).toBeCloseTo(11.24, 10);
    expect(cholesky(Float64Array.of(1, 2, 2, 1), 2)).toBeNull();
  });
});

describe('logistic regression with a prior', () => {
  const flat = { means: new Float64Array(3), precisions: new Float64Array(3) };

  it('finds the coefficients that made the data, within three standard errors', () => {
    const { coefficients, variances } = fitRidgeLogistic({ ...simulated(5_000, 3), prior: flat });
    [0.3, 1, -0.5].forEach((truth, j) => {
      expect(Math.abs((coefficients[j] ?? NaN) - truth)).toBeLessThan(3 * Math.sqrt(variances[j] ?? NaN));
    });
  });

  it('ends where the gradient of likelihood and prior is zero', () => {
    const data = simulated(200, 9);
    const prior = { means: Float64Array.of(0, 0.7, 0), precisions: Float64Array.of(1, 4, 9) };
    const { coefficients } = fitRidgeLogistic({ ...data, prior });
    for (let j = 0; j < 3; j++) {
      let gradient = -(prior.precisions[j] ?? 0) * ((coefficients[j] ?? 0) - (prior.means[j] ?? 0));
      data.labels.forEach((label, i) => {
        const row = data.matrix.subarray(3 * i, 3 * i + 3);
        const margin = row.reduce((sum, value, k) => sum + value * (coefficients[k] ?? 0), 0);
        gradient += (label - sigmoid(margin)) * (row[j] ?? 0);
      });
      expect(Math.abs(gradient)).toBeLessThan(1e-4);
    }
  });

  it('of a constant alone gives the rate, and of no rows the prior', () => {
    const constant = {
      matrix: new Float64Array(10).fill(1),
      columns: 1,
      labels: Uint8Array.of(1, 1, 0, 0, 0, 0, 0, 0, 0, 0),
    };
    const none = { means: new Float64Array(1), precisions: new Float64Array(1) };
    expect(fitRidgeLogistic({ ...constant, prior: none }).coefficients[0]).toBeCloseTo(logit(0.2), 6);
    const prior = { means: Float64Array.of(-1), precisions: Float64Array.of(2) };
    const nothing = { matrix: new Float64Array(), columns: 1, labels: new Uint8Array() };
    expect(fitRidgeLogistic({ ...nothing, prior }).coefficients[0]).toBe(-1);
    expect(fitRidgeLogistic({ ...nothing, prior }).logEvidence).toBeCloseTo(0, 12);
  });

  it('has an evidence that is near the area under likelihood times prior', () => {
    const matrix = new Float64Array(60).fill(1);
    const labels = Uint8Array.from({ length: 60 }, (_, i) => Number(i % 3 === 0));
    const prior = { means: Float64Array.of(0), precisions: Float64Array.of(0.5) };
    const { logEvidence } = fitRidgeLogistic({ matrix, columns: 1, labels, prior });
    let area = 0;
    const width = 0.001;
    for (let a = -6; a < 6; a += width) {
      const density = Math.sqrt(0.5 / (2 * Math.PI)) * Math.exp(-0.25 * a * a);
      area += width * density * sigmoid(a) ** 20 * (1 - sigmoid(a)) ** 40;
    }
    expect(Math.abs(logEvidence - Math.log(area))).toBeLessThan(0.02);
  });

  it('does not run away where the data are separable, and holds what is held', () => {
    const matrix = Float64Array.of(1, -2, 1, -1, 1, 1, 1, 2);
    const labels = Uint8Array.of(0, 0, 1, 1);
    const prior = { means: new Float64Array(2), precisions: Float64Array.of(1, 1) };
    const fit = fitRidgeLogistic({ matrix, columns: 2, labels, prior });
    expect(fit.coefficients[1]).toBeGreaterThan(0.5);
    expect(fit.coefficients[1]).toBeLessThan(3);
    const start = Float64Array.of(0, 0.25);
    const held = fitRidgeLogistic({ matrix, columns: 2, labels, prior, start, held: [1] });
    expect(held.coefficients[1]).toBe(0.25);
    expect(held.variances[1]).toBe(0);
  });
});
