import { describe, expect, test } from 'vitest';
import { buildForest } from '../forest/build-forest.ts';
import type { Forest } from '../forest/forest.ts';
import { randomMatrix } from '../forest/testing/random-trees.ts';
import { readXgboostModel } from './read-xgboost-model.ts';
import { randomModel, writeBinaryModel, writeUbjson, xgboostDocument } from './testing/write-models.ts';
import type { WrittenModel, XgboostVersion } from './testing/write-models.ts';

const VERSIONS: XgboostVersion[] = ['1.5', '1.7', '2.1', '3.1'];
/** Margin of a base score of 0.3 by XGBoost 1.7.4. */
const MARGIN_OF_THREE_TENTHS = Math.fround(-0.84729785);
const encode = (document: unknown) => new TextEncoder().encode(JSON.stringify(document));

function marginsOf(forest: Forest): number[] {
  return Array.from(forest.scoreMargins(randomMatrix(1, 50, forest.numFeatures, 0.2), 50));
}

/** The same model without going through a file. */
function direct(model: WrittenModel, baseMargin: number): Forest {
  return buildForest(
    { numFeatures: model.numFeatures, featureNames: null, baseMargin, treeWeights: model.weightDrop ?? null },
    model.trees,
  );
}

// Tests break documents wherever they like.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type LooseDocument = any;

/** What the reader says about a document after `change`. */
function refusal(change: (document: LooseDocument) => void): string {
  const document = xgboostDocument(randomModel(1), '2.1');
  change(document);
  try {
    readXgboostModel(encode(document));
  } catch (error) {
    return `${(error as { code: string }).code} ${(error as Error).message}`;
  }
  return 'accepted';
}

describe.each(VERSIONS)('a model saved by XGBoost %s', (version) => {
  const model = randomModel(7);
  const expected = marginsOf(direct(model, MARGIN_OF_THREE_TENTHS));

  test('is read from JSON, compact, indented or with a byte order mark', () => {
    const document = xgboostDocument(model, version);
    const forest = readXgboostModel(encode(document));
    expect(marginsOf(forest)).toEqual(expected);
    expect(forest.featureNames?.[4]).toBe('column 4');
    expect(marginsOf(readXgboostModel(new TextEncoder().encode(JSON.stringify(document, null, 2))))).toEqual(expected);
    expect(marginsOf(readXgboostModel(new TextEncoder().encode(`\uFEFF${JSON.stringify(document)}`)))).toEqual(
      expected,
    );
  });

  test('is read from UBJSON, with narrow and wide feature indices', () => {
    expect(marginsOf(readXgboostModel(writeUbjson(xgboostDocument(model, version))))).toEqual(expected);
    expect(marginsOf(readXgboostModel(writeUbjson(xgboostDocument(model, version), true)))).toEqual(expected);
  });

  test('keeps the weights that dart gave its trees', () => {
    const dart = { ...model, weightDrop: [0.25, 1, 0.75] };
    const weighted = marginsOf(direct(dart, MARGIN_OF_THREE_TENTHS));
    expect(weighted).not.toEqual(expected);
    expect(marginsOf(readXgboostModel(encode(xgboostDocument(dart, version))))).toEqual(weighted);
    expect(marginsOf(readXgboostModel(writeUbjson(xgboostDocument(dart, version))))).toEqual(weighted);
  });
});

test.each([
  [0.5, 0],
  [0.01, -4.59512],
  [0.9999, 9.210175],
  [0.999999, 13.74516],
])('a base score of %f has the margin that XGBoost computes in float32', (baseScore, margin) => {
  const forest = readXgboostModel(encode(xgboostDocument({ ...randomModel(1), baseScore }, '3.1')));
  expect(forest.data.baseMargin).toBeCloseTo(margin, 6);
});

