import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from './words.ts';

describe('the words of a text', () => {
  it.each([
    ['customerID', 'customer id'],
    ['MRR (€)', 'mrr eur'],
    ['logins_30d', 'logins 30 d'],
    ['HTTPRequestCount2', 'http request count 2'],
    ['N° client', 'no client'],
    ['Kündigung', 'kundigung'],
    ['  ', ''],
  ])('of %j are %j', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  it('do not depend on whether some other character of the text is beyond ASCII', () => {
    const ascii = fc.string({ unit: fc.constantFrom(...'a A b B z Z 0 1 9 _ - . , ( ) $ % # /'.split(' '), ' ') });
    fc.assert(
      fc.property(ascii, (text) => {
        // A character that belongs to no word, and takes the way of all alphabets.
        expect(wordsOf(`${text}\u2026`)).toEqual(wordsOf(text));
      }),
      { numRuns: 2_000 },
    );
  });
});
