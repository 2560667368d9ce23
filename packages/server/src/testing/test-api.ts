import {
  createEventFeed,
  createModelRegistry,
  createPrometheusMetrics,
  createSecretBox,
  createStorageRoom,
  createTargetPolicy,
  listen,
  openDatabase,
  openEmbeddedQueue,
  openFilesStore,
  type ClerkConfig,
  type Database,
  type JobQueue,
  type LimitsConfig,
  type Metrics,
  type NewWidgetSession,
  type ObjectStore,
  type StorageRoom,
  type TargetPolicy,
} from '@retainwise/platform';
import { createTestAccount, createTestDatabase, silentLogger, type TestAccount } from '@retainwise/platform/testing';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { personFinder } from '../auth/clerk/person-finder.ts';
import { PERMISSIONS } from '../auth/permissions.ts';
import { createKeyUses } from '../auth/key-uses.ts';
import { createPrincipals } from '../auth/principals.ts';
import { createApp } from '../app/create-app.ts';
import type { ApiDependencies, ServerSettings } from '../app/dependencies.ts';
import type { WorkPools, WorkSettings } from '../app/work-pools.ts';
import { startAnalyses } from '../uploads/parts/start-analyses.ts';
import { answerBadHttp } from '../http/bad-http.ts';
import { holdToContract } from '../http/contract.ts';
import { createTestPools } from './test-pools.ts';

const toPublic = () => Promise.resolve([{ address: '93.184.215.14', family: 4 } as const]);

type Call = (path: string, init?: RequestInit & { readonly as?: string | null }) => Promise<Response>;

/** Those of a test that is about something else. */
export const HARDLY_ANY_LIMITS: LimitsConfig = {
  requests: { read: 1e6, write: 1e6, upload: 1e6, part: 1e6, score: 1e6 },
  authFailures: 1e6,
  uploadsAtOnce: 1e6,
  uploadsPerProcess: 1e6,
  openUploads: 1e6,
  streamsAtOnce: 1e6,
  openPredictions: 1e6,
  storedRows: 1e12,
};

/** For every API of the run: making it took a tenth of its time. */
const CONTRACT = holdToContract({ validateResponses: true });

/**
 * For every API that asks for no settings of its own: files of tests share their modules, and starting the processes
 * for each took more CPU time than most of its tests. Kept by a closure and made when first asked for, since projects
 * that only import this have no program to start. They end with the process of the tests.
 */
const sharedPools = ((): (() => WorkPools) => {
  let pools: WorkPools | undefined;
  return () => (pools ??= createTestPools(silentLogger()));
})();

export interface TestApiSettings extends Partial<Omit<ServerSettings, 'limits' | 'validateResponses'>> {
  readonly limits?: Partial<LimitsConfig>;
}

export interface TestApi {
  readonly url: string;
  readonly databaseUrl: string;
  /** For another instance of the API on the same parts. */
  readonly dependencies: ApiDependencies;
  readonly database: Database;
  readonly objectStore: ObjectStore;
  readonly queue: JobQueue;
  readonly account: TestAccount;
  /** A request with the account's key; `as` takes another secret, or none. */
  readonly call: Call;
  /** The secret of a new key of the account that is bound to one of its end customers. */
  bindKey(reference: string): Promise<string>;
  /** The token of a new widget session of one of its end customers, for servers, with all that a session may have. */
  openSession(reference: string, change?: Partial<NewWidgetSession>): Promise<string>;
  /** Uploads a CSV and returns its id. */
  upload(csv: string, filename?: string): Promise<string>;
  /** Every file in the object store, as paths. */
  storedFiles(): Promise<string[]>;
  close(): Promise<void>;
}

export interface TestApiParts {
  /** Of the caller, who closes it. */
  readonly objectStore?: ObjectStore;
  readonly storage?: StorageRoom;
  readonly metrics?: Metrics;
  /** How people sign in; nobody does unless given. */
  readonly clerk?: ClerkConfig | null;
  readonly work?: Partial<WorkSettings>;
  /** Which URLs webhooks may have. Public ones unless given, and every name is one. */
  readonly targets?: TargetPolicy;
  /** Of the caller, who closes them. Otherwise those that all APIs of the process share, unless `work` is given. */
  readonly pools?: WorkPools;
}

