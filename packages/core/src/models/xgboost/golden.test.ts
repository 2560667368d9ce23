import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainForest } from '../forest/shap/explain-forest.ts';
import { sigmoid } from '../../numerics/logistic.ts';
import { readXgboostModel } from './read-xgboost-model.ts';
import excerpt from './testing/xgboost-excerpt.json' with { type: 'json' };

/** What Python's XGBoost says about some rows. */
interface Cases {
  readonly rows: readonly (readonly (number | null)[])[];
  readonly margin: readonly number[];
  readonly probability: readonly number[];
  /** Features, then the bias. */
  readonly contributions: readonly (readonly number[])[];
}

/** Files beside the checkout, too large to be part of it. */
const golden = new URL('../../../../../../shared/golden/', import.meta.url);

function expectAgreement(bytes: Uint8Array, cases: Cases): void {
  const forest = readXgboostModel(bytes);
  const rowCount = cases.rows.length;
  const matrix = Float32Array.from(cases.rows.flat(), (x) => x ?? Number.NaN);
  const margins = forest.scoreMargins(matrix, rowCount);
  const width = forest.numFeatures + 1;
  for (const options of [{}, { maxTableBytes: 0 }]) {
    const explained = explainForest(forest, options).explain(matrix, rowCount);
    cases.contributions.forEach((expected, row) => {
      const own = explained.subarray(row * width, (row + 1) * width);
      const largest = Math.max(...expected.map(Math.abs));
      expected.forEach((value, i) => expect(Math.abs(own[i]! - value) / largest).toBeLessThan(1e-4));
      expect(Math.abs(own.reduce((sum, value) => sum + value, 0) - margins[row]!)).toBeLessThan(1e-6);
    });
  }
  margins.forEach((margin, row) => {
    expect(Math.abs(margin - cases.margin[row]!)).toBeLessThan(1e-5);
    expect(Math.abs(sigmoid(margin) - cases.probability[row]!)).toBeLessThan(1e-6);
  });
}

test('margins, probabilities and contributions equal those of XGBoost for a few rows', () => {
  expectAgreement(new TextEncoder().encode(JSON.stringify(excerpt.model)), excerpt.cases);
});

describe.skipIf(!existsSync(golden))('with the golden files beside the checkout (../shared/golden)', () => {
  test.each([
    ['telco-depth5', 'json'],
    ['telco-depth5', 'ubj'],
    ['telco-missing', 'json'],
    ['telco-base-score', 'json'],
  ])('%s.model.%s agrees with XGBoost in all cases', (name, format) => {
    // The files are written for this test and have this shape.
    const cases = JSON.parse(readFileSync(new URL(`${name}.cases.json`, golden), 'utf8')) as Cases;
    expectAgreement(readFileSync(new URL(`${name}.model.${format}`, golden)), cases);
  });
});
