import type { Database, JobContext, PredictionRecord } from '@retainwise/platform';
import { silentLogger, sized } from '@retainwise/platform/testing';
import { PassThrough } from 'node:stream';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROWS_PER_BATCH } from '../../../src/jobs/prediction/score-file.ts';
import { sweepResults } from '../../../src/jobs/prediction/sweep-results.ts';
import { createHarness, jobOf, withWriteRows, type Harness } from '../../support/harness.ts';
import { customersCsv } from '../../support/customers.ts';

const CANCELLED = { code: 'ERR-4006', message: 'The prediction was cancelled.', fix: 'Create it again.' } as const;
/** Divisible by 6: a round is of one of six kinds. */
const ROUNDS = sized(24, 600);
const MOST_ROUNDS = 20 * ROUNDS;
const running = (): Pick<JobContext, 'signal'> => ({ signal: new AbortController().signal });

let harness: Harness;
let pool: pg.Pool;
beforeEach(async () => {
  harness = await createHarness();
  pool = new pg.Pool({ connectionString: harness.databaseUrl, max: 2 });
});
afterEach(async () => {
  await pool.end();
  await harness.close();
});

const cancel = (prediction: PredictionRecord) => harness.database.predictions.cancel(prediction, CANCELLED);
const files = async () => (await harness.storedFiles()).filter((file) => !file.endsWith('/input'));
const count = async (sql: string): Promise<number> => {
  const { rows } = await pool.query<{ count: number }>(`SELECT count(*)::integer AS count FROM ${sql}`);
  return rows[0]?.count ?? -1;
};

const acknowledged = () =>
  expect.poll(() => count(`pgboss.job WHERE state = 'completed'`), { timeout: 20_000 }).toBe(1);

/** It is cancelled, said so once, and once swept nothing of it is left but its row. */
async function expectNothingLeft(prediction: PredictionRecord): Promise<void> {
  expect(await harness.find(prediction)).toMatchObject({
    status: 'cancelled',
    failure: CANCELLED,
    outputKey: null,
    resultRun: null,
    metrics: null,
  });
  await expect.poll(() => count('prediction_runs'), { timeout: 20_000 }).toBe(0);
  expect(await files()).toEqual([]);
  const { database } = harness;
  await sweepResults({ database, logger: silentLogger(), clock: () => new Date(), silenceMs: 0 });
  expect([await count('results'), await count('result_runs'), await count('result_trigrams')]).toEqual([0, 0, 0]);
  expect(await count(`events WHERE subject_id = '${prediction.id}' AND type = 'prediction.cancelled'`)).toBe(1);
}

describe('a prediction that is cancelled', () => {
  it('while it is queued, never runs, and its job is acknowledged', async () => {
    const prediction = await harness.predict(await harness.upload(customersCsv(10)));
    expect(await cancel(prediction)).toBe(true);
    await harness.work();
    await acknowledged();
    expect(await harness.find(prediction)).toMatchObject({ attempt: 0, startedAt: null });
    await expectNothingLeft(prediction);
  });

  it('while it runs, stops at its next report: within a batch', async () => {
    const prediction = await harness.predict(await harness.upload(customersCsv(20_000)));
    let batches = 0;
    let rowsAfter = 0;
    let isCancelled = false;
    const database = withWriteRows(harness.database, async (rows, _prediction, write) => {
      batches += 1;
      await write(rows);
      if (isCancelled) rowsAfter += rows.rowNumbers.length;
      if (batches === 3) isCancelled = await cancel(prediction);
    });
    await harness.work({ database });
    await acknowledged();
    expect(isCancelled).toBe(true);
    expect(rowsAfter).toBeLessThanOrEqual(ROWS_PER_BATCH);
    await expectNothingLeft(prediction);
    const { body } = await harness.metrics.exposition();
    expect(body).toContain('retainwise_prediction_jobs_total{outcome="cancelled"} 1');
    expect(body).toContain('retainwise_prediction_jobs_running 0');
  });

  it('stops without a report too: while it measures the file', async () => {
    const prediction = await harness.predict(await harness.upload(customersCsv(10)));
    const objectStore = {
      ...harness.objectStore,
      get: async (key: string) => {
        // Never says that it has ended.
        const endless = (await harness.objectStore.get(key)).pipe(new PassThrough(), { end: false });
        setTimeout(() => void cancel(prediction), 20);
        return endless;
      },
    };
    await harness.processor({ objectStore, cancelCheckMs: 10 }).run(jobOf(prediction), running());
    await expectNothingLeft(prediction);
  });

  it('while its files are being written, leaves no half of one', async () => {
    const prediction = await harness.predict(await harness.upload(customersCsv(30)));
    const objectStore: Harness['objectStore'] = {
      ...harness.objectStore,
      put: async (key, body, options) => {
        const stored = await harness.objectStore.put(key, body, options);
        // The file is there, and the answer of the store takes its time.
        await cancel(prediction);
        // The other file may have been slower than the cancellation.
        options.signal?.throwIfAborted();
        await new Promise((_, reject) => {
          options.signal?.addEventListener('abort', () => reject(options.signal?.reason as Error), { once: true });
        });
        return stored;
      },
    };
    await harness.processor({ objectStore, cancelCheckMs: 10 }).run(jobOf(prediction), running());
    await expectNothingLeft(prediction);
  });

  it('between its last row and its completion, is not completed', async () => {
    const prediction = await harness.predict(await harness.upload(customersCsv(30)));
    const complete: Database['predictions']['complete'] = async (...args) => {
      await cancel(prediction);
      return harness.database.predictions.complete(...args);
    };
    const database = { ...harness.database, predictions: { ...harness.database.predictions, complete } };
    await harness.processor({ database }).run(jobOf(prediction), running());
    await expectNothingLeft(prediction);
  });

  it('while it waits for a further try, is not tried again', async () => {
    const prediction = await harness.predict(await harness.upload(customersCsv(30)));
    const database = withWriteRows(harness.database, () => Promise.reject(new Error('broken')));
    const verdict = await harness.processor({ database }).run(jobOf(prediction), running());
    expect(verdict).toEqual({ againInSeconds: 0 });
    await cancel(prediction);
    expect(await harness.processor().run(jobOf(prediction), running())).toBe('done');
    expect(await harness.find(prediction)).toMatchObject({ attempt: 1, failures: 1 });
    await expectNothingLeft(prediction);
  });

  it('while its run throws, is not counted as failed', async () => {
    const prediction = await harness.predict(await harness.upload(customersCsv(30)));
    const database = withWriteRows(harness.database, async () => {
      await cancel(prediction);
      throw new Error('broken');
    });
    expect(await harness.processor({ database }).run(jobOf(prediction), running())).toBe('done');
    expect(await harness.find(prediction)).toMatchObject({ failures: 0 });
    await expectNothingLeft(prediction);
  });

  it('and whose process is killed, has its run and its files swept', async () => {
    const prediction = await harness.predict(await harness.upload(customersCsv(30)));
    await harness.database.predictions.claim(prediction);
    await cancel(prediction);
    await pool.query(`UPDATE prediction_runs SET heartbeat_at = now() - interval '1 hour'`);
    await harness.work({ silenceMs: 60_000, sweepMs: 20 });
    await expectNothingLeft(prediction);
  });

  it('no longer counts against the rows that its account may store', async () => {
    const before = await harness.database.usage.storedRows(harness.account.id);
    const upload = await harness.upload(customersCsv(30));
    const prediction = await harness.predict(upload);
    await cancel(prediction);
    expect(await harness.database.usage.storedRows(harness.account.id)).toBe(before + upload.rowCount);
    expect(await harness.database.predictions.countOpen(harness.account.id)).toBe(0);
  });
});

