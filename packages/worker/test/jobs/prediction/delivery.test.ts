import type { Database, JobContext, PredictionRecord } from '@retainwise/platform';
import { sized } from '@retainwise/platform/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { READING_SHARE } from '../../../src/jobs/prediction/run-progress.ts';
import { ROWS_PER_BATCH } from '../../../src/jobs/prediction/score-file.ts';
import { createHarness, jobOf, withWriteRows, type Harness, type WriteRows } from '../../support/harness.ts';
import { customersCsv, dataLines } from '../../support/customers.ts';

/** A signal that nobody aborts. */
const running = (): Pick<JobContext, 'signal'> => ({ signal: new AbortController().signal });

let harness: Harness;
beforeEach(async () => {
  harness = await createHarness();
});
afterEach(() => harness.close());

/** Its results are there once, in full, and its files are the only ones. */
async function expectOnce(prediction: PredictionRecord, rows: number): Promise<PredictionRecord> {
  const done = await harness.find(prediction);
  expect(done).toMatchObject({ status: 'completed', rowsAccepted: rows, rowsProcessed: rows });
  expect((await harness.rows(done)).map(({ rowNumber }) => rowNumber)).toEqual(
    Array.from({ length: rows }, (_, i) => i + 1),
  );
  expect(dataLines(await harness.object(done.outputKey))).toHaveLength(rows);
  const files = (await harness.storedFiles()).filter((file) => !file.endsWith('/input'));
  const said = (await harness.database.ledger.list(done)).filter(({ predictionId }) => predictionId === done.id);
  expect(said.map(({ rows: count }) => count)).toEqual([rows]);
  expect(files).toEqual([...said.map(({ objectKey }) => objectKey), done.outputKey, done.rejectedKey].toSorted());
  return done;
}

/** Lets a test stop a run in the middle of the file. */
function gate(): { readonly passed: Promise<void>; readonly pass: () => void } {
  let pass = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    pass = resolve;
  });
  return { passed, pass };
}

/** Writes through, but its nth call first runs `before`. */
function atBatch(nth: number, before: () => Promise<void>): WriteRows {
  let calls = 0;
  return async (rows, _prediction, write) => {
    calls += 1;
    if (calls === nth) await before();
    await write(rows);
  };
}

