import { TEXTS_PER_ROW, type StoredRows } from '@retainwise/core';
import { eachTrigram, MAX_BYTES_PER_VALUE, packAscending, STANDING_FACTOR, TRIGRAMS } from './trigrams.ts';

const NONE = -1;

/** Gathers the trigrams of the rows of a portion. Rows come in the order of the file. */
export class TrigramLists {
  /** Row and standing of each row of the portion, in a number of more than 32 bits. */
  #keys = new Float64Array(64 * 1024);
  #rows = 0;
  /** The newest entry of each trigram, and of each entry the place of its row above and the entry before. */
  readonly #newest = new Int32Array(TRIGRAMS).fill(NONE);
  #places = new Int32Array(64 * 1024);
  #before = new Int32Array(64 * 1024);
  #count = 0;

  add({ rowNumbers, standings, bytes, ends }: StoredRows): void {
    let from = 0;
    for (let i = 0; i < rowNumbers.length; i++) {
      if (this.#rows === this.#keys.length) this.#keys = enlarged(this.#keys, new Float64Array(2 * this.#rows));
      const place = this.#rows++;
      this.#keys[place] = (rowNumbers[i] ?? 0) * STANDING_FACTOR + (standings[i] ?? 0);
      const id = ends[TEXTS_PER_ROW * i] ?? 0;
      const name = ends[TEXTS_PER_ROW * i + 1] ?? 0;
      const note = (trigram: number): void => this.#note(trigram, place);
      eachTrigram(bytes, from, id, note);
      eachTrigram(bytes, id, name, note);
      from = ends[TEXTS_PER_ROW * (i + 1) - 1] ?? 0;
    }
  }

  #note(trigram: number, place: number): void {
    const newest = this.#newest[trigram] ?? NONE;
    if (newest !== NONE && this.#places[newest] === place) return;
    if (this.#count === this.#places.length) {
      this.#places = enlarged(this.#places, new Int32Array(2 * this.#count));
      this.#before = enlarged(this.#before, new Int32Array(2 * this.#count));
    }
    this.#places[this.#count] = place;
    this.#before[this.#count] = newest;
    this.#newest[trigram] = this.#count++;
  }

  /** Calls `each` with the lists since the last call, by ascending trigram; the bytes are valid until it returns. */
  take(each: (trigram: number, rows: Uint8Array) => void): void {
    let list = new Float64Array(1024);
    let packed = new Uint8Array(MAX_BYTES_PER_VALUE * list.length);
    for (let trigram = 0; trigram < TRIGRAMS; trigram++) {
      let entry = this.#newest[trigram] ?? NONE;
      if (entry === NONE) continue;
      let length = 0;
      for (; entry !== NONE; entry = this.#before[entry] ?? NONE) {
        if (length === list.length) {
          list = enlarged(list, new Float64Array(2 * length));
          packed = new Uint8Array(MAX_BYTES_PER_VALUE * list.length);
        }
        list[length++] = this.#keys[this.#places[entry] ?? 0] ?? 0;
      }
      list.subarray(0, length).reverse();
      each(trigram, packed.subarray(0, packAscending(list, length, packed)));
    }
    this.#newest.fill(NONE);
    this.#count = 0;
    this.#rows = 0;
  }
}

function enlarged<Numbers extends Int32Array | Float64Array>(numbers: Numbers, larger: Numbers): Numbers {
  larger.set(numbers);
  return larger;
}
