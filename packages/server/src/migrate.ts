import {
  ConfigError,
  loadConfig,
  loggerFor,
  openDatabase,
  openEmbeddedQueue,
  PlatformError,
  prepareApiRole,
  readApiRole,
} from '@retainwise/platform';

/**
 * Brings the schema up to date and ends: before a release is started where its processes do not migrate themselves.
 * Exit codes: 0 done, 1 failed, 2 invalid configuration.
 */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const { databaseUrl, databaseApiUrl } = config;
  if (databaseUrl === null) {
    throw new ConfigError([
      {
        variable: 'DATABASE_URL',
        message: 'is required to migrate',
        fix: 'Set it to the URL of the database, with the role that owns the tables.',
      },
    ]);
  }
  const logger = loggerFor(config, 'migrate');
  const apiRole = databaseApiUrl === null ? null : readApiRole(databaseApiUrl, databaseUrl);
  const database = openDatabase({ url: databaseUrl, poolMax: 1, use: 'migration', logger });
  try {
    const applied = await database.migrate();
    if (apiRole !== null) await prepareApiRole(databaseUrl, apiRole);
    // Its tables belong to whoever makes them, and that must be the API.
    if (config.jobQueue.kind === 'embedded')
      await (await openEmbeddedQueue({ databaseUrl: databaseApiUrl ?? databaseUrl, logger })).close();
    logger.info({ applied: applied.length, api_role: apiRole?.name ?? 'the owner' }, 'the schema is up to date');
  } finally {
    await database.close();
  }
}

/** Our own errors say what to do. Only for others is the stack of use. */
function explain(error: unknown): string {
  if (error instanceof PlatformError) return `${error.code}: ${error.message}\n${error.fix}\n`;
  return `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
}

try {
  await main();
  process.exit(0);
} catch (error) {
  process.stderr.write(explain(error));
  process.exit(error instanceof ConfigError ? 2 : 1);
}
