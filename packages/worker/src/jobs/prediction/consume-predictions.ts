import {
  continueTrace,
  PREDICTION_JOB,
  predictionWorkSchema,
  repeat,
  type Consumer,
  type JobQueue,
  type Clock,
} from '@retainwise/platform';
import { createPredictionProcessor, type ProcessorDependencies } from './process-prediction.ts';
import { reapPredictions } from './reap-predictions.ts';
import { sweepResults } from './sweep-results.ts';
import { sweepSplits } from './split/sweep-splits.ts';
import { sweepRuns } from './sweep-runs.ts';

export interface ConsumePredictionsOptions extends ProcessorDependencies {
  readonly queue: JobQueue;
  /** Jobs at the same time. */
  readonly concurrency: number;
  /** A prediction or a run without a sign of life for so long is looked after. */
  readonly silenceMs: number;
  /** How often to look. */
  readonly sweepMs: number;
  readonly clock: Clock;
  /** Told while a job runs. */
  readonly protection: { begin(): void; end(): void };
}

/** Takes prediction jobs from the queue until stopped, and looks after those of which nothing is heard. */
export async function consumePredictions({
  queue,
  concurrency,
  silenceMs,
  sweepMs,
  clock,
  protection,
  ...dependencies
}: ConsumePredictionsOptions): Promise<Consumer> {
  const { database, objectStore, logger } = dependencies;
  const processor = createPredictionProcessor({ ...dependencies, queue });
  const consumer = await queue.consume({
    type: PREDICTION_JOB,
    schema: predictionWorkSchema,
    concurrency,
    handler: async (job, context) => {
      protection.begin();
      try {
        return await logger.traced(continueTrace(job.traceparent), () => processor.run(job, context));
      } finally {
        protection.end();
      }
    },
    onAlive: (job) => processor.alive(job),
  });
  const sweeps = [
    repeat({
      name: 'looking after silent predictions',
      everyMs: sweepMs,
      logger,
      work: (signal) => reapPredictions({ database, queue, logger, clock, processor, silenceMs }, signal),
    }),
    repeat({
      name: 'deleting results that do not count',
      everyMs: sweepMs,
      logger,
      work: (signal) => sweepResults({ database, logger, clock, silenceMs }, signal),
    }),
    repeat({
      name: 'deleting what runs left',
      everyMs: sweepMs,
      logger,
      work: (signal) => sweepRuns({ database, objectStore, clock, silenceMs }, signal),
    }),
    repeat({
      name: 'deleting files of parts',
      everyMs: sweepMs,
      logger,
      work: (signal) => sweepSplits({ database, objectStore }, signal),
    }),
  ];
  return {
    stop: async (options) => {
      await Promise.all([consumer.stop(options), ...sweeps.map((sweep) => sweep.stop())]);
    },
  };
}