describe('however operations on a prediction interleave', () => {
  it('it ends exactly once, and has results only if it completed', async () => {
    const upload = await harness.upload(customersCsv(3));
    const { predictions } = harness.database;
    const endings = new Map<string, number>();
    // Until each of them has happened, so that the race was one: which of them does is chance.
    for (let round = 0; round < ROUNDS || (endings.size < 3 && round < MOST_ROUNDS); round += 1) {
      const prediction = await harness.record(upload);
      const claimed = round % 3 === 0 ? null : await predictions.claim(prediction);
      const runNo = 1_000 + round;
      const completion = {
        outputKey: 'results',
        rejectedKey: 'rejected',
        rowsTotal: 3,
        rowsAccepted: 3,
        rowsRejected: 0,
        metrics: {} as never,
        resultRun: runNo,
      };
      const attempt = claimed?.attempt ?? 1;
      const pause = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
      const operations: Record<string, () => Promise<unknown>> = {
        claim: () => predictions.claim(prediction),
        report: () => predictions.reportProgress(prediction, attempt, { rowsProcessed: 2 }),
        completed: () => predictions.complete(prediction, attempt, completion),
        failed: () => predictions.fail(prediction, attempt, { code: 'ERR-3005', message: 'm', fix: 'f' }),
        postpone: () => predictions.postpone(prediction, attempt, 'failure'),
        cancelled: () => cancel(prediction),
        'cancelled again': () => cancel(prediction),
      };
      const names = Object.keys(operations).filter((name) => round % 2 === 0 || name !== 'claim');
      const answers = await Promise.all(
        names.map(async (name) => {
          await pause();
          return [name, await operations[name]!()] as const;
        }),
      );
      const won = answers.filter(([name, answer]) => /^(completed|failed|cancelled)/.test(name) && answer === true);
      expect(won).toHaveLength(1);
      const ended = await harness.find(prediction);
      expect(won[0]![0]).toMatch(ended.status);
      expect(ended.resultRun).toBe(ended.status === 'completed' ? runNo : null);
      expect(ended.outputKey === null).toBe(ended.status !== 'completed');
      // And nothing changes it any more.
      await Promise.all(Object.values(operations).map((operation) => operation()));
      expect(await harness.find(prediction)).toEqual(ended);
      const ends = `type IN ('prediction.completed', 'prediction.failed', 'prediction.cancelled')`;
      expect(await count(`events WHERE subject_id = '${prediction.id}' AND ${ends}`)).toBe(1);
      endings.set(ended.status, (endings.get(ended.status) ?? 0) + 1);
    }
    expect([...endings.keys()].toSorted()).toEqual(['cancelled', 'completed', 'failed']);
  });

  it('a claim that comes with a cancellation begins a run that stops, or none', async () => {
    const upload = await harness.upload(customersCsv(3));
    for (let round = 0; round < sized(8, 100); round += 1) {
      const prediction = await harness.record(upload);
      const [claimed, cancelled] = await Promise.all([
        harness.database.predictions.claim(prediction),
        cancel(prediction),
      ]);
      expect(cancelled).toBe(true);
      expect(await harness.find(prediction)).toMatchObject({ status: 'cancelled', attempt: claimed?.attempt ?? 0 });
      if (claimed) expect(await harness.database.predictions.isCurrent(prediction, claimed.attempt)).toBe(false);
    }
  });
});
