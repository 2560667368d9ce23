import type { Logger, RateLease, RateLimitRepository } from '@retainwise/platform';
import { LRUCache } from 'lru-cache';

export const WINDOW_SECONDS = 60;
/** What an instance takes at a time: a tenth of the window, so that a few instances share it fairly. */
const MAX_CHUNK = 30;
/** More than this are being limited at once in no installation; the least recently used one would start anew. */
const MAX_BUCKETS = 50_000;
/** A database that takes longer counts as away. Long enough for a connection of a busy pool to become free. */
const LEASE_TIMEOUT_MS = 5_000;

export interface Verdict {
  readonly admitted: boolean;
  /** Requests left in the window, as far as this instance knows. */
  readonly remaining: number;
  /** Until the window ends. */
  readonly resetSeconds: number;
  /** Undoes an admission that nothing was done for, once, unless the bucket has been leased anew since then. */
  readonly giveBack: () => void;
}

export interface RateLimiter {
  /**
   * Admits a request, or refuses it until the window of its bucket ends.
   *
   * @param cost how many requests it counts for; at most the whole quota
   * @param quota requests in a window
   */
  take(bucket: string, cost: number, quota: number): Promise<Verdict>;
}

export interface RateLimiterOptions {
  readonly rateLimits: RateLimitRepository;
  readonly logger: Logger;
  /** Milliseconds of a clock that only goes forward. */
  readonly now?: () => number;
  readonly leaseTimeoutMs?: number;
}

/** The current window of one bucket, as this instance sees it. */
interface Window {
  readonly endsAt: number;
  /** Leased and not yet used. */
  tokens: number;
  /** Not yet leased by anybody, as of the last lease. */
  left: number;
  /** Used by this instance. */
  used: number;
}

/**
 * Counts requests in windows that all instances share. An instance leases tokens of a window in chunks, so that most
 * requests need no query, and all instances together never admit more than the quota; what one of them leased and did
 * not use is lost with the window. While the database is away each instance counts for itself: limits are then per
 * instance, and never open.
 */
export function createRateLimiter({
  rateLimits,
  logger,
  now = () => performance.now(),
  leaseTimeoutMs = LEASE_TIMEOUT_MS,
}: RateLimiterOptions): RateLimiter {
  const windows = new LRUCache<string, Window>({ max: MAX_BUCKETS });
  const leasing = new Map<string, Promise<void>>();
  let isAway = false;

  const currentWindow = (bucket: string): Window | undefined => {
    const window = windows.get(bucket);
    return window !== undefined && window.endsAt > now() ? window : undefined;
  };

  async function lease(bucket: string, wanted: number, quota: number): Promise<void> {
    // Before the query: our window must not end later than the database's.
    const asked = now();
    try {
      const request = { bucket, wanted, quota, windowSeconds: WINDOW_SECONDS };
      const { granted, left, endsInMs } = await within(leaseTimeoutMs, rateLimits.lease(request));
      // The window of before may have ended under way; its tokens are void then.
      const { tokens = 0, used = 0 } = currentWindow(bucket) ?? {};
      windows.set(bucket, { endsAt: asked + endsInMs, tokens: tokens + granted, left, used });
      if (isAway) logger.info({}, 'rate limits are counted in the database again');
      isAway = false;
    } catch (error) {
      if (!isAway) logger.warn({ err: error }, 'the database does not count requests; this process counts its own');
      isAway = true;
      const { used = 0, endsAt = now() + WINDOW_SECONDS * 1000 } = currentWindow(bucket) ?? {};
      windows.set(bucket, {
        endsAt,
        tokens: Math.max(0, quota - used),
        left: 0,
        used,
      });
    }
  }

  return {
    async take(bucket, cost, quota) {
      const needed = Math.min(cost, quota);
      for (;;) {
        const window = currentWindow(bucket);
        const enough = window !== undefined && window.tokens >= needed;
        if (window !== undefined && (enough || window.left === 0)) {
          // What is left to be given back.
          let taken = enough ? needed : 0;
          window.tokens -= taken;
          window.used += taken;
          return {
            admitted: enough,
            remaining: window.tokens + window.left,
            resetSeconds: Math.max(1, Math.ceil((window.endsAt - now()) / 1000)),
            giveBack: () => {
              // In another window, or after another lease, it might admit more than the quota.
              if (currentWindow(bucket) !== window) return;
              window.tokens += taken;
              window.used -= taken;
              taken = 0;
            },
          };
        }
        // One query for all requests that wait for it; each lease adds tokens or shows that there are none.
        const chunk = Math.max(1, Math.min(MAX_CHUNK, Math.floor(quota / 10)));
        let pending = leasing.get(bucket);
        if (pending === undefined) {
          pending = lease(bucket, Math.max(chunk, needed - (window?.tokens ?? 0)), quota);
          leasing.set(bucket, pending);
          void pending.finally(() => leasing.delete(bucket));
        }
        await pending;
      }
    },
  };
}

/** Rejects when the answer takes too long. One that comes later is not used: its tokens are lost. */
async function within(milliseconds: number, answer: Promise<RateLease>): Promise<RateLease> {
  let timeout: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timeout = setTimeout(() => reject(new Error(`No lease within ${milliseconds} ms.`)), milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timeout);
  }
}
