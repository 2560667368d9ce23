import { describe, expect, it } from 'vitest';
import { comparableCategory } from '../models/forest-model/comparable-category.ts';
import { countCategories, fitNumber, fitTexts, type EncodingOrReason } from './fit-encoding.ts';
import { looksLikeId } from './looks-like-id.ts';

const fitWords = (words: readonly string[]): EncodingOrReason =>
  fitTexts(countCategories(Int32Array.from(words.keys()), (row) => words[row] || undefined));
const rows = (count: number, of: (row: number) => string): string[] =>
  Array.from({ length: count }, (_, row) => of(row));

describe('fitTexts', () => {
  it('makes a feature of every text that is not rare', () => {
    const encoding = fitWords(rows(6_000, (row) => (row < 5 ? 'odd' : ['red', 'green', 'blue'][row % 3]!)));
    expect(encoding).toEqual({ kind: 'one_hot', categories: ['blue', 'green', 'red'], standIns: {} });
  });

  it('keeps the common ones of a hundred texts if they cover most rows', () => {
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
  ])('leaves out texts that are %s', (_, words) => {
    expect(fitWords(words)).toContain('names, not categories');
  });

  it('keeps a constant text among empty cells, because its presence is informative', () => {
    expect(fitWords(rows(30, (row) => (row % 3 === 0 ? 'complained' : '')))).toMatchObject({
      kind: 'one_hot',
      categories: ['complained'],
    });
    expect(fitWords(rows(30, () => 'complained'))).toContain('same in all rows');
    expect(fitNumber(Float64Array.of(1, NaN, 1), '.')).toMatchObject({ kind: 'number' });
    expect(fitNumber(Float64Array.of(1, 1, 1), '.')).toContain('same in all rows');
    expect(fitNumber(Float64Array.of(NaN, NaN), '.')).toContain('empty');
  });

  it('keeps texts apart that differ only in signs', () => {
    expect(new Set(['<30', '>30', '30', '30+', '≥ 30'].map(comparableCategory)).size).toBe(4);
    expect(comparableCategory('Pro+')).not.toBe(comparableCategory('Pro'));
    expect(comparableCategory('E-Mail ')).toBe(comparableCategory('e mail'));
  });
});

describe('looksLikeId', () => {
  const from = (count: number, of: (row: number) => number): Float64Array =>
    Float64Array.from({ length: count }, (_, row) => of(row));

  it.each([
    ['a row number', 'Unnamed: 0', from(60, (row) => row + 1)],
    ['a number by its name', 'Customer No', from(60, (row) => 17 * row * row)],
    ['a phone number', 'contact', from(60, (row) => 3_305_550_000 + 7_919 * row)],
  ])('is true for %s', (_, header, values) => {
    expect(looksLikeId(header, values)).toBe(true);
  });

  it.each([
    ['amounts that all differ', 'Revenue', from(60, (row) => 40 + 17 * row * row)],
    ['fractions', 'id', from(60, (row) => row + 0.5)],
    ['counts that repeat', 'Number of calls', from(60, (row) => row % 20)],
    ['too few rows', 'Points', from(12, (row) => row)],
  ])('is false for %s', (_, header, values) => {
    expect(looksLikeId(header, values)).toBe(false);
  });
});
