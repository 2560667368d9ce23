/**
 * Draws a uniform random sample from a stream of unknown length, deterministically: every row draws a number from a
 * hash of its position, and rows below a threshold are kept. The threshold halves whenever the sample is full. (Taking
 * every k-th row would be simpler, but biased for files that repeat a pattern.)
 */
export class RowSample {
  size = 0;
  readonly #capacity: number;
  readonly #draws: Uint32Array;
  #threshold = 2 ** 32;
  #seen = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#draws = new Uint32Array(capacity);
  }

  /**
   * Offers the next row.
   *
   * @param drop called when earlier rows are dropped: moves entry `from` to place `to` (`to` ≤ `from`), ascending
   * @returns the place of the row in the sample, or -1 when it is not chosen
   */
  offer(drop: (from: number, to: number) => void): number {
    const draw = scramble(this.#seen++);
    while (draw < this.#threshold && this.size === this.#capacity) this.#thin(drop);
    if (draw >= this.#threshold) return -1;
    this.#draws[this.size] = draw;
    return this.size++;
  }

  #thin(drop: (from: number, to: number) => void): void {
    this.#threshold /= 2;
    let left = 0;
    for (let i = 0; i < this.size; i++) {
      const draw = this.#draws[i] ?? 0;
      if (draw >= this.#threshold) continue;
      this.#draws[left] = draw;
      drop(i, left++);
    }
    this.size = left;
  }
}

/** The finaliser of MurmurHash3: a bijection of 32-bit integers that spreads neighbours. */
function scramble(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