/** The API over real HTTP, PostgreSQL and files, its answers checked against the contract. */
export async function startTestApi(
  { limits, ...settings }: TestApiSettings = {},
  {
    storage = createStorageRoom({ directories: [], minFreeBytes: null }),
    work,
    pools: given,
    objectStore: givenStore,
    clerk = null,
    metrics = createPrometheusMetrics(),
    targets = createTargetPolicy({ allowLoopback: false, lookUp: toPublic }),
  }: TestApiParts = {},
): Promise<TestApi> {
  const testDatabase = await createTestDatabase({ use: 'request' });
  const { url: databaseUrl } = testDatabase;
  // As an API asks; the test itself sees the rows of all.
  const database = openDatabase({
    url: databaseUrl,
    poolMax: 5,
    use: 'request',
    logger: silentLogger(),
    asTenant: true,
  });
  const directory = await mkdtemp(join(tmpdir(), 'retainwise-api-'));
  const objectStore = givenStore ?? (await openFilesStore({ directory }));
  const logger = silentLogger();
  const queue = await openEmbeddedQueue({ databaseUrl, logger });
  const account = await createTestAccount(testDatabase.database);
  const ownPools = work ? createTestPools(logger, work) : null;
  const pools = given ?? ownPools ?? sharedPools();
  const events = createEventFeed({ database, logger });
  const clock = (): Date => new Date();
  const parts: Omit<ApiDependencies, 'analyses'> = {
    database,
    events,
    principals: createPrincipals({ database, findPerson: personFinder(database, clerk), clock }),
    keyUses: createKeyUses(database.apiKeys, clock),
    contract: CONTRACT,
    objectStore,
    queue,
    logger,
    metrics,
    models: createModelRegistry(),
    storage,
    pools,
    webhooks: { secrets: createSecretBox([]), policy: targets },
    clock,
    settings: {
      maxUploadBytes: 2_000_000,
      resumable: { maxBytes: 2 ** 40, partBytes: 64, lifetimeMs: 86_400_000 },
      uploadRetentionDays: 30,
      downloadRedirect: false,
      docsDirectory: null,
      trustProxy: 0,
      personOrigins: clerk?.authorizedParties ?? [],
      servesMetrics: true,
      streams: { heartbeatMs: 15_000, lifetimeMs: 300_000 },
      validateResponses: true,
      ...settings,
      limits: { ...HARDLY_ANY_LIMITS, ...limits },
    },
  };
  const analyses = startAnalyses(parts);
  const dependencies: ApiDependencies = { ...parts, analyses };
  const server = await listen(createApp(dependencies), {
    host: '127.0.0.1',
    port: 0,
    logger,
    onBadRequest: answerBadHttp,
  });

  const call: Call = (path, { as = account.secret, ...init } = {}) =>
    fetch(`${server.url}${path}`, {
      ...init,
      headers: {
        ...(as === null ? {} : { authorization: `Bearer ${as}` }),
        ...(init.headers as Record<string, string> | undefined),
      },
    });

  return {
    url: server.url,
    databaseUrl,
    dependencies,
    database: testDatabase.database,
    objectStore,
    queue,
    account,
    call,
    async bindKey(reference) {
      const { secret } = await testDatabase.database.apiKeys.create({
        accountId: account.account.id,
        name: 'bound',
        reference,
      });
      return secret;
    },
    async openSession(reference, change = {}) {
      const { token } = await database.widgetSessions.create({
        accountId: account.account.id,
        keyId: account.apiKey.id,
        reference,
        subject: null,
        uploadId: null,
        capabilities: PERMISSIONS,
        allowedOrigins: [],
        limits: { uploads: null, rows: null },
        expiresInSeconds: 86_400,
        ...change,
      });
      return token;
    },
    async upload(csv, filename = 'customers.csv') {
      const response = await call(`/v1/uploads?filename=${filename}`, {
        method: 'POST',
        body: csv,
        headers: { 'content-type': 'text/csv' },
      });
      const body = (await response.json()) as { id: string };
      if (response.status !== 201) throw new Error(JSON.stringify(body));
      return body.id;
    },
    async storedFiles() {
      const entries = await readdir(directory, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    },
    async close() {
      await events.close();
      await server.close();
      await analyses.stop();
      await ownPools?.close();
      await queue.close();
      await database.close();
      await testDatabase.drop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
