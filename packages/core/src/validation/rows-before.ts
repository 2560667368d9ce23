import type { CustomerMemory, Seen } from './customer-memory.ts';
import type { CustomerTally } from './not-a-customer.ts';

/** What validation of some rows in the middle of a file needs to know of the rows before them. Plain data. */
export interface RowsBefore {
  readonly tally: Readonly<CustomerTally>;
  /** Of each customer among the rows whether it was met before in the file: four in a byte. */
  readonly met: Uint8Array;
}

const KINDS: readonly Seen[] = ['new', 'copy', 'repeated', 'unknown'];
const PER_BYTE = 4;
const BITS = 2;

/** Notes what a memory says, in two bits for each time it is asked. */
export class NotedMeetings {
  readonly #memory: CustomerMemory;
  #noted = new Uint8Array(1024);
  #count = 0;

  constructor(memory: CustomerMemory) {
    this.#memory = memory;
  }

  get size(): number {
    return this.#memory.size;
  }

  meet(id: string, rowHash: number): Seen {
    const seen = this.#memory.meet(id, rowHash);
    const at = Math.floor(this.#count / PER_BYTE);
    if (at === this.#noted.length) {
      const larger = new Uint8Array(2 * at);
      larger.set(this.#noted);
      this.#noted = larger;
    }
    this.#noted[at] = (this.#noted[at] ?? 0) | (KINDS.indexOf(seen) << (BITS * (this.#count % PER_BYTE)));
    this.#count++;
    return seen;
  }

  /** What was noted since the last call. */
  take(): Uint8Array {
    const taken = this.#noted.slice(0, Math.ceil(this.#count / PER_BYTE));
    this.#noted.fill(0, 0, taken.length);
    this.#count = 0;
    return taken;
  }
}

/** Says again what was noted, in the same order. */
export class KnownMeetings {
  /** Nothing is remembered here. */
  readonly size = 0;
  readonly #noted: Uint8Array;
  #next = 0;

  constructor(noted: Uint8Array) {
    this.#noted = noted;
  }

  meet(): Seen {
    const at = this.#next++;
    const byte = this.#noted[Math.floor(at / PER_BYTE)];
    if (byte === undefined) throw new RangeError('There are more customers among the rows than were noted.');
    return KINDS[(byte >> (BITS * (at % PER_BYTE))) & (KINDS.length - 1)] ?? 'new';
  }
}
