import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forestFromJson, forestToJson } from './forest-json.ts';
import { ModelFormatError } from './model-format-error.ts';
import { randomForest } from './testing/random-trees.ts';

describe('the JSON of a forest', () => {
  test('gives back the same forest after a trip through text', () => {
    fc.assert(
      fc.property(fc.integer(), fc.boolean(), (seed, dart) => {
        const forest = randomForest(seed, { trees: 3, depth: 5, features: 4, dart });
        expect(forestFromJson(JSON.parse(JSON.stringify(forestToJson(forest)))).data).toEqual(forest.data);
      }),
      { numRuns: 50 },
    );
  });

  test('writes the shortest decimals that float32 rounds back', () => {
    const forest = randomForest(3, { trees: 1, depth: 3, features: 4, earlyLeaf: 0 });
    for (const [node, condition] of forestToJson(forest).trees[0]!.condition.entries()) {
      expect(Math.fround(condition)).toBe(
        forest.data.left[node] === -1 ? forest.data.value[node] : forest.data.threshold[node],
      );
      expect(String(condition).length).toBeLessThanOrEqual(15);
    }
  });

  test.each([
    ['nothing', null, 'ERR-4102'],
    ['another format', { format: 'other' }, 'ERR-4102'],
    [
      'a later version',
      { ...forestToJson(randomForest(1, { trees: 1, depth: 1, features: 2 })), version: 2 },
      'ERR-4101',
    ],
    [
      'another objective',
      { ...forestToJson(randomForest(1, { trees: 1, depth: 1, features: 2 })), objective: 'reg:squarederror' },
      'ERR-4101',
    ],
    [
      'texts for numbers',
      {
        ...forestToJson(randomForest(1, { trees: 1, depth: 1, features: 2 })),
        trees: [{ left: ['-1'], feature: [0], condition: [1], default_left: [0], cover: [1] }],
      },
      'ERR-4102',
    ],
  ])('refuses %s', (_, value, code) => {
    expect(() => forestFromJson(value)).toThrow(ModelFormatError);
    expect(() => forestFromJson(value)).toThrow(expect.objectContaining({ code }));
  });
});
