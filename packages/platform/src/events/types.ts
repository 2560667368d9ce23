import type { EventRecord } from '../database/events/types.ts';

export interface Follower {
  /** Each event once, also those with a lower id than the one before. */
  readonly onEvents: (events: readonly EventRecord[]) => void;
  /** The feed closes: there will be no more. */
  readonly onClose: () => void;
}

export interface Following {
  /** Nothing that happened after this id was read is missed; what has one from before may come late. */
  readonly position: number;
  stop(): void;
}

/** Tells the events of accounts as they happen. */
export interface EventFeed {
  /**
   * Every event that is committed after this has resolved, and perhaps some from just before.
   *
   * @throws FeedClosedError once it is closed
   */
  follow(accountId: string, follower: Follower): Promise<Following>;
  /** Ends every following. */
  close(): Promise<void>;
}
