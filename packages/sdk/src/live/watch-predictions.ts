import type { PredictionEvent } from '@retainwise/openapi';
import { RateLimitError } from '../errors/status-errors.ts';
import type { OpenStream } from './connect.ts';
import { follow, type FollowOptions } from './follow.ts';
import { isEndOfPrediction, isPredictionEvent } from './prediction-events.ts';
import { pause } from './pause.ts';

/** What somebody who waits for a prediction hears of it. */
export interface PredictionListener {
  readonly onEvent: (event: PredictionEvent) => void;
  /**
   * Whether events arrive at the moment. When they begin to, what happened before is told by an event, unless
   * `beganEarlier`: then it has to be looked up.
   */
  readonly onLive: (live: boolean, beganEarlier: boolean) => void;
}

export interface PredictionWatch {
  stop(): void;
}

export interface WatchPredictionsOptions extends Pick<FollowOptions, 'firstByteMs' | 'silenceMs'> {
  readonly openPrediction: (id: string) => OpenStream;
  readonly openAccount: OpenStream;
}

/** Tried again after so long when a stream was refused or held back… */
const REFUSED_MS = 300_000;
/** …or when others have as many as there may be. */
const TOO_MANY_MS = 30_000;

/**
 * Watches predictions by at most two streams, however many there are: the first has one of its own, all others share
 * that of the account.
 */
export function createPredictionWatcher({
  openPrediction,
  openAccount,
  ...limits
}: WatchPredictionsOptions): (id: string, listener: PredictionListener) => PredictionWatch {
  const alone = createChannel(limits);
  const shared = createChannel(limits);
  let aloneIsTaken = false;
  return (id, listener) => {
    if (aloneIsTaken) return shared.join(openAccount, id, listener, true);
    aloneIsTaken = true;
    const watch = alone.join(openPrediction(id), id, listener, false);
    return {
      stop() {
        aloneIsTaken = false;
        watch.stop();
      },
    };
  };
}

interface Channel {
  join(open: OpenStream, id: string, listener: PredictionListener, beganEarlier: boolean): PredictionWatch;
}

/** One stream while anybody listens. Remembers that streams of its kind do not get through. */
function createChannel(limits: Pick<FollowOptions, 'firstByteMs' | 'silenceMs'>): Channel {
  const listeners = new Map<symbol, { readonly id: string; readonly listener: PredictionListener }>();
  let running: AbortController | null = null;
  let live = false;
  let blockedUntil = -Infinity;

  async function run(open: OpenStream, beganEarlier: boolean, signal: AbortSignal): Promise<void> {
    const tell = (now: boolean): void => {
      if (signal.aborted) return;
      live = now;
      for (const { listener } of [...listeners.values()]) listener.onLive(now, beganEarlier);
    };
    for (;;) {
      await pause(Math.max(0, blockedUntil - performance.now()), signal);
      try {
        const isLast = beganEarlier ? () => false : isEndOfPrediction;
        for await (const event of follow({
          open,
          signal,
          isLast,
          lastEventId: null,
          retries: 2,
          onLive: tell,
          ...limits,
        }))
          if (isPredictionEvent(event))
            for (const { id, listener } of [...listeners.values()])
              if (id === event.data.prediction_id) listener.onEvent(event);
        // The prediction has ended, and so has the stream.
        return;
      } catch (error) {
        signal.throwIfAborted();
        const tooMany = error instanceof RateLimitError;
        blockedUntil = performance.now() + (tooMany ? (error.retryAfter ?? 0) * 1000 || TOO_MANY_MS : REFUSED_MS);
      }
    }
  }

  return {
    join(open, id, listener, beganEarlier) {
      const key = Symbol(id);
      listeners.set(key, { id, listener });
      if (running === null) {
        running = new AbortController();
        // It ends by being stopped: whoever waits looks for itself meanwhile.
        run(open, beganEarlier, running.signal).catch(() => undefined);
      } else if (live) listener.onLive(true, beganEarlier);
      return {
        stop() {
          listeners.delete(key);
          if (listeners.size > 0) return;
          running?.abort();
          running = null;
          live = false;
        },
      };
    },
  };
}
