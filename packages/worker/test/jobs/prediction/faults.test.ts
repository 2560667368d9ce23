import type { JobQueue, PredictionRecord } from '@retainwise/platform';
import { allOf, openTestS3, openTestSqs, runSql, sized, startProxy, type TestSqs } from '@retainwise/platform/testing';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { customersCsv, dataLines } from '../../support/customers.ts';
import { createHarness, jobOf, withWriteRows, type Harness } from '../../support/harness.ts';

let harness: Harness;
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const close of closing.splice(0).toReversed()) await close();
});

async function start(openQueue?: (databaseUrl: string) => JobQueue): Promise<void> {
  harness = await createHarness(openQueue ? { openQueue } : {});
  closing.push(() => harness.close());
}

/** Completed once, by this attempt, with each row once. */
async function expectOnce(prediction: PredictionRecord, rows: number, attempt = 1): Promise<void> {
  const done = await harness.ended(prediction);
  expect(done).toMatchObject({ status: 'completed', attempt, rowsAccepted: rows, failures: 0 });
  expect((await harness.rows(done)).map(({ rowNumber }) => rowNumber)).toEqual(
    Array.from({ length: rows }, (_, i) => i + 1),
  );
  expect(dataLines(await harness.object(done.outputKey))).toHaveLength(rows);
}

const metrics = async () => (await harness.metrics.exposition()).body;

function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** A database whose nth batch waits. */
function held(nth = 2) {
  const reached = gate();
  const go = gate();
  let batches = 0;
  const database = withWriteRows(harness.database, async (rows, _prediction, write) => {
    batches += 1;
    if (batches === nth) {
      reached.open();
      await go.opened;
    }
    await write(rows);
  });
  return { database, reached: reached.opened, go: go.open };
}

describe('a queue that is SQS', () => {
  let sqs: TestSqs;

  async function startWithSqs(options: Parameters<TestSqs['open']>[1] = {}): Promise<void> {
    sqs = await openTestSqs();
    closing.push(() => sqs.close());
    await start((url) => sqs.open(url, options));
  }
  const work = async (changes: Parameters<Harness['work']>[0] = {}): Promise<void> => {
    const worker = await harness.work(changes);
    closing.push(() => worker.stop({ graceMs: 0 }));
  };
  const empty = () => expect.poll(() => sqs.bodies(), { timeout: 20_000 }).toEqual([]);

  it('may deliver a job twice, while it runs and when it is done: it runs once', async () => {
    await startWithSqs();
    const prediction = await harness.predict(await harness.upload(customersCsv(2_500)));
    await expect.poll(async () => (await sqs.bodies()).length, { timeout: 10_000 }).toBe(1);
    const [body = ''] = await sqs.bodies();
    const { database, reached, go } = held();
    await work({ database, concurrency: 2 });
    await reached;
    await sqs.send(body);
    // Taken by the other slot, and put back out of sight.
    await delay(300);
    go();
    await expectOnce(prediction, 2_500);
    await sqs.send(body);
    // The other one is still out of sight.
    await expect.poll(async () => (await sqs.bodies()).length, { timeout: 10_000 }).toBe(1);
    await expectOnce(prediction, 2_500);
    expect(await metrics()).not.toContain('outcome="superseded"');
  });

  it('may deliver a job again when nothing was heard of it, although it still runs: it completes once', async () => {
    await startWithSqs();
    const prediction = await harness.predict(await harness.upload(customersCsv(2_500)));
    await expect.poll(async () => (await sqs.bodies()).length, { timeout: 10_000 }).toBe(1);
    const [body = ''] = await sqs.bodies();
    const { database, reached, go } = held();
    await work({ database, concurrency: 2 });
    await reached;
    // No sign of life for longer than the message is hidden.
    await runSql(harness.databaseUrl, `UPDATE job_outbox SET held_until = now() - interval '1 second'`);
    await sqs.send(body);
    await expectOnce(prediction, 2_500, 2);
    go();
    await expect.poll(metrics, { timeout: 10_000 }).toContain('outcome="superseded"} 1');
    await expectOnce(prediction, 2_500, 2);
  });

  it('may hold what nobody can read, and jobs of what does not exist: they go, and others are done', async () => {
    await startWithSqs();
    const prediction = await harness.predict(await harness.upload(customersCsv(20)));
    const payload = { account_id: harness.account.id, prediction_id: 'prd_unknown' };
    for (const poison of [
      'not JSON {',
      JSON.stringify({ id: 'job_1', type: 'other', payload: {} }),
      JSON.stringify({ id: 'job_1', type: 'prediction', payload: { account_id: 7 } }),
      JSON.stringify({ id: 'job_1', type: 'prediction', payload }),
      JSON.stringify({ id: 'job_1', type: 'prediction', payload: { ...payload, account_id: 'acc_other' } }),
    ])
      await sqs.send(poison);
    await work();
    await expectOnce(prediction, 20);
    await empty();
    const { rows } = await harness.database.predictions.listPage({
      ...allOf(harness.account.id),
      limit: 10,
      cursor: null,
    });
    expect(rows.map(({ id }) => id)).toEqual([prediction.id]);
  });

  it('is filled by the relays of several processes: each job is sent, and runs once', async () => {
    await startWithSqs({ maxRunningPerGroup: 3 });
    const others = [sqs.open(harness.databaseUrl), sqs.open(harness.databaseUrl)];
    closing.push(() => Promise.all(others.map((queue) => queue.close())));
    const upload = await harness.upload(customersCsv(10));
    const predictions: PredictionRecord[] = [];
    for (let n = 0; n < sized(6, 60); n += 1) predictions.push(await harness.predict(upload));
    await work({ concurrency: 3 });
    for (const prediction of predictions) await expectOnce(prediction, 10);
    await empty();
    expect(await metrics()).toContain(`outcome="completed"} ${predictions.length}`);
  });
});

