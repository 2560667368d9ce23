/** How often one prediction is looked at. */
export interface Polls {
  /** Milliseconds until the next look. */
  interval(): number;
  /** @param changed whether there was something new */
  looked(changed: boolean): void;
  end(): void;
}

export interface PollPace {
  begin(pollInterval: number): Polls;
}

const INTERVAL_GROWTH = 1.5;
const MAX_INTERVAL_FACTOR = 20;
/** A job that has run for a minute is looked at every few seconds, also while it makes progress. */
const SHARE_OF_TIME_WAITED = 1 / 20;
/** For each prediction that is waited for: together they are looked at five times a second, half of what a key may. */
const SPACING_MS = 200;

/** Shared by all that one client waits for, whose key has a limit for all of it. */
export function createPollPace(): PollPace {
  let waiting = 0;
  return {
    begin(pollInterval) {
      waiting += 1;
      const started = performance.now();
      const longest = pollInterval * MAX_INTERVAL_FACTOR;
      let wait = pollInterval;
      return {
        interval() {
          const waited = performance.now() - started;
          const own = Math.max(wait, Math.min(waited * SHARE_OF_TIME_WAITED, longest));
          // Spread out, because many are often begun together.
          return waiting === 1 ? own : Math.max(own, waiting * SPACING_MS) * (0.75 + Math.random() / 2);
        },
        looked(changed) {
          // While the job makes progress, users are watching: look often again.
          wait = changed ? pollInterval : Math.min(wait * INTERVAL_GROWTH, longest);
        },
        end() {
          waiting -= 1;
        },
      };
    },
  };
}
