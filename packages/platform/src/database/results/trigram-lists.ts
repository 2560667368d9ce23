import { TEXTS_PER_ROW, type StoredRows } from '@retainwise/core';
import { eachTrigram, packAscending, STANDING_FACTOR, TRIGRAMS } from './trigrams.ts';

const NONE = -1;
/** UTF-8 of varying length: five bytes hold any number of 32 bits. */
const MAX_BYTES_PER_VALUE = 5;

/** Gathers the trigrams of the rows of a portion. Rows come in the order of the file. */
export class TrigramLists {
  /** The newest entry of each trigram, and of each entry its value and the one before. */
  readonly #newest = new Int32Array(TRIGRAMS).fill(NONE);
  #values = new Int32Array(64 * 1024);
  #before = new Int32Array(64 * 1024);
  #count = 0;

  add({ rowNumbers, standings, bytes, ends }: StoredRows): void {
    let from = 0;
    for (let i = 0; i < rowNumbers.length; i++) {
      const value = (rowNumbers[i] ?? 0) * STANDING_FACTOR + (standings[i] ?? 0);
      const id = ends[TEXTS_PER_ROW * i] ?? 0;
      const name = ends[TEXTS_PER_ROW * i + 1] ?? 0;
      const note = (trigram: number): void => this.#note(trigram, value);
      eachTrigram(bytes, from, id, note);
      eachTrigram(bytes, id, name, note);
      from = ends[TEXTS_PER_ROW * (i + 1) - 1] ?? 0;
    }
  }

  #note(trigram: number, value: number): void {
    const newest = this.#newest[trigram] ?? NONE;
    if (newest !== NONE && this.#values[newest] === value) return;
    if (this.#count === this.#values.length) this.#grow();
    this.#values[this.#count] = value;
    this.#before[this.#count] = newest;
    this.#newest[trigram] = this.#count++;
  }

  #grow(): void {
    for (const name of ['values', 'before'] as const) {
      const old = name === 'values' ? this.#values : this.#before;
      const larger = new Int32Array(2 * old.length);
      larger.set(old);
      if (name === 'values') this.#values = larger;
      else this.#before = larger;
    }
  }

  /** Calls `each` with the lists since the last call, by ascending trigram; the bytes are valid until it returns. */
  take(each: (trigram: number, rows: Uint8Array) => void): void {
    let list = new Int32Array(1024);
    let packed = new Uint8Array(MAX_BYTES_PER_VALUE * list.length);
    for (let trigram = 0; trigram < TRIGRAMS; trigram++) {
      let entry = this.#newest[trigram] ?? NONE;
      if (entry === NONE) continue;
      let length = 0;
      for (; entry !== NONE; entry = this.#before[entry] ?? NONE) {
        if (length === list.length) {
          const larger = new Int32Array(2 * length);
          larger.set(list);
          list = larger;
          packed = new Uint8Array(MAX_BYTES_PER_VALUE * list.length);
        }
        list[length++] = this.#values[entry] ?? 0;
      }
      list.subarray(0, length).reverse();
      each(trigram, packed.subarray(0, packAscending(list, length, packed)));
    }
    this.#newest.fill(NONE);
    this.#count = 0;
  }
}