describe('numbers that are not finite', () => {
  /** As XGBoost writes JSON: with bare words for them. */
  const withWords = (change: (tree: LooseDocument) => void): Uint8Array => {
    const document: LooseDocument = xgboostDocument({ ...randomModel(4), trees: randomModel(4, 1).trees }, '3.1');
    document.learner.feature_names[0] = 'NaN, "Infinity" \\';
    change(document.learner.gradient_booster.model.trees[0]);
    return new TextEncoder().encode(JSON.stringify(document).replaceAll(/"@([^"]+)"/g, '$1'));
  };

  test('are read over where scoring does not need them', () => {
    const forest = readXgboostModel(
      withWords((tree) => {
        tree.loss_changes = ['@NaN', '@Infinity', '@-Infinity'];
      }),
    );
    expect(forest.featureNames?.[0]).toBe('NaN, "Infinity" \\');
  });

  test('do not hide that a split is a categorical one', () => {
    expect(() =>
      readXgboostModel(
        withWords((tree) => {
          tree.split_conditions[0] = '@NaN';
          tree.split_type[0] = 1;
        }),
      ),
    ).toThrow(/categorical/);
    expect(() =>
      readXgboostModel(
        withWords((tree) => {
          tree.split_conditions[0] = '@NaN';
        }),
      ),
    ).toThrow(expect.objectContaining({ code: 'ERR-4102' }));
    expect(() =>
      readXgboostModel(
        withWords((tree) => {
          tree.split_conditions[0] = '@Nan';
        }),
      ),
    ).toThrow(expect.objectContaining({ code: 'ERR-4102' }));
  });

  test.each(['-Infinity', 'Infinity'])('a threshold of %s parts missing from present values', (word) => {
    for (const missingLeft of [0, 1]) {
      const forest = readXgboostModel(
        withWords((tree) => {
          Object.assign(tree, {
            left_children: [1, -1, -1],
            right_children: [2, -1, -1],
            split_indices: [0, 0, 0],
            split_conditions: [`@${word}`, 1, 2],
            default_left: [missingLeft, 0, 0],
            sum_hessian: [2, 1, 1],
            split_type: [0, 0, 0],
            tree_param: { ...tree.tree_param, num_nodes: '3', num_deleted: '0' },
          });
        }),
      );
      const margins = forest
        .scoreMargins(Float32Array.from([NaN, 0, 0, 0, 0, 7, 0, 0, 0, 0]), 2)
        .map((margin) => margin - forest.data.baseMargin);
      expect(margins[0]).toBeCloseTo(missingLeft === 1 ? 1 : 2);
      expect(margins[1]).toBeCloseTo(word === 'Infinity' ? 1 : 2);
    }
  });
});

describe('the binary model of ml-xgboost', () => {
  test('is read, its base score being a margin already', () => {
    const model = { ...randomModel(9), baseScore: -0.75 };
    expect(marginsOf(readXgboostModel(writeBinaryModel(model)))).toEqual(marginsOf(direct(model, -0.75)));
    const dart = { ...model, weightDrop: [0.25, 1, 0.75] };
    expect(marginsOf(readXgboostModel(writeBinaryModel(dart)))).toEqual(marginsOf(direct(dart, -0.75)));
  });

  test('is read from the middle of a larger buffer', () => {
    const model = { ...randomModel(9), baseScore: 0 };
    const bytes = writeBinaryModel(model);
    const buffer = new Uint8Array(bytes.length + 7);
    buffer.set(bytes, 3);
    expect(marginsOf(readXgboostModel(buffer.subarray(3, 3 + bytes.length)))).toEqual(marginsOf(direct(model, 0)));
  });

  test.each([
    ['another objective', writeBinaryModel(randomModel(1), 'multi:softprob'), 'ERR-4101', 'multi:softprob'],
    ['gblinear', writeBinaryModel(randomModel(1), 'binary:logistic', 'gblinear'), 'ERR-4101', 'gblinear'],
    [
      'the binary format of later versions',
      new TextEncoder().encode(`binf${'\0'.repeat(400)}`),
      'ERR-4101',
      'binary format of XGBoost 1.0',
    ],
    ['a truncated file', writeBinaryModel(randomModel(1)).subarray(0, -9), 'ERR-4102', 'ends too early'],
  ])('refuses %s', (_, bytes, code, words) => {
    expect(() => readXgboostModel(bytes)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(words) as string }),
    );
  });
});

describe('a model of another kind is refused by name', () => {
  test.each<[string, (document: LooseDocument) => void, RegExp]>([
    [
      'gblinear',
      (d) => {
        d.learner.gradient_booster = { name: 'gblinear', model: { weights: [1] } };
      },
      /ERR-4101.*gblinear/,
    ],
    [
      'regression',
      (d) => {
        d.learner.objective.name = 'reg:squarederror';
      },
      /ERR-4101.*reg:squarederror/,
    ],
    [
      'reg:logistic',
      (d) => {
        d.learner.objective.name = 'reg:logistic';
      },
      /ERR-4101.*reg:logistic/,
    ],
    [
      'multi-class',
      (d) => {
        d.learner.objective.name = 'multi:softprob';
        d.learner.learner_model_param.num_class = '3';
      },
      /ERR-4101.*multi:softprob/,
    ],
    [
      'several classes',
      (d) => {
        d.learner.learner_model_param.num_class = '3';
      },
      /ERR-4101.*3 classes/,
    ],
    [
      'several targets',
      (d) => {
        d.learner.learner_model_param.num_target = '2';
      },
      /ERR-4101.*2 targets/,
    ],
    [
      'several base scores',
      (d) => {
        d.learner.learner_model_param.base_score = '[5E-1,4E-1]';
      },
      /ERR-4101.*2 base scores/,
    ],
    [
      'trees of several outputs',
      (d) => {
        d.learner.gradient_booster.model.tree_info[1] = 1;
      },
      /ERR-4101.*several outputs/,
    ],
    [
      'vector leaves',
      (d) => {
        d.learner.gradient_booster.model.trees[1].tree_param.size_leaf_vector = '2';
      },
      /ERR-4101.*vector leaves/,
    ],
    [
      'categorical splits',
      (d) => {
        d.learner.gradient_booster.model.trees[1].split_type[0] = 1;
      },
      /ERR-4101.*categorical/,
    ],
    [
      'categories',
      (d) => {
        d.learner.gradient_booster.model.trees[1].categories_nodes = [0];
      },
      /ERR-4101.*categorical/,
    ],
  ])('%s', (_, change, message) => {
    expect(refusal(change)).toMatch(message);
  });
});

