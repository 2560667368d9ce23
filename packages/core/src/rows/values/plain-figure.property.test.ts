import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimalEvidence } from './decimal-sign.ts';
import { inferDateFormat } from './infer-column-format.ts';
import { isNoDate, isNoDay } from './no-date.ts';
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

it('a count or an amount stands for no date only where it can be read as such a day', () => {
  const figures = fc
    .tuple(fc.constantFrom('', '-'), digits(8), fc.option(digits(3)))
    .map(([sign, whole, decimals]) => `${sign}${whole}${decimals === null ? '' : `.${decimals}`}`);
  fc.assert(
    fc.property(figures, (cell) => {
      const isDay = (order: 'dmy' | 'mdy') => isNoDay(parseDate(cell, order));
      const isWritten = /^(?:0{8}|00010101)$/.test(cell);
      if (isNoDate(cell)) expect(isWritten || isDay('dmy') || isDay('mdy')).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});

it('amounts beside days change nothing in how the days are written, and prove the point of decimals', () => {
  const amounts = fc.array(
    fc.tuple(fc.nat(99_999), fc.nat(99)).map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}`),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(amounts, (cells) => {
      expect(decimalEvidence(cells)).toEqual({ sign: '.', bySize: false, twoWays: null });
      expect(inferDateFormat(cells.filter((cell) => cell.length <= 6)).date).toBeNull();
    }),
  );
});

it.each(['20240131', '12.2024', '2024-01', '01/02', '3Q24', '1,5', '', '12 Jan'])(
  '%j is not taken for a short number',
  (cell) => {
    expect(isPlainFigure(cell)).toBe(false);
  },
);
