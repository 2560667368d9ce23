import { RetainWiseError, SessionError } from '../errors/client-errors.ts';

/** What `fetchSession` resolves with: the answer of `POST /v1/widget-sessions`, as your backend passes it on. */
export interface SessionGrant {
  /** `rws_…` */
  readonly token: string;
  /** Seconds until it ends. Without it, and without the two below, a new one is fetched when the API says so. */
  readonly expires_in?: number | undefined;
  readonly created_at?: string | undefined;
  readonly expires_at?: string | undefined;
  /** The end customer that it is for. */
  readonly reference?: string | undefined;
}

export type FetchSession = () => Promise<SessionGrant>;

/** The tokens of a client that gets them from a backend. They are kept in closures and nowhere else. */
export interface Session {
  /**
   * A token to send. Fetches one when there is none, and a new one in time; all who wait share one request.
   *
   * @throws SessionError when the backend gives none
   */
  token(): Promise<string>;
  /** The API refused it: it is not used again. One that came after it stays. */
  drop(token: string): void;
  /** Forgets the token, also one that is on its way. */
  forget(): void;
  /** The end customer, where the backend tells it. */
  reference(): string | null;
}

/** Of the life of a token. After it a new one is fetched, with time left for a second try. */
const RENEW_AFTER = 0.8;
/** While the token is still good and a new one could not be had. */
const TRY_AGAIN_MS = 5_000;
const SENDABLE = /^[\x21-\x7e]+$/;

interface Held {
  readonly token: string;
  readonly reference: string | null;
  renewAt: number;
  readonly endsAt: number;
}

/**
 * @param now milliseconds of a clock that only goes forward. The clock on the wall of a page is often wrong, so that a
 *   life is measured from the receipt of its token.
 */
export function createSession(fetchSession: FetchSession, now: () => number = () => performance.now()): Session {
  let held: Held | null = null;
  let fetching: Promise<Held> | null = null;
  /** How often the session was forgotten: what was asked for before is not kept. */
  let forgotten = 0;

  async function fetchOne(): Promise<Held> {
    let grant: unknown;
    try {
      grant = await fetchSession();
    } catch (error) {
      throw unavailable('fetchSession failed.', error);
    }
    return readGrant(grant, now());
  }

  function fetchShared(): Promise<Held> {
    if (fetching !== null) return fetching;
    const mine = fetchOne().finally(() => {
      if (fetching === mine) fetching = null;
    });
    fetching = mine;
    return mine;
  }

  return {
    async token() {
      const current = held;
      if (current !== null && now() < current.renewAt) return current.token;
      const before = forgotten;
      try {
        const fetched = await fetchShared();
        if (forgotten === before) held = fetched;
        return fetched.token;
      } catch (error) {
        if (current === null || held !== current || now() >= current.endsAt) throw error;
        current.renewAt = Math.min(current.endsAt, now() + TRY_AGAIN_MS);
        return current.token;
      }
    },
    drop(token) {
      if (held?.token === token) held = null;
    },
    forget() {
      held = null;
      fetching = null;
      forgotten += 1;
    },
    reference: () => held?.reference ?? null,
  };
}

function readGrant(grant: unknown, received: number): Held {
  // Whatever the backend sends.
  const { token, reference, ...life } = (grant ?? {}) as Partial<Record<keyof SessionGrant, unknown>>;
  // A line break would start another header. The message does not show the token.
  if (typeof token !== 'string' || !SENDABLE.test(token))
    throw unavailable('fetchSession did not resolve with an object that has a token.');
  const lifeMs = lifeOf(life);
  return {
    token,
    reference: typeof reference === 'string' ? reference : null,
    renewAt: received + RENEW_AFTER * lifeMs,
    endsAt: received + lifeMs,
  };
}

/** Both times are of the API's clock. Infinite when nothing is said. */
function lifeOf(life: Partial<Record<keyof SessionGrant, unknown>>): number {
  const seconds = life.expires_in;
  if (typeof seconds === 'number' && seconds > 0) return 1000 * seconds;
  const between = Date.parse(String(life.expires_at)) - Date.parse(String(life.created_at));
  return between > 0 ? between : Infinity;
}

function unavailable(detail: string, cause?: unknown): SessionError {
  // An error of ours says more than that it failed.
  const reason = cause instanceof RetainWiseError ? cause.detail : detail;
  return new SessionError(`There is no session for this page: ${reason}`, {
    code: 'ERR-1008',
    fix: 'Sign in again, or try again in a moment.',
    cause,
  });
}
