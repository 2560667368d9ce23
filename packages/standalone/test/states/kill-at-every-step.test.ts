import {
  createEventFeed,
  createLookUp,
  createModelRegistry,
  createPrometheusMetrics,
  createSecretBox,
  createStorageRoom,
  createTargetPolicy,
  openEmbeddedQueue,
  predictionJobSchema,
  type Database,
  type JobQueue,
  type ObjectStore,
  type PredictionRecord,
  type UploadRecord,
} from '@retainwise/platform';
import {
  allOf,
  ownOf,
  createTestAccount,
  createTestDatabase,
  silentLogger,
  sized,
  type TestAccount,
  type TestDatabase,
} from '@retainwise/platform/testing';
import {
  completeUpload,
  createResumable,
  createUpload,
  fileOfRequest,
  createTestPools,
  deleteUpload,
  HARDLY_ANY_LIMITS,
  putPart,
  startAnalyses,
  testCaller,
  type ServerDependencies,
  type WorkPools,
} from '@retainwise/server/testing';
import {
  createPredictionProcessor,
  reapPredictions,
  resumeDeletions,
  sweepExpired,
  sweepOrphans,
  sweepResults,
  sweepRuns,
  sweepSplits,
  type PredictionProcessor,
} from '@retainwise/worker';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Killed, lifeUntil, type Life } from '../support/mortal.ts';
import { STORES, type StoreUnderTest } from '../support/stores.ts';

const CSV = 'customer_id,mrr,contract\nc1,49,monthly\nc2,99,annual\n,1,monthly\n';
/** So long that it is divided: behind its first thousand rows, at every 64 KiB. */
const LARGE_ROWS = 2_500;
const LARGE_CSV = `customer_id,mrr,contract,note\n${Array.from(
  { length: LARGE_ROWS },
  (_, i) => `${i === 7 ? '' : `c${i % (LARGE_ROWS - 10)}`},49,monthly,${'x'.repeat(100)}`,
).join('\n')}\n`;
/** What is lost is given to another soon. */
const SPLIT = { aboveBytes: 100_000, partBytes: 64 * 1024, helpers: 1, holdSeconds: 0.1 };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SILENCE = HOUR / 4;
const MAX_STEPS = 400;
/**
 * Which steps are the last one. The steps are the same with both stores, which take turns: together they try every
 * third step, and each of them all at the full size.
 */
const stepsOf = (store: string): { readonly first: number; readonly stride: number } =>
  sized({ first: store === 'S3' ? 3 : 0, stride: 6 }, { first: 0, stride: 1 });
const models = createModelRegistry();
const logger = silentLogger();

/** What one process works with. */
interface Process {
  readonly server: ServerDependencies;
  readonly processor: PredictionProcessor;
}

