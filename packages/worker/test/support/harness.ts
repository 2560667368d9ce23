import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import {
  analyzeTable,
  openTable,
  type MappingOverrides,
  type ResultRow,
  type StoredRows,
  type ValidationLevel,
} from '@retainwise/core';
import {
  createModelRegistry,
  createPredictionSettings,
  createPrometheusMetrics,
  newId,
  openEmbeddedQueue,
  openFilesStore,
  predictionJob,
  uploadPrefix,
  type AccountRecord,
  type Consumer,
  type Database,
  type JobQueue,
  type Metrics,
  type ObjectStore,
  type PredictionJob,
  type PredictionRecord,
  type RunRows,
  type UploadRecord,
} from '@retainwise/platform';
import { allOf, ownOf, createTestAccount, createTestDatabase, silentLogger } from '@retainwise/platform/testing';
import { expect } from 'vitest';
import {
  createPredictionProcessor,
  startWorker,
  type PredictionProcessor,
  type WorkerOptions,
} from '../../src/index.ts';

export interface PredictOptions {
  readonly level?: ValidationLevel;
  readonly model?: string;
}

export interface Harness {
  readonly databaseUrl: string;
  readonly dataDir: string;
  readonly database: Database;
  readonly objectStore: ObjectStore;
  readonly queue: JobQueue;
  readonly metrics: Metrics;
  readonly account: AccountRecord;
  /** Stores and analyses a file as the API does. */
  upload(csv: string | Buffer, overrides?: MappingOverrides): Promise<UploadRecord>;
  /** Records a prediction without a job. */
  record(
    upload: UploadRecord,
    options?: PredictOptions,
    transaction?: Parameters<Database['predictions']['create']>[1],
  ): Promise<PredictionRecord>;
  /** Records a prediction and enqueues its job. */
  predict(upload: UploadRecord, options?: PredictOptions): Promise<PredictionRecord>;
  find(prediction: PredictionRecord): Promise<PredictionRecord>;
  /** Waits until the prediction has ended. */
  ended(prediction: PredictionRecord, timeout?: number): Promise<PredictionRecord>;
  /** Every result row of the prediction, ascending. */
  rows(prediction: PredictionRecord): Promise<readonly ResultRow[]>;
  object(key: string | null): Promise<string>;
  /** Keys of all objects, half-written ones included. */
  storedFiles(): Promise<string[]>;
  processor(
    changes?: Partial<
      Pick<WorkerOptions, 'database' | 'objectStore' | 'retryDelaySeconds' | 'threads' | 'cancelCheckMs' | 'split'>
    >,
  ): PredictionProcessor;
  work(changes?: Partial<WorkerOptions>): Promise<Consumer>;
  close(): Promise<void>;
}

export function jobOf({ accountId, id }: PredictionRecord): PredictionJob {
  return { account_id: accountId, prediction_id: id };
}

export interface HarnessOptions {
  /** Another queue than that in the database. */
  readonly openQueue?: (databaseUrl: string) => JobQueue;
  /** Another store than files. */
  readonly objectStore?: ObjectStore;
  readonly metrics?: Metrics;
}

