import { describe, expect, it } from 'vitest';
import { evaluateExpression } from './expression.ts';

describe('metric math', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['8 / 4 / 2', 1],
    ['2 - 1 - 1', 0],
    ['a + b', 5],
    ['IF(a >= 2, 10, 20)', 10],
    ['IF(a > 2, 10, 20)', 20],
    ['FILL(none, 4) + a', 6],
    ['none + a', null],
    ['IF(none > 1, 1, 2)', null],
  ])('%s is %s', (text, expected) => {
    expect(evaluateExpression(text, { a: 2, b: 3, none: null })).toBe(expected);
  });

  it.each(['a +', 'a b', 'c', 'IF(a', 'a ? b'])('%s is refused', (text) => {
    expect(() => evaluateExpression(text, { a: 1, b: 1 })).toThrow();
  });
});
