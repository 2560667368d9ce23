import { createHash } from 'node:crypto';
import { openStoredFile, type PredictionRecord, type UploadRecord } from '@retainwise/platform';
import { openTestS3, openTestSqs, runSql, sized, startProxy, type Proxy } from '@retainwise/platform/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { customersCsv } from './support/customers.ts';
import { createHarness, jobOf, type Harness } from './support/harness.ts';
import { holdPart, named, type HeldPart } from './support/hold-part.ts';
import { killWorkerProcess, ready, startWorkerProcess, type WorkerProcess } from './support/worker-process.ts';

const ROWS = sized(15_000, 400_000);
const SPLIT = { SPLIT_FILES_ABOVE_BYTES: '100000', SPLIT_PART_BYTES: '65536' };
/** How long a worker that is told to stop lets its job go on, in seconds, and how long it may take to give it back. */
const STOP_SECONDS = 2;
const GIVE_BACK_SECONDS = 5;

interface System {
  readonly harness: Harness;
  /** Of the processes. */
  readonly env: Readonly<Record<string, string>>;
  /** Between a process and its object store. */
  readonly store: Proxy | null;
  readonly storeEnv: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

async function embedded(): Promise<System> {
  const harness = await createHarness();
  return { harness, env: { DATA_DIR: harness.dataDir }, store: null, storeEnv: {}, close: () => harness.close() };
}

/** Stand-ins of S3 and SQS that no kill reaches. */
async function aws(): Promise<System> {
  const sqs = await openTestSqs();
  const s3 = await openTestS3();
  const store = await startProxy(s3.port);
  const harness = await createHarness({ objectStore: s3.objectStore, openQueue: (url) => sqs.open(url) });
  return {
    harness,
    env: { DATA_DIR: harness.dataDir, ...sqs.env, ...s3.env },
    store,
    storeEnv: { S3_ENDPOINT: `http://127.0.0.1:${store.port}` },
    close: async () => {
      await harness.close();
      await store.close();
      await s3.close();
      await sqs.close();
    },
  };
}

const LEADER = 'the one that leads';
const HELPER = 'one that helps';
type Victim = typeof LEADER | typeof HELPER;

/** In each system each of them is killed and told to stop; by default each once. */
const BOTH: readonly Victim[] = [LEADER, HELPER];
const SYSTEMS = [
  ['the embedded queue and files', embedded, sized([LEADER], BOTH), sized([], BOTH)],
  ['SQS and S3', aws, sized([HELPER], BOTH), sized([LEADER], BOTH)],
] as const;

describe.each(SYSTEMS)('three worker processes that score one file, over %s', (name, open, killed, stopped) => {
  let system: System;
  let harness: Harness;
  let upload: UploadRecord;
  /** What one worker makes of the file. */
  let expected: Awaited<ReturnType<typeof outcome>>;
  let workers: WorkerProcess[] = [];
  let health: string[] = [];
  const held: HeldPart[] = [];

  beforeAll(async () => {
    system = await open();
    ({ harness } = system);
    const csv = customersCsv(ROWS)
      .replaceAll(/^c(\d+)777,/gm, 'c1777,')
      .replaceAll(/^c(\d+)555,/gm, ',');
    upload = await harness.upload(csv);
    const whole = await harness.record(upload);
    await harness.processor().run(jobOf(whole), { signal: new AbortController().signal });
    expected = await outcome(whole);
    expect(expected).toMatchObject({
      status: 'completed',
      counts: [ROWS, ROWS, expect.any(Number), expect.any(Number)],
    });
  });
  afterEach(async () => {
    for (const part of held.splice(0)) await part.letGo();
    for (const worker of workers) await killWorkerProcess(worker);
    system.store?.set({ kind: 'pass' });
  });
  afterAll(() => system.close());

  async function outcome(prediction: PredictionRecord) {
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

  async function start(changes: Readonly<Record<string, string>>[]): Promise<void> {
    workers = changes.map((env, i) =>
      startWorkerProcess({
        ...system.env,
        DATABASE_URL: named(harness.databaseUrl, `worker ${i}`),
        ...SPLIT,
        WORKER_HEALTH_PORT: '0',
        SWEEP_SECONDS: '1',
        ...env,
      }),
    );
    health = await Promise.all(workers.map(ready));
  }
  const metricsOf = async (url: string): Promise<string> => (await fetch(`${url}/metrics`)).text();
  async function leader(): Promise<number> {
    const leads = async () =>
      (await Promise.all(health.map(metricsOf))).findIndex((text) =>
        text.includes('retainwise_prediction_jobs_running 1'),
      );
    await expect.poll(leads, { timeout: 60_000, interval: 20 }).not.toBe(-1);
    return leads();
  }
  /** Somebody who is writing a part gets no further. Returns which process it is. */
  async function holdInPart(prediction: PredictionRecord, isMeant: (index: number) => boolean): Promise<number> {
    const indexOf = (holder: string): number => Number(holder.replace('worker ', ''));
    const part = await holdPart(harness.databaseUrl, prediction, (holder) => isMeant(indexOf(holder)));
    held.push(part);
    return indexOf(part.holder);
  }
  const letGo = async (): Promise<void> => {
    for (const part of held.splice(0)) await part.letGo();
  };
  async function begin(victim: Victim): Promise<{ readonly prediction: PredictionRecord; readonly index: number }> {
    const prediction = await harness.predict(upload);
    const leads = await leader();
    const index = await holdInPart(prediction, (one) => (one === leads) === (victim === LEADER));
    return { prediction, index };
  }
  /** What time does by itself: holds and jobs of a process of which nothing is heard go to others. */
  async function passTime(): Promise<void> {
    if (sized(false, true)) return;
    await runSql(harness.databaseUrl, `UPDATE prediction_parts SET held_until = now() WHERE held_until > now()`);
    if (system.store === null)
      await runSql(harness.databaseUrl, `UPDATE pgboss.job SET state = 'retry' WHERE state = 'active'`);
    else await runSql(harness.databaseUrl, `UPDATE job_outbox SET held_until = now() WHERE held_until > now()`);
  }
  async function expectWhatOneGives(prediction: PredictionRecord): Promise<void> {
    expect(await harness.ended(prediction, 240_000)).toMatchObject({ status: 'completed', failures: 0 });
    expect(await outcome(prediction)).toEqual(expected);
    const done = await harness.find(prediction);
    const files = async () => {
      const keys: string[] = [];
      for await (const { key } of harness.objectStore.list('accounts/'))
        if (key.includes(prediction.id)) keys.push(key);
      return keys.toSorted();
    };
    const ledger = await harness.database.ledger.list(prediction);
    const said = ledger.filter(({ predictionId }) => predictionId === prediction.id).map(({ objectKey }) => objectKey);
    expect(said.length).toBeGreaterThan(0);
    await expect.poll(files, { timeout: 60_000 }).toEqual([...said, done.outputKey, done.rejectedKey].toSorted());
    await expect
      .poll(() => harness.database.predictionParts.listDivided([prediction.id]), { timeout: 60_000 })
      .toEqual([]);
  }

  it.each(killed)('give what one gives when %s is killed in the middle of a part', async (victim) => {
    await start([{}, {}, {}]);
    const { prediction, index } = await begin(victim);
    await killWorkerProcess(workers[index]!);
    await letGo();
    await passTime();
    await expectWhatOneGives(prediction);
  });

  it.each(stopped)('give what one gives when %s is told to stop in the middle of a part', async (victim) => {
    await start([{}, {}, {}]);
    const { prediction, index } = await begin(victim);
    const worker = workers[index]!;
    worker.child.kill('SIGTERM');
    await expect.poll(worker.output, { timeout: 20_000 }).toContain('stopping');
    await letGo();
    expect(await worker.ended).toBe(0);
    await expectWhatOneGives(prediction);
    // It was in time, so nobody has scored its part again.
    expect(await harness.find(prediction)).toMatchObject({ attempt: 1 });
  });

  it.runIf(name === 'SQS and S3')(
    'give what one gives when the store breaks off and stalls in a part, whose worker is then stopped',
    async () => {
      const store = system.store!;
      const slow = { ...system.storeEnv, WORKER_STOP_SECONDS: String(STOP_SECONDS) };
      await start([{}, {}]);
      const two = { workers, health };
      const { prediction, index } = await begin(LEADER);
      await holdInPart(prediction, (one) => one !== index);
      // Nothing but parts is read through it.
      const disturb = async (kind: 'reset' | 'stall'): Promise<void> => {
        store.set({ kind, afterBytes: () => 20_000 });
        const before = store.disturbed();
        await expect.poll(() => store.disturbed(), { timeout: 60_000, interval: 20 }).toBeGreaterThan(before);
      };
      store.set({ kind: 'refuse' });
      await start([slow]);
      const [stalled] = workers;
      workers = [...two.workers, stalled!];
      await disturb('reset');
      await disturb('stall');
      const asked = performance.now();
      stalled!.child.kill('SIGTERM');
      expect(await stalled!.ended).toBe(0);
      expect(performance.now() - asked).toBeLessThan((STOP_SECONDS + GIVE_BACK_SECONDS) * 1_000);
      // Its part can be taken at once: nobody else is left who could hold one.
      expect(await harness.database.predictionParts.progress(prediction)).toMatchObject({ stage: 'writing' });
      await expect(
        runSql(
          harness.databaseUrl,
          `DO $$ BEGIN
             IF (SELECT count(*) FROM prediction_parts WHERE held_until > now()) <> 2 THEN
               RAISE 'a part is held';
             END IF;
           END $$`,
        ),
      ).resolves.toBeUndefined();
      await letGo();
      await expectWhatOneGives(prediction);
      expect(await harness.find(prediction)).toMatchObject({ attempt: 1 });
    },
  );
});
