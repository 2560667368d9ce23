import { prepareHeader, type PreparedHeader } from '@retainwise/core';
import { LRUCache } from 'lru-cache';

/** Characters of all names that are kept: of some hundred usual headers, or of a few of the widest. */
const MAX_CHARACTERS = 256 * 1024;
/** What is kept of a column beside its name, as so many characters. */
const CHARACTERS_A_COLUMN = 48;

export interface PreparedHeaders {
  of(header: readonly string[]): PreparedHeader;
}

/**
 * Keeps what the names of columns decide, because a backend sends the same ones again and again. That is the same for
 * everybody who sends them: no value, no answer and nothing of an account is in it.
 */
export function createPreparedHeaders(): PreparedHeaders {
  const kept = new LRUCache<string, PreparedHeader>({
    maxSize: MAX_CHARACTERS,
    sizeCalculation: ({ header }, key) => key.length + CHARACTERS_A_COLUMN * header.length,
  });
  return {
    of(header) {
      const key = JSON.stringify(header);
      const known = kept.get(key);
      if (known !== undefined) return known;
      const prepared = prepareHeader(header);
      kept.set(key, prepared);
      return prepared;
    },
  };
}
