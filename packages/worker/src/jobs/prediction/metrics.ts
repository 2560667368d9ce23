import type { PredictionSummary } from '@retainwise/core';
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

type Completed = Pick<PredictionSummary, 'accepted' | 'rejected' | 'confidence'>;

/** The mean of fewer customers says more about them than about what changed. */
const MIN_CUSTOMERS = 500;

/** What a prediction fails with for a reason on our side. */
const OUR_FAULT = 'ERR-5003';

export interface PredictionMetrics {
  jobStarted(): void;
  jobEnded(outcome: JobOutcome, seconds: number): void;
  givenUp(): void;
  completed(summary: Completed): void;
  /** A run threw, whatever comes of the job. */
  runFailed(): void;
  predictionFailed(code: string): void;
  /** Of a prediction that another worker leads. */
  partEnded(stage: 'measured' | 'written', outcome: 'done' | 'again'): void;
}

export function createPredictionMetrics(metrics: Metrics): PredictionMetrics {
  const jobs = metrics.counter('retainwise_prediction_jobs_total');
  const running = metrics.gauge('retainwise_prediction_jobs_running');
  const seconds = metrics.histogram('retainwise_prediction_job_seconds');
  const rows = metrics.counter('retainwise_rows_total');
  const parts = metrics.counter('retainwise_prediction_parts_total');
  const errors = metrics.counter('retainwise_job_errors_total');
  const failures = metrics.counter('retainwise_predictions_failed_total');
  const confidence = metrics.histogram('retainwise_confidence_mean');
  let runningJobs = 0;

  return {
    jobStarted: () => running.set(++runningJobs),
    jobEnded: (outcome, duration) => {
      running.set(--runningJobs);
      jobs.add(1, { outcome });
      seconds.observe(duration);
    },
    givenUp: () => jobs.add(1, { outcome: 'given_up' }),
    completed: ({ accepted, rejected, confidence: levels }) => {
      rows.add(accepted, { outcome: 'accepted' });
      rows.add(rejected, { outcome: 'rejected' });
      const scored = levels.low + levels.medium + levels.high;
      if (scored >= MIN_CUSTOMERS) confidence.observe((levels.medium / 2 + levels.high) / scored);
    },
    runFailed: () => errors.add(1),
    predictionFailed: (code) => failures.add(1, { cause: code === OUR_FAULT ? 'ours' : 'file' }),
    partEnded: (stage, outcome) => parts.add(1, { stage, outcome }),
  };
}
