import { createHash } from 'node:crypto';
import { openStoredFile, type PredictionRecord } from '@retainwise/platform';
import { openTestS3, openTestSqs, runSql, sized } from '@retainwise/platform/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { customersCsv } from './support/customers.ts';
import { createHarness, jobOf, type Harness } from './support/harness.ts';
import { killWorkerProcess, ready, startWorkerProcess, type WorkerProcess } from './support/worker-process.ts';

const ROWS = sized(30_000, 400_000);
const SPLIT = { SPLIT_FILES_ABOVE_BYTES: '100000', SPLIT_PART_BYTES: '131072' };

interface System {
  readonly harness: Harness;
  /** Of the processes. */
  readonly env: Record<string, string>;
}

const closing: (() => Promise<unknown>)[] = [];
const workers: WorkerProcess[] = [];
afterEach(async () => {
  for (const worker of workers.splice(0)) await killWorkerProcess(worker);
  for (const close of closing.splice(0).toReversed()) await close();
});

async function embedded(): Promise<System> {
  const harness = await createHarness();
  closing.push(() => harness.close());
  return { harness, env: { DATABASE_URL: harness.databaseUrl, DATA_DIR: harness.dataDir } };
}

/** Stand-ins of S3 and SQS that no kill reaches. */
async function aws(): Promise<System> {
  const sqs = await openTestSqs();
  closing.push(() => sqs.close());
  const s3 = await openTestS3();
  closing.push(() => s3.close());
  const harness = await createHarness({ objectStore: s3.objectStore, openQueue: (url) => sqs.open(url) });
  closing.push(() => harness.close());
  return { harness, env: { DATABASE_URL: harness.databaseUrl, DATA_DIR: harness.dataDir, ...sqs.env, ...s3.env } };
}

async function outcome({ harness }: System, prediction: PredictionRecord) {
  const done = await harness.find(prediction);
  const files = await Promise.all(
    [done.outputKey, done.rejectedKey].map(async (key) => (await openStoredFile(harness.objectStore, key!)).digests),
  );
  const rows = await harness.rows(done);
  return {
    status: done.status,
    counts: [done.rowsTotal, done.rowsProcessed, done.rowsAccepted, done.rowsRejected],
    metrics: done.metrics,
    plain: files.map((found) => found?.plain),
    rows: [rows.length, createHash('sha256').update(JSON.stringify(rows)).digest('hex')],
  };
}

/** Parts that a process has done for another. */
async function partsDone(health: string): Promise<number> {
  const text = await (await fetch(`${health}/metrics`)).text();
  const counts = [...text.matchAll(/^retainwise_prediction_parts_total\{[^}]*outcome="done"\} (\d+)/gm)];
  return counts.reduce((sum, [, count]) => sum + Number(count), 0);
}

async function isLeading(health: string): Promise<boolean> {
  return (await (await fetch(`${health}/metrics`)).text()).includes('retainwise_prediction_jobs_running 1');
}

async function filesOf({ harness }: System, { id }: PredictionRecord): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of harness.objectStore.list('accounts/')) if (key.includes(id)) keys.push(key);
  return keys.toSorted();
}

const SYSTEMS = { 'the embedded queue and files': embedded, 'SQS and S3': aws };
const CASES = sized(
  [
    ['the embedded queue and files', 'the one that leads'],
    ['SQS and S3', 'one that helps'],
  ] as const,
  [
    ['the embedded queue and files', 'the one that leads'],
    ['the embedded queue and files', 'one that helps'],
    ['SQS and S3', 'the one that leads'],
    ['SQS and S3', 'one that helps'],
  ] as const,
);

describe('three worker processes that score one file', () => {
  it.each(CASES)(
    'over %s give what one gives when %s is killed in the middle',
    async (kind, victim) => {
      const system = await SYSTEMS[kind]();
      const { harness, env } = system;
      const csv = customersCsv(ROWS)
        .replaceAll(/^c(\d+)777,/gm, 'c1777,')
        .replaceAll(/^c(\d+)555,/gm, ',');
      const upload = await harness.upload(csv);
      const whole = await harness.record(upload);
      await harness.processor().run(jobOf(whole), { signal: new AbortController().signal });

      const start = (): WorkerProcess => {
        const worker = startWorkerProcess({ ...env, ...SPLIT, WORKER_HEALTH_PORT: '0', SWEEP_SECONDS: '1' });
        workers.push(worker);
        return worker;
      };
      const three = [start(), start(), start()];
      const health = await Promise.all(three.map(ready));
      const prediction = await harness.predict(upload);
      const middle = async (): Promise<boolean> => {
        const now = await harness.database.predictionParts.progress(prediction);
        const helped = await Promise.all(health.map(partsDone));
        return now?.stage === 'writing' && now.written > 0 && helped.some((parts) => parts > 0);
      };
      await expect.poll(middle, { timeout: 120_000, interval: 20 }).toBe(true);
      const leads = await Promise.all(health.map(isLeading));
      const killed = leads.indexOf(victim === 'the one that leads');
      await killWorkerProcess(three[killed]!);
      // What time does by itself: holds and jobs of a process of which nothing is heard go to others.
      if (sized(true, false)) {
        await runSql(harness.databaseUrl, `UPDATE prediction_parts SET held_until = now() WHERE held_until > now()`);
        if (kind === 'the embedded queue and files')
          await runSql(harness.databaseUrl, `UPDATE pgboss.job SET state = 'retry' WHERE state = 'active'`);
      }
      expect(await harness.ended(prediction, 240_000)).toMatchObject({ status: 'completed', failures: 0 });
      expect(await outcome(system, prediction)).toEqual(await outcome(system, whole));
      const done = await harness.find(prediction);
      await expect
        .poll(() => filesOf(system, prediction), { timeout: 60_000 })
        .toEqual([done.outputKey, done.rejectedKey].toSorted());
      await expect
        .poll(() => harness.database.predictionParts.listDivided([prediction.id]), { timeout: 60_000 })
        .toEqual([]);
    },
    600_000,
  );
});
