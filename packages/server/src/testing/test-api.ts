import {
  createModelRegistry,
  createPrometheusMetrics,
  createStorageRoom,
  listen,
  openEmbeddedQueue,
  openFilesStore,
  type Database,
  type JobQueue,
  type ObjectStore,
  type StorageRoom,
} from '@retainwise/platform';
import { createTestAccount, createTestDatabase, silentLogger, type TestAccount } from '@retainwise/platform/testing';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../app/create-app.ts';
import type { ServerSettings } from '../app/dependencies.ts';
import { answerBadHttp } from '../http/bad-http.ts';

type Call = (path: string, init?: RequestInit & { readonly as?: string | null }) => Promise<Response>;

export interface TestApi {
  readonly url: string;
  readonly databaseUrl: string;
  readonly database: Database;
  readonly objectStore: ObjectStore;
  readonly queue: JobQueue;
  readonly account: TestAccount;
  /** A request with the account's key; `as` takes another secret, or none. */
  readonly call: Call;
  /** Uploads a CSV and returns its id. */
  upload(csv: string, filename?: string): Promise<string>;
  /** Every file in the object store, as paths. */
  storedFiles(): Promise<string[]>;
  close(): Promise<void>;
}

/** The API over real HTTP, PostgreSQL and files, its answers checked against the contract. */
export async function startTestApi(
  settings: Partial<ServerSettings> = {},
  storage: StorageRoom = createStorageRoom({ directories: [], minFreeBytes: null }),
): Promise<TestApi> {
  const testDatabase = await createTestDatabase({ use: 'request' });
  const { database, url: databaseUrl } = testDatabase;
  const directory = await mkdtemp(join(tmpdir(), 'retainwise-api-'));
  const objectStore = await openFilesStore({ directory });
  const logger = silentLogger();
  const queue = await openEmbeddedQueue({ databaseUrl, logger });
  const account = await createTestAccount(database);
  const app = createApp({
    database,
    objectStore,
    queue,
    logger,
    metrics: createPrometheusMetrics(),
    models: createModelRegistry(),
    storage,
    clock: () => new Date(),
    settings: { maxUploadBytes: 2_000_000, uploadRetentionDays: 30, validateResponses: true, ...settings },
  });
  const server = await listen(app, { host: '127.0.0.1', port: 0, logger, onBadRequest: answerBadHttp });

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
    database,
    objectStore,
    queue,
    account,
    call,
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
      await server.close();
      await queue.close();
      await testDatabase.drop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
