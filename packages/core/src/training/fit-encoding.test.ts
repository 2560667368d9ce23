import { describe, expect, it } from 'vitest';
import { comparableCategory } from '../models/forest-model/comparable-category.ts';
import { countCategories, fitNumber, fitTexts, type EncodingOrReason } from './fit-encoding.ts';
import { looksLikeId } from './looks-like-id.ts';

const fitWords = (words: readonly string[]): EncodingOrReason =>
  fitTexts(countCategories(Int32Array.from(words.keys()), (row) => words[row] || undefined));
const rows = (count: number, of: (row: number) => string): string[] =>
  Array.from({ length: count }, (_, row) => of(row));

describe('texts', () => {
  it('are a feature each, as far as they come more than once in a while', () => {
    const encoding = fitWords(rows(6_000, (row) => (row < 5 ? 'odd' : ['red', 'green', 'blue'][row % 3]!)));
    expect(encoding).toEqual({ kind: 'one_hot', categories: ['blue', 'green', 'red'], standIns: {} });
  });

  it('of a hundred states and towns keep the common ones, if these are most rows', () => {
    // Zipf's law: the k-th town has 1 / k of the rows of the first.
    const towns = rows(200, (town) => `town ${town}`).flatMap((town, k) =>
      new Array<string>(Math.ceil(1_000 / (k + 1))).fill(town),
    );
    const encoding = fitWords(towns);
    expect(encoding).toMatchObject({ kind: 'one_hot' });
    expect(typeof encoding !== 'string' && encoding.kind === 'one_hot' && encoding.categories.length).toBe(60);
    expect(typeof encoding !== 'string' && encoding.kind === 'one_hot' && encoding.categories).toContain('town 0');
  });

  it.each([
    ['names that hardly come twice', rows(40, (row) => `name ${row % 30}`)],
    ['a thousand names of a few rows each', rows(8_000, (row) => `name ${row % 1_000}`)],
  ])('are left out when they are %s', (_, words) => {
    expect(fitWords(words)).toContain('names things, not groups');
  });

  it('tell by being there, beside cells that are empty, even when all are the same', () => {
    expect(fitWords(rows(30, (row) => (row % 3 === 0 ? 'complained' : '')))).toMatchObject({
      kind: 'one_hot',
      categories: ['complained'],
    });
    expect(fitWords(rows(30, () => 'complained'))).toContain('same in all rows');
    expect(fitNumber(Float64Array.of(1, NaN, 1), '.')).toMatchObject({ kind: 'number' });
    expect(fitNumber(Float64Array.of(1, 1, 1), '.')).toContain('same in all rows');
    expect(fitNumber(Float64Array.of(NaN, NaN), '.')).toContain('empty');
  });

  it('of other signs are others', () => {
    expect(new Set(['<30', '>30', '30', '30+', '≥ 30'].map(comparableCategory)).size).toBe(4);
    expect(comparableCategory('Pro+')).not.toBe(comparableCategory('Pro'));
    expect(comparableCategory('E-Mail ')).toBe(comparableCategory('e mail'));
  });
});

describe('an id', () => {
  const from = (count: number, of: (row: number) => number): Float64Array =>
    Float64Array.from({ length: count }, (_, row) => of(row));

  it.each([
    ['a row number', 'Unnamed: 0', from(60, (row) => row + 1)],
    ['a number by its name', 'Customer No', from(60, (row) => 17 * row * row)],
    ['a phone number', 'contact', from(60, (row) => 3_305_550_000 + 7_919 * row)],
  ])('is %s', (_, header, values) => {
    expect(looksLikeId(header, values)).toBe(true);
  });

  it.each([
    ['amounts that all differ', 'Revenue', from(60, (row) => 40 + 17 * row * row)],
    ['fractions', 'id', from(60, (row) => row + 0.5)],
    ['counts that repeat', 'Number of calls', from(60, (row) => row % 20)],
    ['too few rows to tell', 'Points', from(12, (row) => row)],
  ])('is not %s', (_, header, values) => {
    expect(looksLikeId(header, values)).toBe(false);
  });
});
