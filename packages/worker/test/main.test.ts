import { runSql, sized } from '@retainwise/platform/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHarness, type Harness } from './support/harness.ts';
import { customersCsv, dataLines } from './support/customers.ts';
import { killWorkerProcess, ready, startWorkerProcess, type WorkerProcess } from './support/worker-process.ts';

/** Enough that a job is still running when its worker is stopped or killed after the first batch. */
const ROWS = sized(6_000, 15_000);
/** Enough that three of them still run when the last has begun. */
const LONG_ROWS = sized(40_000, 120_000);

let harness: Harness;
const workers: WorkerProcess[] = [];

beforeEach(async () => {
  harness = await createHarness();
});
afterEach(async () => {
  for (const worker of workers.splice(0)) await killWorkerProcess(worker);
  await harness.close();
});

function run(env: Record<string, string>): WorkerProcess {
  const worker = startWorkerProcess(env);
  workers.push(worker);
  return worker;
}

function settings(): Record<string, string> {
  return { DATABASE_URL: harness.databaseUrl, DATA_DIR: harness.dataDir, WORKER_HEALTH_PORT: '0' };
}

describe('the worker as a process of its own', () => {
  it('scores what is queued, reports its health, and exits with 0 when it is stopped', async () => {
    const worker = run(settings());
    const health = await ready(worker);
    const done = await harness.ended(await harness.predict(await harness.upload(customersCsv(120))));
    expect(done).toMatchObject({ status: 'completed', rowsAccepted: 120 });
    expect(dataLines(await harness.object(done.outputKey))).toHaveLength(120);
    for (const path of ['/health', '/ready']) expect((await fetch(health + path)).status).toBe(200);
    await expect
      .poll(async () => (await fetch(`${health}/metrics`)).text())
      .toContain('retainwise_prediction_jobs_total{outcome="completed"} 1');
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
    expect(worker.output()).toContain('worker stopped');
    // Nothing of the customers, and no secret, is in its log.
    expect(worker.output()).not.toMatch(/Acme|c1[0-9]{2}\b/);
    expect(worker.output()).not.toContain(new URL(harness.databaseUrl).password);
  });

  it('writes what it counted for CloudWatch, at its end too, apart from its log', async () => {
    const worker = run({ ...settings(), METRICS_EMF: 'true', METRICS_EMF_NAMESPACE: 'RetainWise/test' });
    let written = '';
    worker.child.stdout?.on('data', (chunk: Buffer) => (written += chunk.toString('utf8')));
    await ready(worker);
    await harness.ended(await harness.predict(await harness.upload(customersCsv(120))));
    await harness.ended(await harness.predict(await harness.upload(customersCsv(80))));
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
    const lines = written
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    for (const line of lines) expect(line).toMatchObject({ Service: 'worker', _aws: { CloudWatchMetrics: [{}] } });
    const accepted = lines.filter(({ outcome }) => outcome === 'accepted').map(({ rows }) => Number(rows));
    expect(accepted.reduce((sum, rows) => sum + rows, 0)).toBe(200);
  });

  it('completes the running job when it is stopped in the middle of it', async () => {
    const prediction = await harness.predict(await harness.upload(customersCsv(ROWS)));
    const worker = run(settings());
    await expect
      .poll(async () => (await harness.find(prediction)).rowsProcessed, { timeout: 30_000, interval: 10 })
      .toBeGreaterThan(0);
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
    expect(await harness.find(prediction)).toMatchObject({ status: 'completed', attempt: 1, rowsAccepted: ROWS });
  });

  it('a worker killed in the middle of a job leaves it to another worker, which completes it once', async () => {
    const prediction = await harness.predict(await harness.upload(customersCsv(ROWS)));
    const killed = run(settings());
    await expect
      .poll(async () => (await harness.find(prediction)).rowsProcessed, { timeout: 30_000, interval: 10 })
      .toBeGreaterThan(0);
    killed.child.kill('SIGKILL');
    expect(await killed.ended).toBe('SIGKILL');
    expect(await harness.find(prediction)).toMatchObject({ status: 'running', outputKey: null });
    // No other worker is alive: the job need not wait until its heartbeat is missed.
    expect(await harness.queue.recoverOrphans()).toBe(1);
    await ready(run(settings()));
    const done = await harness.ended(prediction, 40_000);
    expect(done).toMatchObject({ status: 'completed', attempt: 2, rowsAccepted: ROWS, rowsProcessed: ROWS });
    expect(dataLines(await harness.object(done.outputKey))).toHaveLength(ROWS);
    const rows = await harness.rows(done);
    expect(new Set(rows.map(({ rowNumber }) => rowNumber)).size).toBe(rows.length);
    expect(rows).toHaveLength(ROWS);
  });

  it('one of three that is killed holds nobody up, and another completes its job', async () => {
    const three = [run(settings()), run(settings()), run(settings())];
    await Promise.all(three.map(ready));
    const upload = await harness.upload(customersCsv(LONG_ROWS));
    const small = await harness.upload(customersCsv(20));
    const [first, ...others] = await Promise.all(Array.from({ length: 3 }, () => harness.predict(upload)));
    const predictions = [first!, ...others];
    // Of one account, side by side.
    await expect
      .poll(
        async () =>
          (await Promise.all(predictions.map((each) => harness.find(each)))).filter(
            ({ status, rowsProcessed }) => status === 'running' && rowsProcessed > 0,
          ).length,
        { timeout: 30_000, interval: 10 },
      )
      .toBe(3);
    three[0]!.child.kill('SIGKILL');
    expect(await three[0]!.ended).toBe('SIGKILL');
    expect(await harness.ended(await harness.predict(small))).toMatchObject({ status: 'completed', attempt: 1 });
    const attempts = async () =>
      (await Promise.all(predictions.map((each) => harness.find(each)))).flatMap(({ status, attempt }) =>
        status === 'completed' ? [attempt] : [],
      );
    await expect.poll(async () => (await attempts()).length, { timeout: 30_000 }).toBe(2);
    // What the queue does by itself once a heartbeat is missed, half a minute later.
    if (sized(true, false))
      await runSql(
        harness.databaseUrl,
        `UPDATE pgboss.job SET state = 'retry', start_after = now() WHERE state = 'active'`,
      );
    await expect.poll(async () => (await attempts()).toSorted(), { timeout: 90_000 }).toEqual([1, 1, 2]);
    for (const prediction of predictions) expect((await harness.find(prediction)).rowsAccepted).toBe(LONG_ROWS);
  });

  it('names every invalid variable of its configuration, and exits with 2', async () => {
    const noDatabase = run({});
    expect(await noDatabase.ended).toBe(2);
    expect(noDatabase.output()).toMatch(
      /^ERR-9001: The configuration is invalid:\n {2}DATABASE_URL is required by a worker\. Set it to the URL/,
    );
    expect(noDatabase.output()).not.toMatch(/\n\s+at /);
    const wrong = run({ ...settings(), WORKER_CONCURRENCY: 'many', JOB_QUEUE: 'sqs' });
    expect(await wrong.ended).toBe(2);
    for (const name of ['WORKER_CONCURRENCY', 'SQS_QUEUE_URL', 'AWS_REGION']) expect(wrong.output()).toContain(name);
  });

  it('exits with 2 when its health port is taken, and with 1 when there is no database', async () => {
    const { port } = new URL(await ready(run(settings())));
    const second = run({ ...settings(), WORKER_HEALTH_PORT: port });
    expect(await second.ended).toBe(2);
    expect(second.output()).toContain(`WORKER_HEALTH_PORT is ${port}, which is used by another process.`);
    const unreachable = run({ ...settings(), DATABASE_URL: 'postgres://u:p@127.0.0.1:1/none' });
    expect(await unreachable.ended).toBe(1);
  });
});
