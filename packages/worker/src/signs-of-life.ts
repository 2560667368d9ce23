import { repeat, type Consumer, type JobQueue, type Logger, type Metrics } from '@retainwise/platform';

export interface SignsOfLifeOptions {
  readonly queue: Pick<JobQueue, 'oldestUnsentSeconds'>;
  readonly metrics: Metrics;
  readonly logger: Logger;
  readonly everyMs: number;
}

/** Says that a worker is there, and how long jobs wait that could be sent to the queue: silence is an alarm. */
export function startSignsOfLife({ queue, metrics, logger, everyMs }: SignsOfLifeOptions): Consumer {
  const up = metrics.gauge('retainwise_worker_up');
  const oldest = metrics.gauge('retainwise_outbox_oldest_seconds');
  up.set(1);
  const looking = repeat({
    name: 'measuring how long jobs wait to be sent',
    everyMs,
    logger,
    work: async () => oldest.set(await queue.oldestUnsentSeconds()),
  });
  return {
    stop: async () => {
      up.set(0);
      await looking.stop();
    },
  };
}
