import type { Metrics } from '@retainwise/platform';

/**
 * Outcome of one delivery of a job. `ignored`: the prediction had ended or was deleted. `cancelled`: it was while this
 * ran. `postponed`: it runs again later.
 */
export type JobOutcome =
  | 'completed'
  | 'failed'
  | 'cancelled'
  | 'superseded'
  | 'ignored'
  | 'interrupted'
  | 'postponed'
  | 'given_up';

export interface PredictionMetrics {
  jobStarted(): void;
  jobEnded(outcome: JobOutcome, seconds: number): void;
  givenUp(): void;
  rows(accepted: number, rejected: number): void;
  /** Of a prediction that another worker leads. */
  partEnded(stage: 'measured' | 'written', outcome: 'done' | 'again'): void;
}

export function createPredictionMetrics(metrics: Metrics): PredictionMetrics {
  const jobs = metrics.counter({
    name: 'retainwise_prediction_jobs_total',
    help: 'Deliveries of prediction jobs by outcome.',
    labels: ['outcome'],
  });
  const running = metrics.gauge({
    name: 'retainwise_prediction_jobs_running',
    help: 'Prediction jobs that are running.',
  });
  const seconds = metrics.histogram({
    name: 'retainwise_prediction_job_seconds',
    help: 'Duration of one delivery of a prediction job.',
    buckets: [0.1, 0.5, 1, 5, 15, 60, 300, 1800],
  });
  const rows = metrics.counter({
    name: 'retainwise_rows_total',
    help: 'Rows of completed predictions.',
    labels: ['outcome'],
  });
  const parts = metrics.counter({
    name: 'retainwise_prediction_parts_total',
    help: 'Parts of predictions that other workers lead, by what was done and whether it was done. Others are again.',
    labels: ['stage', 'outcome'],
  });
  let runningJobs = 0;

  return {
    jobStarted: () => running.set(++runningJobs),
    jobEnded: (outcome, duration) => {
      running.set(--runningJobs);
      jobs.add(1, { outcome });
      seconds.observe(duration);
    },
    givenUp: () => jobs.add(1, { outcome: 'given_up' }),
    rows: (accepted, rejected) => {
      rows.add(accepted, { outcome: 'accepted' });
      rows.add(rejected, { outcome: 'rejected' });
    },
    partEnded: (stage, outcome) => parts.add(1, { stage, outcome }),
  };
}
