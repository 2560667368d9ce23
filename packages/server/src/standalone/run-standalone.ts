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
import { startWorker } from '@retainwise/worker';
import type { RequestListener } from 'node:http';
import { serverDependencies } from '../compose/open-parts.ts';
import { createApp } from '../create-app.ts';
import { answerBadHttp } from '../middleware/bad-http.ts';
import { startSweeping } from '../uploads/sweep-expired.ts';
import { demoAccount } from './demo-account.ts';
import { waitForLock } from './wait-for-lock.ts';

export interface StandaloneSettings {
  readonly config: Config;
  readonly logger: Logger;
  readonly shutdown: ShutdownStack;
  /** Ports that nobody asked for by name may be replaced by free ones. */
  readonly portIsFixed: boolean;
  /** What is being done, for a person who waits. */
  readonly onStep: (step: string) => void;
}

export interface Standalone {
  readonly apiUrl: string;
  readonly panelUrl: string;
  readonly apiKey: string;
}

/**
 * Starts everything on this machine: database, queue, API, worker and admin panel. What was started is in `shutdown`, also
 * when this throws.
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
  // The page is built while the database starts. Its failure is reported where it is awaited.
  const page = buildAdminPanel();
  page.catch(() => undefined);
  const databaseUrl = config.databaseUrl ?? (await startDatabase(config, logger, shutdown));
  const parts = await openParts({ config, databaseUrl, logger, shutdown, exclusive: true });
  const returned = await parts.queue.recoverOrphans();
  if (returned > 0) onStep(`Taking up ${returned} job${returned === 1 ? '' : 's'} that a killed process left`);

  onStep('Starting the API and the worker');
  const dependencies = serverDependencies(parts, config, logger);
  const api = await listenNear(
    createApp(dependencies),
    { host: config.host, port: config.port, logger, portVariable: 'PORT', onBadRequest: answerBadHttp },
    portIsFixed,
  );
  shutdown.add('http server', () => api.close(2_000));
  const sweeping = startSweeping(dependencies);
  shutdown.add('sweeping', () => sweeping.stop());
  const worker = await startWorker({ ...parts, logger, concurrency: config.workerConcurrency });
  shutdown.add('worker', () => worker.stop({ graceMs: 3_000 }));
  const { apiKey } = await demoAccount(parts.database, config.dataDir);
  onStep('Building the admin panel');
  const { assetsDir } = await page;
  const handler = createAdminPanel({ apiBaseUrl: api.url, apiKey, assetsDir, allowedHosts: panelHosts(config) });
  // The port after the API's, where there is one and it is free: nobody asked for it by name.
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

/** On the port asked for; where nobody named it and it is taken, on a free one. */
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

/** Names under which the panel may be asked for, beside those of this machine. */
function panelHosts({ host, publicUrl }: Config): string[] {
  return [host, ...(publicUrl === null ? [] : [new URL(publicUrl).hostname])];
}
