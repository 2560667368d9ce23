import {
  ConfigError,
  lockDataDir,
  openDatabase,
  POSTGRES_STOP_MS,
  startEmbeddedPostgres,
  type Config,
  type Database,
  type Logger,
  type ShutdownStack,
} from '@retainwise/platform';
import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';

export interface AdminDatabaseOptions {
  readonly config: Pick<Config, 'databaseUrl' | 'dataDir' | 'migrateOnStart'>;
  readonly logger: Logger;
  /** What was opened is on it, also when this throws. */
  readonly shutdown: ShutdownStack;
}

/**
 * The database at DATABASE_URL, or the embedded one, its schema brought up to date or checked as at every start.
 *
 * @throws ConfigError where there is neither
 * @throws DataDirLockedError while another process runs on the data directory
 */
export async function openAdminDatabase({ config, logger, shutdown }: AdminDatabaseOptions): Promise<Database> {
  const { url, ownerUrl } =
    config.databaseUrl === null
      ? await startEmbedded(config.dataDir, logger, shutdown)
      : { url: config.databaseUrl, ownerUrl: config.databaseUrl };
  const database = openDatabase({ url, ownerUrl, poolMax: 1, use: 'request', logger });
  shutdown.add('database', () => database.close());
  await (config.migrateOnStart ? database.migrate() : database.requireSchema());
  return database;
}

async function startEmbedded(dataDir: string, logger: Logger, shutdown: ShutdownStack) {
  await requireCluster(dataDir);
  const lock = await lockDataDir(dataDir);
  shutdown.add('lock', () => lock.release());
  const postgres = await startEmbeddedPostgres({ dataDir, logger });
  shutdown.add('embedded PostgreSQL', () => postgres.stop(), POSTGRES_STOP_MS);
  return postgres;
}

/** A new, empty database would be made where somebody forgot to say which one they mean. */
async function requireCluster(dataDir: string): Promise<void> {
  try {
    await access(join(dataDir, 'postgres'));
  } catch (cause) {
    throw new ConfigError(
      [
        {
          variable: 'DATABASE_URL',
          message: `is not set, and there is no database in ${resolve(dataDir)} (DATA_DIR)`,
          fix: 'Set it to the URL of the database of your servers. For the one of `npm start`, set DATA_DIR.',
        },
      ],
      { cause },
    );
  }
}
