import { buildAdminPanel, createAdminPanel } from '@retainwise/example-admin-panel';
import {
  ConfigError,
  listenConfigured,
  openParts,
  startEmbeddedPostgres,
  type ShutdownStack,
  type Config,
  type ListenConfiguredOptions,
  type ListeningServer,
  type Logger,
} from '@retainwise/platform';
import { answerBadHttp, createApp, serverDependencies } from '@retainwise/server';
import { startWorker } from '@retainwise/worker';
import type { RequestListener } from 'node:http';
import { demoAccount } from './demo-account.ts';
import { waitForLock } from './wait-for-lock.ts';

export interface StandaloneSettings {
  readonly config: Config;
  readonly logger: Logger;
  readonly shutdown: ShutdownStack;
  /** The user chose the port: it must not be replaced by a free one. */
  readonly portIsFixed: boolean;
  /** Called with what is being done, as text for a person. */
  readonly onStep: (step: string) => void;
}

export interface Standalone {
  readonly apiUrl: string;
  readonly panelUrl: string;
  readonly apiKey: string;
}

/**
 * Starts everything on this machine: database, queue, API, worker and admin panel. `shutdown` closes what was started,
 * also when this throws.
 */
export async function runStandalone({
  config,
  logger,
  shutdown,
  portIsFixed,
  onStep,
}: StandaloneSettings): Promise<Standalone> {
  const lock = await waitForLock(config.dataDir, (pid) =>
    onStep(`Waiting for process ${pid} to release ${config.dataDir}`),
  );
  shutdown.add('lock', () => lock.release());
  onStep('Starting the database');
  // Built while the database starts. A failure is reported where the page is awaited.
  const page = buildAdminPanel();
  page.catch(() => undefined);
  const databaseUrl = config.databaseUrl ?? (await startDatabase(config, logger, shutdown));
  const parts = await openParts({ config, databaseUrl, logger, shutdown, exclusive: true });
  const returned = await parts.queue.recoverOrphans();
  if (returned > 0) onStep(`Resuming ${returned} job${returned === 1 ? '' : 's'} of a process that was killed`);

  onStep('Starting the API and the worker');
  const dependencies = serverDependencies(parts, config, logger);
  const api = await listenNear(
    createApp(dependencies),
    { host: config.host, port: config.port, logger, portVariable: 'PORT', onBadRequest: answerBadHttp },
    portIsFixed,
  );
  shutdown.add('http server', () => api.close(2_000));
  const worker = await startWorker({
    ...parts,
    logger,
    concurrency: config.workerConcurrency,
    silenceMs: config.silentJobMinutes * 60_000,
  });
  shutdown.add('worker', () => worker.stop({ graceMs: 3_000 }));
  const { apiKey } = await demoAccount(parts.database, config.dataDir);
  onStep('Building the admin panel');
  const { assetsDir } = await page;
  const handler = createAdminPanel({ apiBaseUrl: api.url, apiKey, assetsDir, allowedHosts: panelHosts(config) });
  // The port after the API's, or any free one: the user did not choose it.
  const panel = await listenNear(
    handler,
    {
      host: config.host,
      port: config.port === 0 || config.port === 65_535 ? 0 : config.port + 1,
      logger,
      portVariable: 'PORT',
    },
    false,
  );
  shutdown.add('admin panel', () => panel.close(2_000));
  return { apiUrl: api.url, panelUrl: panel.url, apiKey };
}

async function startDatabase(config: Config, logger: Logger, shutdown: ShutdownStack): Promise<string> {
  const postgres = await startEmbeddedPostgres({ dataDir: config.dataDir, logger });
  shutdown.add('embedded PostgreSQL', () => postgres.stop());
  return postgres.url;
}

/** Listens on the given port, or on a free one when it is taken and the user did not choose it. */
async function listenNear(
  handler: RequestListener,
  address: ListenConfiguredOptions,
  portIsFixed: boolean,
): Promise<ListeningServer> {
  try {
    return await listenConfigured(handler, address);
  } catch (error) {
    if (portIsFixed || !(error instanceof ConfigError) || !isTaken(error.cause)) throw error;
    return listenConfigured(handler, { ...address, port: 0 });
  }
}

function isTaken(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
}

/** Host names that the panel responds to, beside those of this machine. */
function panelHosts({ host, publicUrl }: Config): string[] {
  return [host, ...(publicUrl === null ? [] : [new URL(publicUrl).hostname])];
}
