import {
  createPrometheusMetrics,
  createEmfMetrics,
  countTrouble,
  openDatabase,
  type Metrics,
} from '@retainwise/platform';
import {
  countErrors,
  createTestDatabase,
  openTestS3,
  openTestSqs,
  silentLogger,
  type TestStore,
} from '@retainwise/platform/testing';
import { startTestApi } from '@retainwise/server/testing';
import { startWorker } from '@retainwise/worker';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addEndpoint, happen, openSql, sendWebhooks } from '../../../packages/worker/test/jobs/webhook/support.ts';
import { customersCsv } from '../../../packages/worker/test/support/customers.ts';
import { createHarness, jobOf } from '../../../packages/worker/test/support/harness.ts';
import { readAlarms, type Alarm } from '../alarms.ts';
import { isAlarmOn, type Series } from '../evaluate-alarm.ts';
import { seriesOfLines } from '../series-of-lines.ts';

/**
 * What goes wrong is made to go wrong, and the alarm is asked about the lines that were written meanwhile. What only
 * AWS measures (queue, load balancer, database server) cannot be caused here.
 */

const NOW = Date.UTC(2026, 2, 1, 10, 0);

function alarmOf(name: string): Alarm {
  const found = readAlarms().find((alarm) => alarm.name === name);
  if (found === undefined) throw new Error(`There is no alarm ${name}.`);
  return found;
}

/** The metrics of a process, and the lines that it has written: one for each minute. */
function serviceOf(service: 'api' | 'worker') {
  const lines: string[] = [];
  let now = NOW;
  const emf = createEmfMetrics({
    service,
    namespace: 'RetainWise',
    now: () => new Date(now),
    write: (line) => Promise.resolve(void lines.push(line)),
  });
  const minutes = async (count: number, gauges = true): Promise<void> => {
    for (let i = 0; i < count; i++) {
      now += 60_000;
      await emf.flush(gauges);
    }
  };
  const seriesFor = (name: string, periods = 1, lateMs = 0): Series =>
    seriesOfLines(alarmOf(name), lines, { until: now + 30_000 + lateMs, periods });
  return {
    metrics: createPrometheusMetrics({ beside: emf }),
    minutes,
    seriesFor,
    /** Whether it would be on now, or some time after the last line. */
    isOn: (name: string, lateMs = 0) => isAlarmOn(alarmOf(name), seriesFor(name, alarmOf(name).periods, lateMs)),
  };
}

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
async function harnessWith(metrics: Metrics) {
  const harness = await createHarness({ metrics });
  closing.push(() => harness.close());
  return harness;
}

describe('when a model cannot be loaded', () => {
  it('model-loading, worker-errors and prediction-failures are told', async () => {
    const worker = serviceOf('worker');
    const harness = await harnessWith(worker.metrics);
    const sql = await openSql(harness.databaseUrl);
    closing.push(() => sql.end());
    const upload = await harness.upload(customersCsv(5));
    const predictions = [await harness.record(upload), await harness.record(upload)];
    await sql(`UPDATE predictions SET settings = jsonb_set(settings, '{models,0,version}', '"never-made"')`);
    const processor = harness.processor();
    for (const prediction of predictions)
      for (let run = 0; run < 3; run++)
        await processor.run(jobOf(prediction), { signal: new AbortController().signal });
    expect((await harness.find(predictions[0]!)).failure?.code).toBe('ERR-5003');
    await worker.minutes(1);
    for (const name of ['model-loading', 'worker-errors', 'prediction-failures'])
      expect(worker.isOn(name), name).toBe(true);
  });
});

describe('when a file is at fault', () => {
  it('nobody is told', async () => {
    const worker = serviceOf('worker');
    const harness = await harnessWith(worker.metrics);
    const upload = await harness.upload('customer_id,mrr,tenure_months\n,1,2\n,2,3\n');
    const prediction = await harness.record(upload);
    await harness.processor().run(jobOf(prediction), { signal: new AbortController().signal });
    expect((await harness.find(prediction)).status).toBe('failed');
    await worker.minutes(1);
    for (const name of ['worker-errors', 'prediction-failures']) expect(worker.isOn(name), name).toBe(false);
  });
});

