import { WORDS_BY_MEANING, type Meaning } from '../vocabulary/meanings/index.ts';

// as: keys of a record of them
const PLACE_OF: ReadonlyMap<Meaning, number> = new Map(
  (Object.keys(WORDS_BY_MEANING) as Meaning[]).map((meaning, place) => [meaning, place]),
);
const WORDS = Math.ceil(PLACE_OF.size / 32);

/** A set of meanings as bits. */
export type MeaningBits = Int32Array;

export function bitsOf(meanings: Iterable<Meaning>): MeaningBits {
  const bits = new Int32Array(WORDS);
  for (const meaning of meanings) {
    const place = PLACE_OF.get(meaning) ?? 0;
    bits[place >> 5] = (bits[place >> 5] ?? 0) | (1 << (place & 31));
  }
  return bits;
}

export function haveCommon(some: MeaningBits, others: MeaningBits): boolean {
  for (let i = 0; i < WORDS; i++) if (((some[i] ?? 0) & (others[i] ?? 0)) !== 0) return true;
  return false;
}
