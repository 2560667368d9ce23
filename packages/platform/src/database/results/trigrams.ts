/*
 * An index of parts of texts, as rows of a table: for each three bytes that occur in the lower-case UTF-8 of an id or
 * a name, the rows in which they do. Three bytes are hashed to a number; those that share one only add candidates,
 * which are compared with the search anyway. Rows are written in portions, each with lists of its own, so that nothing
 * that is written changes. The idea of trigrams is PostgreSQL's (pg_trgm), the form of the lists that of search engines
 * (differences of ascending numbers in seven bits a byte; Manning, Raghavan, Schütze, Introduction to Information
 * Retrieval, chapter 5).
 */

/** Numbers that three bytes are hashed to. */
export const TRIGRAMS = 2 ** 18;
const HASH_SHIFT = 14;
/** 2^32 divided by the golden ratio (Knuth, multiplicative hashing): spreads bytes that differ by little. */
const SPREAD = 0x9e3779b1;

/** Rows of a part have their standing in the lowest bits: row and standing are the key of a result. */
const STANDING_BITS = 3;
export const STANDING_FACTOR = 2 ** STANDING_BITS;

const [UPPER_A, UPPER_Z, TO_LOWER, ASCII] = [65, 90, 32, 0x80];
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** Lower case, character by character, where that is one character too. */
function lowerCase(text: string): string {
  return text.replace(/[^a-z0-9]/gu, (character) => {
    const lower = character.toLowerCase();
    return lower.length === character.length ? lower : character;
  });
}

/** Calls `found` with each three bytes of a text, as their number. A text of fewer has none. */
export function eachTrigram(bytes: Uint8Array, from: number, to: number, found: (trigram: number) => void): void {
  let before = 0;
  let last = 0;
  for (let i = from; i < to; i++) {
    let byte = bytes[i] ?? 0;
    if (byte >= ASCII) {
      // From the start, because a character consists of several bytes.
      const folded = encoder.encode(lowerCase(decoder.decode(bytes.subarray(from, to))));
      for (let j = 2; j < folded.length; j++) found(numberOf(folded[j - 2] ?? 0, folded[j - 1] ?? 0, folded[j] ?? 0));
      return;
    }
    if (byte >= UPPER_A && byte <= UPPER_Z) byte += TO_LOWER;
    if (i >= from + 2) found(numberOf(before, last, byte));
    before = last;
    last = byte;
  }
}

function numberOf(first: number, second: number, third: number): number {
  return Math.imul((first << 16) | (second << 8) | third, SPREAD) >>> HASH_SHIFT;
}

/** The trigrams of a text that is searched for, each once. */
export function trigramsOf(text: string): readonly number[] {
  const bytes = encoder.encode(text);
  const found = new Set<number>();
  eachTrigram(bytes, 0, bytes.length, (trigram) => found.add(trigram));
  return [...found];
}

/** A number of so many bytes at most: the last row that a file may have, with its standing, has 34 bits. */
export const MAX_BYTES_PER_VALUE = 5;
const MAX_INT32 = 2 ** 31 - 1;
/** Bits that the operators of 32 bits have room for. */
const SAFE_SHIFT = 21;

/** Ascending numbers as differences. */
export function packAscending(values: Float64Array, count: number, out: Uint8Array): number {
  let at = 0;
  let before = 0;
  for (let i = 0; i < count; i++) {
    const value = values[i] ?? 0;
    let rest = value - before;
    before = value;
    while (rest > MAX_INT32) {
      out[at++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    while (rest > 0x7f) {
      out[at++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    out[at++] = rest;
  }
  return at;
}

export function unpackAscending(bytes: Uint8Array): Float64Array {
  const values = new Float64Array(bytes.length);
  let count = 0;
  let value = 0;
  let difference = 0;
  let shift = 0;
  for (const byte of bytes) {
    if (shift <= SAFE_SHIFT) difference |= (byte & 0x7f) << shift;
    else difference += (byte & 0x7f) * 2 ** shift;
    shift += 7;
    if (byte >= 0x80) continue;
    value += difference;
    values[count++] = value;
    difference = 0;
    shift = 0;
  }
  return values.subarray(0, count);
}

/** What two ascending lists have in common. */
export function intersect(left: Float64Array, right: Float64Array): Float64Array {
  const common = new Float64Array(Math.min(left.length, right.length));
  let count = 0;
  let j = 0;
  for (const value of left) {
    while (j < right.length && (right[j] ?? 0) < value) j++;
    if (right[j] === value) common[count++] = value;
  }
  return common.subarray(0, count);
}
