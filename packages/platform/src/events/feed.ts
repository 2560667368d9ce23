import type { Database } from '../database/types.ts';
import type { Logger } from '../logging/types.ts';
import { FeedClosedError } from './errors.ts';
import { FollowedAccount } from './followed-account.ts';
import type { EventFeed, Follower, Following } from './types.ts';

export interface EventFeedOptions {
  readonly database: Pick<Database, 'events' | 'listenForEvents' | 'actForAll'>;
  readonly logger: Logger;
  /** How often to look without being woken. Defaults to five seconds. */
  readonly pollMs?: number;
  /** At most one reading in so long: many events at once are read together. Defaults to 50 ms. */
  readonly pauseMs?: number;
}

/** Events of an account that one reading gives. */
const PAGE = 500;

/**
 * One listening connection and one reading at a time, however many follow: an account is read once for all of its
 * followers. The first event after a quiet moment is read at once.
 */
export function createEventFeed({ database, logger, pollMs = 5_000, pauseMs = 50 }: EventFeedOptions): EventFeed {
  const accounts = new Map<string, FollowedAccount>();
  const opening = new Map<string, Promise<FollowedAccount>>();
  const due = new Set<string>();
  const listener = database.listenForEvents(wake);
  let closed = false;
  let reading: Promise<void> | null = null;
  let lastRead = -Infinity;
  let failing = false;
  let timer: NodeJS.Timeout | undefined;
  const polling = setInterval(() => wake(null), pollMs);
  polling.unref();

  const refuseOnceClosed = (): void => {
    if (closed) throw new FeedClosedError();
  };

  function wake(accountId: string | null): void {
    if (accountId === null) for (const known of accounts.keys()) due.add(known);
    else if (accounts.has(accountId)) due.add(accountId);
    plan();
  }

  function plan(): void {
    if (closed || due.size === 0 || reading !== null || timer !== undefined) return;
    const wait = lastRead + pauseMs - performance.now();
    if (wait <= 0) start();
    else
      timer = setTimeout(() => {
        timer = undefined;
        start();
      }, wait);
  }

  function start(): void {
    lastRead = performance.now();
    reading = read().finally(() => {
      reading = null;
      plan();
    });
  }

  async function read(): Promise<void> {
    const wanted = [...due].flatMap((id) => accounts.get(id) ?? []);
    due.clear();
    if (wanted.length === 0) return;
    try {
      await readInto(wanted);
      failing = false;
    } catch (error) {
      // Once for each outage. The next poll tries again.
      if (!failing) logger.warn({ err: error }, 'could not read events, will try again');
      failing = true;
    }
  }

  async function readInto(wanted: readonly FollowedAccount[]): Promise<void> {
    // Several accounts at once, and for all who follow them, whoever was the first to ask.
    const events = await database.actForAll(() => database.events.listAfter(wanted, PAGE));
    for (const account of wanted) {
      const own = events.filter(({ accountId }) => accountId === account.accountId);
      account.take(own);
      if (own.length === PAGE) due.add(account.accountId);
    }
  }

  async function open(accountId: string): Promise<FollowedAccount> {
    const newest = database.actForAll(() => database.events.newestId({ accountId, reference: null }));
    const account = new FollowedAccount(accountId, await newest);
    await readInto([account]);
    accounts.set(accountId, account);
    // What was committed between the reading and this woke nobody.
    wake(accountId);
    return account;
  }

  /** The account, with its first reading done. Several callers share it. */
  function opened(accountId: string): Promise<FollowedAccount> {
    const known = opening.get(accountId);
    if (known) return known;
    const fresh = open(accountId).catch((error: unknown) => {
      opening.delete(accountId);
      throw error;
    });
    opening.set(accountId, fresh);
    return fresh;
  }

  async function follow(accountId: string, follower: Follower): Promise<Following> {
    refuseOnceClosed();
    listener.start();
    const account = await opened(accountId);
    refuseOnceClosed();
    // Its last follower left it while this one waited.
    if (accounts.get(accountId) !== account) return follow(accountId, follower);
    account.followers.add(follower);
    return {
      position: account.position,
      stop() {
        account.followers.delete(follower);
        if (account.followers.size > 0 || accounts.get(accountId) !== account) return;
        accounts.delete(accountId);
        opening.delete(accountId);
      },
    };
  }

  return {
    follow,
    async close() {
      closed = true;
      clearInterval(polling);
      clearTimeout(timer);
      for (const { followers } of accounts.values()) for (const { onClose } of [...followers]) onClose();
      await listener.close();
      await reading;
    },
  };
}
