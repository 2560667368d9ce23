import type { Logger } from '../logging/types.ts';
import { createEmfMetrics, type EmfMetrics } from './emf-metrics.ts';

const MINUTE_MS = 60_000;

export interface StartEmfOptions {
  readonly service: string;
  readonly namespace: string;
  readonly logger: Logger;
  /** Where lines go; standard output unless given. Logs go to standard error, so that none comes between. */
  readonly output?: NodeJS.WritableStream;
}

export interface RunningEmf {
  readonly metrics: EmfMetrics;
  /** Writes the last lines. */
  stop(): Promise<void>;
}

/**
 * How long until the middle of a minute. A line in the middle counts for its minute and for no other, however late
 * timers are: what says "I am here" once a minute is added up by minutes.
 */
export function untilMiddle(nowMs: number): number {
  const into = nowMs % MINUTE_MS;
  const middle = MINUTE_MS / 2;
  return into < middle ? middle - into : MINUTE_MS + middle - into;
}

/** Writes metrics for CloudWatch once a minute, until stopped. */
export function startEmf({ service, namespace, logger, output = process.stdout }: StartEmfOptions): RunningEmf {
  const write = (line: string): Promise<void> =>
    new Promise((resolve, reject) => {
      output.write(`${line}\n`, (error) => (error ? reject(error) : resolve()));
    });
  const metrics = createEmfMetrics({ service, namespace, write, now: () => new Date() });
  let timer: NodeJS.Timeout;
  let flushing = Promise.resolve();
  const flush = async (gauges: boolean): Promise<void> => {
    try {
      await metrics.flush(gauges);
    } catch (error) {
      logger.error({ err: error }, 'metrics could not be written to standard output');
    }
  };
  const plan = (): void => {
    timer = setTimeout(() => {
      flushing = flush(true);
      plan();
    }, untilMiddle(Date.now()));
    timer.unref();
  };
  plan();
  return {
    metrics,
    stop: async () => {
      clearTimeout(timer);
      await flushing;
      await flush(false);
    },
  };
}
