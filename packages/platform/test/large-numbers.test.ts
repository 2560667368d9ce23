import { MAX_STORED_ROW } from '@retainwise/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allOf, createTestAccount, createTestDatabase, ownOf, storeResults } from '../src/testing/index.ts';
import type { TestDatabase } from '../src/testing/index.ts';
import { resultOf, scoredWith, summaryOf } from './fixtures/records.ts';

const TEN_GIGABYTES = 10 * 2 ** 30;

describe('numbers beyond 32 bits', () => {
  let test: TestDatabase;
  let accountId: string;
  beforeAll(async () => {
    test = await createTestDatabase();
    accountId = (await createTestAccount(test.database)).account.id;
  });
  afterAll(() => test.drop());

  const createLarge = (filename: string) =>
    test.database.uploads.create({
      ...ownOf(accountId),
      filename,
      objectKey: filename,
      status: 'ready',
      fileSizeBytes: TEN_GIGABYTES,
      partSize: 2 ** 32,
      rowCount: MAX_STORED_ROW,
    });

  it('are kept of files: their bytes, those of their parts, and the rows of an account', async () => {
    const created = [await createLarge('a.csv'), await createLarge('b.csv')];
    const kept = await test.database.uploads.find(allOf(accountId), created[0]?.id ?? '');
    expect(kept).toMatchObject({ fileSizeBytes: TEN_GIGABYTES, partSize: 2 ** 32, rowCount: MAX_STORED_ROW });
    expect(await test.database.usage.storedRows(accountId)).toBe(2 * MAX_STORED_ROW);
    for (const { id } of created) await test.database.uploads.delete({ ...ownOf(accountId), id });
    expect(await test.database.usage.storedRows(accountId)).toBe(0);
  });

  it('are not needed for a row, whose last one is stored and read', async () => {
    const { predictions, results } = test.database;
    const upload = await createLarge('c.csv');
    const created = await predictions.create({
      ...ownOf(accountId),
      uploadId: upload.id,
      model: 'auto',
      level: 'standard',
      ...scoredWith,
      rowsTotal: MAX_STORED_ROW,
    });
    const claimed = await predictions.claim(created);
    const attempt = claimed?.attempt ?? 0;
    const last = resultOf(MAX_STORED_ROW);
    const run = await storeResults(test.database, { ...created, attempt }, [resultOf(1), last]);
    expect(await predictions.reportProgress(created, attempt, { rowsProcessed: MAX_STORED_ROW })).toBe(true);
    const done = { outputKey: 'o', rejectedKey: 'r', rowsTotal: MAX_STORED_ROW, rowsAccepted: MAX_STORED_ROW };
    const metrics = summaryOf(MAX_STORED_ROW, 0);
    await predictions.complete(created, attempt, { ...done, rowsRejected: 0, metrics, resultRun: run ?? 0 });
    const list = { ...allOf(accountId), predictionId: created.id, sort: 'row_number', limit: 1 } as const;
    const first = await results.page(list);
    const second = await results.page({ ...list, cursor: first.nextCursor });
    expect([...first.rows, ...second.rows].map(({ rowNumber }) => rowNumber)).toEqual([1, MAX_STORED_ROW]);
    expect(await predictions.find(allOf(accountId), created.id)).toMatchObject({
      rowsProcessed: MAX_STORED_ROW,
      rowsTotal: MAX_STORED_ROW,
    });
  });
});
