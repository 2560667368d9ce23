import { useCallback, useContext, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { WidgetClient } from '../client.ts';
import { ConnectionContext, WidgetContext } from '../context.ts';
import { toProblem, type WidgetProblem } from '../problem.ts';
import { en } from '../text/en.ts';
import { useAppearance } from '../ui/retainwise-provider.tsx';
import { useClient, type Connection } from '../ui/use-client.ts';

export interface Resource<T> {
  /** Null until the first answer. Stays while it is loaded again, and when that fails. */
  readonly data: T | null;
  readonly loading: boolean;
  /** Why the latest attempt failed; null when it did not. */
  readonly error: WidgetProblem | null;
  readonly refresh: () => void;
}

/** The client of the surrounding part, else the one of the provider. */
export function useConnection(): Connection {
  const ofProvider = useClient(useAppearance({}));
  return useContext(ConnectionContext) ?? ofProvider;
}

/**
 * Something that the API has. Aborted when nobody shows it; shared with all who ask for the same key.
 *
 * @param key null for nothing
 */
export function useResource<T>(
  key: string | null,
  load: (client: WidgetClient, signal: AbortSignal) => Promise<T>,
): Resource<T> {
  const { cache, getClient } = useConnection();
  const unexpected = (useContext(WidgetContext)?.text ?? en).unexpected;
  const latest = useRef(load);
  useEffect(() => {
    latest.current = load;
  });
  const subscribe = useCallback(
    (onChange: () => void) =>
      key === null ? () => undefined : cache.watch(key, (signal) => latest.current(getClient(), signal), onChange),
    [cache, getClient, key],
  );
  const snapshot = useSyncExternalStore(
    subscribe,
    () => (key === null ? null : cache.read(key)),
    () => null,
  );
  return useMemo(
    () => ({
      // What is under a key was loaded by those who use the key, with this type.
      data: (snapshot?.data ?? null) as T | null,
      loading: key !== null && (snapshot?.loading ?? true),
      error: snapshot?.error === undefined ? null : toProblem(snapshot.error, unexpected),
      refresh: () => {
        if (key !== null) cache.refresh(key);
      },
    }),
    [cache, key, snapshot, unexpected],
  );
}
