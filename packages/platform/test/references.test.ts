import { QueryTypes } from 'sequelize';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPool } from '../src/database/connection/open-pool.ts';
import { migrate } from '../src/database/migrations/migrate.ts';
import type { Owner } from '../src/database/shared/scope.ts';
import type { Database } from '../src/database/types.ts';
import { IdempotencyConflictError } from '../src/database/shared/errors.ts';
import { uploadOfFile, uploadPrefix } from '../src/object-store/upload-files.ts';
import {
  allOf,
  createTestAccount,
  createTestDatabase,
  ownOf,
  storeResults,
  type TestDatabase,
} from '../src/testing/index.ts';
import { resultOf, scoredWith, summaryOf } from './fixtures/records.ts';

let test: TestDatabase;
let database: Database;
let accountId: string;

beforeAll(async () => {
  test = await createTestDatabase();
  ({ database } = test);
  accountId = (await createTestAccount(database)).account.id;
});
afterAll(() => test.drop());

const owner = (reference: string): Owner => ({ accountId, reference });
const A = 'tenant-a';
const B = 'tenant-b';

async function create(of: Owner, idempotencyKey?: string) {
  const keyed = idempotencyKey === undefined ? {} : { idempotencyKey };
  const upload = await database.uploads.create({
    ...of,
    filename: 'f.csv',
    objectKey: 'k',
    status: 'ready',
    rowCount: 2,
    ...keyed,
  });
  const prediction = await database.predictions.create({
    ...of,
    uploadId: upload.id,
    model: 'auto',
    level: 'standard',
    ...scoredWith,
    rowsTotal: 2,
    runHash: 'h',
    ...keyed,
  });
  return { upload, prediction };
}

/** Scored for real, so that there are results. */
async function createCompleted(of: Owner) {
  const { upload, prediction } = await create(of);
  const { attempt } = (await database.predictions.claim(prediction))!;
  const resultRun = (await storeResults(database, { ...prediction, attempt }, [resultOf(1), resultOf(2)]))!;
  await database.predictions.complete(prediction, attempt, {
    outputKey: 'o',
    rejectedKey: 'r',
    rowsTotal: 2,
    rowsAccepted: 2,
    rowsRejected: 0,
    metrics: summaryOf(2, 0),
    resultRun,
  });
  return { upload, prediction };
}

