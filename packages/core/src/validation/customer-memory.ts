import { hashText } from '../numerics/hash-text.ts';
import { releaseMemory } from '../numerics/release-memory.ts';

export type Seen = 'new' | 'copy' | 'repeated' | 'unknown';

/** A request has one customer, a file as many as it has: it grows with them. */
const INITIAL_SLOTS = 1 << 8;
/** 12 bytes a slot: 48 MB, reached beyond 1.5 million ids. A million ids take 24 MB. */
const MAX_SLOTS = 1 << 22;
const MAX_LOAD = 0.75;

/**
 * Remembers the customers seen so far, in bounded memory: an open-addressing table of 64-bit id hashes in typed arrays,
 * each with a 32-bit hash of its row. At a million customers, two different ids share a hash with a probability of
 * 3e-8.
 */
export class CustomerMemory {
  #slots = INITIAL_SLOTS;
  #high = new Uint32Array(INITIAL_SLOTS);
  #low = new Uint32Array(INITIAL_SLOTS);
  #rows = new Int32Array(INITIAL_SLOTS);
  #size = 0;
  readonly #maxSlots: number;
  readonly #hash = new Uint32Array(2);

  /** @param maxSlots a power of two; once 75 % of that many slots are taken, new ids are `unknown` */
  constructor(maxSlots = MAX_SLOTS) {
    this.#maxSlots = maxSlots;
    if (maxSlots < INITIAL_SLOTS) this.#allocate(maxSlots);
  }

  /** Number of entries: customers, and further rows of known customers. */
  get size(): number {
    return this.#size;
  }

  get bytes(): number {
    return this.#slots * 12;
  }

  /**
   * Classifies a row: a `new` customer, a `copy` of an earlier row, a `repeated` id with other values, or `unknown`
   * because the memory is full.
   *
   * @param rowHash a signed integer of 32 bits
   */
  meet(id: string, rowHash: number): Seen {
    hashText(id, this.#hash);
    // 0, 0 marks a free slot.
    const high = this.#hash[0] ?? 0;
    const low = (this.#hash[1] ?? 0) || 1;
    const slot = this.#find(high, low);
    if (this.#low[slot] === 0) return this.#remember(high, low, rowHash) ? 'new' : 'unknown';
    if (this.#rows[slot] === rowHash) return 'copy';
    // Another row of a known customer gets its own entry, so that its copies are found too.
    const rowHigh = Math.imul(high ^ rowHash, 2654435761) >>> 0;
    const known = this.#find(rowHigh, low);
    if (this.#low[known] !== 0) return 'copy';
    this.#remember(rowHigh, low, rowHash);
    return 'repeated';
  }

  /** False when the memory is full. */
  #remember(high: number, low: number, rowHash: number): boolean {
    if (this.#size >= this.#slots * MAX_LOAD) {
      if (this.#slots >= this.#maxSlots) return false;
      this.#grow();
    }
    this.#put(this.#find(high, low), high, low, rowHash);
    return true;
  }

  #put(slot: number, high: number, low: number, rowHash: number): void {
    this.#high[slot] = high;
    this.#low[slot] = low;
    this.#rows[slot] = rowHash;
    this.#size++;
  }

  /** The slot of a hash, or the free one where it belongs. */
  #find(high: number, low: number): number {
    const mask = this.#slots - 1;
    let slot = high & mask;
    while (this.#low[slot] !== 0 && (this.#low[slot] !== low || this.#high[slot] !== high)) slot = (slot + 1) & mask;
    return slot;
  }

  #allocate(slots: number): void {
    this.#slots = slots;
    this.#high = new Uint32Array(slots);
    this.#low = new Uint32Array(slots);
    this.#rows = new Int32Array(slots);
  }

  #grow(): void {
    const [high, low, rows, slots] = [this.#high, this.#low, this.#rows, this.#slots];
    this.#allocate(slots * 2);
    this.#size = 0;
    for (let slot = 0; slot < slots; slot++) {
      const lowHash = low[slot] ?? 0;
      if (lowHash !== 0) this.#put(this.#find(high[slot] ?? 0, lowHash), high[slot] ?? 0, lowHash, rows[slot] ?? 0);
    }
    releaseMemory(high, low, rows);
  }

  /** Forgets everything, and gives the memory back. Nothing can be met afterwards. */
  release(): void {
    releaseMemory(this.#high, this.#low, this.#rows);
  }
}
