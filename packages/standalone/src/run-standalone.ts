import { buildAdminPanel, createAdminPanel } from '@retainwise/example-admin-panel';
import {
  AFTER_GRACE_MS,
  ConfigError,
  countTrouble,
  isDatabaseTrouble,
  listenConfigured,
  openDatabase,
  openParts,
  type ShutdownStack,
  type Config,
  type ListenConfiguredOptions,
  type ListeningServer,
  type Logger,
} from '@retainwise/platform';
import { answerBadHttp, createApp, listenForMetrics, serverDependencies } from '@retainwise/server';
import { startWorker } from '@retainwise/worker';
import type { RequestListener } from 'node:http';
import { builtDocs } from './built-docs.ts';
import { demoAccount } from './demo-account.ts';
import { patiently } from './patiently.ts';
import { panelAccess, type PanelLink } from './panel-access.ts';
import type { DatabaseUrls } from './start-database.ts';

/** For the jobs under way when the process is told to stop. */
const WORKER_GRACE_MS = 3_000;

export interface StandaloneSettings {
  readonly config: Config;
  readonly logger: Logger;
  readonly shutdown: ShutdownStack;
  /** Which may still be starting. */
  readonly database: Promise<DatabaseUrls>;
  /** The user chose the port: it must not be replaced by a free one. */
  readonly portIsFixed: boolean;
  /** Called with what is being done, as text for a person. */
  readonly onStep: (step: string) => void;
}

export interface Standalone {
  readonly apiUrl: string;
  /** Makes the address at which a person opens the panel. */
  readonly panelLink: PanelLink;
  readonly apiKey: string;
}

/**
 * Starts everything on this machine beside its database: queue, API, worker and admin panel. `shutdown` closes what was
 * started, also when this throws.
 */
export async function runStandalone({
  config,
  logger,
  shutdown,
  database,
  portIsFixed,
  onStep,
}: StandaloneSettings): Promise<Standalone> {
  // Built while the database starts. A failure is reported where the page is awaited.
  const page = buildAdminPanel();
  page.catch(() => undefined);
  const { url: databaseUrl, ownerUrl } = await database;
  onStep('Preparing the database');
  const parts = await openParts({
    config,
    databaseUrl,
    ownerUrl,
    service: 'standalone',
    use: 'request',
    logger,
    shutdown,
    exclusive: true,
  });
  // Jobs may wait longer than requests, and neither takes the other's connections.
  const onTrouble = countTrouble(parts.metrics);
  const jobDatabase = openDatabase({ url: databaseUrl, poolMax: config.jobPoolMax, use: 'job', logger, onTrouble });
  shutdown.add('database of the worker', () => jobDatabase.close());
  const returned = await parts.queue.recoverOrphans();
  if (returned > 0) onStep(`Resuming ${returned} job${returned === 1 ? '' : 's'} of a process that was killed`);

  onStep('Starting the API and the worker');
  const served = { ...config, docsDirectory: config.docsDirectory ?? builtDocs() };
  const dependencies = serverDependencies(parts, served, logger, shutdown);
  const api = await listenNear(
    createApp(dependencies),
    {
      host: config.host,
      port: config.port,
      logger,
      maxConnections: config.maxConnections,
      portVariable: 'PORT',
      onBadRequest: answerBadHttp,
    },
    portIsFixed,
  );
  shutdown.add('http server', () => api.close(2_000));
  await listenForMetrics({ config, metrics: parts.metrics, logger, shutdown });
  // Streams would keep the server waiting.
  shutdown.add('event streams', () => dependencies.events.close());
  dependencies.pools.warmUp();
  // The API serves others already: a database that is started again must not end it.
  const worker = await patiently(
    () =>
      startWorker({
        ...parts,
        database: jobDatabase,
        logger,
        concurrency: config.workerConcurrency,
        threads: config.workerThreads,
        split: { ...config.split, helpers: config.maxRunningPerAccount - 1 },
        silenceMs: config.silentJobMinutes * 60_000,
        sweepMs: config.sweepSeconds * 1000,
        webhooks: config.webhooks,
        auditRetentionDays: config.auditRetentionDays,
      }),
    isDatabaseTrouble,
  );
  shutdown.add('worker', () => worker.stop({ graceMs: WORKER_GRACE_MS }), WORKER_GRACE_MS + AFTER_GRACE_MS);
  const { apiKey } = await patiently(() => demoAccount(parts.database, config.dataDir), isDatabaseTrouble);
  onStep('Building the admin panel');
  const { assetsDir } = await page;
  const access = panelAccess(config);
  const handler = createAdminPanel({ apiBaseUrl: api.url, apiKey, assetsDir, ...access.options });
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
  shutdown.add('address of the panel', () => access.end());
  return { apiUrl: api.url, panelLink: await access.start(panel.url), apiKey };
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
