/** Spellings kept for a column; a power of two, whose logarithm a place takes from the top of a hash. */
const SLOTS = 128;
const HASH_SHIFT = 32 - 7;
/** Bytes of the longest spelling kept. */
const MAX_LENGTH = 32;
/** Columns with kept spellings, from the first on. */
const MAX_COLUMNS = 512;
/** A column whose new cells outnumber half of its known ones by this (an id, an amount) is not looked up any more. */
const MAX_NET_MISSES = 200;

const WORD = 4;
/** Of each spelling: its length, its first and its last four bytes, and the words between them. */
const KEY_WORDS = 3 + (MAX_LENGTH - 2 * WORD) / WORD;

/**
 * Cells that were met before in their column, found by their bytes: most columns of a table of customers hold few
 * different words. The cell that is given back is the same string each time, so that nothing is made for it and nothing is
 * left to collect, and whoever compares it later compares two references.
 *
 * A newcomer takes the place of whoever has the same hash.
 */
export class CellInterner {
  #columns = 0;
  #cells: string[] = [];
  #keys = new Int32Array(0);
  /** Two for each new cell less one for each known one, from 0 on. */
  #newcomers = new Uint16Array(0);

  /** Makes room for the cells of this many columns. */
  widen(columns: number): void {
    const count = Math.min(columns, MAX_COLUMNS);
    if (count <= this.#columns) return;
    this.#columns = count;
    while (this.#cells.length < count * SLOTS) this.#cells.push('');
    const [keys, newcomers] = [this.#keys, this.#newcomers];
    this.#keys = new Int32Array(count * SLOTS * KEY_WORDS);
    this.#keys.set(keys);
    this.#newcomers = new Uint16Array(count);
    this.#newcomers.set(newcomers);
  }

  /**
   * The cell of a column whose ASCII characters are the bytes from `start` to `end`; undefined when it is too long to be
   * kept, or its column is not looked up. There must be four bytes behind `start`, whatever they are.
   */
  find(column: number, bytes: DataView, start: number, end: number): string | undefined {
    const length = end - start;
    if (length === 0) return '';
    if (length > MAX_LENGTH || column >= this.#columns) return undefined;
    // All indices are in range by construction: `as number` only takes away the `undefined` of unchecked access.
    const newcomers = this.#newcomers[column] as number;
    if (newcomers > MAX_NET_MISSES) return undefined;
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
      if (newcomers > 0) this.#newcomers[column] = newcomers - 1;
      return this.#cells[slot];
    }
    this.#newcomers[column] = newcomers + 2;
    keys[key] = length;
    keys[key + 1] = first;
    keys[key + 2] = last;
    for (let at = start + WORD, i = key + 3; at < end - WORD; at += WORD, i++) keys[i] = bytes.getInt32(at, true);
    return (this.#cells[slot] = textOf(bytes, start, end));
  }
}

function sameBetween(keys: Int32Array, key: number, bytes: DataView, start: number, end: number): boolean {
  for (let at = start + WORD, i = key + 3; at < end - WORD; at += WORD, i++) {
    if (keys[i] !== bytes.getInt32(at, true)) return false;
  }
  return true;
}

/** A text of its own: a part of the piece that it was read from would keep the whole piece in memory. */
function textOf(bytes: DataView, start: number, end: number): string {
  return String.fromCharCode(...new Uint8Array(bytes.buffer, bytes.byteOffset + start, end - start));
}