describe('when scores are less certain than they were', () => {
  it('confidence-drop is told after three hours, and not of a file of few customers', async () => {
    const worker = serviceOf('worker');
    const harness = await harnessWith(worker.metrics);
    const processor = harness.processor();
    const score = async (csv: string): Promise<void> => {
      const prediction = await harness.record(await harness.upload(csv));
      await processor.run(jobOf(prediction), { signal: new AbortController().signal });
      expect((await harness.find(prediction)).status).toBe('completed');
    };
    const names = Array.from({ length: 500 }, (_, i) => `c${i},${1 + (i % 48)}`);
    await score(`customer_id,tenure_months\n${names.slice(0, 100).join('\n')}\n`);
    await worker.minutes(1);
    expect(worker.seriesFor('confidence-drop')).toEqual({ m1: [null] });
    await score(`customer_id,tenure_months\n${names.join('\n')}\n`);
    await worker.minutes(1);
    const [low] = worker.seriesFor('confidence-drop')['m1'] ?? [];
    const usual = Array.from({ length: 168 }, (_, hour) => 0.75 + (hour % 3) / 100);
    expect(low).toBeLessThan(0.6);
    expect(isAlarmOn(alarmOf('confidence-drop'), { m1: [...usual, low!, low!, low!] })).toBe(true);
    expect(isAlarmOn(alarmOf('confidence-drop'), { m1: [...usual, 0.75, low!, low!] })).toBe(false);
  });
});

describe('when the object store cannot be reached', () => {
  let s3: TestStore;
  beforeAll(async () => {
    s3 = await openTestS3();
  });
  afterAll(() => s3.close());

  it('s3-failures is told', async () => {
    const api = serviceOf('api');
    const store = countErrors(s3.openAt(1), api.metrics);
    closing.push(() => store.close());
    for (let i = 0; i < 6; i++) await expect(store.head('a/b')).rejects.toThrow();
    await api.minutes(1);
    expect(api.isOn('s3-failures')).toBe(true);
  });

  it('upload-failures is told, and not of files that are refused', async () => {
    const api = serviceOf('api');
    const objectStore = s3.openAt(1);
    const server = await startTestApi({}, { objectStore, metrics: api.metrics });
    closing.push(() => server.close());
    const send = async (csv: string, query = '') => {
      const headers = { 'content-type': 'text/csv' };
      return (await server.call(`/v1/uploads?filename=a.csv${query}`, { method: 'POST', body: csv, headers })).status;
    };
    for (let i = 0; i < 6; i++) expect(await send('customer_id,mrr\nc1,20\n', '&unknown=1')).toBe(400);
    await api.minutes(1);
    expect(api.isOn('upload-failures')).toBe(false);
    for (let i = 0; i < 6; i++) expect(await send('customer_id,mrr\nc1,20\n')).toBe(503);
    await api.minutes(1);
    expect(api.isOn('upload-failures')).toBe(true);
  });
});

describe('when the database cannot be reached', () => {
  it('db-errors is told, once for each statement, and not of what is wrong with a statement', async () => {
    const api = serviceOf('api');
    const onTrouble = countTrouble(api.metrics);
    const logger = silentLogger();
    const gone = openDatabase({ url: 'postgres://nobody@127.0.0.1:1/nothing', poolMax: 2, logger, onTrouble });
    closing.push(() => gone.close());
    for (let i = 0; i < 3; i++) await expect(gone.currentTime()).rejects.toThrow();
    for (let i = 0; i < 3; i++) await expect(gone.transaction(() => Promise.resolve())).rejects.toThrow();
    await api.minutes(1);
    expect(api.seriesFor('db-errors')['api']).toEqual([6]);
    expect(api.isOn('db-errors')).toBe(true);

    const there = await createTestDatabase();
    closing.push(() => there.drop());
    const worker = serviceOf('worker');
    const database = openDatabase({ url: there.url, poolMax: 2, logger, onTrouble: countTrouble(worker.metrics) });
    closing.push(() => database.close());
    await expect(database.transaction(() => Promise.reject(new Error('ours')))).rejects.toThrow('ours');
    await worker.minutes(1);
    expect(worker.seriesFor('db-errors')['worker']).toEqual([null]);
  });
});

