// What a process needs before it loads the rest: configuration, its log, and a database that takes a while to start.
export { ConfigError } from '../config/config-error.ts';
export { loadConfig } from '../config/config.ts';
export type { Config } from '../config/types.ts';
export { startEmbeddedPostgres } from '../database/supervisor/embedded-postgres.ts';
export type { EmbeddedPostgres } from '../database/supervisor/embedded-postgres.ts';
export { DataDirLockedError, EmbeddedPostgresError } from '../database/supervisor/errors.ts';
export { POSTGRES_STOP_MS } from '../database/supervisor/stop-postmaster.ts';
export { lockDataDir } from '../database/supervisor/lock-data-dir.ts';
export type { DataDirLock } from '../database/supervisor/lock-data-dir.ts';
export type { Logger } from '../logging/types.ts';
export { SIGN_IN_LINK_MINUTES } from '../panel-sign-in/sign-in-files.ts';
export { loggerFor } from '../process/logger-for.ts';
export { createShutdownStack } from '../process/shutdown-stack.ts';
export type { ShutdownStack } from '../process/shutdown-stack.ts';
export { watchForStop } from '../process/watch-for-stop.ts';
