import {
  AFTER_GRACE_MS,
  ConfigError,
  listenConfigured,
  openParts,
  type ShutdownStack,
  type Config,
  type Logger,
} from '@retainwise/platform';
import { createHealthHandler } from './health.ts';
import { startWorker } from './start-worker.ts';

export interface RunWorkerOptions {
  readonly config: Config;
  readonly logger: Logger;
  /** Closes what was started, also when this throws. */
  readonly shutdown: ShutdownStack;
}

/**
 * Starts a worker as a process of its own: database (with its schema migrated), object store, queue, health endpoint,
 * then jobs. Returns the URL of the health endpoint.
 *
 * @throws ConfigError (ERR-9001) without DATABASE_URL, or when the health port is taken
 */
export async function runWorker({ config, logger, shutdown }: RunWorkerOptions): Promise<string> {
  const { databaseUrl } = config;
  if (databaseUrl === null) {
    throw new ConfigError([
      {
        variable: 'DATABASE_URL',
        message: 'is required by a worker',
        fix: 'Set it to the URL of the API database, such as postgres://user:password@host:5432/retainwise.',
      },
    ]);
  }
  const parts = await openParts({ config, databaseUrl, service: 'worker', use: 'job', logger, shutdown });
  const health = await listenConfigured(createHealthHandler({ ...parts, logger }), {
    host: config.host,
    port: config.workerHealthPort,
    logger,
    portVariable: 'WORKER_HEALTH_PORT',
  });
  shutdown.add('health endpoint', () => health.close(1_000));
  const worker = await startWorker({
    ...parts,
    logger,
    concurrency: config.workerConcurrency,
    threads: config.workerThreads,
    split: { ...config.split, helpers: config.maxRunningPerAccount - 1 },
    silenceMs: config.silentJobMinutes * 60_000,
    sweepMs: config.sweepSeconds * 1000,
    webhooks: config.webhooks,
    ecsAgentUri: config.ecsAgentUri,
    auditRetentionDays: config.auditRetentionDays,
  });
  // Added last, so stopped first: the health endpoint still responds while the last job ends.
  const graceMs = config.workerStopSeconds * 1000;
  shutdown.add('worker', () => worker.stop({ graceMs }), graceMs + AFTER_GRACE_MS);
  return health.url;
}
