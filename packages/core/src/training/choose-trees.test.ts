import { afterAll, describe, expect, it } from 'vitest';
import { openTreeTrainer } from '../node/training/train-trees-in-thread.ts';
import { chooseTrees, type Candidate, type TreeData } from './choose-trees.ts';

const trainer = openTreeTrainer();
afterAll(() => trainer.close());

const ROWS = 600;
const DEEP: Candidate = {
  rounds: 40,
  eta: 0.3,
  maxDepth: 3,
  subsample: 1,
  colsampleByTree: 1,
  minChildWeight: 1,
  lambda: 1,
};
const STUMPS: Candidate = { ...DEEP, maxDepth: 1 };
const PLAN = { candidates: [STUMPS, DEEP], folds: 4, foldsUsed: 4, repeats: 2, bags: 1, seed: 7 };

/**
 * Two columns of numbers spread evenly over −1 to 1 by multiples of irrational steps (Weyl), and an outcome by rule.
 */
function data(churns: (a: number, b: number, at: number) => boolean): TreeData {
  const spread = (at: number, step: number): number => 2 * ((at * step) % 1) - 1;
  const values = Array.from({ length: ROWS }, (_, at) => [spread(at, Math.SQRT2), spread(at, Math.sqrt(3))] as const);
  return {
    matrix: Float32Array.from(values.flat()),
    featureCount: 2,
    labels: Uint8Array.from(values, ([a, b], at) => (churns(a, b, at) ? 1 : 0)),
  };
}

describe('chooseTrees', () => {
  it('chooses the candidate that models interactions, alone, where columns interact', async () => {
    const { members, tried } = await chooseTrees(
      trainer.trainTrees,
      data((a, b) => a * b > 0),
      PLAN,
    );
    expect(members).toEqual([tried[1]]);
    expect(members[0]!.logLoss).toBe(Math.min(...tried.map(({ logLoss }) => logLoss)));
  });

  it('averages two candidates that differ by no more than chance if their mean beats the first', async () => {
    // Every seventh outcome is turned round, so that no model can be sure.
    const noisy = data((a, _b, at) => a > 0 !== (at % 7 === 0));
    const { members, tried, margins } = await chooseTrees(trainer.trainTrees, noisy, {
      ...PLAN,
      repeats: 1,
      candidates: [
        { ...STUMPS, subsample: 0.5 },
        { ...STUMPS, subsample: 0.6 },
      ],
    });
    expect(members).toEqual(tried);
    const loss =
      margins.reduce((sum, margin, row) => sum + Math.log1p(Math.exp(noisy.labels[row] === 1 ? -margin : margin)), 0) /
      ROWS;
    expect(loss).toBeLessThan(tried[0]!.logLoss);
  });

  it('chooses the simpler candidate alone where it is better', async () => {
    const { members } = await chooseTrees(
      trainer.trainTrees,
      data((a, _b, at) => a > 0 !== (at % 7 === 0)),
      { ...PLAN, candidates: [STUMPS, { ...STUMPS, maxDepth: 5 }] },
    );
    expect(members.map(({ parameters }) => parameters)).toEqual([STUMPS]);
  });

  it('holds every row out once, with a margin from trees that have not seen it', async () => {
    const { heldOut, margins } = await chooseTrees(
      trainer.trainTrees,
      data((a) => a > 0),
      { ...PLAN, candidates: [STUMPS] },
    );
    expect([...heldOut]).toEqual(Array.from({ length: ROWS }, (_, row) => row));
    expect(margins.every(Number.isFinite)).toBe(true);
  });
});
