import { useCallback, useEffect, useRef, useState } from 'react';
import type { PrivateClient, PrivateOptions } from './types.ts';

export interface PrivateState {
  /** Null until it is loaded. */
  readonly client: PrivateClient | null;
  /** Why it cannot be; null where nothing went wrong. */
  readonly error: unknown;
  readonly retry: () => void;
}

/**
 * The client of private mode, loaded with its worker before a file can be chosen: from then on nothing is fetched. It
 * ends with the widget, and when another end customer is shown.
 *
 * @param loadRest what else the journey would load later; the same function for every rendering
 */
export function usePrivateClient(
  wanted: true | PrivateOptions,
  reference: string | undefined,
  loadRest: () => Promise<unknown>,
): PrivateState {
  const options = wanted === true ? {} : wanted;
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const [client, setClient] = useState<PrivateClient | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);

  useEffect(() => {
    const ended = new AbortController();
    const isStale = (): boolean => ended.signal.aborted;
    let loading: PrivateClient | null = null;
    const load = async (): Promise<void> => {
      const { createPrivateClient } = await import('@retainwise/react-widget/private');
      if (isStale()) return;
      loading = createPrivateClient(() => latest.current);
      await Promise.all([loading.ready(), loadRest()]);
      if (!isStale()) setClient(loading);
    };
    load().catch((caught: unknown) => {
      if (!isStale()) setError(caught);
    });
    return () => {
      ended.abort();
      loading?.close();
      setClient(null);
      setError(null);
    };
  }, [attempt, loadRest, reference]);

  return { client, error, retry };
}