describe('what belongs to one end customer', () => {
  it('is found in its own scope and in that of the account, and in no other', async () => {
    const { upload, prediction } = await createCompleted(owner(A));
    const ids = (page: { readonly rows: readonly { readonly id: string }[] }) => page.rows.map(({ id }) => id);
    const page = { predictionId: prediction.id, sort: 'row_number', limit: 5 } as const;
    for (const [scope, sees] of [
      [owner(A), true],
      [allOf(accountId), true],
      [owner(B), false],
      [owner(A.toUpperCase()), false],
      [ownOf(accountId), false],
    ] as const) {
      const ref = { ...scope, id: prediction.id };
      expect([
        (await database.uploads.find(scope, upload.id)) !== null,
        ids(await database.uploads.listPage({ ...scope, limit: 9 })).includes(upload.id),
        (await database.predictions.find(scope, prediction.id)) !== null,
        (await database.predictions.findEntry(scope, prediction.id)) !== null,
        ids(await database.predictions.listPage({ ...scope, limit: 9 })).includes(prediction.id),
        (await database.results.page({ ...scope, ...page })).total === 2,
        (await database.results.words(scope, prediction.id)) !== null,
        (await database.results.history(scope, 'C-1', 9)).some(({ predictionId }) => predictionId === prediction.id),
        (await database.events.predictionState(ref, 0)) !== null,
        (await database.events.predictionVersion(ref)) !== null,
        (await database.events.listAfter([{ ...scope, after: 0 }], 99)).some((e) => e.subjectId === prediction.id),
        (await database.events.listOfSubject({ ...scope, subjectId: prediction.id, after: 0 }, 9)).length > 0,
        (await database.events.newestId(scope)) > 0,
      ]).toEqual(new Array(13).fill(sees));
    }
  });

  it('is changed in its own scope only', async () => {
    const { upload, prediction } = await create(owner(A));
    for (const stranger of [owner(B), ownOf(accountId)]) {
      const ref = { ...stranger, id: upload.id };
      expect(await database.uploads.update(ref, { qualityScore: 1 })).toBeNull();
      expect(await database.uploads.markDeleting(ref)).toBe(false);
      expect(await database.uploads.delete(ref)).toBe(false);
      expect(await database.predictions.claim({ ...stranger, id: prediction.id })).toBeNull();
      expect(
        await database.predictions.cancel(
          { ...stranger, id: prediction.id },
          { code: 'ERR-4006', message: 'm', fix: 'f' },
        ),
      ).toBe(false);
      expect(await database.transaction((open) => database.uploads.holdReady(ref, open))).toBe(false);
    }
    expect(await database.uploads.find(owner(A), upload.id)).toMatchObject({ status: 'ready', qualityScore: null });
    expect(await database.predictions.find(owner(A), prediction.id)).toMatchObject({ status: 'queued' });
  });

  it('has idempotency keys, same runs and saved mappings of its own', async () => {
    const mine = await create(owner(A), 'the-same-key');
    const theirs = await create(owner(B), 'the-same-key');
    await create(ownOf(accountId), 'the-same-key');
    await expect(create(owner(A), 'the-same-key')).rejects.toBeInstanceOf(IdempotencyConflictError);
    expect((await database.uploads.findByIdempotencyKey(owner(A), 'the-same-key'))?.id).toBe(mine.upload.id);
    expect((await database.predictions.findByIdempotencyKey(owner(B), 'the-same-key'))?.id).toBe(theirs.prediction.id);
    expect(await database.uploads.findByIdempotencyKey(owner('c'), 'the-same-key')).toBeNull();
    expect((await database.predictions.findSameRun(owner(B), 'h'))?.id).toBe(theirs.prediction.id);
    expect(await database.predictions.findSameRun(owner('c'), 'h')).toBeNull();

    const decided = (customer_id: string) => ({ overrides: { customer_id }, answers: {}, savedAt: new Date() });
    const fingerprint = '0123456789abcdef';
    await database.savedMappings.save(owner(A), fingerprint, decided('of a'));
    expect(await database.savedMappings.find(owner(B), fingerprint)).toBeNull();
    expect(await database.savedMappings.find(ownOf(accountId), fingerprint)).toBeNull();
    await database.savedMappings.save(owner(B), fingerprint, decided('of b'));
    expect((await database.savedMappings.find(owner(A), fingerprint))?.overrides).toEqual({ customer_id: 'of a' });
    expect(await database.savedMappings.forget(owner(B), fingerprint)).toBe(true);
    expect(await database.savedMappings.find(owner(A), fingerprint)).not.toBeNull();
  });

  it('cannot be pointed to from what is another’s', async () => {
    const { upload } = await create(owner(A));
    await expect(
      database.predictions.create({
        ...owner(B),
        uploadId: upload.id,
        model: 'auto',
        level: 'standard',
        ...scoredWith,
      }),
    ).rejects.toThrow('predictions_upload_of_reference');
  });

  it('has cursors that are good for it alone', async () => {
    await create(owner(A));
    await create(owner(A));
    const { nextCursor: cursor } = await database.uploads.listPage({ ...owner(A), limit: 1 });
    for (const scope of [owner(B), allOf(accountId), ownOf(accountId)])
      await expect(database.uploads.listPage({ ...scope, limit: 1, cursor })).rejects.toThrow();
    expect((await database.uploads.listPage({ ...owner(A), limit: 1, cursor })).rows).toHaveLength(1);
  });

  it('has files below a folder that does not tell its name, and that nobody else’s is below', () => {
    const prefixes = ['', A, B, 'A'.repeat(256), 'ref', '../x'].map((reference) =>
      uploadPrefix({ accountId: 'acc_1', reference, id: 'upl_1' }),
    );
    expect(prefixes[0]).toBe('accounts/acc_1/uploads/upl_1/');
    for (const prefix of prefixes.slice(1))
      expect(prefix).toMatch(/^accounts\/acc_1\/ref\/[0-9a-f]{16}\/uploads\/upl_1\/$/);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const prefix of prefixes) expect(uploadOfFile(`${prefix}source`)).toBe('upl_1');
    expect(uploadOfFile('accounts/acc_1/other')).toBeNull();
  });
});

