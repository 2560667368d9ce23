import { buildAdminPanel, createAdminPanel } from '@retainwise/example-admin-panel';
import { listen, startEmbeddedPostgres, type Closer, type Config, type ListeningServer, type Logger } from '@retainwise/platform';
import { startWorker } from '@retainwise/worker';
import type { RequestListener } from 'node:http';
import { openParts, serverDependencies } from '../compose/open-parts.ts';
import { createApp } from '../create-app.ts';
import { startSweeping } from '../uploads/sweep-expired.ts';
import { demoAccount } from './demo-account.ts';
import { waitForLock } from './wait-for-lock.ts';

export interface StandaloneSettings {
  readonly config: Config;
  readonly logger: Logger;
  readonly closer: Closer;
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
 * Starts everything on this machine: database, queue, API, worker and admin panel. What was started is in `closer`, also
 * when this throws.
 */
export async function runStandalone({ config, logger, closer, portIsFixed, onStep }: StandaloneSettings): Promise<Standalone> {
  const lock = await waitForLock(config.dataDir, (pid) => onStep(`Waiting for process ${pid} to release ${config.dataDir}`));
  closer.add('lock', () => lock.release());
  onStep('Starting the database');
  // The page is built while the database starts. Its failure is reported where it is awaited.
  const page = buildAdminPanel();
  page.catch(() => undefined);
  const databaseUrl = config.databaseUrl ?? (await startDatabase(config, logger, closer));
  const parts = await openParts({ config, databaseUrl, logger, closer });
  const returned = await parts.queue.recoverOrphans();
  if (returned > 0) onStep(`Taking up ${returned} job${returned === 1 ? '' : 's'} that a killed process left`);

  const open = async (name: string, handler: RequestListener, port: number): Promise<ListeningServer> => {
    const server = await listenNear(handler, { host: config.host, port, logger }, portIsFixed);
    closer.add(name, () => server.close(2_000));
    return server;
  };
  onStep('Starting the API and the worker');
  const dependencies = serverDependencies(parts, config, logger);
  const api = await open('http server', createApp(dependencies), config.port);
  const sweeping = startSweeping(dependencies);
  closer.add('sweeping', () => sweeping.stop());
  const worker = await startWorker({ ...parts, logger, concurrency: config.workerConcurrency });
  closer.add('worker', () => worker.stop({ graceMs: 3_000 }));
  const { apiKey } = await demoAccount(parts.database, config.dataDir);
  onStep('Building the admin panel');
  const { assetsDir } = await page;
  const panel = await open('admin panel', createAdminPanel({ apiBaseUrl: api.url, apiKey, assetsDir, allowedHosts: panelHosts(config) }), config.port === 0 ? 0 : config.port + 1);
  return { apiUrl: api.url, panelUrl: panel.url, apiKey };
}

async function startDatabase(config: Config, logger: Logger, closer: Closer): Promise<string> {
  const postgres = await startEmbeddedPostgres({ dataDir: config.dataDir, logger });
  closer.add('embedded PostgreSQL', () => postgres.stop());
  return postgres.url;
}

/** On the port asked for; where it is only the default one and taken, on a free one. */
async function listenNear(handler: RequestListener, address: Parameters<typeof listen>[1], portIsFixed: boolean): Promise<ListeningServer> {
  try {
    return await listen(handler, address);
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken || portIsFixed) throw error;
    return listen(handler, { ...address, port: 0 });
  }
}

/** Names under which the panel may be asked for, beside those of this machine. */
function panelHosts({ host, publicUrl }: Config): string[] {
  return [host, ...(publicUrl === null ? [] : [new URL(publicUrl).hostname])];
}
