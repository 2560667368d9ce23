import {
  ConfigError,
  createShutdownStack,
  loadConfig,
  loggerFor,
  watchForStop,
  type ShutdownStack,
} from '@retainwise/platform/startup';
import { explainError } from './explain-error.ts';
import { readOptions, USAGE, UsageError, type StandaloneOptions } from './options.ts';
import { addressText, panelText, reportText } from './report.ts';
import { startDatabase } from './start-database.ts';
import { createSteps, styleFor } from './terminal.ts';
import { unlessStopped } from './unless-stopped.ts';

/** What stopping takes at most: two or three parts that do not close, one after another. */
const STOP_MS = 45_000;

/** Everything on one machine: starts it, scores a file, prints the result, and serves until stopped. */
async function main(options: StandaloneOptions): Promise<void> {
  // A log line per request would bury the report. Whatever is still logged appears among text for people.
  const config = loadConfig({
    ...process.env,
    LOG_LEVEL: process.env['LOG_LEVEL'] || 'warn',
    LOG_PRETTY: process.env['LOG_PRETTY'] || 'true',
    // One machine has one account, and all users of its panel share one key.
    RATE_LIMIT_SCALE: process.env['RATE_LIMIT_SCALE'] || '10',
  });
  const logger = loggerFor(config, 'standalone');
  const shutdown = createShutdownStack(logger);
  const stopped = new AbortController();
  const gone: Error[] = [];
  const steps = createSteps(process.stderr);
  await watchForStop({
    onStop: (reason) => {
      steps.done();
      process.stderr.write(`\nStopping (${reason}) …\n`);
      stopped.abort(new Error('stopped'));
    },
    onInsist: () => process.exit(130),
  });
  const onStep = (step: string): void => {
    stopped.signal.throwIfAborted();
    steps.show(step);
  };
  const database = startDatabase({
    config,
    logger,
    shutdown,
    onStep,
    onGone: (reason) => {
      gone.push(reason);
      stopped.abort(reason);
    },
  });
  // A failure is reported where the database is awaited.
  database.catch(() => undefined);
  try {
    // What takes long to load is loaded while the database starts.
    const [{ runStandalone }, { scorePatiently }] = await Promise.all([
      import('./run-standalone.ts'),
      import('./score-patiently.ts'),
    ]);
    const starting = runStandalone({
      config,
      logger,
      shutdown,
      database,
      portIsFixed: Boolean(process.env['PORT']),
      onStep,
    });
    const standalone = await unlessStopped(starting, stopped.signal);
    const scoring = scorePatiently({
      ...standalone,
      options,
      signal: stopped.signal,
      onProgress: (fraction) => steps.progress('Scoring', fraction),
    });
    const scores = await unlessStopped(scoring, stopped.signal);
    steps.done();
    const style = styleFor(process.stdout, process.env);
    if (scores) process.stdout.write(reportText(scores, style));
    if (!options.once) {
      const predictionId = scores?.prediction.id ?? null;
      const newLink = (): Promise<string> => standalone.panelLink(predictionId);
      process.stdout.write(
        addressText({ ...standalone, panelUrl: await unlessStopped(newLink(), stopped.signal) }, predictionId, style),
      );
      onNewLinkWanted(() => {
        newLink().then(
          (url) => process.stdout.write(panelText(url, style)),
          (error: unknown) => logger.error({ err: error }, 'no new sign-in link could be made'),
        );
      });
      await untilAborted(stopped.signal);
    }
  } catch (error) {
    if (!stopped.signal.aborted) throw error;
  } finally {
    steps.done();
    await closeWithin(database, shutdown);
  }
  if (gone[0]) throw gone[0];
}

/** At a terminal by Enter; in a container by `docker kill --signal=SIGUSR2`. */
function onNewLinkWanted(print: () => void): void {
  if (process.platform !== 'win32') process.on('SIGUSR2', print);
  if (process.stdin.isTTY) process.stdin.on('data', print).unref();
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Parts that hang, one after another, must not keep the process alive: the next start recovers. */
async function closeWithin(database: Promise<unknown>, shutdown: ShutdownStack): Promise<void> {
  const timeout = setTimeout(() => process.exit(1), STOP_MS);
  // What is still starting must be there to be stopped.
  await database.catch(() => undefined);
  await shutdown.closeAll();
  clearTimeout(timeout);
}

try {
  const options = await readOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  if (options.help) process.stdout.write(USAGE);
  else await main(options);
  process.exit(0);
} catch (error) {
  process.stderr.write(await explainError(error));
  process.exit(error instanceof UsageError || error instanceof ConfigError ? 2 : 1);
}
