import {
  POSTGRES_STOP_MS,
  startEmbeddedPostgres,
  type Config,
  type EmbeddedPostgresError,
  type Logger,
  type ShutdownStack,
} from '@retainwise/platform/startup';
import { waitForLock } from './wait-for-lock.ts';

export interface StartDatabaseOptions {
  readonly config: Config;
  readonly logger: Logger;
  readonly shutdown: ShutdownStack;
  /** Called with what is being done, as text for a person. */
  readonly onStep: (step: string) => void;
  /** Called when the database ended and cannot be started again: the process should end with this reason. */
  readonly onGone: (reason: EmbeddedPostgresError) => void;
}

/** Where the database is, for the application and for migrations. */
export interface DatabaseUrls {
  readonly url: string;
  readonly ownerUrl: string;
}

/** Locks the data directory and starts the database of this machine, unless there is one elsewhere. */
export async function startDatabase({
  config,
  logger,
  shutdown,
  onStep,
  onGone,
}: StartDatabaseOptions): Promise<DatabaseUrls> {
  const lock = await waitForLock(config.dataDir, (pid) =>
    onStep(`Waiting for process ${pid} to release ${config.dataDir}`),
  );
  shutdown.add('lock', () => lock.release());
  if (config.databaseUrl !== null) return { url: config.databaseUrl, ownerUrl: config.databaseUrl };
  onStep('Starting the database');
  const postgres = await startEmbeddedPostgres({ dataDir: config.dataDir, logger, onGone });
  shutdown.add('embedded PostgreSQL', () => postgres.stop(), POSTGRES_STOP_MS);
  return postgres;
}