describe('when workers are gone', () => {
  it('no-worker is told after three minutes, and not while one is there', async () => {
    const worker = serviceOf('worker');
    const harness = await harnessWith(worker.metrics);
    const { database, objectStore, queue } = harness;
    const models = { modelsFor: () => [], pinned: () => [] };
    const running = await startWorker({
      database,
      objectStore,
      queue,
      models,
      logger: silentLogger(),
      metrics: worker.metrics,
      concurrency: 1,
      webhooks: { secretKeys: [], allowLoopback: false },
    });
    await worker.minutes(3);
    expect(worker.isOn('no-worker')).toBe(false);
    await running.stop();
    // As at the end of a process.
    await worker.minutes(1, false);
    expect(worker.isOn('no-worker', 60_000)).toBe(false);
    expect(worker.isOn('no-worker', 120_000)).toBe(true);
  });
});

describe('when jobs cannot be sent to the queue', () => {
  it('outbox-age is told, and not of jobs that wait for their turn', async () => {
    const sqs = await openTestSqs();
    closing.push(() => sqs.close());
    const worker = serviceOf('worker');
    const harness = await harnessWith(worker.metrics);
    const sql = await openSql(harness.databaseUrl);
    closing.push(() => sql.end());
    // Two jobs of one account, of which one may be in the queue.
    const queue = sqs.open(harness.databaseUrl, { maxRunningPerGroup: 1 });
    const gauge = worker.metrics.gauge('retainwise_outbox_oldest_seconds');
    for (const id of ['one', 'two']) {
      const payload = { account_id: harness.account.id, prediction_id: id };
      const job = { type: 'prediction', payload, groupKey: 'acc', dedupId: id };
      await harness.database.transaction((transaction) => queue.enqueue(job, transaction));
    }
    await expect.poll(() => sql('SELECT 1 FROM job_outbox WHERE published_at IS NOT NULL')).toHaveLength(1);
    await sql(`UPDATE job_outbox SET due_at = now() - interval '10 minutes'`);
    gauge.set(await queue.oldestUnsentSeconds());
    await worker.minutes(3);
    expect(worker.isOn('outbox-age')).toBe(false);
    // The relay is gone, and what could be sent is not.
    await queue.close();
    await sql('UPDATE job_outbox SET published_at = NULL');
    const looking = sqs.open(harness.databaseUrl);
    const oldest = looking.oldestUnsentSeconds();
    closing.push(() => looking.close());
    gauge.set(await oldest);
    await worker.minutes(3);
    expect(worker.isOn('outbox-age')).toBe(true);
  });
});

describe('when webhooks are not sent', () => {
  it('webhook-backlog is told by how many are due', async () => {
    const worker = serviceOf('worker');
    const harness = await harnessWith(worker.metrics);
    const { database, account } = harness;
    const sql = await openSql(harness.databaseUrl);
    closing.push(() => sql.end());
    // An address where nobody answers; each attempt that fails is put off, and is no longer due.
    await addEndpoint(database, account.id, { url: 'http://127.0.0.1:1/hook' });
    for (let i = 0; i < 3; i++) await happen(database, account.id);
    expect(await database.webhookOutbox.countDue()).toBe(3);
    await sql(`
      UPDATE webhook_deliveries SET due_at = now() + interval '1 hour'
      WHERE id = (SELECT min(id) FROM webhook_deliveries)`);
    expect(await database.webhookOutbox.countDue()).toBe(2);
    const sending = sendWebhooks(database, { metrics: worker.metrics, sweepMs: 50 });
    closing.push(() => sending.stop());
    const told = async () => {
      await worker.minutes(1);
      return worker.seriesFor('webhook-backlog')['m1']?.[0] ?? null;
    };
    await expect.poll(told).toBeLessThanOrEqual(2);
    expect(worker.isOn('webhook-backlog')).toBe(false);
    worker.metrics.gauge('retainwise_webhook_due').set(1_001);
    await worker.minutes(15);
    expect(worker.isOn('webhook-backlog')).toBe(true);
  });
});
