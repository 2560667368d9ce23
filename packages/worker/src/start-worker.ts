import {
  createPrometheusMetrics,
  PREDICTION_JOB,
  predictionJobSchema,
  type Consumer,
  type JobQueue,
  type Metrics,
} from '@retainwise/platform';
import { createPredictionProcessor, type ProcessorDependencies } from './process-prediction.ts';

export interface WorkerOptions extends Omit<ProcessorDependencies, 'metrics'> {
  readonly queue: JobQueue;
  /** Jobs at the same time. */
  readonly concurrency: number;
  /** Where jobs and rows are counted; nowhere anyone looks unless given. */
  readonly metrics?: Metrics;
}

/** Takes prediction jobs from the queue until stopped. */
export function startWorker({
  queue,
  concurrency,
  metrics = createPrometheusMetrics(),
  ...dependencies
}: WorkerOptions): Promise<Consumer> {
  const processor = createPredictionProcessor({ ...dependencies, metrics });
  return queue.consume({
    type: PREDICTION_JOB,
    schema: predictionJobSchema,
    concurrency,
    handler: (job, context) => processor.process(job, context),
    onDead: (job, reason) => processor.giveUp(job, reason),
  });
}