describe('delivery of prediction jobs', () => {
  it('a job that is delivered twice completes exactly once', async () => {
    const prediction = await harness.predict(await harness.upload(customersCsv(50)));
    const processor = harness.processor();
    await processor.run(jobOf(prediction), running());
    const first = await expectOnce(prediction, 50);
    await processor.run(jobOf(prediction), running());
    expect(await expectOnce(prediction, 50)).toEqual(first);
  });

  it('a job delivered to two workers belongs to the later attempt: the superseded one writes nothing', async () => {
    const prediction = await harness.predict(await harness.upload(customersCsv(2_500)));
    const stalled = gate();
    const go = gate();
    const database = withWriteRows(
      harness.database,
      atBatch(2, async () => {
        stalled.pass();
        await go.passed;
      }),
    );
    const overtaken = harness.processor({ database }).run(jobOf(prediction), running());
    await stalled.passed;
    await harness.processor().run(jobOf(prediction), running());
    expect(await harness.find(prediction)).toMatchObject({ status: 'completed', attempt: 2 });
    go.pass();
    await overtaken;
    expect(await expectOnce(prediction, 2_500)).toMatchObject({ attempt: 2 });
    const { body } = await harness.metrics.exposition();
    expect(body).toContain('retainwise_prediction_jobs_total{outcome="superseded"} 1');
    expect(body).toContain('retainwise_rows_total{outcome="accepted"} 2500');
    expect(body).toContain('retainwise_prediction_jobs_running 0');
  });

  it("an attempt that is superseded after its last row deletes its own files and leaves the winner's", async () => {
    const prediction = await harness.predict(await harness.upload(customersCsv(40)));
    let overtaken = false;
    const database: Database = {
      ...harness.database,
      changes: {
        ...harness.database.changes,
        // The last step before an attempt completes, which others of the same owner wait for.
        compare: async (...args) => {
          if (!overtaken) {
            overtaken = true;
            await harness.processor().run(jobOf(prediction), running());
          }
          return harness.database.changes.compare(...args);
        },
      },
    };
    await harness.processor({ database }).run(jobOf(prediction), running());
    expect(await expectOnce(prediction, 40)).toMatchObject({ attempt: 2 });
  });

  it('a prediction keeps its files when the response to its completion was lost', async () => {
    const prediction = await harness.predict(await harness.upload(customersCsv(40)));
    const database: Database = {
      ...harness.database,
      transaction: async (work) => {
        await harness.database.transaction(work);
        throw new Error('connection lost');
      },
    };
    // It is completed, whatever the connection said.
    expect(await harness.processor({ database }).run(jobOf(prediction), running())).toBe('done');
    await harness.processor().run(jobOf(prediction), running());
    await expectOnce(prediction, 40);
  });

  it('a job that fails in the middle of the file starts again, and its progress never goes back', async () => {
    const prediction = await harness.predict(await harness.upload(customersCsv(3_500)));
    const seen: number[] = [];
    const watched: Database = {
      ...harness.database,
      predictions: {
        ...harness.database.predictions,
        reportProgress: async (...args) => {
          const current = await harness.database.predictions.reportProgress(...args);
          seen.push((await harness.find(prediction)).rowsProcessed);
          return current;
        },
      },
    };
    // The queue delivers again after the failure.
    await harness.work({
      database: withWriteRows(
        watched,
        atBatch(3, () => Promise.reject(new Error('the database restarts'))),
      ),
    });
    await harness.ended(prediction);
    expect(await expectOnce(prediction, 3_500)).toMatchObject({ attempt: 2 });
    const batches = Array.from({ length: 3_500 / ROWS_PER_BATCH }, (_, i) => (i + 1) * ROWS_PER_BATCH);
    const read = batches.map((rows) => Math.floor(READING_SHARE * rows));
    const written = batches.map((rows) => Math.floor(READING_SHARE * 3_500 + (1 - READING_SHARE) * rows));
    const before = written.slice(0, 2);
    expect(seen).toEqual([...read, ...before, ...[...read, ...written].map((rows) => Math.max(rows, ...before))]);
  });

  it('a job whose results cannot be stored is retried, and nothing hangs', async () => {
    const prediction = await harness.predict(await harness.upload(customersCsv(3_000)));
    let full = true;
    const objectStore = {
      ...harness.objectStore,
      // Fails before it reads a byte of the stream.
      put: (...args: Parameters<Harness['objectStore']['put']>) => {
        if (!full) return harness.objectStore.put(...args);
        full = false;
        return Promise.reject(new Error('no space left'));
      },
    };
    expect(await harness.processor({ objectStore }).run(jobOf(prediction), running())).toEqual({ againInSeconds: 0 });
    expect(await harness.find(prediction)).toMatchObject({ status: 'running' });
    await harness.processor({ objectStore }).run(jobOf(prediction), running());
    await expectOnce(prediction, 3_000);
  });

  it('a job that fails three times marks its prediction failed with a clear message; the next one runs', async () => {
    const upload = await harness.upload(customersCsv(1_500));
    const prediction = await harness.predict(upload);
    const next = await harness.predict(upload);
    const writeRows: WriteRows = async (rows, id, write) => {
      // The first batch is written, so that there is something to clear away.
      if (id === prediction.id && rows.rowNumbers[0] !== 1) throw new Error('relation "results" is broken at c1001');
      await write(rows);
    };
    await harness.work({ database: withWriteRows(harness.database, writeRows) });
    const failed = await harness.ended(prediction);
    expect(failed).toMatchObject({
      status: 'failed',
      failure: {
        code: 'ERR-5003',
        message: 'Scoring failed 3 times because of a problem on our side. Your file is kept.',
      },
    });
    expect(failed.failure!.fix).toMatch(/^Create the prediction again/);
    expect(await harness.rows(failed)).toEqual([]);
    expect(await harness.ended(next)).toMatchObject({ status: 'completed' });
    await expectOnce(next, 1_500);
    expect((await harness.metrics.exposition()).body).toContain(
      'retainwise_prediction_jobs_total{outcome="given_up"} 1',
    );
  });

  it('giving up a job supersedes an attempt that is still running', async () => {
    const prediction = await harness.predict(await harness.upload(customersCsv(1_500)));
    const processor = harness.processor();
    const database = withWriteRows(
      harness.database,
      atBatch(2, () => processor.giveUp(prediction, 'Nothing was heard of it.')),
    );
    await harness.processor({ database }).run(jobOf(prediction), running());
    expect(await harness.find(prediction)).toMatchObject({ status: 'failed', failure: { code: 'ERR-5003' } });
    expect(await harness.rows(prediction)).toEqual([]);
    expect((await harness.storedFiles()).filter((file) => !file.endsWith('/input'))).toEqual([]);
  });
});

