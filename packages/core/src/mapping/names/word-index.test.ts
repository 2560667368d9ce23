import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWordIndex } from './word-index.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'c'), minLength: 1, maxLength: 6 });

it('finds the words that begin with a text or have a skeleton, in the order of the list', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, asked) => {
      const index = createWordIndex(words);
      expect(index.beginningWith(asked)).toEqual(words.filter((known) => known.startsWith(asked) && known !== asked));
      expect(index.withSkeleton(asked)).toEqual(
        words.filter((known) => known !== asked && known[0]! + known.slice(1).replace(/[ae]/g, '') === asked),
      );
    }),
  );
});
