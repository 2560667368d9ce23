import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../src/database/open-database.ts';
import type { Database } from '../src/database/types.ts';
import {
  allOf,
  ownOf,
  createTestAccount,
  createTestDatabase,
  runSql,
  silentLogger,
  type TestDatabase,
  storeResults,
} from '../src/testing/index.ts';
import { createUpload, resultOf, scoredWith, summaryOf } from './fixtures/records.ts';

let test: TestDatabase;
let database: Database;
beforeAll(async () => {
  test = await createTestDatabase();
  database = test.database;
});
afterAll(() => test.drop());

async function newAccount(): Promise<string> {
  return (await createTestAccount(database)).account.id;
}

async function queue(accountId: string, uploadId: string, rowsTotal: number, runHash: string | null = null) {
  const fixed = { model: 'auto', level: 'standard', ...scoredWith } as const;
  return database.predictions.create({ ...ownOf(accountId), uploadId, rowsTotal, runHash, ...fixed });
}

describe('leases of a rate limit', () => {
  it('by several processes at once never add up to more than the quota', async () => {
    const others = Array.from({ length: 3 }, () => openDatabase({ url: test.url, poolMax: 3, logger: silentLogger() }));
    const leases = await Promise.all(
      Array.from({ length: 60 }, (_, i) =>
        others[i % 3]!.rateLimits.lease({ bucket: 'shared', wanted: 7, quota: 100, windowSeconds: 60 }),
      ),
    );
    expect(leases.reduce((sum, { granted }) => sum + granted, 0)).toBe(100);
    expect(Math.min(...leases.map(({ left }) => left))).toBe(0);
    expect(leases.every(({ endsInMs }) => endsInMs > 0 && endsInMs <= 60_000)).toBe(true);
    await Promise.all(others.map((other) => other.close()));
  });

  it('begin a new window once the one before has ended', async () => {
    const request = { bucket: 'short', wanted: 5, quota: 5, windowSeconds: 60 };
    expect(await database.rateLimits.lease(request)).toMatchObject({ granted: 5, left: 0 });
    expect(await database.rateLimits.lease(request)).toMatchObject({ granted: 0, left: 0 });
    await runSql(test.url, "UPDATE rate_limits SET window_ends = now() WHERE bucket = 'short'");
    expect(await database.rateLimits.lease(request)).toMatchObject({ granted: 5, left: 0 });
  });

  it('follow a quota that was lowered or raised in the window', async () => {
    const request = { bucket: 'changed', wanted: 5, quota: 10, windowSeconds: 60 };
    expect(await database.rateLimits.lease(request)).toMatchObject({ granted: 5, left: 5 });
    expect(await database.rateLimits.lease({ ...request, quota: 3 })).toMatchObject({ granted: 0, left: 0 });
    expect(await database.rateLimits.lease({ ...request, quota: 7 })).toMatchObject({ granted: 2, left: 0 });
  });
});

describe('the limits in an account’s row', () => {
  it('are those that an operator wrote, without what is no limit', async () => {
    const { id } = await database.accounts.create({ name: 'Limited', limits: { read: 6000, stored_rows: 1e9 } });
    expect((await database.accounts.find(id))?.limits).toEqual({ read: 6000, stored_rows: 1e9 });
    await runSql(
      test.url,
      `UPDATE accounts SET limits = '{"read": -1, "write": "many", "upload": 2.5, "score": 7, "else": 1}'
       WHERE id = '${id}'`,
    );
    expect((await database.accounts.find(id))?.limits).toEqual({ score: 7 });
  });
});