it('a large file is scored by two threads as by one, with models that were excluded', async () => {
  const upload = await harness.upload(customersCsv(10_500));
  const [alone, helped] = [await harness.record(upload), await harness.record(upload)];
  await harness.processor().run(jobOf(alone), running());
  await harness.processor({ threads: 2 }).run(jobOf(helped), running());
  const [one, two] = [await expectDone(alone), await expectDone(helped)];
  expect(two.metrics).toEqual(one.metrics);
  expect(await harness.rows(two)).toEqual(await harness.rows(one));
  expect(await harness.object(two.outputKey)).toBe(await harness.object(one.outputKey));
});

async function expectDone(prediction: PredictionRecord): Promise<PredictionRecord> {
  const done = await harness.find(prediction);
  expect(done).toMatchObject({ status: 'completed', rowsAccepted: 10_500 });
  return done;
}

describe('memory', () => {
  it('one batch of rows is written at a time, and the file is read once', async () => {
    const rows = sized(8_000, 20_000);
    const csv = customersCsv(rows);
    const prediction = await harness.predict(await harness.upload(csv));
    let read = 0;
    let open = 0;
    const sizes: number[] = [];
    const writeRows: WriteRows = async (batch, _prediction, write) => {
      open += 1;
      expect(open).toBe(1);
      sizes.push(batch.rowNumbers.length);
      await write(batch);
      open -= 1;
    };
    const objectStore = {
      ...harness.objectStore,
      get: async (key: string) => {
        const stream = await harness.objectStore.get(key);
        stream.on('data', (chunk: Buffer) => {
          read += chunk.length;
        });
        stream.pause();
        return stream;
      },
    };
    await harness
      .processor({ database: withWriteRows(harness.database, writeRows), objectStore })
      .run(jobOf(prediction), running());
    expect(sizes).toEqual(Array.from({ length: rows / ROWS_PER_BATCH }, () => ROWS_PER_BATCH));
    // Once: what was read waits on disk for the height of the file.
    expect(read).toBe(csv.length);
    await expectOnce(prediction, rows);
  });
});

describe('a worker that stops', () => {
  it('lets the running job end, and takes no further job', async () => {
    const upload = await harness.upload(customersCsv(2_000));
    const [first, second] = [await harness.predict(upload), await harness.predict(upload)];
    const reached = gate();
    const worker = await harness.work({
      database: withWriteRows(
        harness.database,
        atBatch(2, () => {
          reached.pass();
          return Promise.resolve();
        }),
      ),
    });
    await reached.passed;
    await worker.stop();
    await expectOnce(first, 2_000);
    expect(await harness.find(second)).toMatchObject({ status: 'queued' });
  });

  it('returns a job that takes longer to the queue, and another worker completes it', async () => {
    const prediction = await harness.predict(await harness.upload(customersCsv(3_000)));
    const reached = gate();
    const release = gate();
    const worker = await harness.work({
      database: withWriteRows(
        harness.database,
        atBatch(2, async () => {
          reached.pass();
          await release.passed;
        }),
      ),
    });
    await reached.passed;
    const stopped = worker.stop({ graceMs: 0 });
    release.pass();
    await stopped;
    expect(await harness.find(prediction)).toMatchObject({ status: 'running' });
    await vi.waitFor(async () =>
      expect((await harness.storedFiles()).filter((file) => !file.endsWith('/input'))).toEqual([]),
    );
    await harness.work();
    await harness.ended(prediction);
    expect(await expectOnce(prediction, 3_000)).toMatchObject({ attempt: 2 });
  });
});
