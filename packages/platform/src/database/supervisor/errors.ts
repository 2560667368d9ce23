import { PlatformError } from '../../errors.ts';

/** Another running process uses this data directory. */
export class DataDirLockedError extends PlatformError {
  override readonly name = 'DataDirLockedError';
  readonly pid: number;

  constructor(dataDir: string, pid: number) {
    super('ERR-9002', `Process ${pid} is already using the data directory ${dataDir}.`, {
      fix: `Stop process ${pid}, or set DATA_DIR to another directory.`,
    });
    this.pid = pid;
  }
}

const OWN_DATABASE = 'Set DATABASE_URL to your own PostgreSQL (15 or later).';

/** The embedded PostgreSQL cannot run here. */
export class EmbeddedPostgresError extends PlatformError {
  override readonly name = 'EmbeddedPostgresError';

  constructor(message: string, options: { readonly fix?: string; readonly cause?: unknown } = {}) {
    super('ERR-9003', message, {
      fix: options.fix === undefined ? OWN_DATABASE : `${options.fix} Or: ${OWN_DATABASE}`,
      cause: options.cause,
    });
  }
}
