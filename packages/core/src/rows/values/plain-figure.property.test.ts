import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPlainFigure, NUMERIC_DATE, parseDate } from './parse-date.ts';

const digits = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'), minLength: 1, maxLength });

it('a short number is no date in a column without a format, nor is it written as day and month', () => {
  const figures = fc
    .tuple(fc.constantFrom('', '-'), digits(9), fc.option(digits(5)))
    .map(([sign, whole, decimals]) => `${sign}${whole}${decimals === null ? '' : `.${decimals}`}`);
  fc.assert(
    fc.property(figures, (cell) => {
      if (!isPlainFigure(cell)) return;
      expect(parseDate(cell, null)).toBeNaN();
      expect(NUMERIC_DATE.test(cell)).toBe(false);
    }),
    { numRuns: 3_000 },
  );
});

it.each(['20240131', '12.2024', '2024-01', '01/02', '3Q24', '1,5', '', '12 Jan'])(
  '%j is not taken for a short number',
  (cell) => {
    expect(isPlainFigure(cell)).toBe(false);
  },
);