describe('the migration to references', () => {
  it('makes what is there the account’s own, and takes what is not with it on the way back', async () => {
    const old = await createTestDatabase({ empty: true });
    const direct = openPool({ url: old.url, poolMax: 1 });
    const select = (sql: string) => direct.query(sql, { type: QueryTypes.SELECT });
    await migrate(direct, { to: '0019-prediction-parts' });
    await direct.query(`
      INSERT INTO accounts (id, name) VALUES ('acc_1', 'One');
      INSERT INTO uploads (id, account_id, filename, object_key, status, idempotency_key)
      VALUES ('upl_1', 'acc_1', 'f.csv', 'k', 'ready', 'key');
      INSERT INTO predictions (id, account_id, upload_id, model, level, idempotency_key)
      VALUES ('prd_1', 'acc_1', 'upl_1', 'auto', 'standard', 'key');
      INSERT INTO saved_mappings (account_id, fingerprint, overrides, answers)
      VALUES ('acc_1', '0123456789abcdef', '{}', '{}');
    `);
    await migrate(direct);
    const own = ownOf('acc_1');
    expect(await old.database.uploads.findByIdempotencyKey(own, 'key')).toMatchObject({ id: 'upl_1', reference: '' });
    expect(await old.database.predictions.find(own, 'prd_1')).toMatchObject({ reference: '' });
    expect(await old.database.savedMappings.find(own, '0123456789abcdef')).not.toBeNull();
    expect(await old.database.events.listAfter([{ ...own, after: 0 }], 9)).toHaveLength(2);
    expect(await old.database.predictions.claim({ ...allOf('acc_1'), id: 'prd_1' })).not.toBeNull();

    await direct.query(`
      INSERT INTO uploads (id, account_id, reference, filename, object_key, status, idempotency_key)
      VALUES ('upl_2', 'acc_1', 'b', 'f.csv', 'k', 'ready', 'key');
      INSERT INTO predictions (id, account_id, reference, upload_id, model, level)
      VALUES ('prd_2', 'acc_1', 'b', 'upl_2', 'auto', 'standard');
      INSERT INTO saved_mappings (account_id, reference, fingerprint, overrides, answers)
      VALUES ('acc_1', 'b', '0123456789abcdef', '{}', '{}');
    `);
    expect(await select(`SELECT subject_id AS id FROM events WHERE reference = 'b' ORDER BY events.id`)).toEqual([
      { id: 'upl_2' },
      { id: 'prd_2' },
    ]);
    await migrate(direct, { direction: 'down', to: '0021-references' });
    expect(await select('SELECT id FROM predictions')).toEqual([{ id: 'prd_1' }]);
    expect(await select('SELECT DISTINCT subject_id AS id FROM events ORDER BY 1')).toEqual([
      { id: 'prd_1' },
      { id: 'upl_1' },
    ]);
    // The triggers of before write events again.
    await direct.query(`UPDATE predictions SET status = 'queued' WHERE id = 'prd_1'`);
    expect(await select(`SELECT count(*)::integer AS n FROM events WHERE type = 'prediction.queued'`)).toEqual([
      { n: 2 },
    ]);
    expect(await migrate(direct)).toContain('0021-references');
    await direct.close();
    await old.drop();
  });
});