describe('the clock of a worker', () => {
  it.each([1, -1])(
    'may jump by %i hour: nothing that runs is taken for lost, and nothing is sent again',
    async (by) => {
      await start();
      const prediction = await harness.predict(await harness.upload(customersCsv(2_500)));
      const { database, reached, go } = held();
      const worker = await harness.work({ database, silenceMs: 600_000, sweepMs: 20 });
      closing.push(() => worker.stop({ graceMs: 0 }));
      await reached;
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + by * 3_600_000 });
      // Some sweeps of each kind.
      const list = vi.spyOn(database.predictions, 'listSilent');
      await expect.poll(() => list.mock.calls.length, { timeout: 10_000 }).toBeGreaterThan(2);
      go();
      await expectOnce(prediction, 2_500);
      expect(await metrics()).not.toContain('outcome="superseded"');
    },
  );

  it('of an API that is an hour ahead does not keep a silent job from being found', async () => {
    await start();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
    const prediction = await harness.record(await harness.upload(customersCsv(10)));
    await harness.database.predictions.noteQueued(prediction, 'lost');
    vi.useRealTimers();
    const now = new Date(Date.now() + 120_000);
    expect(await harness.database.predictions.listSilent(now, 60_000, 10)).toMatchObject([{ id: prediction.id }]);
  });
});

describe('S3', () => {
  it('may reset connections in the middle of a file and be slow: no try counts, and the job completes', async () => {
    await start();
    const s3 = await openTestS3();
    closing.push(() => s3.close());
    const between = await startProxy(s3.port);
    closing.push(() => between.close());
    const count = sized(4_000, 40_000);
    const csv = customersCsv(count);
    const upload = await harness.upload(csv);
    await s3.objectStore.put(upload.objectKey, Readable.from([Buffer.from(csv)]), { contentType: 'text/csv' });
    const objectStore = s3.openAt(between.port);
    closing.push(() => objectStore.close());
    const prediction = await harness.record(upload);
    const run = () =>
      harness.processor({ objectStore }).run(jobOf(prediction), { signal: new AbortController().signal });

    between.set({ kind: 'reset', afterBytes: () => csv.length / 2 });
    for (let tries = 1; tries <= 2; tries += 1)
      expect(await run()).toMatchObject({ againInSeconds: expect.any(Number) });
    expect(between.disturbed()).toBeGreaterThanOrEqual(2);
    expect(await harness.find(prediction)).toMatchObject({ status: 'running', failures: 0 });

    between.set({ kind: 'slow', pauseMs: 20 });
    // A connection that was kept open from before may still be reset, and its try does not count either.
    let outcome = await run();
    for (let tries = 1; tries <= 2 && outcome !== 'done'; tries += 1) outcome = await run();
    expect(outcome).toBe('done');
    const done = await harness.find(prediction);
    expect(done).toMatchObject({ status: 'completed', failures: 0, rowsAccepted: count });
    expect(await s3.objectStore.head(done.outputKey ?? '')).not.toBeNull();
    // What the tries before left would be listed here.
    const keys: string[] = [];
    for await (const { key } of s3.objectStore.list(upload.objectKey.replace(/input$/, ''))) keys.push(key);
    expect(keys.toSorted()).toEqual([upload.objectKey, done.outputKey, done.rejectedKey].toSorted());
  });
});
