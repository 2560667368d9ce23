import { RetainWiseError, type Prediction, type RetainWise } from '@retainwise/sdk';
import { useCallback, useEffect, useState } from 'react';
import { followAccount } from './follow-account.ts';
import { isSessionEnded } from './session-ended.ts';

export type Predictions =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string; readonly retry: () => void }
  | {
      readonly status: 'loaded';
      readonly entries: readonly Prediction[];
      readonly more: (() => void) | null;
      readonly reload: () => void;
    };

/**
 * The newest predictions. Reloaded when the window gets the focus and, while one of them is unfinished, when the API
 * tells that something has happened.
 */
export function usePredictions(client: RetainWise, pageSize: number, onSessionEnd: () => void): Predictions {
  const [pages, setPages] = useState(1);
  const [loads, setLoads] = useState(0);
  const [state, setState] = useState<{
    readonly entries: readonly Prediction[] | null;
    readonly complete: boolean;
    readonly problem: string | null;
  }>({ entries: null, complete: false, problem: null });
  const reload = useCallback(() => setLoads((n) => n + 1), []);

  useEffect(() => {
    const stopped = new AbortController();
    newest(client, pageSize, pages, stopped.signal).then(
      ({ entries, complete }) => {
        if (stopped.signal.aborted) return;
        setState({ entries, complete, problem: null });
      },
      (error: unknown) => {
        if (stopped.signal.aborted) return;
        if (isSessionEnded(error)) onSessionEnd();
        setState((before) => ({ ...before, problem: messageOf(error) }));
      },
    );
    window.addEventListener('focus', reload);
    return () => {
      stopped.abort();
      window.removeEventListener('focus', reload);
    };
  }, [client, pageSize, pages, loads, reload, onSessionEnd]);

  const unfinished = state.entries?.some(({ status }) => status === 'queued' || status === 'running') ?? false;
  useEffect(() => {
    if (!unfinished) return undefined;
    return followAccount(client, {
      onProgress: (id, progress) =>
        setState((before) => ({
          ...before,
          entries:
            before.entries?.map((entry) => (entry.id === id ? { ...entry, status: 'running', progress } : entry)) ??
            null,
        })),
      onChange: reload,
    });
  }, [client, unfinished, reload]);

  if (state.problem !== null) return { status: 'failed', message: state.problem, retry: reload };
  if (state.entries === null) return { status: 'loading' };
  const more = state.complete ? null : () => setPages((n) => n + 1);
  return { status: 'loaded', entries: state.entries, more, reload };
}

async function newest(
  client: RetainWise,
  limit: number,
  count: number,
  signal: AbortSignal,
): Promise<{ readonly entries: Prediction[]; readonly complete: boolean }> {
  const entries: Prediction[] = [];
  let read = 0;
  for await (const { data, next_cursor } of client.predictions.list({ limit }, { signal }).pages()) {
    entries.push(...data);
    read += 1;
    if (next_cursor === null) return { entries, complete: true };
    if (read === count) break;
  }
  return { entries, complete: false };
}

function messageOf(error: unknown): string {
  if (error instanceof RetainWiseError) return [error.detail, error.fix].filter((part) => part !== null).join(' ');
  return error instanceof Error ? error.message : String(error);
}
