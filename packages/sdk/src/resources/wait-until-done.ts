import type { Prediction, PredictionEvent } from '@retainwise/openapi';
import { PredictionFailedError, TimeoutError } from '../errors/client-errors.ts';
import { PredictionCancelledError } from '../errors/prediction-cancelled.ts';
import { linkedAbort } from '../live/linked-abort.ts';
import { isEndOfPrediction } from '../live/prediction-events.ts';
import type { createPredictionWatcher } from '../live/watch-predictions.ts';
import type { PollPace } from './poll-pace.ts';

export interface WaitOptions {
  /** Called when the status or the progress has changed. */
  readonly onProgress?: ((prediction: Prediction) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Time limit in milliseconds. There is none by default. */
  readonly timeout?: number | undefined;
  /**
   * Milliseconds between polls, where events do not get through. The interval grows up to twentyfold: while nothing
   * changes, with the time waited, and with the number of predictions that are waited for.
   *
   * @default 250
   */
  readonly pollInterval?: number | undefined;
}

/** A prediction and the tag by which to ask whether it has changed. */
export interface Looked {
  readonly prediction: Prediction;
  readonly etag: string | null;
}

export interface WaitSources {
  /** Null while the prediction is as it was when it had this tag. */
  readonly look: (etag: string | null, signal: AbortSignal) => Promise<Looked | null>;
  readonly watch: ReturnType<typeof createPredictionWatcher>;
  /** Of all that the client waits for. */
  readonly pace: PollPace;
}

/** Events arrive, but one may have been lost on the way. */
const LIVE_LOOK_MS = 120_000;

/** Waits until a prediction has ended: by its events, and by looking while none arrive. */
export async function waitUntilDone(id: string, sources: WaitSources, options: WaitOptions = {}): Promise<Prediction> {
  const { signal, timeout } = options;
  const end = linkedAbort(signal);
  // Also aborts a request that is under way.
  const limit =
    timeout === undefined
      ? undefined
      : setTimeout(
          () =>
            end.abort(
              new TimeoutError(`Prediction ${id} has not ended within ${timeout} ms. It continues.`, {
                fix: 'Wait for it again, or set a longer timeout.',
              }),
            ),
          timeout,
        );
  try {
    return await wait(id, sources, options, end.signal);
  } finally {
    clearTimeout(limit);
    end.unlink();
  }
}

async function wait(
  id: string,
  { look, watch, pace }: WaitSources,
  { onProgress, pollInterval = 250 }: WaitOptions,
  end: AbortSignal,
): Promise<Prediction> {
  const told = createInbox(end);
  let known: Looked | null = null;
  let shown = '';
  const show = (prediction: Prediction): boolean => {
    const state = stateOf(prediction);
    const changed = state !== shown;
    shown = state;
    if (changed) onProgress?.(prediction);
    return changed;
  };
  const lookAgain = async (): Promise<Prediction> => {
    known = (await look(known?.etag ?? null, end)) ?? known;
    if (known === null) throw new Error('The API said that nothing had changed before it was asked.');
    return known.prediction;
  };

  let prediction = await lookAgain();
  show(prediction);
  if (hasEnded(prediction)) return resultOf(id, prediction);
  const watching = watch(id, { onEvent: told.event, onLive: told.live });
  const polls = pace.begin(pollInterval);
  try {
    for (;;) {
      const heard = await told.next((live) => (live ? LIVE_LOOK_MS : polls.interval()));
      if (heard !== null && !isEndOfPrediction(heard)) {
        prediction = merge(prediction, heard);
        show(prediction);
        continue;
      }
      prediction = latest(prediction, await lookAgain());
      polls.looked(show(prediction));
      if (hasEnded(prediction)) return resultOf(id, prediction);
    }
  } finally {
    polls.end();
    watching.stop();
  }
}

interface Inbox {
  readonly event: (event: PredictionEvent) => void;
  readonly live: (live: boolean, beganEarlier: boolean) => void;
  /**
   * The next event; null when it is time to look.
   *
   * @param lookAfterMs asked again whenever events begin or cease to arrive
   * @throws the reason of the signal
   */
  readonly next: (lookAfterMs: (live: boolean) => number) => Promise<PredictionEvent | null>;
}

/** Keeps what the stream tells until it is read. */
function createInbox(end: AbortSignal): Inbox {
  const events: PredictionEvent[] = [];
  let isLive = false;
  let lookNow = false;
  let wake: () => void = () => undefined;
  return {
    event: (event) => {
      events.push(event);
      wake();
    },
    live: (live, beganEarlier) => {
      isLive = live;
      if (live && beganEarlier) lookNow = true;
      wake();
    },
    next: async (lookAfterMs) => {
      const time = { isUp: false };
      end.throwIfAborted();
      while (events.length === 0 && !lookNow && !time.isUp) {
        await new Promise<void>((resolve) => {
          const done = (): void => {
            clearTimeout(timer);
            end.removeEventListener('abort', done);
            resolve();
          };
          const timer = setTimeout(() => {
            time.isUp = true;
            done();
          }, lookAfterMs(isLive));
          wake = done;
          end.addEventListener('abort', done);
        });
        end.throwIfAborted();
      }
      const [event] = events.splice(0, 1);
      if (event === undefined) lookNow = false;
      return event ?? null;
    },
  };
}

function hasEnded({ status }: Prediction): boolean {
  return status !== 'queued' && status !== 'running';
}

function resultOf(id: string, prediction: Prediction): Prediction {
  if (prediction.status === 'completed') return prediction;
  const unknown = { code: 'ERR-5003', message: 'Scoring failed.', fix: 'Create the prediction again.' } as const;
  const reason = prediction.error ?? unknown;
  throw prediction.status === 'cancelled'
    ? new PredictionCancelledError(id, reason)
    : new PredictionFailedError(id, reason);
}

const stateOf = ({ status, progress }: Prediction): string =>
  `${status} ${progress.rows_processed} ${progress.fraction}`;

/** Of the two the one that is further: an answer may have been under way while an event arrived. */
function latest(known: Prediction, looked: Prediction): Prediction {
  const isBehind =
    !hasEnded(looked) &&
    (looked.progress.rows_processed < known.progress.rows_processed ||
      (looked.status === 'queued' && known.status === 'running'));
  return isBehind ? { ...looked, status: known.status, progress: known.progress } : looked;
}

function merge(prediction: Prediction, { data }: PredictionEvent): Prediction {
  const { status, progress } = data;
  return latest(prediction, { ...prediction, status, progress });
}
