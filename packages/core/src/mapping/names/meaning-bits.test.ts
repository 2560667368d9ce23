import { describe, expect, it } from 'vitest';
import { WORDS_BY_MEANING, type Meaning } from '../vocabulary/meanings/index.ts';
import { bitsOf, haveCommon } from './meaning-bits.ts';

const ALL = Object.keys(WORDS_BY_MEANING) as Meaning[]; // as: keys of a record of them

describe('sets of meanings as bits', () => {
  it('have each meaning in common with itself and with all, and with no other', () => {
    for (const [i, meaning] of ALL.entries()) {
      const others = ALL.filter((_, j) => j !== i);
      expect(haveCommon(bitsOf([meaning]), bitsOf(ALL)), meaning).toBe(true);
      expect(haveCommon(bitsOf([meaning]), bitsOf([meaning]))).toBe(true);
      expect(haveCommon(bitsOf([meaning]), bitsOf(others)), meaning).toBe(false);
    }
  });

  it('have nothing in common where one is empty', () => {
    expect(haveCommon(bitsOf([]), bitsOf(ALL))).toBe(false);
  });
});