describe('a damaged document is refused', () => {
  test.each<[string, (document: LooseDocument) => void, RegExp]>([
    [
      'no learner',
      (d) => {
        delete d.learner;
      },
      /ERR-4102.*"learner" is missing/,
    ],
    [
      'a base score of 0',
      (d) => {
        d.learner.learner_model_param.base_score = '0E0';
      },
      /ERR-4102.*base_score 0/,
    ],
    [
      'a base score of 1',
      (d) => {
        d.learner.learner_model_param.base_score = '1E0';
      },
      /ERR-4102.*base_score 1/,
    ],
    [
      'words for a base score',
      (d) => {
        d.learner.learner_model_param.base_score = '[half]';
      },
      /ERR-4102.*base_score/,
    ],
    [
      'no base score',
      (d) => {
        d.learner.learner_model_param.base_score = '[]';
      },
      /ERR-4102.*base_score/,
    ],
    [
      'another number of trees',
      (d) => {
        d.learner.gradient_booster.model.gbtree_model_param.num_trees = '4';
      },
      /ERR-4102.*declares 4 trees/,
    ],
    [
      'another number of nodes',
      (d) => {
        d.learner.gradient_booster.model.trees[0].tree_param.num_nodes = '4000000000';
      },
      /ERR-4102.*declares 4000000000 nodes/,
    ],
    [
      'texts for thresholds',
      (d) => {
        d.learner.gradient_booster.model.trees[0].split_conditions[0] = '1';
      },
      /ERR-4102.*trees\[0\]\.split_conditions" is not an array of numbers/,
    ],
    [
      'a cycle',
      (d) => {
        d.learner.gradient_booster.model.trees[0].left_children[0] = 0;
      },
      /ERR-4102.*cycle/,
    ],
    [
      'an absurd number of features',
      (d) => {
        d.learner.learner_model_param.num_feature = '4294967295';
      },
      /ERR-4103/,
    ],
  ])('%s', (_, change, message) => {
    expect(refusal(change)).toMatch(message);
  });

  test.each([
    ['nothing', new Uint8Array(0), 'ERR-4104'],
    ['a table', new TextEncoder().encode('customer_id,churned\n'.repeat(50)), 'ERR-4104'],
    ['a short text', new TextEncoder().encode('hello'), 'ERR-4104'],
    ['an unfinished document', new TextEncoder().encode('{"learner": {'), 'ERR-4102'],
    ['JSON nested without end', new TextEncoder().encode(`{"learner":${'['.repeat(5_000_000)}`), 'ERR-4102'],
    [
      'JSON of millions of empty lists',
      new TextEncoder().encode(`{"learner":[${'[],'.repeat(9_000_000)}0]}`),
      'ERR-4103',
    ],
    [
      'UBJSON nested without end',
      Uint8Array.from([0x7b, 0x69, 1, 0x61, ...new Array<number>(100_000).fill(0x5b)]),
      'ERR-4102',
    ],
    [
      'UBJSON that claims a huge array',
      Uint8Array.from([0x7b, 0x69, 1, 0x61, 0x5b, 0x24, 0x64, 0x23, 0x4c, 0x7f, 255, 255, 255, 255, 255, 255, 255]),
      'ERR-4102',
    ],
    [
      'UBJSON that claims a huge text',
      Uint8Array.from([0x7b, 0x4c, 0, 0, 0x7f, 255, 255, 255, 255, 255, 0x61]),
      'ERR-4102',
    ],
    ['UBJSON that claims a negative length', Uint8Array.from([0x7b, 0x69, 0xff, 0x61]), 'ERR-4102'],
    [
      'UBJSON that claims millions of empty values',
      Uint8Array.from([0x7b, 0x69, 1, 0x61, 0x5b, 0x24, 0x5a, 0x23, 0x6c, 0x7f, 255, 255, 255]),
      'ERR-4102',
    ],
    ['a file beyond the limit', new Uint8Array(64 * 1024 * 1024 + 1), 'ERR-4103'],
  ])('%s', (_, bytes, code) => {
    expect(() => readXgboostModel(bytes)).toThrow(expect.objectContaining({ name: 'ModelFormatError', code }));
  });
});
