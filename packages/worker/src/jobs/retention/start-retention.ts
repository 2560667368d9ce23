import type { Consumer } from '@retainwise/platform';
import { sweepExpired, type RetentionDependencies } from './sweep-expired.ts';

const INTERVAL_MS = 15 * 60_000;

/**
 * Deletes expired uploads now and every 15 minutes until stopped. Every worker may do so. A sweep that fails is logged
 * and repeated at the next interval.
 */
export function startRetention(dependencies: RetentionDependencies): Consumer {
  const stopping = new AbortController();
  let sweeping = Promise.resolve();
  const sweep = (): void => {
    sweeping = sweepExpired(dependencies, stopping.signal).then(
      () => undefined,
      (error: unknown) => dependencies.logger.error({ err: error }, 'could not delete expired uploads'),
    );
  };
  sweep();
  const timer = setInterval(sweep, INTERVAL_MS);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      stopping.abort();
      await sweeping;
    },
  };
}
