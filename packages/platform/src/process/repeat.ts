import type { Logger } from '../logging/types.ts';

export interface RepeatOptions {
  /** For the log when it fails. */
  readonly name: string;
  readonly everyMs: number;
  /** Before the first time. Defaults to none. */
  readonly afterMs?: number;
  readonly logger: Logger;
  /** Ends early when the signal is aborted. */
  readonly work: (signal: AbortSignal) => Promise<unknown>;
}

export interface Repetition {
  /** Waits for what is under way, after telling it to end early. */
  stop(): Promise<void>;
}

/**
 * Does periodic work until stopped. Never twice at the same time. What fails is
 * logged, and done again at the next time.
 */
export function repeat({ name, everyMs, afterMs = 0, logger, work }: RepeatOptions): Repetition {
  const stopping = new AbortController();
  let running = Promise.resolve();
  let timer: NodeJS.Timeout;
  const plan = (ms: number): void => {
    timer = setTimeout(() => {
      running = once();
    }, ms);
    timer.unref();
  };
  const once = async (): Promise<void> => {
    try {
      await work(stopping.signal);
    } catch (error) {
      logger.error({ err: error, work: name }, 'periodic work failed, will be done again');
    }
    if (!stopping.signal.aborted) plan(everyMs);
  };
  plan(afterMs);
  return {
    stop: async () => {
      stopping.abort();
      clearTimeout(timer);
      await running;
    },
  };
}
