import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../models/forest/testing/random-trees.ts';
import { TrainingError } from '../../training/training-error.ts';
import type { TreeParameters } from '../../training/train-trees.ts';
import { buildForest } from '../../models/forest/build-forest.ts';
import { decodeThresholds } from './decode-thresholds.ts';
import { encodeMissing, REAL_MINUS_ONE } from './missing-code.ts';
import { openTreeTrainer, trainTreesInThread } from './train-trees-in-thread.ts';

const PARAMETERS: TreeParameters = {
  rounds: 12,
  eta: 0.3,
  maxDepth: 4,
  subsample: 0.8,
  colsampleByTree: 0.7,
  minChildWeight: 1,
  lambda: 1,
  seed: 7,
};
const FEATURES = 4;

/** Rows with missing values, real −1 and its neighbours, and labels that follow from them. */
function table(rows: number, seed: number) {
  const random = randomFrom(seed);
  const around = [-2, -1, -1, REAL_MINUS_ONE, 0, 1];
  const matrix = new Float32Array(rows * FEATURES);
  const labels = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const nps = random() < 0.2 ? NaN : around[Math.floor(random() * around.length)]!;
    const tenure = random() * 60;
    matrix.set([nps, tenure, random() < 0.3 ? NaN : random(), Math.round(random())], row * FEATURES);
    labels[row] = Number(random() < (Number.isNaN(nps) ? 0.7 : nps === -1 ? 0.9 : 0.2) * (tenure < 30 ? 1 : 0.4));
  }
  return { matrix, labels, featureCount: FEATURES };
}

describe('encodeMissing', () => {
  it('preserves the order and the equality of all values', () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true }), fc.float({ noNaN: true }), (a, b) => {
        const [x, y] = encodeMissing(Float32Array.of(a, b));
        expect(x).not.toBe(-1);
        if (a < b) expect(x!).toBeLessThanOrEqual(y!);
        if (a === b) expect(x).toBe(y);
      }),
    );
    expect([...encodeMissing(Float32Array.of(NaN, -1, REAL_MINUS_ONE))]).toEqual([-1, REAL_MINUS_ONE, REAL_MINUS_ONE]);
  });
});

describe('decodeThresholds', () => {
  const next = (value: number, step: number): number => Math.fround(value + step * 2 ** -24);
  const near = [-2, next(-1, -2), -1, REAL_MINUS_ONE, next(-1, 2), 0];

  it.each(near)('sends a real −1 and all values around it down the branch of training (threshold %f)', (threshold) => {
    const stump = {
      left: [1, -1, -1],
      right: [2, -1, -1],
      feature: [0, 0, 0],
      splitCondition: [threshold, 1, 2],
      defaultLeft: [1, 0, 0],
      cover: [2, 1, 1],
      numDeleted: 0,
    };
    const grown = buildForest({ numFeatures: 1, featureNames: null, baseMargin: 0, treeWeights: null }, [stump]);
    const values = Float32Array.from(near);
    expect(decodeThresholds(grown).scoreMargins(values, near.length)).toEqual(
      grown.scoreMargins(encodeMissing(values), near.length),
    );
  });
});

