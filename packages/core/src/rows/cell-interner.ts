/** Cached cells per column: a power of two. The slot is the top bits of the hash. */
const SLOTS = 128;
const HASH_SHIFT = 32 - 7;
/** Bytes of the longest cell that is cached. */
const MAX_LENGTH = 32;
/** Columns with a cache, from the first one. */
const MAX_COLUMNS = 512;
/** Give up caching a column (an id, an amount) once misses exceed hits / 2 by this many. */
const MAX_NET_MISSES = 200;

/** V8 copies substrings of fewer characters; a longer one keeps the text that it was cut from in memory. */
const COPIED = 13;

const WORD = 4;
/** Key of a cached cell: its length, its first and its last four bytes, and the words between them. */
const KEY_WORDS = 3 + (MAX_LENGTH - 2 * WORD) / WORD;

/**
 * Interns the cells of a column by their bytes: most columns of a table of customers hold few distinct values. The same
 * string is returned each time, so that repeated cells allocate nothing and are compared by reference.
 *
 * A new cell replaces the one with the same hash.
 */
export class CellInterner {
  #columns = 0;
  #cells: string[] = [];
  #keys = new Int32Array(0);
  /** Per column: two for each miss less one for each hit, never below 0. */
  #netMisses = new Uint16Array(0);

  /** Makes room for the cells of this many columns. */
  widen(columns: number): void {
    const count = Math.min(columns, MAX_COLUMNS);
    if (count <= this.#columns) return;
    this.#columns = count;
    while (this.#cells.length < count * SLOTS) this.#cells.push('');
    const [keys, misses] = [this.#keys, this.#netMisses];
    this.#keys = new Int32Array(count * SLOTS * KEY_WORDS);
    this.#keys.set(keys);
    this.#netMisses = new Uint16Array(count);
    this.#netMisses.set(misses);
  }

  /**
   * The cell whose ASCII characters are the bytes from `start` to `end`; undefined when it is too long to be cached,
   * or its column is not cached. Four bytes must be readable from `start`, whatever they are.
   */
  intern(column: number, bytes: DataView, start: number, end: number, text: string, from: number): string | undefined {
    const length = end - start;
    if (length === 0) return '';
    if (length > MAX_LENGTH || column >= this.#columns) return undefined;
    // All indices are in range by construction: `as number` only removes the `undefined` of unchecked access.
    const misses = this.#netMisses[column] as number;
    if (misses > MAX_NET_MISSES) return undefined;
    const word = bytes.getInt32(start, true);
    const first = length < WORD ? word & ((1 << (8 * length)) - 1) : word;
    // Overlaps the first where there are fewer than eight.
    const last = length > WORD ? bytes.getInt32(end - WORD, true) : 0;
    const slot = column * SLOTS + (Math.imul(first ^ Math.imul(last + length, 0x85ebca6b), 0x9e3779b1) >>> HASH_SHIFT);
    const keys = this.#keys;
    const key = slot * KEY_WORDS;
    if (
      keys[key] === length &&
      keys[key + 1] === first &&
      keys[key + 2] === last &&
      (length <= 2 * WORD || sameBetween(keys, key, bytes, start, end))
    ) {
      if (misses > 0) this.#netMisses[column] = misses - 1;
      return this.#cells[slot];
    }
    this.#netMisses[column] = misses + 2;
    keys[key] = length;
    keys[key + 1] = first;
    keys[key + 2] = last;
    for (let at = start + WORD, i = key + 3; at < end - WORD; at += WORD, i++) keys[i] = bytes.getInt32(at, true);
    return (this.#cells[slot] = length < COPIED ? text.slice(from, from + length) : textOf(bytes, start, end));
  }
}

function sameBetween(keys: Int32Array, key: number, bytes: DataView, start: number, end: number): boolean {
  for (let at = start + WORD, i = key + 3; at < end - WORD; at += WORD, i++) {
    if (keys[i] !== bytes.getInt32(at, true)) return false;
  }
  return true;
}

/** A new string: a slice of the piece that it was read from would keep the whole piece in memory. */
function textOf(bytes: DataView, start: number, end: number): string {
  return String.fromCharCode(...new Uint8Array(bytes.buffer, bytes.byteOffset + start, end - start));
}
