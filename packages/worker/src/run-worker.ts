import {
  ConfigError,
  listenConfigured,
  openParts,
  type ShutdownStack,
  type Config,
  type Logger,
} from '@retainwise/platform';
import { createHealthHandler } from './health.ts';
import { startWorker } from './start-worker.ts';

/** With the 5 s that an aborted job gets to give itself back, below the 30 s after which ECS and Kubernetes kill. */
const STOP_GRACE_MS = 20_000;

export interface RunWorkerOptions {
  readonly config: Config;
  readonly logger: Logger;
  /** Everything that was started is on it, also when this throws. */
  readonly shutdown: ShutdownStack;
}

/**
 * Starts a worker of its own, away from the API: database (its schema brought up to date), object store, queue, health
 * endpoint, then jobs. Returns the URL of the health endpoint.
 *
 * @throws ConfigError (ERR-9001) without DATABASE_URL, or when the health port is taken
 */
export async function runWorker({ config, logger, shutdown }: RunWorkerOptions): Promise<string> {
  const { databaseUrl } = config;
  if (databaseUrl === null) {
    throw new ConfigError([
      {
        variable: 'DATABASE_URL',
        message: 'is needed by a worker',
        fix: 'Give the URL of the database that the API uses, such as postgres://user:password@host:5432/retainwise.',
      },
    ]);
  }
  const parts = await openParts({ config, databaseUrl, logger, shutdown });
  const health = await listenConfigured(createHealthHandler({ ...parts, logger }), {
    host: config.host,
    port: config.workerHealthPort,
    logger,
    portVariable: 'WORKER_HEALTH_PORT',
  });
  shutdown.add('health endpoint', () => health.close(1_000));
  const worker = await startWorker({ ...parts, logger, concurrency: config.workerConcurrency });
  // First to stop: the health endpoint answers while the last job ends.
  shutdown.add('worker', () => worker.stop({ graceMs: STOP_GRACE_MS }));
  return health.url;
}
