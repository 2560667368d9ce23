import {
  ConfigError,
  createShutdownStack,
  loadConfig,
  loggerFor,
  PlatformError,
  watchForStop,
} from '@retainwise/platform';
import { runWorker } from './run-worker.ts';

/** Exit codes: 0 stopped by a signal, 1 failed, 2 invalid configuration. */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const logger = loggerFor(config, 'worker');
  const shutdown = createShutdownStack(logger);
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  await watchForStop({
    onStop: (reason) => {
      logger.info({ reason }, 'stopping');
      stop();
    },
    onInsist: () => process.exit(1),
  });
  try {
    const healthUrl = await runWorker({ config, logger, shutdown });
    logger.info({ health_url: healthUrl, concurrency: config.workerConcurrency }, 'worker ready');
    await stopped;
  } finally {
    await shutdown.closeAll();
  }
  logger.info({}, 'worker stopped');
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
