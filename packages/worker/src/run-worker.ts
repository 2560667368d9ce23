import {
  ConfigError,
  createModelRegistry,
  createPrometheusMetrics,
  createUrlSigner,
  listenConfigured,
  openDatabase,
  openJobQueue,
  openObjectStore,
  type Closer,
  type Config,
  type Logger,
} from '@retainwise/platform';
import { randomBytes } from 'node:crypto';
import { createHealthHandler } from './health.ts';
import { startWorker } from './start-worker.ts';

/** Plus 5 s in which an aborted job is returned to the queue: below the 30 s after which ECS and Kubernetes kill. */
const STOP_GRACE_MS = 20_000;

export interface RunWorkerOptions {
  readonly config: Config;
  readonly logger: Logger;
  /** Closes what was started, also when this throws. */
  readonly closer: Closer;
}

/**
 * Starts a worker as a process of its own: database (with its schema migrated), object store, queue, health endpoint,
 * then jobs. Returns the URL of the health endpoint.
 *
 * @throws ConfigError (ERR-9001) without DATABASE_URL, or when the health port is taken
 */
export async function runWorker({ config, logger, closer }: RunWorkerOptions): Promise<string> {
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
  const database = openDatabase({ url: databaseUrl, poolMax: config.databasePoolMax, logger });
  closer.add('database', () => database.close());
  await database.migrate();
  // A worker reads and writes objects; it signs no links to them.
  const signer = createUrlSigner({ secret: randomBytes(32), baseUrl: 'http://localhost/' });
  const objectStore = await openObjectStore({ config: config.objectStore, dataDir: config.dataDir, signer });
  closer.add('object store', () => objectStore.close());
  const queue = await openJobQueue({ config: config.jobQueue, databaseUrl, logger });
  closer.add('queue', () => queue.close());
  const metrics = createPrometheusMetrics({ processMetrics: true });
  const health = await listenConfigured(createHealthHandler({ database, metrics, logger }), {
    host: config.host,
    port: config.workerHealthPort,
    logger,
    portVariable: 'WORKER_HEALTH_PORT',
  });
  closer.add('health endpoint', () => health.close(1_000));
  const worker = await startWorker({
    database,
    objectStore,
    queue,
    logger,
    metrics,
    models: createModelRegistry(),
    concurrency: config.workerConcurrency,
  });
  // Added last, so stopped first: the health endpoint still responds while the last job ends.
  closer.add('worker', () => worker.stop({ graceMs: STOP_GRACE_MS }));
  return health.url;
}
