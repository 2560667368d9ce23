import type { Prediction, RetainWise } from '@retainwise/sdk';

export interface AccountListener {
  readonly onProgress: (predictionId: string, progress: Prediction['progress']) => void;
  /** Anything else has happened, or may have: it is time to look. */
  readonly onChange: () => void;
}

/** Events that come together cause one look. */
const TOGETHER_MS = 300;
/** How often to look where events do not get through. */
const POLL_MS = 5_000;

/** Tells what happens to the account's predictions. Returns what ends it. */
export function followAccount(client: RetainWise, { onProgress, onChange }: AccountListener): () => void {
  const stopped = new AbortController();
  let soon: ReturnType<typeof setTimeout> | undefined;
  let polling: ReturnType<typeof setInterval> | undefined;
  const look = (): void => {
    clearTimeout(soon);
    soon = setTimeout(onChange, TOGETHER_MS);
  };
  const poll = (on: boolean): void => {
    clearInterval(polling);
    polling = on ? setInterval(onChange, POLL_MS) : undefined;
  };
  const follow = async (): Promise<void> => {
    const onLive = (live: boolean): void => {
      if (stopped.signal.aborted) return;
      poll(!live);
      // What happened before the stream began is told by no event.
      if (live) look();
    };
    for await (const event of client.events.subscribe({ signal: stopped.signal, onLive })) {
      if (event.type === 'prediction.progress') onProgress(event.data.prediction_id, event.data.progress);
      else look();
    }
  };
  poll(true);
  // Where streams are refused, polling goes on.
  follow().catch(() => undefined);
  return () => {
    stopped.abort();
    clearTimeout(soon);
    poll(false);
  };
}
