import { createPrometheusMetrics, type Consumer, type Metrics } from '@retainwise/platform';
import { consumePredictions, type ConsumePredictionsOptions } from './jobs/prediction/consume-predictions.ts';
import { startRetention } from './jobs/retention/start-retention.ts';

export interface WorkerOptions extends Omit<ConsumePredictionsOptions, 'metrics'> {
  /** Metrics registry. Defaults to a private one that is not exposed. */
  readonly metrics?: Metrics;
  /** Defaults to the system clock. */
  readonly clock?: () => Date;
}

/** Starts every job type of the worker; they run until stopped. */
export async function startWorker({
  metrics = createPrometheusMetrics(),
  clock = () => new Date(),
  ...options
}: WorkerOptions): Promise<Consumer> {
  const jobTypes = [await consumePredictions({ ...options, metrics }), startRetention({ ...options, clock })];
  return {
    stop: async (stopOptions) => {
      await Promise.all(jobTypes.map((jobType) => jobType.stop(stopOptions)));
    },
  };
}
