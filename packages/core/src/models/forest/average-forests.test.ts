import { expect, it } from 'vitest';
import { explainForest } from './shap/explain-forest.ts';
import { averageForests } from './average-forests.ts';
import { forestFromJson, forestToJson } from './forest-json.ts';
import { randomForest, randomMatrix } from './testing/random-trees.ts';

it('scores and explains as the mean of its forests, before and after it was a file', () => {
  const shape = { trees: 5, depth: 4, features: 6 };
  const forests = [
    randomForest(1, shape),
    randomForest(2, { ...shape, trees: 3 }),
    randomForest(3, { ...shape, dart: true }),
  ];
  const matrix = randomMatrix(4, 70, 6, 0.2);
  const average = averageForests(forests);
  const margins = forests.map((forest) => forest.scoreMargins(matrix, 70));
  const explained = forests.map((forest) => explainForest(forest).explain(matrix, 70));
  for (const forest of [average, forestFromJson(JSON.parse(JSON.stringify(forestToJson(average))))]) {
    forest
      .scoreMargins(matrix, 70)
      .forEach((margin, row) =>
        expect(margin).toBeCloseTo((margins[0]![row]! + margins[1]![row]! + margins[2]![row]!) / 3, 6),
      );
    explainForest(forest)
      .explain(matrix, 70)
      .forEach((part, i) =>
        expect(part).toBeCloseTo((explained[0]![i]! + explained[1]![i]! + explained[2]![i]!) / 3, 6),
      );
  }
});

it('refuses forests that do not fit together', () => {
  expect(() => averageForests([])).toThrow(RangeError);
  expect(() =>
    averageForests([
      randomForest(1, { trees: 1, depth: 2, features: 3 }),
      randomForest(1, { trees: 1, depth: 2, features: 4 }),
    ]),
  ).toThrow(RangeError);
});
