const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Seconds from an attempt that failed to the next; after the last of them there is none. Three days together. */
const PAUSES = [5, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];
/** So that what failed together is not sent again together. */
const JITTER = 0.2;
const MAX_RETRY_AFTER = DAY;

/** An endpoint all of whose attempts have failed for so long is disabled. */
export const FAILING_SECONDS = 5 * DAY;

/**
 * Seconds until the next attempt; null when there is none.
 *
 * @param attempt the one that failed, from 1
 * @param retryAfter what the receiver asks for: later than planned, never sooner
 * @param random from 0 to 1
 */
export function retryDelay(attempt: number, retryAfter: number | null, random: number): number | null {
  const pause = PAUSES[attempt - 1];
  return pause === undefined ? null : Math.max(pause * (1 - JITTER + 2 * JITTER * random), retryAfter ?? 0);
}

/** The header `Retry-After` in seconds, at most a day; null where it says nothing that can be read. */
export function readRetryAfter(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null;
  const text = header.trim();
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - now.getTime()) / 1000;
  return Number.isNaN(seconds) || seconds <= 0 ? null : Math.min(seconds, MAX_RETRY_AFTER);
}