/** A real PostgreSQL, files and queue, and the account of a customer. */
export async function createHarness({
  openQueue,
  objectStore: given,
  metrics: counted,
}: HarnessOptions = {}): Promise<Harness> {
  const testDatabase = await createTestDatabase();
  const { database, url: databaseUrl } = testDatabase;
  const dataDir = await mkdtemp(join(tmpdir(), 'retainwise-worker-'));
  const directory = join(dataDir, 'objects');
  const objectStore = given ?? (await openFilesStore({ directory }));
  const logger = silentLogger();
  const queue = openQueue
    ? openQueue(databaseUrl)
    : await openEmbeddedQueue({ databaseUrl, logger, retryDelaySeconds: 0 });
  const metrics = counted ?? createPrometheusMetrics();
  const missing = metrics.counter('retainwise_model_load_failures_total');
  const models = createModelRegistry({ onMissing: () => missing.add(1) });
  const { account } = await createTestAccount(database);
  const accountId = account.id;

  const harness: Harness = {
    databaseUrl,
    dataDir,
    database,
    objectStore,
    queue,
    metrics,
    account,
    async upload(csv, overrides = {}) {
      const ref = { ...ownOf(accountId), id: newId('upl') };
      const objectKey = `${uploadPrefix(ref)}input`;
      const { size } = await objectStore.put(objectKey, Readable.from([Buffer.from(csv)]), { contentType: 'text/csv' });
      const table = await openTable(csv);
      const { mapping, formats, validation } = await analyzeTable(table, { overrides, now: new Date() });
      return database.uploads.create({
        ...ref,
        filename: 'customers.csv',
        objectKey,
        fileSizeBytes: size,
        rowCount: validation.rows,
        columnCount: table.header.length,
        status: 'ready',
        mapping,
        columnFormats: formats,
        mappingOverrides: overrides,
        validation,
      });
    },
    async record(upload, { level = 'standard', model = 'auto' } = {}, transaction) {
      const current = (await database.accounts.find(accountId)) ?? account;
      const settings = { account: current, upload, registry: models, model, level, now: new Date() };
      const { id: uploadId, rowCount: rowsTotal } = upload;
      return database.predictions.create(
        {
          ...ownOf(accountId),
          uploadId,
          model,
          level,
          ...createPredictionSettings(settings),
          rowsTotal,
          queuedAt: new Date(),
        },
        transaction,
      );
    },
    predict: (upload, options) =>
      database.transaction(async (transaction) => {
        const prediction = await harness.record(upload, options, transaction);
        await queue.enqueue(predictionJob(prediction), transaction);
        return prediction;
      }),
    async find({ id }) {
      const found = await database.predictions.find(allOf(accountId), id);
      if (found === null) throw new Error(`Prediction ${id} is gone.`);
      return found;
    },
    async ended(prediction, timeout = 30_000) {
      await expect
        .poll(async () => (await harness.find(prediction)).status, { timeout })
        .toMatch(/^(completed|failed|cancelled)$/);
      return harness.find(prediction);
    },
    async rows({ id: predictionId }) {
      const rows: ResultRow[] = [];
      let cursor: string | null = null;
      do {
        const page = await database.results.page({
          ...allOf(accountId),
          predictionId,
          sort: 'row_number',
          limit: 1_000,
          cursor,
        });
        rows.push(...page.rows);
        cursor = page.nextCursor;
      } while (cursor !== null);
      return rows;
    },
    object: async (key) => text((await objectStore.get(key ?? 'no key')).pipe(createGunzip())),
    async storedFiles() {
      const entries = await readdir(directory, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
        .sort();
    },
    processor: (changes = {}) =>
      createPredictionProcessor({
        database,
        queue,
        objectStore,
        logger,
        metrics,
        models,
        retryDelaySeconds: 0,
        progressMs: 0,
        ...changes,
      }),
    work: (changes = {}) =>
      startWorker({
        database,
        objectStore,
        queue,
        logger,
        metrics,
        models,
        concurrency: 1,
        retryDelaySeconds: 0,
        progressMs: 0,
        ...changes,
      }),
    async close() {
      await queue.close();
      await testDatabase.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  return harness;
}

/** Writes rows of results of a prediction; `write` is how they are really written. */
export type WriteRows = (rows: StoredRows, predictionId: string, write: RunRows['write']) => Promise<void>;

/** The same database, but rows of results are written by `writeRows`. */
export function withWriteRows(database: Database, writeRows: WriteRows): Database {
  return {
    ...database,
    results: {
      ...database.results,
      begin: async (run, header, transaction) => {
        const begun = await database.results.begin(run, header, transaction);
        return begun && { ...begun, write: (rows) => writeRows(rows, run.id, (written) => begun.write(written)) };
      },
    },
  };
}