describe('training in a thread', () => {
  it('decodes trees that score integers around a real −1 as the trainer does, even at a threshold of −1', async () => {
    // One row of −1 among −2 and 0: trees that do not sample it split the others in the middle, at −1.
    const values = Float32Array.from({ length: 120 }, (_, row) => (row === 0 ? -1 : row % 2 === 0 ? -2 : 0));
    const labels = Uint8Array.from(values, (value, row) => Number(value === -2 && row % 10 !== 4));
    const forest = await trainTreesInThread({
      matrix: values,
      labels,
      featureCount: 1,
      parameters: { ...PARAMETERS, colsampleByTree: 1 },
    });
    expect(
      forest.data.threshold.filter((threshold, node) => threshold === -1 && forest.data.left[node] !== -1).length,
    ).toBeGreaterThan(0);
  });

  it.each([1, 2, 3])(
    'gives trees that score as the trainer itself does, missing values and real −1 included (table %d)',
    async (seed) => {
      // Agreement within 1e-6 is checked inside for 256 rows; it would throw.
      const { matrix, labels, featureCount } = table(400, seed);
      const forest = await trainTreesInThread({ matrix, labels, featureCount, parameters: PARAMETERS });
      expect(forest.treeCount).toBe(PARAMETERS.rounds);
      const margins = forest.scoreMargins(matrix, labels.length);
      const mean = (label: number) => {
        const own = margins.filter((_, row) => labels[row] === label);
        return own.reduce((sum, margin) => sum + margin, 0) / own.length;
      };
      expect(mean(1)).toBeGreaterThan(mean(0) + 0.5);
    },
  );

  it('gives the same trees for the same seed', async () => {
    const input = table(300, 5);
    const [first, second, other] = await Promise.all(
      [PARAMETERS, PARAMETERS, { ...PARAMETERS, seed: 8 }].map((parameters) =>
        trainTreesInThread({ ...input, parameters }),
      ),
    );
    expect(second!.data).toEqual(first!.data);
    expect(other!.data.value).not.toEqual(first!.data.value);
  });

  it('gives the same trees in a thread that has trained others before', async () => {
    const trainer = openTreeTrainer();
    const input = { ...table(300, 5), parameters: PARAMETERS };
    const first = await trainer.trainTrees(input);
    await trainer.trainTrees({
      ...table(200, 6),
      parameters: { ...PARAMETERS, seed: 9, maxDepth: 6, lambda: 3, rounds: 5 },
    });
    expect((await trainer.trainTrees(input)).data).toEqual(first.data);
    trainer.close();
  });

  it('continues with another thread after one has crashed', async () => {
    const trainer = openTreeTrainer();
    const input = { ...table(50, 1), parameters: { ...PARAMETERS, rounds: 1 } };
    await trainer.trainTrees(input);
    await expect(
      trainer.trainTrees({ ...input, parameters: { ...PARAMETERS, maxDepth: -7, minChildWeight: NaN } }),
    ).rejects.toMatchObject({ code: 'ERR-4203' });
    expect((await trainer.trainTrees(input)).treeCount).toBe(1);
    trainer.close();
  });

  it('reports the crash of its thread as an error and continues', async () => {
    // A depth that makes the WASM module abort: it cannot allocate that many nodes.
    const failing = trainTreesInThread({
      ...table(50, 1),
      parameters: { ...PARAMETERS, maxDepth: -7, minChildWeight: NaN },
    });
    await expect(failing).rejects.toThrow(TrainingError);
    expect((await trainTreesInThread({ ...table(50, 1), parameters: { ...PARAMETERS, rounds: 1 } })).treeCount).toBe(1);
  });

  it.each([
    ['a matrix of another size', { matrix: new Float32Array(7) }],
    ['no features', { featureCount: 0 }],
    ['an infinite value', { matrix: new Float32Array(40).fill(Infinity) }],
    ['a label of 2', { labels: new Uint8Array(10).fill(2) }],
    ['no rounds', { parameters: { ...PARAMETERS, rounds: 0 } }],
  ])('refuses %s before it starts', async (_, wrong) => {
    await expect(
      trainTreesInThread({
        matrix: new Float32Array(40),
        labels: new Uint8Array(10),
        featureCount: FEATURES,
        parameters: PARAMETERS,
        ...wrong,
      }),
    ).rejects.toThrow(RangeError);
  });

  it('refuses a matrix that does not fit into its memory', async () => {
    const labels = new Uint8Array(6_100_000);
    await expect(
      trainTreesInThread({
        matrix: new Float32Array(labels.length * FEATURES),
        labels,
        featureCount: FEATURES,
        parameters: PARAMETERS,
      }),
    ).rejects.toMatchObject({ code: 'ERR-4202' });
  });
});