describe('the stored rows of an account', () => {
  it('follow uploads and predictions through their lives', async () => {
    const accountId = await newAccount();
    const rows = () => database.usage.storedRows(accountId);
    expect(await rows()).toBe(0);
    const upload = await database.uploads.create({ ...ownOf(accountId), filename: 'f.csv', objectKey: 'k' });
    expect(await rows()).toBe(0);
    await database.uploads.update({ ...ownOf(accountId), id: upload.id }, { status: 'ready', rowCount: 10 });
    expect(await rows()).toBe(10);
    const first = await queue(accountId, upload.id, 10);
    const second = await queue(accountId, upload.id, 10);
    expect(await rows()).toBe(30);
    const { attempt } = (await database.predictions.claim(first))!;
    const resultRun = (await storeResults(database, { ...allOf(accountId), id: first.id, attempt }, [resultOf(1)]))!;
    const completion = { outputKey: 'o', rejectedKey: 'r', rowsTotal: 10, metrics: summaryOf(4, 6), resultRun };
    await database.predictions.complete(first, attempt, { ...completion, rowsAccepted: 4, rowsRejected: 6 });
    expect(await rows()).toBe(24);
    const claimed = (await database.predictions.claim(second))!;
    await database.predictions.fail(second, claimed.attempt, { code: 'ERR-5003', message: 'm', fix: 'f' });
    expect(await rows()).toBe(14);
    await database.uploads.delete({ ...ownOf(accountId), id: upload.id });
    expect(await rows()).toBe(0);
  });

  it('are as before when the transaction that spends them is rolled back', async () => {
    const accountId = await newAccount();
    const spent = database.transaction(async (transaction) => {
      const values = { ...ownOf(accountId), filename: 'f.csv', objectKey: 'k', status: 'ready', rowCount: 10 } as const;
      await database.uploads.create(values, transaction);
      expect(await database.usage.storedRows(accountId, transaction)).toBe(10);
      throw new Error('stop');
    });
    await expect(spent).rejects.toThrow('stop');
    expect(await database.usage.storedRows(accountId)).toBe(0);
  });

  it('go with their account', async () => {
    const accountId = await newAccount();
    await queue(accountId, (await createUpload(database, accountId)).id, 2);
    await runSql(test.url, `DELETE FROM accounts WHERE id = '${accountId}'`);
    expect(await database.usage.storedRows(accountId)).toBe(0);
  });

  it('equal what is there after any sequence of changes, also at the same time', async () => {
    const step = fc.record({ act: fc.constantFrom('upload', 'queue', 'claim', 'fail', 'delete'), rows: fc.nat(50) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const accountId = await newAccount();
        const uploads: string[] = [];
        const predictions: { readonly id: string; attempt: number }[] = [];
        const act = async ({ act: what, rows }: (typeof steps)[number]): Promise<unknown> => {
          const uploadId = uploads[rows % Math.max(1, uploads.length)];
          const prediction = predictions[rows % Math.max(1, predictions.length)];
          if (what === 'upload') {
            const file = { filename: 'f.csv', objectKey: 'k', status: 'ready', rowCount: rows } as const;
            return uploads.push((await database.uploads.create({ ...ownOf(accountId), ...file })).id);
          }
          // The upload may have been deleted meanwhile.
          if (what === 'queue' && uploadId !== undefined)
            return queue(accountId, uploadId, rows).then(
              ({ id }) => predictions.push({ id, attempt: 0 }),
              () => null,
            );
          if (what === 'delete' && uploadId !== undefined)
            return database.uploads.delete({ ...ownOf(accountId), id: uploadId });
          if (prediction === undefined) return null;
          const ref = { ...allOf(accountId), id: prediction.id };
          if (what === 'claim') {
            prediction.attempt = (await database.predictions.claim(ref))?.attempt ?? prediction.attempt;
            return null;
          }
          return database.predictions.fail(ref, prediction.attempt, { code: 'ERR-5003', message: 'm', fix: 'f' });
        };
        for (let i = 0; i < steps.length; i += 3) await Promise.all(steps.slice(i, i + 3).map(act));
        const held = await Promise.all([
          database.uploads.listPage({ ...allOf(accountId), limit: 200 }),
          database.predictions.listPage({ ...allOf(accountId), limit: 200 }),
        ]);
        const uploaded = held[0].rows.reduce((sum, { rowCount }) => sum + rowCount, 0);
        const scored = held[1].rows.reduce((sum, row) => sum + (row.status === 'failed' ? 0 : row.rowsTotal), 0);
        expect(await database.usage.storedRows(accountId)).toBe(uploaded + scored);
      }),
      { numRuns: 15 },
    );
  });
});

describe('predictions of the same run', () => {
  it('are found by their hash until they fail, the newest first, in their account only', async () => {
    const accountId = await newAccount();
    const { id: uploadId } = await createUpload(database, accountId);
    const first = await queue(accountId, uploadId, 2, 'a-run');
    expect((await database.predictions.findSameRun(ownOf(accountId), 'a-run'))?.id).toBe(first.id);
    expect(await database.predictions.findSameRun(ownOf(await newAccount()), 'a-run')).toBeNull();
    expect(await database.predictions.findSameRun(ownOf(accountId), 'another')).toBeNull();
    const second = await queue(accountId, uploadId, 2, 'a-run');
    expect((await database.predictions.findSameRun(ownOf(accountId), 'a-run'))?.id).toBe(second.id);
    expect(await database.predictions.countOpen(accountId)).toBe(2);
    const { attempt } = (await database.predictions.claim(second))!;
    await database.predictions.fail(second, attempt, { code: 'ERR-5003', message: 'm', fix: 'f' });
    expect((await database.predictions.findSameRun(ownOf(accountId), 'a-run'))?.id).toBe(first.id);
    expect(await database.predictions.countOpen(accountId)).toBe(1);
  });
});
