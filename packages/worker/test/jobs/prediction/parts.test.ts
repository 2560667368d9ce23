import { createHash } from 'node:crypto';
import { inflateRawSync, gunzipSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import {
  finishDeletion,
  markDeleting,
  openStoredFile,
  uploadOf,
  type Database,
  type PredictionFailure,
  type PredictionRecord,
} from '@retainwise/platform';
import { allOf, runSql, silentLogger } from '@retainwise/platform/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { resumeDeletions, sweepResults, sweepSplits, type WorkerOptions } from '../../../src/index.ts';
import { READING_SHARE } from '../../../src/jobs/prediction/run-progress.ts';
import { customersCsv } from '../../support/customers.ts';
import { createHarness, jobOf, type Harness } from '../../support/harness.ts';

/** Places at which a file can be cut are 64 KiB apart, so that there are some parts. */
const ROWS = 10_000;
const SPLIT = { aboveBytes: 100_000, partBytes: 64 * 1024, helpers: 2, holdSeconds: 30 };

const CANCELLED: PredictionFailure = { code: 'ERR-5004', message: 'It was cancelled.', fix: 'Create it again.' };

let harness: Harness;
const stopping: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  harness = await createHarness();
});
afterEach(async () => {
  for (const stop of stopping.splice(0).toReversed()) await stop();
});
afterAll(() => harness.close());

/** Copies, repeated ids and rows that cannot be scored, within parts and across them. */
function awkwardCsv(): string {
  const lines = customersCsv(ROWS).split('\n');
  for (let i = 100; i < ROWS; i += 700) lines[i] = lines[((i * 13) % 90) + 1]!;
  for (let i = 150; i < ROWS; i += 900) lines[i] = `,"no id",20,monthly,3,4`;
  lines[4_000] = 'c4000,"two\nlines",30,annual,4,5';
  return lines.join('\n');
}

const run = (prediction: PredictionRecord, changes: Parameters<Harness['processor']>[0] = {}, signal?: AbortSignal) =>
  harness
    .processor({ split: SPLIT, ...changes })
    .run(jobOf(prediction), { signal: signal ?? new AbortController().signal });
const help = ({ accountId, id }: PredictionRecord, changes: Parameters<Harness['processor']>[0] = {}) =>
  harness
    .processor({ split: SPLIT, ...changes })
    .run({ account_id: accountId, parts_of: id }, { signal: new AbortController().signal });

async function work(changes: Partial<WorkerOptions>): Promise<void> {
  const worker = await harness.work({ split: SPLIT, ...changes });
  stopping.push(() => worker.stop({ graceMs: 0 }));
}

/** All that is to be the same. */
async function outcome(prediction: PredictionRecord) {
  const done = await harness.find(prediction);
  const digests = await Promise.all(
    [done.outputKey, done.rejectedKey].map(async (key) => (await openStoredFile(harness.objectStore, key!)).digests),
  );
  return {
    status: done.status,
    counts: [done.rowsTotal, done.rowsProcessed, done.rowsAccepted, done.rowsRejected],
    metrics: done.metrics,
    plain: digests.map((found) => found?.plain),
    rows: createHash('sha256')
      .update(JSON.stringify(await harness.rows(done)))
      .digest('hex'),
  };
}

/** The same database, with something done before a part of the results is written. */
function beforeEachPart(work: (n: number) => Promise<void>): Database {
  return {
    ...harness.database,
    results: {
      ...harness.database.results,
      beginPart: async (runNo, options) => {
        await work(options.part.n);
        return harness.database.results.beginPart(runNo, options);
      },
    },
  };
}

/** The same database, which waits before it begins the nth part that is written. */
function heldAt(n: number) {
  let reach = (): void => undefined;
  let go = (): void => undefined;
  const reached = new Promise<void>((resolve) => (reach = resolve));
  const released = new Promise<void>((resolve) => (go = resolve));
  const database = beforeEachPart(async (part) => {
    if (part !== n) return;
    reach();
    await released;
  });
  return { database, reached, go: () => go() };
}

/** Nothing of the parts is left, and of a prediction that did not complete nothing at all. */
async function expectNothingLeft({ id }: PredictionRecord): Promise<void> {
  await sweepSplits(harness);
  await sweepResults({ ...harness, logger: silentLogger(), clock: () => Promise.resolve(new Date()), silenceMs: 0 });
  expect(await harness.database.predictionParts.listDivided([id])).toEqual([]);
  const found = await harness.database.predictions.findEntry(allOf(harness.account.id), id);
  const all = (await harness.storedFiles()).filter((key) => key.includes(id));
  const said = await harness.database.ledger.listNamed(all);
  const files = all.filter((key) => !said.includes(key));
  if (found?.status === 'completed') expect(files).toEqual([found.rejectedKey, found.outputKey].toSorted());
  else expect(files).toEqual([]);
  const kept = found?.resultRun ?? 0;
  await expect(
    runSql(
      harness.databaseUrl,
      `DO $$ BEGIN
         IF EXISTS (SELECT 1 FROM result_runs WHERE prediction_id = '${id}' AND run_no <> ${kept}) THEN
           RAISE EXCEPTION 'a run is left';
         END IF;
       END $$`,
    ),
  ).resolves.toBeUndefined();
}

