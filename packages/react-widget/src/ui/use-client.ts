import type { FetchSession } from '@retainwise/sdk';
import { useEffect, useMemo, useRef } from 'react';
import type { WidgetClient } from '../client.ts';
import { useClients } from './retainwise-provider.tsx';

export interface ClientProps {
  readonly client?: WidgetClient | undefined;
  readonly baseUrl?: string | undefined;
  readonly fetchSession?: FetchSession | undefined;
  readonly reference?: string | undefined;
}

/**
 * The client that the page gave, or the one of its `baseUrl` and `reference`. An inline `fetchSession` must not make
 * another client with each rendering, so the latest one is called.
 */
export function useClient({ client, baseUrl, fetchSession, reference }: ClientProps): {
  readonly getClient: () => WidgetClient;
  readonly hasSessions: boolean;
} {
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
  return useMemo(() => ({ getClient: () => client ?? lent.get(), hasSessions }), [client, hasSessions, lent]);
}
