import type { ResultRow } from '@retainwise/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IdempotencyConflictError } from '../src/database/shared/errors.ts';
import { InvalidCursorError } from '../src/errors.ts';
import type { Page } from '../src/database/shared/page.ts';
import type { PredictionFailure } from '../src/database/predictions/types.ts';
import type { Database } from '../src/database/types.ts';
import { openPool } from '../src/database/connection/open-pool.ts';
import { allOf, ownOf, createTestAccount, createTestDatabase, storeResults } from '../src/testing/index.ts';
import type { TestDatabase } from '../src/testing/index.ts';
import { createUpload, resultOf, scoredWith, summaryOf } from './fixtures/records.ts';

let test: TestDatabase;
let database: Database;
let accountId: string;
let strangerId: string;

beforeAll(async () => {
  test = await createTestDatabase();
  database = test.database;
  accountId = (await createTestAccount(database)).account.id;
  strangerId = (await createTestAccount(database, 'Stranger')).account.id;
});

afterAll(() => test.drop());

async function walk<T>(page: (cursor: string | null) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | null = null;
  do {
    const { rows, nextCursor }: Page<T> = await page(cursor);
    all.push(...rows);
    cursor = nextCursor;
  } while (cursor !== null);
  return all;
}

async function createRun() {
  const upload = await createUpload(database, accountId);
  const created = await database.predictions.create({
    ...ownOf(accountId),
    uploadId: upload.id,
    model: 'auto',
    level: 'standard',
    ...scoredWith,
    rowsTotal: 2,
  });
  const claimed = await database.predictions.claim(created);
  return { ref: created, run: { ...allOf(accountId), id: created.id, attempt: claimed!.attempt } };
}

const completion = {
  outputKey: 'o',
  rejectedKey: 'r',
  rowsTotal: 2,
  rowsAccepted: 1,
  rowsRejected: 1,
  metrics: summaryOf(1, 1),
};
/** A prediction with these results. Returns its id. */
async function createCompleted(results: readonly ResultRow[]): Promise<string> {
  const { ref, run } = await createRun();
  const resultRun = (await storeResults(database, run, results))!;
  expect(await database.predictions.complete(ref, 1, { ...completion, resultRun })).toBe(true);
  return ref.id;
}

const failure: PredictionFailure = { code: 'ERR-5003', message: 'Scoring failed.', fix: 'Try again.' };

