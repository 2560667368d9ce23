import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingRanges, rangesOf, wordRanges } from './ranges.ts';

describe('ranges', () => {
  it.each([
    [[], []],
    [
      [1, 2, 3, 5, 7, 8],
      [
        [1, 3],
        [5, 5],
        [7, 8],
      ],
    ],
  ] as const)('of %j are %j', (numbers, ranges) => {
    expect(rangesOf(numbers)).toEqual(ranges);
  });

  it('that are missing have exactly the numbers that the others lack', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 40 })), (numbers) => {
        const present = rangesOf(numbers.toSorted((a, b) => a - b));
        const all = [...present, ...missingRanges(present, 40)].flatMap(([first, last]) =>
          Array.from({ length: last - first + 1 }, (_, i) => first + i),
        );
        expect(all.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
      }),
    );
  });

  it.each([
    [
      [
        [4, 4],
        [6, 9],
      ],
      '4 and 6 to 9',
    ],
    [[[1, 1]], '1'],
    [
      [
        [1, 1],
        [3, 3],
        [5, 5],
      ],
      '1, 3 and others',
    ],
  ] as const)('%j read as "%s"', (ranges, words) => {
    expect(wordRanges(ranges, 2)).toBe(words);
  });
});
