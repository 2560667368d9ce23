import type { FetchSession } from '@retainwise/sdk';
import { useEffect, useMemo, useRef } from 'react';
import type { WidgetClient } from '../client.ts';
import type { Cache } from '../data/cache.ts';
import { useClients } from './retainwise-provider.tsx';

export interface ClientProps {
  readonly client?: WidgetClient | undefined;
  readonly baseUrl?: string | undefined;
  readonly fetchSession?: FetchSession | undefined;
  readonly reference?: string | undefined;
}

export interface Connection {
  readonly getClient: () => WidgetClient;
  readonly hasSessions: boolean;
  readonly reference: string | undefined;
  /** What parts and hooks with the same client and reference have loaded. */
  readonly cache: Cache;
}

/**
 * The client that the page gave, or the one of its `baseUrl` and `reference`. An inline `fetchSession` must not make
 * another client with each rendering, so the latest one is called.
 */
export function useClient({ client, baseUrl, fetchSession, reference }: ClientProps): Connection {
  const clients = useClients();
  const hasSessions = fetchSession !== undefined;
  const latest = useRef(fetchSession);
  useEffect(() => {
    latest.current = fetchSession;
  });
  const lent = useMemo(
    () => clients.lend({ baseUrl, reference, hasSessions }),
    [baseUrl, clients, hasSessions, reference],
  );
  useEffect(() => lent.use(() => latest.current), [lent]);
  return useMemo(
    () => ({
      getClient: () => client ?? lent.get(),
      hasSessions,
      reference,
      cache: clients.cacheOf(client ?? lent, reference),
    }),
    [client, clients, hasSessions, lent, reference],
  );
}
