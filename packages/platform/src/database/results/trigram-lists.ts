import { TEXTS_PER_ROW, type StoredRows } from '@retainwise/core';
import { eachTrigram, MAX_BYTES_PER_VALUE, packAscending, STANDING_FACTOR, TRIGRAMS } from './trigrams.ts';

/** Of a list; most trigrams of a portion occur in few rows. */
const BLOCK_BITS = 5;
const BLOCK_BYTES = 2 ** BLOCK_BITS;
const BLOCK_MASK = BLOCK_BYTES - 1;
const FIRST_BYTES = 2 ** 20;

/**
 * Gathers the trigrams of the rows of a portion. Rows come in the order of the file, so that lists can be packed while
 * they grow: to keep the rows and pack them at the end took eight times the memory, and three times as long for want of
 * a cache that holds it.
 */
export class TrigramLists {
  /** The last row of each list with its standing; 0 where there is none. */
  readonly #last = new Float64Array(TRIGRAMS);
  /** Where the next byte of each list goes, and its first block. Block 0 is nobody's. */
  readonly #at = new Int32Array(TRIGRAMS);
  readonly #first = new Int32Array(TRIGRAMS);
  #bytes = new Uint8Array(FIRST_BYTES);
  /** The block behind each block. */
  #next = new Int32Array(FIRST_BYTES >> BLOCK_BITS);
  #blocks = 1;
  readonly #difference = new Float64Array(1);
  readonly #packed = new Uint8Array(MAX_BYTES_PER_VALUE);

  add({ rowNumbers, standings, bytes, ends }: StoredRows): void {
    let from = 0;
    let key = 0;
    const note = (trigram: number): void => this.#note(trigram, key);
    for (let i = 0; i < rowNumbers.length; i++) {
      key = (rowNumbers[i] ?? 0) * STANDING_FACTOR + (standings[i] ?? 0);
      const id = ends[TEXTS_PER_ROW * i] ?? 0;
      const name = ends[TEXTS_PER_ROW * i + 1] ?? 0;
      eachTrigram(bytes, from, id, note);
      eachTrigram(bytes, id, name, note);
      from = ends[TEXTS_PER_ROW * (i + 1) - 1] ?? 0;
    }
  }

  #note(trigram: number, key: number): void {
    const last = this.#last[trigram] ?? 0;
    if (last === key) return;
    this.#last[trigram] = key;
    this.#difference[0] = key - last;
    const length = packAscending(this.#difference, 1, this.#packed);
    let at = this.#at[trigram] ?? 0;
    for (let i = 0; i < length; i++) {
      if ((at & BLOCK_MASK) === 0) at = this.#blockBehind(trigram, at);
      this.#bytes[at++] = this.#packed[i] ?? 0;
    }
    this.#at[trigram] = at;
  }

  /** Where the bytes behind a full block go, or the first bytes of a list. */
  #blockBehind(trigram: number, at: number): number {
    const block = this.#blocks++;
    if (block === this.#next.length) {
      this.#bytes = enlarged(this.#bytes, new Uint8Array(2 * this.#bytes.length));
      this.#next = enlarged(this.#next, new Int32Array(2 * this.#next.length));
    }
    if (at === 0) this.#first[trigram] = block;
    else this.#next[(at - 1) >> BLOCK_BITS] = block;
    return block << BLOCK_BITS;
  }

  /** Calls `each` with the lists since the last call, by ascending trigram; the bytes are valid until it returns. */
  take(each: (trigram: number, rows: Uint8Array) => void): void {
    let list = new Uint8Array(FIRST_BYTES);
    for (let trigram = 0; trigram < TRIGRAMS; trigram++) {
      const end = this.#at[trigram] ?? 0;
      if (end === 0) continue;
      const last = (end - 1) >> BLOCK_BITS;
      let length = 0;
      for (let block = this.#first[trigram] ?? 0; ; block = this.#next[block] ?? 0) {
        const from = block << BLOCK_BITS;
        const to = block === last ? end : from + BLOCK_BYTES;
        if (length + BLOCK_BYTES > list.length) list = enlarged(list, new Uint8Array(2 * list.length));
        for (let i = from; i < to; i++) list[length++] = this.#bytes[i] ?? 0;
        if (block === last) break;
      }
      each(trigram, list.subarray(0, length));
    }
    this.#at.fill(0);
    this.#last.fill(0);
    this.#blocks = 1;
  }
}

function enlarged<Numbers extends Int32Array | Uint8Array>(numbers: Numbers, larger: Numbers): Numbers {
  larger.set(numbers);
  return larger;
}
