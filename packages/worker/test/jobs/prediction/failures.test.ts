import {
  ObjectStoreUnavailableError,
  type Database,
  type ObjectStore,
  type PredictionRecord,
} from '@retainwise/platform';
import { allOf, runSql, silentLogger } from '@retainwise/platform/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reapPredictions, sweepRuns } from '../../../src/index.ts';
import { customersCsv } from '../../support/customers.ts';
import { createHarness, jobOf, withWriteRows, type Harness } from '../../support/harness.ts';

const MINUTE = 60_000;
const { signal } = new AbortController();

let harness: Harness;
beforeEach(async () => {
  harness = await createHarness();
});
afterEach(() => harness.close());

/** A process that takes the job and ends without a word, after so many batches, beside other runs or alone. */
async function die(prediction: PredictionRecord, { rows = 0, alone = true } = {}): Promise<void> {
  const claimed = await harness.database.predictions.claim(prediction, { alone });
  const { accountId, id } = prediction;
  if (claimed && rows > 0)
    await harness.database.predictions.reportProgress({ ...allOf(accountId), id }, claimed.attempt, {
      rowsProcessed: rows,
    });
}

const run = (prediction: PredictionRecord, changes: { database?: Database; objectStore?: ObjectStore } = {}) =>
  harness.processor(changes).run(jobOf(prediction), { signal });

/** A store that fails as S3 does when it is in trouble. */
function failingStore(): ObjectStore {
  return {
    ...harness.objectStore,
    get: () => Promise.reject(new ObjectStoreUnavailableError(new Error('SlowDown'))),
  };
}

const record = async (rows = 20) => harness.record(await harness.upload(customersCsv(rows)));

/** Moves what the database remembers into the past. */
const age = (set: string) => runSql(harness.databaseUrl, set);

describe('a process that ends', () => {
  it('beside a healthy job is never blamed on that: it gets through, however often it happens in company', async () => {
    const prediction = await record();
    for (let deaths = 0; deaths < 30; deaths += 1) await die(prediction, { alone: false });
    expect(await run(prediction)).toBe('done');
    expect(await harness.find(prediction)).toMatchObject({ status: 'completed', failures: 0, lostAlone: 0 });
  });

  it('is not blamed on a job that gets further each time', async () => {
    const prediction = await record(50);
    for (let deaths = 0; deaths < 30; deaths += 1) await die(prediction, { rows: deaths + 1 });
    expect(await run(prediction)).toBe('done');
    expect(await harness.find(prediction)).toMatchObject({ status: 'completed', lostAlone: 0 });
  });

  it('ten times in a row while a job runs alone and gets no further, fails it with a reason', async () => {
    const prediction = await record();
    for (let deaths = 0; deaths < 10; deaths += 1) await die(prediction);
    expect(await harness.find(prediction)).toMatchObject({ status: 'running', lostAlone: 9 });
    expect(await run(prediction)).toBe('done');
    expect(await harness.find(prediction)).toMatchObject({
      status: 'failed',
      failure: { code: 'ERR-5003', message: expect.stringContaining('ended its process 10 times') },
    });
  });

  it('in order, gives its job back uncounted', async () => {
    const prediction = await record(3_000);
    for (let stops = 0; stops < 5; stops += 1) {
      const stopping = new AbortController();
      const database = withWriteRows(harness.database, async (rows, _prediction, write) => {
        stopping.abort();
        await write(rows);
      });
      expect(await harness.processor({ database }).run(jobOf(prediction), { signal: stopping.signal })).toEqual({
        againInSeconds: 0,
      });
    }
    expect(await harness.find(prediction)).toMatchObject({ attempt: 5, failures: 0, lostAlone: 0, lostTogether: 0 });
    expect((await harness.storedFiles()).filter((file) => !file.endsWith('/input'))).toEqual([]);
    expect(await run(prediction)).toBe('done');
  });

  it('leaves files of its run that the sweep deletes, and not those of the run that completed', async () => {
    const prediction = await record();
    // Killed right after it completed: its row among the runs is still there.
    const database: Database = {
      ...harness.database,
      runs: { ...harness.database.runs, remove: () => Promise.reject(new Error('killed')) },
    };
    await run(prediction, { database });
    const files = await harness.storedFiles();
    const { database: db, objectStore } = harness;
    const sweep = (minutes: number) =>
      sweepRuns({
        database: db,
        objectStore,
        silenceMs: 15 * MINUTE,
        clock: () => new Date(Date.now() + minutes * MINUTE),
      });
    expect(await sweep(10)).toBe(0);
    expect(await sweep(20)).toBe(1);
    expect(await harness.storedFiles()).toEqual(files);
  });
});

