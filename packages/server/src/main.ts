import {
  ConfigError,
  createShutdownStack,
  listenConfigured,
  loadConfig,
  loggerFor,
  openParts,
  PlatformError,
  watchForStop,
} from '@retainwise/platform';
import { serverDependencies } from './compose/open-parts.ts';
import { createApp } from './create-app.ts';
import { answerBadHttp } from './middleware/bad-http.ts';
import { startSweeping } from './uploads/sweep-expired.ts';

/** The API alone, for production: its database, store and queue are elsewhere, and so are its workers. */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  if (config.databaseUrl === null) {
    throw new ConfigError([
      {
        variable: 'DATABASE_URL',
        message: 'is needed by the API',
        fix: 'Give a URL such as postgres://user:password@host:5432/retainwise; `npm start` runs everything on one machine without it.',
      },
    ]);
  }
  const logger = loggerFor(config, 'server');
  const shutdown = createShutdownStack(logger);
  try {
    const parts = await openParts({ config, databaseUrl: config.databaseUrl, logger, shutdown });
    const dependencies = serverDependencies(parts, config, logger);
    const server = await listenConfigured(createApp(dependencies), {
      host: config.host,
      port: config.port,
      logger,
      portVariable: 'PORT',
      onBadRequest: answerBadHttp,
    });
    shutdown.add('http server', () => server.close());
    const sweeping = startSweeping(dependencies);
    shutdown.add('sweeping', () => sweeping.stop());
    await watchForStop({
      onStop: (reason) => {
        logger.info({ reason }, 'stopping');
        void shutdown.closeAll();
      },
      onInsist: () => process.exit(1),
    });
    logger.info({ url: server.url }, 'ready');
  } catch (error) {
    await shutdown.closeAll();
    throw error;
  }
}

try {
  await main();
} catch (error) {
  // What was thrown on purpose says what to do; a stack would only hide it.
  const known = error instanceof PlatformError;
  process.stderr.write(
    `${known ? `${error.code}: ${error.message}\n${error.fix}` : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = error instanceof ConfigError ? 2 : 1;
}
