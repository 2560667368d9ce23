import { createPrometheusMetrics, type Consumer, type Metrics, type Clock } from '@retainwise/platform';
import { consumePredictions, type ConsumePredictionsOptions } from './jobs/prediction/consume-predictions.ts';
import { startErasures } from './jobs/erasure/start-erasures.ts';
import { startOutcomeFiles } from './jobs/outcomes/start-outcome-files.ts';
import { startExports } from './jobs/export/start-exports.ts';
import { startLearning, type LearningOptions } from './jobs/learning/start-learning.ts';
import { startSignsOfLife } from './signs-of-life.ts';
import { startRetention } from './jobs/retention/start-retention.ts';
import { createTaskProtection } from './task-protection.ts';
import { startWebhooks, type WebhookOptions } from './jobs/webhook/start-webhooks.ts';

const SILENCE_MS = 15 * 60_000;
const SWEEP_MS = 60_000;
const AUDIT_RETENTION_DAYS = 400;
/** How often to look for erasures and exports; nobody waits for one at a request. */
const LOOK_MS = 2_000;

type Settled = 'metrics' | 'clock' | 'silenceMs' | 'sweepMs' | 'protection';

export interface WorkerOptions
  extends
    Omit<ConsumePredictionsOptions, Settled>,
    Omit<WebhookOptions, Settled | 'database'>,
    Pick<LearningOptions, 'openEngine'> {
  /** Metrics registry. Defaults to a private one that is not exposed. */
  readonly metrics?: Metrics;
  /** Defaults to that of the database. */
  readonly clock?: Clock;
  /** A prediction without a sign of life for so long is looked after. Defaults to 15 minutes. */
  readonly silenceMs?: number;
  /** How often to look for what is silent, has expired or was left behind. Defaults to a minute. */
  readonly sweepMs?: number;
  /** The agent of ECS, which is told while jobs run. Defaults to none. */
  readonly ecsAgentUri?: string | null;
  /** Defaults to 400. */
  readonly auditRetentionDays?: number;
}

/** Starts every job type of the worker; they run until stopped. */
export async function startWorker({
  metrics = createPrometheusMetrics(),
  silenceMs = SILENCE_MS,
  sweepMs = SWEEP_MS,
  auditRetentionDays = AUDIT_RETENTION_DAYS,
  ecsAgentUri = null,
  ...options
}: WorkerOptions): Promise<Consumer> {
  const { database, clock = () => database.currentTime() } = options;
  const protection = createTaskProtection({ agentUri: ecsAgentUri, logger: options.logger });
  const jobTypes = [
    await consumePredictions({ ...options, metrics, clock, silenceMs, sweepMs, protection }),
    startErasures({ ...options, clock, everyMs: Math.min(LOOK_MS, sweepMs) }),
    startOutcomeFiles({ ...options, clock, everyMs: Math.min(LOOK_MS, sweepMs) }),
    startExports({ ...options, everyMs: Math.min(LOOK_MS, sweepMs) }),
    startLearning({ ...options, everyMs: Math.min(LOOK_MS, sweepMs) }),
    startRetention({ ...options, metrics, clock, sweepMs, auditRetentionDays }),
    startWebhooks({ ...options, metrics, clock, sweepMs }),
    startSignsOfLife({ ...options, metrics, everyMs: Math.min(SWEEP_MS, sweepMs) }),
  ];
  return {
    stop: async (stopOptions) => {
      await Promise.all(jobTypes.map((jobType) => jobType.stop(stopOptions)));
      await protection.settled();
    },
  };
}
