import { describe, expect, it } from 'vitest';
import { randomMatrix } from '../forest/testing/random-trees.ts';
import { readXgboostFile, readXgboostModel } from './read-xgboost-model.ts';
import { randomModel, xgboostDocument } from './testing/write-models.ts';

// Tests change documents wherever they like.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type LooseDocument = any;

const encode = (document: unknown) => new TextEncoder().encode(JSON.stringify(document));

function changed(change: (learner: LooseDocument) => void): Uint8Array {
  const document = xgboostDocument(randomModel(7), '2.1') as LooseDocument;
  change(document.learner);
  return encode(document);
}

const stoppedAt = (best: string, parallel = '1') =>
  changed((learner) => {
    learner.attributes = { best_iteration: best, best_score: '0.4' };
    delete learner.gradient_booster.model.iteration_indptr;
    learner.gradient_booster.model.gbtree_model_param.num_parallel_tree = parallel;
  });

const treesOf = (bytes: Uint8Array, trees?: 'best' | 'all'): number =>
  readXgboostModel(bytes, trees).data.treeOffsets.length - 1;

describe('a model whose training stopped early', () => {
  const all = treesOf(changed(() => undefined));

  it('has the trees up to its best round, as predict_proba uses them', () => {
    expect(treesOf(stoppedAt('0'))).toBe(1);
    expect(treesOf(stoppedAt('1'))).toBe(2);
    expect(readXgboostFile(stoppedAt('0')).treesInFile).toBe(all);
  });

  it('has all of them when a person says so', () => {
    expect(treesOf(stoppedAt('0'), 'all')).toBe(all);
  });

  it('counts the parallel trees of a round, told apart or not', () => {
    expect(treesOf(stoppedAt('0', '2'))).toBe(2);
    const listed = changed((learner) => {
      learner.attributes = { best_iteration: '0' };
      learner.gradient_booster.model.iteration_indptr = [0, 3, all];
    });
    expect(treesOf(listed)).toBe(3);
  });

  it('has all trees where the best round is the last or beyond, or where none is noted', () => {
    expect(treesOf(stoppedAt(String(all - 1)))).toBe(all);
    expect(treesOf(stoppedAt('5000'))).toBe(all);
  });

  it.each(['-1', '1.5'])('is refused when its best round is %s', (best) => {
    expect(() => readXgboostModel(stoppedAt(best))).toThrow(/best_iteration/);
  });
});

describe('binary:logitraw', () => {
  it('has the margins of binary:logistic, from a base score that is a margin already', () => {
    const raw = readXgboostModel(
      changed((learner) => {
        learner.objective.name = 'binary:logitraw';
        learner.learner_model_param.base_score = '-1.5';
      }),
    );
    const linked = readXgboostModel(changed(() => undefined));
    const matrix = randomMatrix(1, 20, raw.numFeatures, 0.2);
    expect(raw.data.baseMargin).toBe(-1.5);
    const difference = raw.data.baseMargin - linked.data.baseMargin;
    const [a, b] = [raw.scoreMargins(matrix, 20), linked.scoreMargins(matrix, 20)];
    a.forEach((margin, row) => expect(margin).toBeCloseTo((b[row] ?? 0) + difference, 5));
  });
});
