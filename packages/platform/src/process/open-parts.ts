import type { Config } from '../config/types.ts';
import type { ConnectionUse } from '../database/connection/timeouts.ts';
import { openDatabase } from '../database/open-database.ts';
import { countTrouble } from '../database/connection/count-trouble.ts';
import type { Database } from '../database/types.ts';
import { openJobQueue } from '../job-queue/open-job-queue.ts';
import type { JobQueue } from '../job-queue/types.ts';
import type { Logger } from '../logging/types.ts';
import { openMetrics } from '../metrics/open-metrics.ts';
import type { Metrics } from '../metrics/types.ts';
import { createModelRegistry, type ModelRegistry } from '../models/registry.ts';
import { countErrors } from '../object-store/count-errors.ts';
import { openObjectStore } from '../object-store/open-object-store.ts';
import type { ObjectStore } from '../object-store/types.ts';
import type { ShutdownStack } from './shutdown-stack.ts';
import { createStorageRoom, type StorageRoom } from './storage-room.ts';

/** What API and worker both run on. */
export interface Parts {
  readonly database: Database;
  readonly objectStore: ObjectStore;
  readonly queue: JobQueue;
  readonly metrics: Metrics;
  readonly models: ModelRegistry;
  readonly storage: StorageRoom;
}

export interface OpenPartsOptions {
  readonly config: Config;
  readonly databaseUrl: string;
  /** Of the role that owns the tables, for migrations. The same as `databaseUrl` unless given. */
  readonly ownerUrl?: string;
  /** Which service this is, for metrics. */
  readonly service: 'api' | 'worker' | 'standalone';
  /** What the connections of the database are for: `request` in an API, `job` in a worker. */
  readonly use: Exclude<ConnectionUse, 'migration'>;
  readonly logger: Logger;
  /** Everything that was opened is on it, also when this throws. */
  readonly shutdown: ShutdownStack;
  /** The caller holds the lock of the data directory: no other process uses it. */
  readonly exclusive?: boolean;
}

/** Opens what the configuration names, and brings the database schema up to date unless that is done apart. */
export async function openParts({
  config,
  databaseUrl,
  ownerUrl = databaseUrl,
  service,
  use,
  logger,
  shutdown,
  exclusive = false,
}: OpenPartsOptions): Promise<Parts> {
  // Opened first, so closed last: what happens while the rest is closed is counted, too.
  const metrics = openMetrics({ config: config.emf, service, logger, shutdown });
  const poolMax = use === 'job' ? config.jobPoolMax : config.databasePoolMax;
  const asTenant = use === 'request' && config.rowLevelSecurity;
  const onTrouble = countTrouble(metrics);
  const database = openDatabase({ url: databaseUrl, ownerUrl, poolMax, use, logger, asTenant, onTrouble });
  shutdown.add('database', () => database.close());
  await (config.migrateOnStart ? database.migrate() : database.requireSchema());
  await database.checkRole();
  if (exclusive) await database.actForAll(() => disownAll(database));
  const objectStore = countErrors(
    await openObjectStore({ config: config.objectStore, dataDir: config.dataDir, exclusive }),
    metrics,
  );
  shutdown.add('object store', () => objectStore.close());
  const queue = await openJobQueue({
    config: config.jobQueue,
    databaseUrl,
    logger,
    maxRunningPerGroup: config.maxRunningPerAccount,
  });
  shutdown.add('queue', () => queue.close());
  // Elsewhere the room is that of a service.
  const onThisDisk = config.databaseUrl === null || config.objectStore.kind === 'files';
  const storage = createStorageRoom({
    directories: onThisDisk ? [config.dataDir] : [],
    minFreeBytes: config.storageMinFreeBytes,
  });
  const missing = metrics.counter('retainwise_model_load_failures_total');
  const models = createModelRegistry({ onMissing: () => missing.add(1) });
  return { database, objectStore, queue, metrics, models, storage };
}

/** What an earlier process was receiving, deleting or running has no owner any more: sweeps need not wait. */
async function disownAll({ uploads, runs, predictionParts }: Database): Promise<void> {
  await uploads.disownUnfinished();
  await runs.disownAll();
  await predictionParts.disownAll();
}
