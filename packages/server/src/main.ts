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
import { createApp } from './app/create-app.ts';
import { createDraining } from './app/draining.ts';
import { listenForMetrics } from './app/listen-for-metrics.ts';
import { serverDependencies } from './app/server-dependencies.ts';
import { answerBadHttp } from './http/bad-http.ts';

/** For the requests under way when the process is told to stop. */
const HTTP_GRACE_MS = 10_000;

/** The API alone, for production. Its database, store, queue and workers run elsewhere. */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  if (config.databaseUrl === null) {
    throw new ConfigError([
      {
        variable: 'DATABASE_URL',
        message: 'is required by the API',
        fix:
          'Set it to a URL such as postgres://user:password@host:5432/retainwise. ' +
          'To run everything on one machine without it, use `npm start`.',
      },
    ]);
  }
  const logger = loggerFor(config, 'server');
  const shutdown = createShutdownStack(logger);
  try {
    const { databaseUrl } = config;
    const parts = await openParts({ config, databaseUrl, service: 'api', use: 'request', logger, shutdown });
    const draining = createDraining(config.stopDelaySeconds);
    const dependencies = { ...serverDependencies(parts, config, logger, shutdown), draining };
    await parts.database.warmUp();
    const server = await listenConfigured(createApp(dependencies), {
      host: config.host,
      port: config.port,
      logger,
      maxConnections: config.maxConnections,
      portVariable: 'PORT',
      onBadRequest: answerBadHttp,
    });
    shutdown.add('http server', () => server.close(HTTP_GRACE_MS), HTTP_GRACE_MS + 1_000);
    await listenForMetrics({ config, metrics: parts.metrics, logger, shutdown });
    // Streams would keep the server waiting.
    shutdown.add('event streams', () => dependencies.events.close());
    dependencies.pools.warmUp();
    await watchForStop({
      onStop: (reason) => {
        logger.info({ reason }, 'stopping');
        // What did not close must not keep the process.
        void draining
          .begin()
          .then(() => shutdown.closeAll())
          .then(() => process.exit(0));
      },
      onInsist: () => process.exit(1),
    });
    // Addresses are redacted.
    logger.info({ port: Number(new URL(server.url).port) }, 'ready');
  } catch (error) {
    await shutdown.closeAll();
    throw error;
  }
}

/** Our own errors say what to do. Only for others is the stack of use. */
function explain(error: unknown): string {
  if (error instanceof PlatformError) return `${error.code}: ${error.message}\n${error.fix}\n`;
  return `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
}

try {
  await main();
} catch (error) {
  process.stderr.write(explain(error));
  process.exit(error instanceof ConfigError ? 2 : 1);
}
