import { ApiError, type Prediction, type RetainWise } from '@retainwise/sdk';
import { useCallback, useEffect, useState } from 'react';

export type Predictions =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string; readonly retry: () => void }
  | { readonly status: 'loaded'; readonly entries: readonly Prediction[]; readonly more: (() => void) | null };

const UNFINISHED_MS = 2_000;

/** The newest predictions, looked at again when the window is returned to and while one of them is not finished. */
export function usePredictions(client: RetainWise, pageSize: number): Predictions {
  const [pages, setPages] = useState(1);
  const [looks, setLooks] = useState(0);
  const [state, setState] = useState<{
    readonly entries: readonly Prediction[] | null;
    readonly complete: boolean;
    readonly problem: string | null;
  }>({ entries: null, complete: false, problem: null });
  const look = useCallback(() => setLooks((n) => n + 1), []);

  useEffect(() => {
    const stopped = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    newest(client, pageSize, pages, stopped.signal).then(
      ({ entries, complete }) => {
        if (stopped.signal.aborted) return;
        setState({ entries, complete, problem: null });
        if (entries.some(({ status }) => status === 'queued' || status === 'running'))
          timer = setTimeout(look, UNFINISHED_MS);
      },
      (error: unknown) => {
        if (!stopped.signal.aborted) setState((before) => ({ ...before, problem: messageOf(error) }));
      },
    );
    window.addEventListener('focus', look);
    return () => {
      stopped.abort();
      clearTimeout(timer);
      window.removeEventListener('focus', look);
    };
  }, [client, pageSize, pages, looks, look]);

  if (state.problem !== null) return { status: 'failed', message: state.problem, retry: look };
  if (state.entries === null) return { status: 'loading' };
  return { status: 'loaded', entries: state.entries, more: state.complete ? null : () => setPages((n) => n + 1) };
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
  if (error instanceof ApiError) return [error.detail, ...error.errors.slice(0, 1).map(({ fix }) => fix)].join(' ');
  return error instanceof Error ? error.message : String(error);
}