describe('api keys', () => {
  it('are found by their secret only, and not once revoked or expired', async () => {
    const { record, secret } = await database.apiKeys.create({ accountId, name: 'backend' });
    expect(secret).toMatch(/^rwk_live_[0-9A-Za-z]{49}$/);
    expect(record.displayPrefix).toBe(secret.slice(0, 15));
    expect((await database.apiKeys.findActiveBySecret(secret))?.id).toBe(record.id);
    expect(await database.apiKeys.findActiveBySecret(`${secret}x`)).toBeNull();
    expect(await database.apiKeys.revoke(strangerId, record.id)).toBe(false);
    expect(await database.apiKeys.revoke(accountId, record.id)).toBe(true);
    expect(await database.apiKeys.findActiveBySecret(secret)).toBeNull();
    expect((await database.apiKeys.findBySecret(secret))?.revokedAt).toBeInstanceOf(Date);
    const expired = await database.apiKeys.create({ accountId, name: 'old', expiresAt: new Date(Date.now() - 1000) });
    expect(await database.apiKeys.findActiveBySecret(expired.secret)).toBeNull();
  });

  it('remember when they were last used, several in one statement and never back in time', async () => {
    const keys = [
      await database.apiKeys.create({ accountId, name: 'one' }),
      await database.apiKeys.create({ accountId, name: 'two' }),
      await database.apiKeys.create({ accountId, name: 'unused' }),
    ];
    const lastUses = () =>
      Promise.all(keys.map(async ({ secret }) => (await database.apiKeys.findBySecret(secret))?.lastUsedAt));
    const [morning, noon] = [new Date('2026-05-01T08:00:00Z'), new Date('2026-05-01T12:00:00Z')];
    const record = (first: Date, second: Date) =>
      database.apiKeys.recordUses([first, second].map((at, i) => ({ id: keys[i]!.record.id, at })));
    await record(noon, morning);
    expect(await lastUses()).toEqual([noon, morning, null]);
    await record(morning, noon);
    expect(await lastUses()).toEqual([noon, noon, null]);
  });

  it('and accounts say when they change, those of a transaction when it commits', async () => {
    const { record } = await database.apiKeys.create({ accountId, name: 'changing' });
    const changed: string[] = [];
    database.accountChanges.onChange((id) => changed.push(id));
    await database.accounts.update(accountId, { horizonDays: 30 });
    expect(changed).toEqual([accountId]);
    await database.transaction(async (transaction) => {
      await database.apiKeys.revoke(accountId, record.id, transaction);
      expect(changed).toEqual([accountId]);
    });
    expect(changed).toEqual([accountId, accountId]);
    const undone = database.transaction(async (transaction) => {
      await database.accounts.update(accountId, { horizonDays: 60 }, transaction);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(changed).toHaveLength(2);
  });

  it('are replaced once, by one that may do the same, and the old one ends after the overlap', async () => {
    const grant = { scopes: ['scores:create'], reference: 'acme', livemode: false, expiresAt: new Date('2099-01-01') };
    const old = await database.apiKeys.create({ accountId, name: 'rotating', ...grant });
    expect(old.secret).toMatch(/^rwk_test_/);
    const tries = await Promise.all(
      [1, 2, 3].map(() => database.apiKeys.rotate(accountId, old.record.id, { overlapMs: 60_000, createdBy: 'key_x' })),
    );
    const made = tries.flatMap((one) => ('refused' in one ? [] : [one]));
    expect(made).toHaveLength(1);
    const [{ record, secret }] = made as [(typeof made)[0]];
    expect(record).toMatchObject({ name: 'rotating', ...grant, rotatedFrom: old.record.id, createdBy: 'key_x' });
    expect(tries.filter((one) => 'refused' in one)).toEqual(
      [1, 2].map(() => ({ refused: 'rotated', replacedBy: record.id })),
    );
    expect((await database.apiKeys.findActiveBySecret(secret))?.id).toBe(record.id);
    const ending = await database.apiKeys.findActiveBySecret(old.secret);
    expect(ending!.expiresAt!.getTime() - Date.now()).toBeGreaterThan(30_000);
    expect(ending!.expiresAt!.getTime() - Date.now()).toBeLessThanOrEqual(60_000);
    await database.apiKeys.rotate(accountId, record.id, { overlapMs: 0 });
    expect(await database.apiKeys.findActiveBySecret(secret)).toBeNull();
    expect(await database.apiKeys.rotate(strangerId, record.id, { overlapMs: 0 })).toEqual({ refused: 'unknown' });
  });

  it('are listed newest first, those of one reference alone where asked', async () => {
    const names = ['a', 'b', 'c'];
    for (const name of names) await database.apiKeys.create({ accountId: strangerId, name, reference: `ref ${name}` });
    const list = (reference: string | null, limit: number) =>
      walk((cursor) => database.apiKeys.listPage({ accountId: strangerId, reference, limit, cursor }));
    expect((await list(null, 1)).map(({ name }) => name).filter((name) => names.includes(name))).toEqual([
      'c',
      'b',
      'a',
    ]);
    expect((await list('ref b', 2)).map(({ name }) => name)).toEqual(['b']);
  });

  it('refuse a second use of an idempotency key by the same key, not by another one', async () => {
    const key = { accountId, name: 'once', idempotencyKey: 'abcdefgh', requestHash: 'f'.repeat(64) };
    await database.apiKeys.create({ ...key, createdBy: 'key_1' });
    await expect(database.apiKeys.create({ ...key, createdBy: 'key_1' })).rejects.toThrow(IdempotencyConflictError);
    await database.apiKeys.create({ ...key, createdBy: 'key_2' });
    expect((await database.apiKeys.findByIdempotencyKey(accountId, 'key_1', 'abcdefgh'))?.createdBy).toBe('key_1');
  });

  it('are kept as hashes: no column of any table holds the secret', async () => {
    const { secret } = await database.apiKeys.create({ accountId, name: 'backend' });
    const pool = openPool({ url: test.url, poolMax: 1 });
    const [rows] = await pool.query('SELECT to_jsonb(k)::text AS row FROM api_keys k');
    await pool.close();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });
});

describe('saved mappings', () => {
  const fingerprint = 'a'.repeat(16);
  const saved = {
    overrides: { customer_id: 'x\0' },
    answers: { q: 'days' },
    savedAt: new Date('2026-05-01T00:00:00Z'),
  };

  it('are the last that was saved for an account and a header, and are forgotten on demand', async () => {
    await database.savedMappings.save(ownOf(accountId), fingerprint, { ...saved, overrides: {} });
    await database.savedMappings.save(ownOf(accountId), fingerprint, saved);
    expect(await database.savedMappings.find(ownOf(accountId), fingerprint)).toEqual({
      ...saved,
      overrides: { customer_id: 'x\uFFFD' },
    });
    expect(await database.savedMappings.find(ownOf(strangerId), fingerprint)).toBeNull();
    expect(await database.savedMappings.forget(ownOf(strangerId), fingerprint)).toBe(false);
    expect(await database.savedMappings.forget(ownOf(accountId), fingerprint)).toBe(true);
    expect(await database.savedMappings.find(ownOf(accountId), fingerprint)).toBeNull();
  });
});

describe('uploads', () => {
  it('keep what was read of the file, with any characters in it', async () => {
    const created = await database.uploads.create({
      ...ownOf(accountId),
      filename: 'a\0b\uD800.csv',
      objectKey: 'k',
      fileSizeBytes: 5_000_000_000,
    });
    expect(created).toMatchObject({
      filename: 'a\uFFFDb\uFFFD.csv',
      fileSizeBytes: 5_000_000_000,
      status: 'receiving',
      mappingOverrides: {},
      mapping: null,
      rowCount: 0,
    });
    const format = { kind: 'csv', encoding: 'utf-8', delimiter: ',', newline: '\n', headerRow: 1 } as const;
    const validation = {
      level: 'standard',
      qualityScore: 80,
      rows: 1,
      accepted: 1,
      rejected: 0,
      findings: [
        {
          code: 'VAL-1',
          layer: 'types',
          severity: 'info',
          column: 'x\0',
          field: null,
          count: 1,
          samples: [],
          message: 'm',
          fix: 'f',
        },
      ],
    } as const;
    const updated = await database.uploads.update(
      { ...ownOf(accountId), id: created.id },
      {
        status: 'ready',
        format,
        validation,
        qualityScore: 80,
        checksumSha256: 'a'.repeat(64),
      },
    );
    expect(updated).toMatchObject({ status: 'ready', format, fileSizeBytes: 5_000_000_000 });
    expect((await database.uploads.find(allOf(accountId), created.id))?.validation?.findings[0]?.column).toBe(
      'x\uFFFD',
    );
  });

  it('belong to one account', async () => {
    const upload = await createUpload(database, accountId);
    expect(await database.uploads.find(allOf(strangerId), upload.id)).toBeNull();
    expect(await database.uploads.update({ ...ownOf(strangerId), id: upload.id }, { status: 'ready' })).toBeNull();
    expect(await database.uploads.delete({ ...ownOf(strangerId), id: upload.id })).toBe(false);
    await expect(
      database.predictions.create({
        ...ownOf(strangerId),
        uploadId: upload.id,
        model: 'auto',
        level: 'basic',
        ...scoredWith,
      }),
    ).rejects.toThrow(/foreign key/);
  });

  it('refuse a repeated idempotency key in the same account only', async () => {
    const upload = { filename: 'f.csv', objectKey: 'k', idempotencyKey: 'once-only' };
    const first = await database.uploads.create({ ...ownOf(accountId), ...upload });
    await expect(database.uploads.create({ ...ownOf(accountId), ...upload })).rejects.toBeInstanceOf(
      IdempotencyConflictError,
    );
    expect((await database.uploads.findByIdempotencyKey(ownOf(accountId), 'once-only'))?.id).toBe(first.id);
    expect(await database.uploads.findByIdempotencyKey(ownOf(strangerId), 'once-only')).toBeNull();
    await database.uploads.create({ ...ownOf(strangerId), ...upload });
  });

  it('are listed newest first, each once, whatever the size of the page', async () => {
    const { account } = await createTestAccount(database);
    // One transaction, one time: the order within it is by id.
    await database.transaction(async (transaction) => {
      for (let i = 0; i < 7; i += 1)
        await database.uploads.create(
          { ...ownOf(account.id), filename: `${i}.csv`, objectKey: 'k', status: 'ready' },
          transaction,
        );
    });
    await createUpload(database, account.id, 'last.csv');
    await database.uploads.create({ ...ownOf(account.id), filename: 'unfinished.csv', objectKey: 'k' });
    const whole = (await database.uploads.listPage({ ...allOf(account.id), limit: 50 })).rows.map(({ id }) => id);
    expect(whole).toHaveLength(8);
    for (const limit of [1, 3, 8])
      expect(
        (await walk((cursor) => database.uploads.listPage({ ...allOf(account.id), limit, cursor }))).map(
          ({ id }) => id,
        ),
      ).toEqual(whole);
    await expect(
      database.uploads.listPage({ ...allOf(accountId), limit: 1, cursor: 'bm9uc2Vuc2U' }),
    ).rejects.toBeInstanceOf(InvalidCursorError);
  });

  it('take their predictions and results with them', async () => {
    const { ref, run } = await createRun();
    const resultRun = (await storeResults(database, run, [resultOf(1)]))!;
    expect(await database.predictions.complete(ref, 1, { ...completion, resultRun })).toBe(true);
    expect(await database.uploads.delete({ ...ownOf(accountId), id: ref.uploadId })).toBe(true);
    expect(await database.predictions.find(allOf(accountId), ref.id)).toBeNull();
    expect(
      (await database.results.page({ ...allOf(accountId), predictionId: ref.id, sort: 'row_number', limit: 5 })).total,
    ).toBe(0);
  });
});

describe('predictions', () => {
  it('carry the name of their file, and are found in their account only', async () => {
    const upload = await createUpload(database, accountId, 'march.csv');
    const created = await database.predictions.create({
      ...ownOf(accountId),
      uploadId: upload.id,
      model: 'auto',
      level: 'strict',
      ...scoredWith,
      metadata: { source: 'test' },
    });
    expect(created).toMatchObject({
      filename: 'march.csv',
      status: 'queued',
      attempt: 0,
      metadata: { source: 'test' },
      failure: null,
    });
    expect(await database.predictions.find(allOf(strangerId), created.id)).toBeNull();
    expect(await database.predictions.claim({ ...allOf(strangerId), id: created.id })).toBeNull();
    expect(await database.predictions.noteQueued(created, 'message-1')).toBe(true);
    expect(await database.predictions.find(allOf(accountId), created.id)).toMatchObject({
      queueMessageId: 'message-1',
      queuedAt: expect.any(Date),
    });
    const page = await database.predictions.listPage({
      ...allOf(accountId),
      uploadId: upload.id,
      status: 'queued',
      limit: 10,
    });
    expect(page.rows.map(({ id }) => id)).toEqual([created.id]);
    expect(
      (await database.predictions.listPage({ ...allOf(accountId), uploadId: upload.id, status: 'failed', limit: 10 }))
        .rows,
    ).toEqual([]);
  });

  it('keep what they were created with, and are listed without their mappings', async () => {
    const upload = await createUpload(database, accountId);
    const mapping = { ...scoredWith.mapping, overrides: { customer_id: 'x\0' } };
    const { id } = await database.predictions.create({
      ...ownOf(accountId),
      uploadId: upload.id,
      model: 'auto',
      level: 'standard',
      settings: scoredWith.settings,
      mapping,
    });
    const kept = { ...mapping, overrides: { customer_id: 'x\uFFFD' } };
    expect(await database.predictions.find(allOf(accountId), id)).toMatchObject({
      settings: scoredWith.settings,
      mapping: kept,
    });
    expect((await database.predictions.claim({ ...allOf(accountId), id }))?.prediction.mapping).toEqual(kept);
    const [listed] = (await database.predictions.listPage({ ...allOf(accountId), uploadId: upload.id, limit: 1 })).rows;
    expect(listed?.settings).toEqual(scoredWith.settings);
    expect(listed).not.toHaveProperty('mapping');
  });

  it('ignore a run that was overtaken by a later attempt', async () => {
    const { ref, run } = await createRun();
    const second = await database.predictions.claim(ref);
    expect(second).toMatchObject({ attempt: 2, prediction: { status: 'running', attempt: 2 } });
    expect(await database.predictions.reportProgress(ref, 1, { rowsProcessed: 2 })).toBe(false);
    expect(await database.predictions.complete(ref, 1, { ...completion, resultRun: 0 })).toBe(false);
    expect(await database.predictions.fail(ref, 1, failure)).toBe(false);
    expect(await storeResults(database, run, [resultOf(1)])).toBeNull();
    const resultRun = (await storeResults(database, { ...run, attempt: 2 }, [resultOf(1)]))!;
    expect(await storeResults(database, { ...run, attempt: 2 }, [resultOf(1)])).toBeNull();
    expect(await database.predictions.reportProgress(ref, 2, { rowsProcessed: 1 })).toBe(true);
    expect(await database.predictions.complete(ref, 2, { ...completion, resultRun })).toBe(true);
    expect(await database.predictions.find(allOf(accountId), ref.id)).toMatchObject({
      status: 'completed',
      rowsProcessed: 2,
      rowsAccepted: 1,
      metrics: summaryOf(1, 1),
    });
  });

  it('never go back in their progress, also when a later attempt starts anew', async () => {
    const { ref } = await createRun();
    expect(await database.predictions.reportProgress(ref, 1, { rowsProcessed: 2 })).toBe(true);
    const second = await database.predictions.claim(ref);
    expect(second?.prediction.rowsProcessed).toBe(2);
    expect(await database.predictions.reportProgress(ref, 2, { rowsProcessed: 1 })).toBe(true);
    expect((await database.predictions.find(allOf(accountId), ref.id))?.rowsProcessed).toBe(2);
  });

  it('end once: neither a claim nor a dead letter reopens them', async () => {
    const { ref } = await createRun();
    await database.predictions.complete(ref, 1, { ...completion, resultRun: 0 });
    expect(await database.predictions.claim(ref)).toBeNull();
    expect(await database.predictions.fail(ref, 1, failure)).toBe(false);
    const { ref: dead } = await createRun();
    expect(await database.predictions.fail(dead, 1, failure)).toBe(true);
    expect(await database.predictions.find(allOf(accountId), dead.id)).toMatchObject({ status: 'failed', failure });
    expect(await database.predictions.complete(dead, 1, { ...completion, resultRun: 0 })).toBe(false);
  });

  it('cannot complete with totals that do not add up', async () => {
    const { ref } = await createRun();
    await expect(
      database.predictions.complete(ref, 1, { ...completion, resultRun: 0, rowsRejected: 5 }),
    ).rejects.toThrow(/predictions_completed_adds_up/);
  });
});

describe('results', () => {
  const customers = [
    resultOf(1, { churnProbability: 0.9, riskLevel: 'high', revenueAtRisk: null, customerName: '100% Ltd_' }),
    resultOf(2, { churnProbability: 0.1, riskLevel: 'low', revenueAtRisk: 10 }),
    resultOf(3, { churnProbability: 0.9, riskLevel: 'high', revenueAtRisk: 10, customerName: null }),
    resultOf(4, { churnProbability: 1 / 3, revenueAtRisk: null, customerId: 'nul\0' }),
    resultOf(5, { churnProbability: 0.5, revenueAtRisk: 700.25, customerName: 'Ünïcode' }),
  ];
  let predictionId: string;

  beforeAll(async () => {
    predictionId = await createCompleted(customers);
  });

  const numbers = async (options: Partial<Parameters<Database['results']['page']>[0]>) =>
    (
      await walk((cursor) =>
        database.results.page({ ...allOf(accountId), predictionId, sort: 'row_number', limit: 50, ...options, cursor }),
      )
    ).map(({ rowNumber }) => rowNumber);

  it('come back as they went in', async () => {
    const { rows } = await database.results.page({ ...allOf(accountId), predictionId, sort: 'row_number', limit: 5 });
    // Read as it is written, and with the phrase of its explanation besides.
    expect(rows[4]).toMatchObject(customers[4]!);
    expect(rows[3]?.customerId).toBe('nul\uFFFD');
    expect(rows[3]?.churnProbability).toBe(1 / 3);
  });

  it.each([
    ['row_number', [1, 2, 3, 4, 5]],
    ['churn_probability', [2, 4, 5, 1, 3]],
    ['-churn_probability', [3, 1, 5, 4, 2]],
    ['revenue_at_risk', [2, 3, 5, 1, 4]],
    ['-revenue_at_risk', [5, 3, 2, 1, 4]],
  ] as const)('sorted by %s are each given once in any page size', async (sort, expected) => {
    for (const limit of [1, 2, 3, 4, 5, 6]) expect(await numbers({ sort, limit })).toEqual(expected);
  });

  it('are filtered by risk and by part of a name or id, taken literally', async () => {
    expect(await numbers({ riskLevel: 'high' })).toEqual([1, 3]);
    expect(await numbers({ search: '100%' })).toEqual([1]);
    expect(await numbers({ search: 'd_' })).toEqual([1]);
    expect(await numbers({ search: 'ÜNÏ' })).toEqual([5]);
    expect(await numbers({ search: 'c-3' })).toEqual([3]);
    const page = await database.results.page({
      ...allOf(accountId),
      predictionId,
      sort: '-churn_probability',
      riskLevel: 'high',
      search: 'c',
      limit: 1,
    });
    expect(page.total).toBe(2);
    const next = await database.results.page({
      ...allOf(accountId),
      predictionId,
      sort: '-churn_probability',
      riskLevel: 'high',
      search: 'c',
      limit: 1,
      cursor: page.nextCursor,
    });
    expect(next).toMatchObject({ total: 2, nextCursor: null, rows: [{ rowNumber: 1 }] });
  });

  it('put customers who have left behind the others, page by page, and in no level', async () => {
    const rows = [
      resultOf(1, { churnProbability: 0.95, riskLevel: 'high', revenueAtRisk: 0, alreadyChurned: true }),
      resultOf(2, { churnProbability: 0.2, riskLevel: 'low', revenueAtRisk: null }),
      resultOf(3, { churnProbability: 0.7, riskLevel: 'high', revenueAtRisk: 50 }),
      resultOf(4, { churnProbability: 0.1, riskLevel: 'low', revenueAtRisk: null, alreadyChurned: true }),
      resultOf(5, { churnProbability: 0.4, riskLevel: 'medium', revenueAtRisk: 20 }),
    ];
    const id = await createCompleted(rows);
    const orders = [
      ['-churn_probability', [3, 5, 2, 1, 4]],
      ['churn_probability', [2, 5, 3, 4, 1]],
      ['-revenue_at_risk', [3, 5, 2, 1, 4]],
      ['revenue_at_risk', [5, 3, 2, 1, 4]],
      ['row_number', [1, 2, 3, 4, 5]],
    ] as const;
    for (const [sort, expected] of orders)
      for (const limit of [1, 2, 3, 6]) expect(await numbers({ predictionId: id, sort, limit })).toEqual(expected);
    const all = { predictionId: id, sort: '-churn_probability', limit: 1 } as const;
    expect(await numbers({ ...all, riskLevel: 'high' })).toEqual([3]);
    expect(await numbers({ ...all, alreadyChurned: true })).toEqual([1, 4]);
    expect(await numbers({ ...all, alreadyChurned: false })).toEqual([3, 5, 2]);
    expect(await numbers({ ...all, riskLevel: 'high', alreadyChurned: true })).toEqual([1]);
    const { total } = await database.results.page({ ...allOf(accountId), ...all, riskLevel: 'high' });
    expect(total).toBe(1);
  });

  it('are hidden from other accounts, and refuse the cursor of another order or filter', async () => {
    expect(await database.results.page({ ...allOf(strangerId), predictionId, sort: 'row_number', limit: 5 })).toEqual({
      rows: [],
      nextCursor: null,
      total: 0,
      totalCapped: false,
    });
    const { nextCursor } = await database.results.page({
      ...allOf(accountId),
      predictionId,
      sort: 'row_number',
      limit: 1,
    });
    await expect(
      database.results.page({
        ...allOf(accountId),
        predictionId,
        sort: '-churn_probability',
        limit: 1,
        cursor: nextCursor,
      }),
    ).rejects.toBeInstanceOf(InvalidCursorError);
    await expect(
      database.results.page({
        ...allOf(accountId),
        predictionId,
        sort: 'row_number',
        riskLevel: 'high',
        limit: 1,
        cursor: nextCursor,
      }),
    ).rejects.toBeInstanceOf(InvalidCursorError);
  });
});

describe('a transaction', () => {
  it('leaves nothing behind when it throws', async () => {
    const { account } = await createTestAccount(database);
    const failed = database.transaction(async (transaction) => {
      await database.uploads.create(
        { ...ownOf(account.id), filename: 'f.csv', objectKey: 'k', status: 'ready' },
        transaction,
      );
      throw new Error('stop');
    });
    await expect(failed).rejects.toThrow('stop');
    expect((await database.uploads.listPage({ ...allOf(account.id), limit: 5 })).rows).toEqual([]);
  });
});
