import { PREDICTION_JOB, predictionJobSchema, type Consumer, type JobQueue } from '@retainwise/platform';
import { createPredictionProcessor, type ProcessorDependencies } from './process-prediction.ts';

export interface ConsumePredictionsOptions extends ProcessorDependencies {
  readonly queue: JobQueue;
  /** Jobs at the same time. */
  readonly concurrency: number;
}

/** Takes prediction jobs from the queue until stopped. */
export function consumePredictions({
  queue,
  concurrency,
  ...dependencies
}: ConsumePredictionsOptions): Promise<Consumer> {
  const processor = createPredictionProcessor(dependencies);
  return queue.consume({
    type: PREDICTION_JOB,
    schema: predictionJobSchema,
    concurrency,
    handler: (job, context) => processor.run(job, context),
    onDead: (job, reason) => processor.giveUp(job, reason),
  });
}
