import type { PredictionRecord } from '@retainwise/platform';
import { openTestS3, openTestSqs, runSql, sized, type TestSqs } from '@retainwise/platform/testing';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { customersCsv, dataLines } from './support/customers.ts';
import { createHarness, type Harness } from './support/harness.ts';
import { killWorkerProcess, ready, startWorkerProcess, type WorkerProcess } from './support/worker-process.ts';

/** Enough that a job still runs when something is done to its worker after the first batch. */
const ROWS = sized(15_000, 60_000);
const HOUR_MS = 3_600_000;
/** Forward is what makes others take what is held. */
const DIRECTIONS = sized([1], [1, -1]);

describe('worker processes with SQS and S3', () => {
  let harness: Harness;
  let sqs: TestSqs;
  let env: Readonly<Record<string, string>>;
  let closing: (() => Promise<void>)[] = [];
  const workers: WorkerProcess[] = [];

  beforeEach(async () => {
    sqs = await openTestSqs();
    const s3 = await openTestS3();
    harness = await createHarness({ objectStore: s3.objectStore, openQueue: (url) => sqs.open(url) });
    env = { DATABASE_URL: harness.databaseUrl, DATA_DIR: harness.dataDir, ...sqs.env, ...s3.env };
    closing = [() => harness.close(), () => s3.close(), () => sqs.close()];
  });
  afterEach(async () => {
    for (const worker of workers.splice(0)) await killWorkerProcess(worker);
    for (const close of closing) await close();
  });

  function start(changes: Readonly<Record<string, string>> = {}): WorkerProcess {
    const worker = startWorkerProcess({ ...env, WORKER_HEALTH_PORT: '0', SWEEP_SECONDS: '1', ...changes });
    workers.push(worker);
    return worker;
  }
  const untilItWrites = (prediction: PredictionRecord) =>
    expect
      .poll(async () => (await harness.find(prediction)).rowsProcessed, { timeout: 60_000, interval: 10 })
      .toBeGreaterThan(ROWS / 3);
  const empty = () => expect.poll(() => sqs.bodies(), { timeout: 30_000 }).toEqual([]);
  /** Completed once, with each row once. */
  async function expectOnce(prediction: PredictionRecord, rows: number, attempt: number): Promise<void> {
    const done = await harness.ended(prediction, 120_000);
    expect(done).toMatchObject({ status: 'completed', attempt, rowsAccepted: rows, failures: 0 });
    expect((await harness.rows(done)).map(({ rowNumber }) => rowNumber)).toEqual(
      Array.from({ length: rows }, (_, i) => i + 1),
    );
    expect(dataLines(await harness.object(done.outputKey))).toHaveLength(rows);
  }

  it('one that is halted until its message expires writes nothing once it goes on: another has its job', async () => {
    const halted = start();
    await ready(halted);
    const prediction = await harness.predict(await harness.upload(customersCsv(ROWS)));
    await untilItWrites(prediction);
    halted.child.kill('SIGSTOP');
    // What happens by itself when nothing was heard of it for a minute.
    await runSql(harness.databaseUrl, `UPDATE job_outbox SET held_until = now() WHERE held_until > now()`);
    await sqs.expire();
    await ready(start());
    await expectOnce(prediction, ROWS, 2);
    halted.child.kill('SIGCONT');
    await expect.poll(halted.output, { timeout: 60_000 }).toMatch(/"outcome":"(superseded|interrupted)"/);
    await empty();
    await expectOnce(prediction, ROWS, 2);
    halted.child.kill('SIGTERM');
    expect(await halted.ended).toBe(0);
  });

  it('send each job once, although all of them relay the same outbox, and one is killed meanwhile', async () => {
    const killed = start();
    await Promise.all([ready(killed), ready(start())]);
    const upload = await harness.upload(customersCsv(20));
    const count = sized(16, 100);
    const predictions: PredictionRecord[] = [];
    for (let n = 0; n < count; n += 1) predictions.push(await harness.predict(upload));
    await expect
      .poll(async () => (await harness.find(predictions[2]!)).status, { timeout: 60_000, interval: 5 })
      .toBe('completed');
    await killWorkerProcess(killed);
    await runSql(harness.databaseUrl, `UPDATE job_outbox SET held_until = now() WHERE held_until > now()`);
    await sqs.expire();
    const attempts: number[] = [];
    for (const prediction of predictions) {
      const done = await harness.ended(prediction, 120_000);
      expect(done).toMatchObject({ status: 'completed', rowsAccepted: 20, failures: 0 });
      expect(await harness.rows(done)).toHaveLength(20);
      attempts.push(done.attempt);
    }
    // It ran one job when it was killed.
    expect(attempts.filter((attempt) => attempt > 1).length).toBeLessThanOrEqual(1);
    expect(Math.max(...attempts)).toBeLessThanOrEqual(2);
    await empty();
  });

  it.each(DIRECTIONS)(
    'one whose clock is %i hour wrong, and jumps as far again in a job, runs it once',
    async (hours) => {
      const wrong = start({ CLOCK_JUMP_MS: String(hours * HOUR_MS) });
      const right = start();
      await Promise.all([ready(wrong), ready(right)]);
      const upload = await harness.upload(customersCsv(ROWS));
      const predictions = await Promise.all([harness.predict(upload), harness.predict(upload)]);
      for (const prediction of predictions) await untilItWrites(prediction);
      wrong.child.kill('SIGUSR2');
      for (const prediction of predictions) await expectOnce(prediction, ROWS, 1);
      await empty();
      expect(wrong.output()).toContain('"outcome":"completed"');
    },
  );

  it.each(DIRECTIONS)('complete a job once when the clock of the database jumps by %i hour in it', async (hours) => {
    await Promise.all([ready(start()), ready(start())]);
    const prediction = await harness.predict(await harness.upload(customersCsv(ROWS)));
    await untilItWrites(prediction);
    await jump(harness.databaseUrl, hours);
    const { attempt } = await harness.ended(prediction, 120_000);
    // Forward, holds end early, and the job may go to another: a later attempt supersedes the first.
    expect(attempt).toBeLessThanOrEqual(2);
    await expectOnce(prediction, ROWS, attempt);
    const later = await harness.predict(await harness.upload(customersCsv(20)));
    await expectOnce(later, 20, 1);
    await empty();
  });
});

/**
 * Everything that was written before is so many hours further back, as it is when the clock has jumped forward. Table
 * by table: locks of all of them at once would be a fault of their own.
 */
async function jump(databaseUrl: string, hours: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('SET session_replication_role = replica');
    const { rows } = await client.query<{ sql: string }>(
      `SELECT format('UPDATE %I SET %s', table_name,
         string_agg(format('%1$I = %1$I - make_interval(hours => ${hours})', column_name), ', ')) AS sql
       FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
       WHERE table_schema = 'public' AND data_type = 'timestamp with time zone' AND table_type = 'BASE TABLE'
       GROUP BY table_name`,
    );
    for (const { sql } of rows) await client.query(sql);
  } finally {
    await client.end();
  }
}
