import type { Logger } from '@retainwise/platform';

const EVERY_MS = 15_000;

export interface Life {
  /** Aborted when somebody else has given up what this process works on. */
  readonly lost: AbortSignal;
  stop(): void;
}

/**
 * Gives a sign of life every few seconds until stopped.
 *
 * @param heartbeat resolves with false when it comes too late
 */
export function keepAlive(heartbeat: () => Promise<boolean>, logger: Logger, everyMs = EVERY_MS): Life {
  const lost = new AbortController();
  const beat = async (): Promise<void> => {
    try {
      if (!(await heartbeat())) lost.abort(new Error('The upload was given up.'));
    } catch (error) {
      // One that is missed is harmless.
      logger.warn({ err: error }, 'could not give a sign of life of an upload');
    }
  };
  const timer = setInterval(() => void beat(), everyMs);
  return { lost: lost.signal, stop: () => clearInterval(timer) };
}
