import { RetainWiseCoreError } from '@retainwise/core';
import {
  ConfigError,
  createShutdownStack,
  loadConfig,
  loggerFor,
  PlatformError,
  watchForStop,
  type ShutdownStack,
} from '@retainwise/platform';
import { RetainWise, RetainWiseError } from '@retainwise/sdk';
import { readOptions, USAGE, UsageError, type StandaloneOptions } from './options.ts';
import { isPassingTrouble } from './is-passing-trouble.ts';
import { patiently } from './patiently.ts';
import { addressText, panelText, reportText } from './report.ts';
import { runStandalone } from './run-standalone.ts';
import { scoreDemo, type DemoScores } from './score-demo.ts';
import { createSteps, styleFor } from './terminal.ts';

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
  try {
    const standalone = await runStandalone({
      config,
      logger,
      shutdown,
      portIsFixed: Boolean(process.env['PORT']),
      onStep: (step) => {
        stopped.signal.throwIfAborted();
        steps.show(step);
      },
      onGone: (reason) => {
        gone.push(reason);
        stopped.abort(reason);
      },
    });
    const client = new RetainWise({ baseUrl: standalone.apiUrl, apiKey: standalone.apiKey });
    const scores = await scorePatiently(options, stopped.signal, () =>
      scoreDemo({
        client,
        file: options.file,
        signal: stopped.signal,
        onProgress: (fraction) => steps.progress('Scoring', fraction),
      }),
    );
    steps.done();
    const style = styleFor(process.stdout, process.env);
    if (scores) process.stdout.write(reportText(scores, style));
    if (!options.once) {
      const predictionId = scores?.prediction.id ?? null;
      process.stdout.write(addressText(standalone, predictionId, style));
      if (standalone.panelLink.signsIn)
        onNewLinkWanted(() => process.stdout.write(panelText(standalone.panelLink, predictionId, style)));
      await untilAborted(stopped.signal);
    }
  } catch (error) {
    if (!stopped.signal.aborted) throw error;
  } finally {
    steps.done();
    await closeWithin(shutdown);
  }
  if (gone[0]) throw gone[0];
}

/**
 * The demo is a client like any other: trouble of the service passes, and must not end the service for its other
 * clients. Null when it lasts.
 */
async function scorePatiently(
  { once }: StandaloneOptions,
  signal: AbortSignal,
  score: () => Promise<DemoScores>,
): Promise<DemoScores | null> {
  try {
    return await patiently(score, isPassingTrouble, signal);
  } catch (error) {
    if (once || signal.aborted || !isPassingTrouble(error)) throw error;
    process.stderr.write(`\nNothing was scored: ${explain(error)}`);
    return null;
  }
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

/** A part that hangs must not keep the process alive: the next start recovers. */
async function closeWithin(shutdown: ShutdownStack): Promise<void> {
  const timeout = setTimeout(() => process.exit(1), 20_000);
  await shutdown.closeAll();
  clearTimeout(timeout);
}

/** An error for the terminal. Our own errors say what to do; others come with their stack. */
function explain(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\n\n${USAGE}`;
  if (error instanceof PlatformError || error instanceof RetainWiseCoreError)
    return `${error.code}: ${error.message}\n${error.fix}\n`;
  if (error instanceof RetainWiseError) return `${error.message}\n`;
  return `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
}

try {
  const options = await readOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  if (options.help) process.stdout.write(USAGE);
  else await main(options);
  process.exit(0);
} catch (error) {
  process.stderr.write(explain(error));
  process.exit(error instanceof UsageError || error instanceof ConfigError ? 2 : 1);
}
