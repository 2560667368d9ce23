import {
  createModelRegistry,
  createPrometheusMetrics,
  createUrlSigner,
  openDatabase,
  openJobQueue,
  openObjectStore,
  type Closer,
  type Config,
  type Database,
  type JobQueue,
  type Logger,
  type Metrics,
  type ModelRegistry,
  type ObjectStore,
} from '@retainwise/platform';
import { randomBytes } from 'node:crypto';
import type { ServerDependencies } from '../app/dependencies.ts';

export interface Parts {
  readonly database: Database;
  readonly objectStore: ObjectStore;
  readonly queue: JobQueue;
  readonly metrics: Metrics;
  readonly models: ModelRegistry;
}

export interface OpenPartsOptions {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly logger: Logger;
  readonly closer: Closer;
  /** The caller holds the lock of the data directory: no other process uses it. */
  readonly exclusive?: boolean;
}

/** Opens what the configuration names, the schema up to date. What was opened is in `closer`, also when this throws. */
export async function openParts({
  config,
  databaseUrl,
  logger,
  closer,
  exclusive = false,
}: OpenPartsOptions): Promise<Parts> {
  const database = openDatabase({ url: databaseUrl, poolMax: config.databasePoolMax, logger });
  closer.add('database', () => database.close());
  const applied = await database.migrate();
  if (applied.length > 0) logger.info({ migrations: applied.join(', ') }, 'database schema brought up to date');
  // Links into the embedded store live as long as the process that signed them.
  const signer = createUrlSigner({
    secret: randomBytes(32),
    baseUrl: `${config.publicUrl ?? `http://${config.host}:${config.port}`}/v1/objects/`,
  });
  const objectStore = await openObjectStore({ config: config.objectStore, dataDir: config.dataDir, signer, exclusive });
  closer.add('object store', () => objectStore.close());
  const queue = await openJobQueue({ config: config.jobQueue, databaseUrl, logger });
  closer.add('queue', () => queue.close());
  return {
    database,
    objectStore,
    queue,
    metrics: createPrometheusMetrics({ processMetrics: true }),
    models: createModelRegistry(),
  };
}

/** What the API needs, from the parts and the configuration. */
export function serverDependencies(parts: Parts, config: Config, logger: Logger): ServerDependencies {
  return {
    ...parts,
    logger,
    clock: () => new Date(),
    settings: {
      maxUploadBytes: config.maxUploadBytes,
      uploadRetentionDays: config.uploadRetentionDays,
      validateResponses: false,
    },
  };
}
