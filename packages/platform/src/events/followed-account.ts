import type { EventRecord } from '../database/events/types.ts';
import type { Follower } from './types.ts';

/**
 * How far below the newest known id an event may still appear: transactions take their ids before they commit. As many
 * events as this would have to happen while one such transaction lasts for it to be missed.
 */
export const REORDERED_IDS = 100;

/** An account that somebody follows, and what of it is known. */
export class FollowedAccount {
  readonly followers = new Set<Follower>();
  /** Read once for all who follow it; each of them is told what it may see. */
  readonly reference = null;
  readonly #seen = new Set<number>();
  #position: number;

  constructor(
    readonly accountId: string,
    position: number,
  ) {
    this.#position = position;
  }

  /** The highest id seen. */
  get position(): number {
    return this.#position;
  }

  /** Where to read from. */
  get after(): number {
    return Math.max(0, this.#position - REORDERED_IDS);
  }

  /** Tells the followers what is new among the events that were read. */
  take(read: readonly EventRecord[]): void {
    const fresh = read.filter(({ id }) => !this.#seen.has(id));
    if (fresh.length === 0) return;
    for (const { id } of fresh) {
      this.#seen.add(id);
      this.#position = Math.max(this.#position, id);
    }
    for (const id of this.#seen) if (id <= this.after) this.#seen.delete(id);
    for (const { onEvents } of [...this.followers]) onEvents(fresh);
  }
}
