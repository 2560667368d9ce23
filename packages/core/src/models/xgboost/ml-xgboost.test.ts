import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../forest/testing/random-trees.ts';
import { sigmoid } from '../../numerics/logistic.ts';
import { readXgboostModel } from './read-xgboost-model.ts';

/** Trains in a process of its own, because the WASM module listens to errors of the whole process. */
const trainer = `
  const chunks = [];
  process.stdin.on('data', (chunk) => chunks.push(chunk)).on('end', async () => {
    const { options, rows, labels } = JSON.parse(Buffer.concat(chunks));
    const XGBoost = await require('ml-xgboost');
    const model = new XGBoost(options);
    model.train(rows, labels);
    const probabilities = model.predict(rows);
    process.stdout.write('RESULT' + JSON.stringify({ bytes: model.toJSON().model, probabilities }));
  });`;

interface Trained {
  readonly bytes: readonly number[];
  readonly probabilities: readonly number[];
}

function train(
  options: Record<string, unknown>,
  rows: readonly (readonly number[])[],
  labels: readonly number[],
): Trained {
  const output = execFileSync(process.execPath, ['-e', trainer], {
    input: JSON.stringify({ options, rows, labels }),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
    cwd: import.meta.dirname,
  });
  // Written by the script above.
  return JSON.parse(output.slice(output.indexOf('RESULT') + 'RESULT'.length)) as Trained;
}

describe('a model trained by ml-xgboost', () => {
  const random = randomFrom(4);
  // Its code for a missing value is −1.
  const rows = Array.from({ length: 300 }, () => [
    random() * 10,
    random() < 0.2 ? -1 : random() * 5,
    random() < 0.5 ? 1 : 0,
  ]);
  const labels = rows.map(([a, , c]) => (a! + 3 * c! + random() * 3 > 7 ? 1 : 0));
  const matrix = Float32Array.from(rows.flat(), (x) => (x === -1 ? Number.NaN : x));

  // Not with dart: there it drops trees at random even when it predicts.
  test.each([
    ['gbtree, pruned', { booster: 'gbtree', gamma: 0.5, max_depth: 5 }, 25],
    ['gbtree, with a base score', { booster: 'gbtree', base_score: 0.2, max_depth: 2 }, 25],
  ])('is scored as it scores itself (%s)', (_, options, iterations) => {
    const { bytes, probabilities } = train(
      { objective: 'binary:logistic', eta: 0.3, subsample: 1, silent: 1, iterations, ...options },
      rows,
      labels,
    );
    const forest = readXgboostModel(Uint8Array.from(bytes));
    expect(forest.treeCount).toBe(iterations);
    const margins = forest.scoreMargins(matrix, rows.length);
    expect(Math.max(...probabilities)).toBeGreaterThan(0.8);
    margins.forEach((margin, row) => expect(Math.abs(sigmoid(margin) - probabilities[row]!)).toBeLessThan(1e-6));
  });
});