describe.each(Object.entries(STORES))('a process that is killed at any step, with %s', (name, openStore) => {
  const { first, stride } = stepsOf(name);
  let test: TestDatabase;
  let store: StoreUnderTest;
  let database: Database;
  let objectStore: ObjectStore;
  let queue: JobQueue;
  let pools: WorkPools;
  let account: TestAccount['account'];

  beforeAll(async () => {
    test = await createTestDatabase();
    database = test.database;
    store = await openStore();
    objectStore = store.objectStore;
    queue = await openEmbeddedQueue({ databaseUrl: test.url, logger });
    pools = createTestPools(logger);
    account = (await createTestAccount(database)).account;
  });
  afterAll(async () => {
    await pools.close();
    await queue.close();
    await store.close();
    await test.drop();
  });

  function processWith(life: Life | null): Process {
    const parts = life
      ? { database: life.mortal(database), objectStore: life.mortal(objectStore) }
      : { database, objectStore };
    const shared = { ...parts, logger, metrics: createPrometheusMetrics(), models };
    return {
      server: {
        ...shared,
        queue,
        pools,
        analyses: { wake: () => undefined },
        events: createEventFeed({ database, logger }),
        storage: createStorageRoom({ directories: [], minFreeBytes: null }),
        clock: () => new Date(),
        webhooks: {
          secrets: createSecretBox([]),
          policy: createTargetPolicy({ allowLoopback: false, lookUp: createLookUp([]) }),
        },
        settings: {
          maxUploadBytes: 2_000_000,
          resumable: { maxBytes: 2_000_000, partBytes: 64, lifetimeMs: 86_400_000 },
          uploadRetentionDays: 30,
          limits: HARDLY_ANY_LIMITS,
          downloadRedirect: false,
          docsDirectory: null,
          trustProxy: 0,
          personOrigins: [],
          servesMetrics: true,
          streams: { heartbeatMs: 15_000, lifetimeMs: 300_000 },
          validateResponses: false,
        },
      },
      processor: createPredictionProcessor({ ...shared, queue, retryDelaySeconds: 0, split: SPLIT }),
    };
  }

  const upload = ({ server }: Process, csv = CSV, idempotencyKey?: string): Promise<UploadRecord> =>
    createUpload(server, {
      file: fileOfRequest(
        {
          body: Object.assign(Readable.from([Buffer.from(csv)]), { complete: true }),
          headers: { 'content-type': 'text/csv', 'content-length': String(Buffer.byteLength(csv)) },
        },
        'customers.csv',
      ),
      caller: testCaller(account),
      owner: ownOf(account.id),
      filename: 'customers.csv',
      mapping: undefined,
      sheet: undefined,
      kind: 'customers',
      complete: false,
      idempotencyKey,
      signal: new AbortController().signal,
    });
  const record = async ({ id: uploadId, mapping, columnFormats }: UploadRecord): Promise<PredictionRecord> =>
    database.predictions.create({
      ...ownOf(account.id),
      uploadId,
      model: 'saas-baseline',
      level: 'standard',
      settings: {
        asOf: '2026-05-01T00:00:00.000Z',
        currency: 'USD',
        priorChurnRate: null,
        columnFormats,
        explanation: 'exact',
        models: null,
        experiment: { salt: 'test', arms: [{ model: 'saas-baseline', share: 1 }] },
      },
      mapping: { ...mapping!, overrides: {}, answers: {} },
      queuedAt: new Date(),
    });
  const run = ({ processor }: Process, { accountId, id }: PredictionRecord) =>
    processor.run({ account_id: accountId, prediction_id: id }, { signal: new AbortController().signal });

  /** What workers do every minute, an hour later. */
  async function sweep(later = HOUR): Promise<void> {
    const dependencies = { database, objectStore, logger, clock: () => new Date(Date.now() + later) };
    await sweepResults({ ...dependencies, silenceMs: SILENCE });
    await sweepRuns({ ...dependencies, silenceMs: SILENCE });
    await sweepSplits(dependencies);
    await sweepExpired(dependencies);
    await resumeDeletions(dependencies);
  }

  async function storedKeys(): Promise<string[]> {
    const keys: string[] = [];
    for await (const { key } of objectStore.list('accounts/')) keys.push(key);
    return keys.toSorted();
  }

  /** Objects are those that rows name, and no row is between two states. */
  async function expectNoOrphans(): Promise<void> {
    const stored = await storedKeys();
    const { rows } = await database.uploads.listPage({ ...allOf(account.id), limit: 1_000 });
    const names = await database.uploads.listNames(rows.map(({ id }) => id));
    const learnt = await database.ledger.listNamed(stored);
    expect([...names.flatMap(({ keys }) => keys), ...learnt].toSorted()).toEqual(stored);
    expect(names.flatMap(({ runs }) => runs)).toEqual([]);
    const far = new Date(Date.now() + DAY);
    expect(await database.uploads.listSilent(far, 10)).toEqual([]);
    expect(await database.uploads.takeDeleting(far, 10)).toEqual([]);
    expect(await database.results.sweep(far, 10)).toEqual({ runs: 0, rows: 0 });
  }

  /** Kills a process at each step of some work, sweeps, and hands over to a process that lives. */
  async function killAtEachStep<T>(
    prepare: () => Promise<T>,
    work: (process: Process, prepared: T, life: Life) => Promise<unknown>,
    afterwards: (prepared: T, killed: boolean) => Promise<void>,
    pace = 1,
  ): Promise<number> {
    for (let last = first; last < MAX_STEPS; last += stride * pace) {
      const prepared = await prepare();
      const life = lifeUntil(last);
      try {
        await work(processWith(life), prepared, life);
      } catch (error) {
        if (!life.isDead()) throw error;
      }
      await sweep();
      await afterwards(prepared, life.isDead());
      await sweep();
      await expectNoOrphans();
      if (!life.isDead()) return last;
    }
    throw new Error('The work did not end.');
  }

  it('leaves nothing of an upload, and its idempotency key is free', async () => {
    let key = 0;
    const steps = await killAtEachStep(
      () => Promise.resolve(`upload-${(key += 1)}`),
      (process, idempotencyKey) => upload(process, CSV, idempotencyKey),
      async (idempotencyKey) => {
        const again = await upload(processWith(null), CSV, idempotencyKey);
        expect(again).toMatchObject({ status: 'ready', rowCount: 3 });
        await deleteUpload(processWith(null).server, testCaller(account), again.id);
      },
    );
    expect(steps).toBeGreaterThan(8);
  });

  /** Sends the file in parts, whatever has arrived before, and waits until it is analyzed or the process is dead. */
  async function uploadInParts({ server }: Process, idempotencyKey: string, isDead: () => boolean): Promise<void> {
    const file = Buffer.from(CSV);
    const body = { filename: 'customers.csv', size: file.length, resumable: true };
    const begun = await createResumable(server, {
      caller: testCaller(account),
      ownerOf: () => ownOf(account.id),
      body,
      idempotencyKey,
    });
    for (let n = 1; begun.status === 'receiving' && (n - 1) * 64 < file.length; n += 1) {
      const part = file.subarray((n - 1) * 64, n * 64);
      const request = Object.assign(Readable.from([part]), { headers: { 'content-length': String(part.length) } });
      // as: what a part is read from, without a connection
      await putPart(server, begun, n, request as unknown as Parameters<typeof putPart>[3]);
    }
    await completeUpload(server, testCaller(account), begun, null);
    const analyses = startAnalyses(server);
    try {
      await expect
        .poll(async () => isDead() || (await database.uploads.find(allOf(account.id), begun.id))?.status, {
          timeout: 60_000,
        })
        .not.toBe('analyzing');
    } finally {
      await analyses.stop();
    }
  }

  it('in an upload in parts, leaves what the next process goes on with, and nothing else', async () => {
    let key = 0;
    const steps = await killAtEachStep(
      () => Promise.resolve(`parts-${(key += 1)}`),
      (process, idempotencyKey, life) => uploadInParts(process, idempotencyKey, () => life.isDead()),
      async (idempotencyKey) => {
        const living = processWith(null);
        const later = { ...living, server: { ...living.server, clock: () => new Date(Date.now() + HOUR) } };
        await uploadInParts(later, idempotencyKey, () => false);
        const again = await database.uploads.findByIdempotencyKey(ownOf(account.id), idempotencyKey);
        const checksumSha256 = createHash('sha256').update(CSV).digest('hex');
        expect(again).toMatchObject({ status: 'ready', rowCount: 3, checksumSha256 });
        await deleteUpload(living.server, testCaller(account), again!.id);
      },
    );
    expect(steps).toBeGreaterThan(15);
  });

  it('leaves nothing of an upload that is refused', async () => {
    await killAtEachStep(
      () => Promise.resolve(null),
      (process) => expect(upload(process, 'no,customers\n')).rejects.not.toBeInstanceOf(Killed),
      () => Promise.resolve(),
    );
  });

  it('in a run, leaves a prediction that completes once, and its files only', async () => {
    const ready = await upload(processWith(null));
    const steps = await killAtEachStep(
      () => record(ready),
      run,
      async (prediction) => {
        expect(await run(processWith(null), prediction)).toBe('done');
        const done = await database.predictions.find(allOf(account.id), prediction.id);
        expect(done).toMatchObject({ status: 'completed', rowsAccepted: 2, rowsRejected: 1, failures: 0 });
        expect(done!.lostAlone).toBeLessThanOrEqual(1);
        const { total } = await database.results.page({
          ...allOf(account.id),
          predictionId: prediction.id,
          sort: 'row_number',
          limit: 1,
        });
        expect(total).toBe(2);
      },
    );
    expect(steps).toBeGreaterThan(15);
    await deleteUpload(processWith(null).server, testCaller(account), ready.id);
  });

  it('in a run in parts, leaves a prediction that completes once, and its files only', async () => {
    const ready = await upload(processWith(null), LARGE_CSV);
    let divided = 0;
    const steps = await killAtEachStep(
      () => record(ready),
      run,
      async (prediction) => {
        divided += (await database.predictionParts.listDivided([prediction.id])).length;
        await delay(1_000 * SPLIT.holdSeconds);
        expect(await run(processWith(null), prediction)).toBe('done');
        const done = await database.predictions.find(allOf(account.id), prediction.id);
        // One has no id, and nine come a second time.
        expect(done).toMatchObject({
          status: 'completed',
          rowsAccepted: LARGE_ROWS - 10,
          rowsRejected: 10,
          failures: 0,
        });
        const { rows, total } = await database.results.page({
          ...allOf(account.id),
          predictionId: prediction.id,
          sort: 'row_number',
          limit: LARGE_ROWS,
        });
        expect(total).toBe(LARGE_ROWS - 10);
        expect(new Set(rows.map(({ rowNumber }) => rowNumber)).size).toBe(LARGE_ROWS - 10);
      },
      sized(3, 1),
    );
    expect(steps).toBeGreaterThan(40);
    expect(divided).toBeGreaterThan(5);
    await deleteUpload(processWith(null).server, testCaller(account), ready.id);
  });

  it('while it deletes, leaves an upload that can be read whole or not at all, and whose files go', async () => {
    await killAtEachStep(
      async () => {
        const ready = await upload(processWith(null));
        await run(processWith(null), await record(ready));
        return { ready, queued: await record(ready) };
      },
      ({ server }, { ready }) => deleteUpload(server, testCaller(account), ready.id),
      async ({ ready, queued }, killed) => {
        const found = await database.uploads.find(allOf(account.id), ready.id);
        const prediction = await database.predictions.find(allOf(account.id), queued.id);
        expect(prediction === null).toBe(found === null);
        if (found) {
          expect(killed).toBe(true);
          expect(await storedKeys()).toContain(found.objectKey);
          await deleteUpload(processWith(null).server, testCaller(account), ready.id);
        }
        expect(await storedKeys()).toEqual([]);
      },
    );
  });

  it('when the upload is deleted under its run, leaves nothing', async () => {
    await killAtEachStep(
      async () => {
        const ready = await upload(processWith(null));
        return { ready, prediction: await record(ready) };
      },
      async ({ processor }, { ready, prediction }) => {
        // Deleted by another process when the run has begun.
        const running = processor.run(
          { account_id: account.id, prediction_id: prediction.id },
          { signal: new AbortController().signal },
        );
        const deleting = deleteUpload(processWith(null).server, testCaller(account), ready.id);
        await Promise.allSettled([running, deleting]);
        await deleting;
        await running;
      },
      async () => expect(await storedKeys()).toEqual([]),
    );
  });

  it('while it deletes what has expired, leaves the rest to the next sweep', async () => {
    await killAtEachStep(
      async () => {
        for (let i = 0; i < 2; i += 1) await upload(processWith(null));
      },
      ({ server: { database: mortal, objectStore: files } }) =>
        sweepExpired({
          database: mortal,
          objectStore: files,
          logger,
          clock: () => new Date(Date.now() + 31 * DAY),
        }),
      async () => {
        await sweep(31 * DAY);
        expect(await storedKeys()).toEqual([]);
      },
    );
  });

  it('finds what earlier versions left when it walks the store, and nothing else', async () => {
    const ready = await upload(processWith(null));
    const prediction = await record(ready);
    await run(processWith(null), prediction);
    const kept = await storedKeys();
    const orphan = `accounts/${account.id}/uploads/upl_gone/source`;
    const superseded = `accounts/${account.id}/uploads/${ready.id}/predictions/${prediction.id}/7/results.csv`;
    const foreign = 'accounts/notes';
    for (const key of [orphan, superseded, foreign])
      await objectStore.put(key, Readable.from([Buffer.from('x')]), { contentType: 'text/csv' });
    const walk = (later: number) =>
      sweepOrphans({ database, objectStore, logger, clock: () => new Date(Date.now() + later) });
    expect(await walk(DAY / 2)).toBe(0);
    expect(await walk(2 * DAY)).toBe(2);
    expect(await storedKeys()).toEqual([...kept, foreign].toSorted());
    await objectStore.delete(foreign);
    await deleteUpload(processWith(null).server, testCaller(account), ready.id);
  });

  it('between a prediction and its job, leaves a prediction whose job is sent again', async () => {
    const ready = await upload(processWith(null));
    const { id } = await record(ready);
    const { processor } = processWith(null);
    const reap = (later: number) =>
      reapPredictions({
        database,
        queue,
        logger,
        processor,
        silenceMs: SILENCE,
        clock: () => new Date(Date.now() + later),
      });
    expect(await reap(0)).toBe(0);
    expect(await reap(HOUR)).toBe(1);
    // The queue has it now.
    expect(await reap(HOUR)).toBe(0);
    const consumer = await queue.consume({
      type: 'prediction',
      schema: predictionJobSchema,
      concurrency: 1,
      handler: (job, context) => processor.run(job, context),
    });
    await expect
      .poll(async () => (await database.predictions.find(allOf(account.id), id))?.status, { timeout: 20_000 })
      .toBe('completed');
    await consumer.stop();
    await deleteUpload(processWith(null).server, testCaller(account), ready.id);
  });
});