describe('trouble with the store', () => {
  it('does not use up the attempts of a prediction, and the wait grows to minutes', async () => {
    const prediction = await record();
    const waits: number[] = [];
    const processor = harness.processor({ objectStore: failingStore(), retryDelaySeconds: 2 });
    for (let tries = 0; tries < 12; tries += 1) {
      const verdict = await processor.run(jobOf(prediction), { signal });
      if (verdict === 'done') throw new Error('It was given up.');
      waits.push(verdict.againInSeconds);
    }
    for (const [i, wait] of waits.entries()) {
      const expected = Math.min(300, 2 * 2 ** i);
      expect(wait).toBeGreaterThanOrEqual(expected);
      expect(wait).toBeLessThanOrEqual(expected * 1.5);
    }
    expect(await run(prediction)).toBe('done');
    expect(await harness.find(prediction)).toMatchObject({ status: 'completed', failures: 0, attempt: 13 });
  });

  it('for more than an hour fails the prediction with a reason', async () => {
    const prediction = await record();
    await run(prediction, { objectStore: failingStore() });
    await age(`UPDATE predictions SET trouble_since = trouble_since - interval '61 minutes'`);
    expect(await run(prediction, { objectStore: failingStore() })).toBe('done');
    expect(await harness.find(prediction)).toMatchObject({
      status: 'failed',
      failure: { code: 'ERR-5003', message: expect.stringContaining('for an hour') },
    });
  });

  it('of one prediction does not hold up the next of its account', async () => {
    const troubled = await harness.predict(await harness.upload(customersCsv(20)));
    const next = await harness.predict(await harness.upload(customersCsv(20)));
    const { objectKey } = (await harness.database.uploads.find(allOf(troubled.accountId), troubled.uploadId))!;
    const objectStore: ObjectStore = {
      ...harness.objectStore,
      get: (key) => (key === objectKey ? failingStore().get(key) : harness.objectStore.get(key)),
    };
    await harness.work({ objectStore, retryDelaySeconds: 60 });
    expect(await harness.ended(next)).toMatchObject({ status: 'completed' });
    expect(await harness.find(troubled)).toMatchObject({ status: 'running', attempt: 1 });
  });
});

describe('a prediction of which nothing is heard', () => {
  const reap = (minutes: number) =>
    reapPredictions({
      database: harness.database,
      queue: harness.queue,
      logger: silentLogger(),
      processor: harness.processor(),
      silenceMs: 15 * MINUTE,
      clock: () => new Date(Date.now() + minutes * MINUTE),
    });

  it('gets its job back when that is gone, and completes', async () => {
    const queued = await record();
    const running = await record();
    await die(running);
    expect(await reap(10)).toBe(0);
    expect(await reap(20)).toBe(2);
    await harness.work();
    for (const prediction of [queued, running])
      expect(await harness.ended(prediction)).toMatchObject({ status: 'completed', rowsAccepted: 20 });
  });

  it('waits for its turn as long as it takes: behind others of its account, and in the queue', async () => {
    const upload = await harness.upload(customersCsv(20));
    const [first, second] = [await harness.record(upload), await harness.predict(upload)];
    await harness.database.predictions.claim(first);
    await age(`UPDATE predictions SET queued_at = queued_at - interval '10 hours'`);
    // The first is alive, and the second is behind it; later both are silent, but the second is still in the queue.
    expect(await reap(0)).toBe(0);
    expect(await reap(60)).toBe(1);
    for (let sweeps = 0; sweeps < 15; sweeps += 1) {
      await age(`UPDATE predictions SET queued_at = queued_at - interval '10 hours' WHERE id = '${second.id}'`);
      expect(await reap(0)).toBe(0);
    }
    expect(await harness.find(second)).toMatchObject({ status: 'queued' });
  });

  it('fails with a reason when its job was lost too often', async () => {
    const prediction = await record();
    await age(`UPDATE predictions SET requeues = 10, queued_at = queued_at - interval '10 hours'`);
    await reap(0);
    expect(await harness.find(prediction)).toMatchObject({
      status: 'failed',
      failure: { code: 'ERR-5003', message: expect.stringContaining('lost 10 times') },
    });
  });
});

it('a suspect runs alone, so that what it does to its process is known to be its fault', async () => {
  const suspect = await record();
  for (let deaths = 0; deaths < 4; deaths += 1) await die(suspect, { alone: false });
  const healthy = await record(3_000);
  const order: string[] = [];
  const database = withWriteRows(harness.database, async (rows, id, write) => {
    order.push(id);
    await write(rows);
  });
  const processor = harness.processor({ database });
  const first = processor.run(jobOf(healthy), { signal });
  await expect.poll(() => order.length).toBeGreaterThan(0);
  await Promise.all([first, processor.run(jobOf(suspect), { signal })]);
  expect(order.indexOf(suspect.id)).toBe(order.lastIndexOf(healthy.id) + 1);
  expect(order.at(-1)).toBe(suspect.id);
});
