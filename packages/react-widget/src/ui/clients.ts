import { RetainWise, type FetchSession, type SessionGrant } from '@retainwise/sdk';
import { createCache, type Cache } from '../data/cache.ts';

/** Whose client it is: where requests go, and for which end customer. */
export interface ClientKey {
  readonly baseUrl: string | undefined;
  readonly reference: string | undefined;
  readonly hasSessions: boolean;
}

/** A client for as long as somebody uses it. */
export interface LentClient {
  /** Created on first use: rendering on a server needs none. */
  get(): RetainWise;
  /**
   * Somebody uses it, who knows how sessions are fetched. The function that is returned ends that; with the last who
   * uses it its token is forgotten.
   */
  use(fetchSession: () => FetchSession | undefined): () => void;
}

/** The clients of a page, or of a part of it: widgets for the same end customer share one, and with it one session. */
export interface Clients {
  lend(key: ClientKey): LentClient;
  /** What was loaded with a client for one end customer. */
  cacheOf(client: object, reference: string | undefined): Cache;
}

export function createClients(): Clients {
  const lent = new Map<string, LentClient>();
  const caches = new WeakMap<object, Map<string, Cache>>();
  return {
    cacheOf(client, reference = '') {
      const ofClient = caches.get(client) ?? new Map<string, Cache>();
      caches.set(client, ofClient);
      const known = ofClient.get(reference) ?? createCache();
      ofClient.set(reference, known);
      return known;
    },
    lend(key) {
      const name = JSON.stringify([key.baseUrl ?? null, key.reference ?? null, key.hasSessions]);
      const known = lent.get(name) ?? createLent(key);
      lent.set(name, known);
      return known;
    },
  };
}

function createLent({ baseUrl, reference, hasSessions }: ClientKey): LentClient {
  let client: RetainWise | null = null;
  const users = new Set<() => FetchSession | undefined>();

  async function fetchSession(): Promise<SessionGrant> {
    const [fetchIt] = [...users].map((user) => user()).filter((given) => given !== undefined);
    if (fetchIt === undefined) throw new Error('The widget is no longer on the page.');
    const grant = await fetchIt();
    // Of two that the page shows one after the other, the answer for the first may come last.
    if (reference !== undefined && grant.reference !== undefined && grant.reference !== reference)
      throw new Error('The session is for another customer than the one that is shown.');
    return grant;
  }

  return {
    get: () =>
      (client ??= new RetainWise({
        ...(baseUrl === undefined ? {} : { baseUrl }),
        ...(hasSessions ? { fetchSession } : {}),
      })),
    use(user) {
      users.add(user);
      return () => {
        users.delete(user);
        if (users.size === 0) client?.forgetSession();
      };
    },
  };
}