describe('a prediction in parts', () => {
  it('has what it has as a whole, and leaves nothing else', async () => {
    const upload = await harness.upload(awkwardCsv());
    const [whole, split] = [await harness.record(upload), await harness.record(upload)];
    expect(await run(whole, { split: { ...SPLIT, aboveBytes: Infinity } })).toBe('done');
    expect(await run(split)).toBe('done');
    expect(await outcome(split)).toEqual(await outcome(whole));
    expect((await harness.find(split)).metrics!.rejected).toBeGreaterThan(10);
    const done = await harness.find(split);
    // Browsers show the first member of a gzip file only.
    const file = await openStoredFile(harness.objectStore, done.outputKey!);
    const packed = await buffer(await file.read());
    const content = inflateRawSync(packed.subarray(10));
    expect(content.equals(gunzipSync(packed))).toBe(true);
    expect(file.digests?.plain.size).toBe(content.length);
    await expectNothingLeft(split);
  });

  it('is divided indeed, and progress adds up over the parts', async () => {
    const prediction = await harness.record(await harness.upload(customersCsv(ROWS)));
    const parts: number[] = [];
    const progress: number[] = [];
    const database = beforeEachPart(async (n) => {
      parts.push(n);
      progress.push((await harness.find(prediction)).rowsProcessed);
    });
    expect(await run(prediction, { database })).toBe('done');
    expect(parts.length).toBeGreaterThan(3);
    expect(parts).toEqual(parts.map((_, i) => i));
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    // All rows are read by then, and none is written.
    expect(progress[0]).toBe(READING_SHARE * ROWS);
    expect(progress.at(-1)).toBeGreaterThan(ROWS / 2);
  });

  it.each([
    ['UTF-16', Buffer.from(`\uFEFF${customersCsv(ROWS)}`, 'utf16le')],
    [
      'bytes that are no text',
      Buffer.concat([Buffer.from(`${customersCsv(ROWS)}c,Müller,1,annual,2,3\nd,`), Buffer.from([0xff, 10])]),
    ],
  ])('is scored as a whole where the file cannot be divided: %s', async (_, file) => {
    const upload = await harness.upload(file);
    const [whole, split] = [await harness.record(upload), await harness.record(upload)];
    await run(whole, { split: { ...SPLIT, aboveBytes: Infinity } });
    expect(await run(split)).toBe('done');
    expect(await outcome(split)).toEqual(await outcome(whole));
    await expectNothingLeft(split);
  });

  it('is helped with by other workers, one part at a time, and their jobs end with it', async () => {
    const prediction = await harness.record(await harness.upload(customersCsv(ROWS)));
    expect(await help(prediction)).toBe('done');
    const held = heldAt(0);
    const leading = run(prediction, { database: held.database });
    await held.reached;
    let helped = 0;
    for (; JSON.stringify(await help(prediction)) === '{"againInSeconds":0}'; helped += 1);
    expect(helped).toBeGreaterThan(2);
    // The part that is left is in other hands.
    expect(await help(prediction)).toEqual({ againInSeconds: 1 });
    held.go();
    expect(await leading).toBe('done');
    expect(await help(prediction)).toBe('done');
    expect((await harness.rows(prediction)).map(({ rowNumber }) => rowNumber)).toEqual(
      Array.from({ length: ROWS }, (_, i) => i + 1),
    );
    await expectNothingLeft(prediction);
  });

  it('a part of whose holder nothing is heard is given to another, and the first then writes nothing', async () => {
    const prediction = await harness.record(await harness.upload(awkwardCsv()));
    const whole = await harness.record(
      (await harness.database.uploads.find(allOf(harness.account.id), prediction.uploadId))!,
    );
    await run(whole, { split: { ...SPLIT, aboveBytes: Infinity } });
    const leader = heldAt(0);
    const leading = run(prediction, { database: leader.database });
    await leader.reached;
    // Claims a part and writes some of its rows before it is held up.
    let reach = (): void => undefined;
    let go = (): void => undefined;
    const reached = new Promise<void>((resolve) => (reach = resolve));
    const released = new Promise<void>((resolve) => (go = resolve));
    const slow: Database = {
      ...harness.database,
      predictionParts: { ...harness.database.predictionParts, beat: () => Promise.resolve(true) },
      results: {
        ...harness.database.results,
        beginPart: async (runNo, options) => {
          const rows = await harness.database.results.beginPart(runNo, options);
          let batches = 0;
          return (
            rows && {
              ...rows,
              write: async (some) => {
                await rows.write(some);
                if (++batches !== 2) return;
                await rows.flush();
                reach();
                await released;
              },
            }
          );
        },
      },
    };
    const helping = help(prediction, { database: slow });
    await reached;
    await runSql(
      harness.databaseUrl,
      `UPDATE prediction_parts SET held_until = now() - interval '1 second' WHERE n = 1`,
    );
    expect(await help(prediction)).toEqual({ againInSeconds: 0 });
    go();
    expect(await helping).toEqual({ againInSeconds: 0 });
    leader.go();
    expect(await leading).toBe('done');
    expect(await outcome(prediction)).toEqual(await outcome(whole));
    await expectNothingLeft(prediction);
  });

  it('fails with its reason when a part throws three times, whoever tries', async () => {
    const prediction = await harness.record(await harness.upload(customersCsv(ROWS)));
    const held = heldAt(0);
    const leading = run(prediction, { database: held.database });
    await held.reached;
    const broken = beforeEachPart(() => Promise.reject(new Error('a fault of our own')));
    for (let tries = 1; tries <= 3; tries += 1)
      expect(await help(prediction, { database: broken })).toMatchObject({ againInSeconds: expect.any(Number) });
    held.go();
    expect(await leading).toBe('done');
    expect(await harness.find(prediction)).toMatchObject({
      status: 'failed',
      failure: { code: 'ERR-5003', message: expect.stringContaining('failed 3 times') },
    });
    await expectNothingLeft(prediction);
  });

  it('goes on with what is done when whoever leads fails', async () => {
    const prediction = await harness.record(await harness.upload(customersCsv(ROWS)));
    let broken = 3;
    const written: number[] = [];
    const database = beforeEachPart((n) => {
      if (n === broken) return Promise.reject(new Error('a fault of our own'));
      written.push(n);
      return Promise.resolve();
    });
    expect(await run(prediction, { database })).toMatchObject({ againInSeconds: expect.any(Number) });
    broken = -1;
    expect(await run(prediction, { database })).toBe('done');
    expect(written.length).toBeGreaterThan(3);
    expect(written).toEqual(written.map((_, i) => i));
    expect(await harness.find(prediction)).toMatchObject({ status: 'completed', attempt: 2, failures: 1 });
    expect((await harness.rows(prediction)).length).toBe(ROWS);
    await expectNothingLeft(prediction);
  });

  it.each([
    ['cancelled', (prediction: PredictionRecord) => harness.database.predictions.cancel(prediction, CANCELLED)],
    [
      'deleted with its upload',
      async (prediction: PredictionRecord) => {
        const upload = uploadOf(prediction);
        await markDeleting(harness, upload);
        await finishDeletion(harness, upload, new Date());
      },
    ],
  ])('when it is %s, all who work on it stop, and nothing is left', async (_, end) => {
    const prediction = await harness.record(await harness.upload(customersCsv(ROWS)));
    let reach = (): void => undefined;
    const reached = new Promise<void>((resolve) => (reach = resolve));
    let begun = 0;
    let batches = 0;
    // So slow that what is written after the end can be told.
    const database: Database = {
      ...harness.database,
      results: {
        ...harness.database.results,
        beginPart: async (runNo, options) => {
          const rows = await harness.database.results.beginPart(runNo, options);
          if (++begun === 2) reach();
          return (
            rows && {
              ...rows,
              write: async (some) => {
                batches += 1;
                await delay(200);
                await rows.write(some);
              },
            }
          );
        },
      },
    };
    const leading = run(prediction, { database, cancelCheckMs: 100 });
    await expect.poll(() => begun, { timeout: 20_000, interval: 10 }).toBe(1);
    const helping = help(prediction, { database, cancelCheckMs: 100 });
    await reached;
    await end(prediction);
    await Promise.all([leading, helping]);
    expect(batches).toBeLessThan(ROWS / 250 / 2);
    if ((await harness.database.uploads.find(allOf(harness.account.id), prediction.uploadId)) === null)
      await resumeDeletions({
        database: harness.database,
        objectStore: harness.objectStore,
        logger: silentLogger(),
        clock: () => Promise.resolve(new Date(Date.now() + 3_600_000)),
      });
    await expectNothingLeft(prediction);
  });

  it('takes its turns: its jobs are those of its account', async () => {
    await work({ concurrency: 3 });
    const predictions = await Promise.all(
      [1, 2].map(async () => harness.predict(await harness.upload(customersCsv(ROWS)))),
    );
    const small = await harness.predict(await harness.upload(customersCsv(20)));
    for (const prediction of [...predictions, small])
      expect(await harness.ended(prediction)).toMatchObject({ status: 'completed', attempt: 1, failures: 0 });
    for (const prediction of predictions) {
      expect((await harness.rows(prediction)).length).toBe(ROWS);
      await expectNothingLeft(prediction);
    }
  });
});
