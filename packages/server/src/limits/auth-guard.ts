import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { LRUCache } from 'lru-cache';
import { ApiError } from '../http/api-error.ts';

const WINDOW_MS = 60_000;
const MAX_ADDRESSES = 20_000;
const MAX_KNOWN_KEYS = 20_000;
/** How long a key that worked is looked up whatever its address did. */
const KNOWN_KEY_MS = 10 * 60_000;

/** Requests of one client that wait until lookups under way have ended. */
const MAX_WAITING = 2_000;

/** Somebody is signed in who belongs to no account: each such request costs as much as a guess. */
const NOT_LET_IN = 'ERR-1003';

/** @typeParam T what a key is looked up for */
export interface AuthGuard<T> {
  /**
   * Runs the lookup of a key, unless too many of the client's lookups failed within a minute. Requests that come with
   * the same key during a lookup share it: together they are one guess. While so many are under way that the failures
   * among them would be counted too late, further ones wait for their end: an office behind one address, whose pages
   * all ask at once, is no attack.
   *
   * @throws ApiError ERR-5004 without a lookup; what `lookup` throws, a refusal counted as a failure
   */
  check(client: string | undefined, secret: string, lookup: () => Promise<T>): Promise<T>;
}

export interface AuthGuardOptions {
  /** In a minute, of one client. */
  readonly maxFailures: number;
  readonly now?: () => number;
}

interface Attempts<T> {
  readonly endsAt: number;
  failures: number;
  /** Lookups under way, by the hash of their key. */
  readonly pending: Map<string, Promise<T>>;
  /** Go on with who waits. */
  readonly waiting: (() => void)[];
}

/**
 * Limits failed authentications by client address, in memory and before any query. Only failures count. A key that was
 * valid a short while ago is looked up in any case, so a stranger behind the same address locks nobody out.
 */
export function createAuthGuard<T>({ maxFailures, now = () => performance.now() }: AuthGuardOptions): AuthGuard<T> {
  const attempts = new LRUCache<string, Attempts<T>>({ max: MAX_ADDRESSES });
  const known = new LRUCache<string, number>({ max: MAX_KNOWN_KEYS });

  function attemptsOf(client: string): Attempts<T> {
    const current = attempts.get(client);
    if (current !== undefined && current.endsAt > now()) return current;
    const begun = { endsAt: now() + WINDOW_MS, failures: 0, pending: new Map<string, Promise<T>>(), waiting: [] };
    attempts.set(client, begun);
    return begun;
  }

  async function look(of: Attempts<T>, hash: string, lookup: () => Promise<T>): Promise<T> {
    try {
      const found = await lookup();
      known.set(hash, now() + KNOWN_KEY_MS);
      return found;
    } catch (error) {
      const isRefused = error instanceof ApiError && (error.status === 401 || error.code === NOT_LET_IN);
      if (isRefused && !isExpiredSession(error)) {
        of.failures += 1;
        known.delete(hash);
      }
      throw error;
    } finally {
      of.pending.delete(hash);
      wakeNext(of);
    }
  }

  const hasRoom = ({ failures, pending }: Attempts<T>): boolean => failures + pending.size < 2 * maxFailures;

  /** Whoever goes on and makes no lookup wakes the next one itself. */
  function wakeNext(of: Attempts<T>): void {
    if (of.failures >= maxFailures) for (const goOn of of.waiting.splice(0)) goOn();
    else if (hasRoom(of)) of.waiting.shift()?.();
  }

  function refuseGuesses(of: Attempts<T>): void {
    if (of.failures < maxFailures) return;
    throw tooManyFailures(Math.max(1, Math.ceil((of.endsAt - now()) / 1000)));
  }

  return {
    async check(client, secret, lookup) {
      const of = attemptsOf(network(client));
      const hash = createHash('sha256').update(secret).digest('base64url');
      // Nothing is awaited between the last look at the room and the lookup that takes it.
      while ((known.get(hash) ?? -Infinity) <= now() && !of.pending.has(hash)) {
        refuseGuesses(of);
        if (hasRoom(of)) break;
        if (of.waiting.length >= MAX_WAITING) throw tooManyAtOnce();
        await new Promise<void>((goOn) => of.waiting.push(goOn));
      }
      const same = of.pending.get(hash);
      if (same) {
        wakeNext(of);
        return same;
      }
      const looking = look(of, hash, lookup);
      of.pending.set(hash, looking);
      return looking;
    },
  };
}

/** Every page has such a token in time, and asks with it before it gets a new one: that is no guess. */
function isExpiredSession({ code }: ApiError): boolean {
  return code === 'ERR-1008';
}

function tooManyAtOnce(): ApiError {
  return new ApiError('ERR-5004', 'Too many requests of your address wait to be authenticated.', { retryAfter: 1 });
}

function tooManyFailures(retryAfter: number): ApiError {
  return new ApiError('ERR-5004', 'Too many authentications from your address have failed.', { retryAfter });
}

/** A client has an IPv4 address, or a whole /64 of IPv6 addresses to choose from. */
function network(address = 'unknown'): string {
  const [plain = ''] = address.split('%');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  const end = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - end.length);
  return [...groups, ...Array.from({ length: zeros }, () => '0'), ...end]
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':');
}
