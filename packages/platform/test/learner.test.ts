import type { LearnCard, ReportCardJson } from '@retainwise/core/learning';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { NewLedgerBatch } from '../src/database/ledger/types.ts';
import type { LearntModel, ModelRecord, ModelRequest } from '../src/database/models/types.ts';
import type { Owner } from '../src/database/shared/scope.ts';
import { createTestAccount, createTestDatabase, runSql, type TestDatabase } from '../src/testing/index.ts';
import { scoredWith } from './fixtures/records.ts';

let test: TestDatabase;
let owner: Owner;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());
beforeEach(async () => {
  owner = { accountId: (await createTestAccount(test.database)).account.id, reference: '' };
});

const asOf = new Date('2026-01-01T00:00:00Z');
const batch = (more: Partial<NewLedgerBatch> = {}): NewLedgerBatch => ({
  predictionId: 'prd_1',
  uploadId: 'upl_1',
  part: 0,
  modelVersion: 'saas-baseline-2',
  arm: 'champion',
  asOf,
  horizonDays: 90,
  scoredWith: { ...scoredWith, model: 'auto', level: 'standard', columns: [0, 1], kinds: { 0: 'saas-baseline-2' } },
  objectKey: `accounts/${owner.accountId}/ledger/${Math.random()}.csv.gz`,
  sha256: 'a'.repeat(64),
  bytes: 10,
  rows: 3,
  ...more,
});
const request = (id: string): ModelRequest => ({
  id: `${id}_${owner.accountId}`,
  version: `${id}-1`,
  learnsFrom: 'outcomes',
  uploadId: null,
  labelColumn: null,
  excludeColumns: [],
  horizonDays: 90,
});
const learnt = (): LearntModel => ({
  kind: 'ridge',
  labelKind: 'forward',
  objectKey: `accounts/${owner.accountId}/models/${Math.random()}.json`,
  sha256: 'b'.repeat(64),
  bytes: 10,
  trainedOn: {
    firstAsOf: asOf.toISOString(),
    lastAsOf: asOf.toISOString(),
    rows: 200,
    events: 50,
    lastPredictionId: 'prd_1',
  },
  // as: a card is data that the database keeps as it is
  card: { rung: 'ridge' } as LearnCard,
});
/** Asked for and learnt. */
async function newModel(id: string): Promise<ModelRecord> {
  const { models } = test.database;
  const asked = await models.request(owner, request(id));
  expect(await models.finish(owner, asked.id, learnt(), 'Learnt.')).toBe(true);
  return asked;
}
const byLearning = { by: 'learning', reason: 'It won.', forced: false };

describe('what is due to be learnt', () => {
  it('is taken by one worker, and again after it was marked while that one looked', async () => {
    const { learningDue } = test.database;
    await learningDue.mark(owner);
    const held = (await learningDue.take(60))!;
    expect(held).toMatchObject({ ...owner, failures: 0 });
    expect(await learningDue.take(60)).toBeNull();
    await learningDue.mark(owner);
    await learningDue.done(held, 0);
    const again = (await learningDue.take(60))!;
    expect(again).toMatchObject(owner);
    await learningDue.done(again, 0);
    expect(await learningDue.take(60)).toBeNull();
  });

  it('is taken by another when its worker is silent, whose word then counts no more', async () => {
    const { learningDue } = test.database;
    await learningDue.mark(owner);
    const lost = (await learningDue.take(0))!;
    const held = (await learningDue.take(60))!;
    expect(held.attempt).toBe(lost.attempt + 1);
    expect(await learningDue.hold(lost, 60)).toBe(false);
    await learningDue.done(lost, 0);
    expect(await learningDue.hold(held, 60)).toBe(true);
    await learningDue.postpone(held, 0, true);
    const third = (await learningDue.take(60))!;
    expect(third.failures).toBe(1);
    await learningDue.done(third, 0);
  });

  it('rests after a look that took long, whatever is marked meanwhile', async () => {
    const { learningDue } = test.database;
    await learningDue.mark(owner);
    await learningDue.done((await learningDue.take(60))!, 60);
    await learningDue.mark(owner);
    expect(await learningDue.take(60)).toBeNull();
    await runSql(test.url, `UPDATE learning_due SET rests_until = now()`);
    expect(await learningDue.take(60)).toMatchObject(owner);
  });
});

describe('the ledger', () => {
  it('keeps a batch once, whoever writes it again, and lists them by the moment of their scores', async () => {
    const { ledger } = test.database;
    await ledger.add(owner, [batch({ predictionId: 'prd_2', asOf: new Date('2026-02-01T00:00:00Z') }), batch()]);
    await ledger.add(owner, [batch({ rows: 99 })]);
    const listed = await ledger.list(owner);
    expect(listed.map(({ predictionId, rows }) => [predictionId, rows])).toEqual([
      ['prd_1', 3],
      ['prd_2', 3],
    ]);
    expect(listed[0]!.scoredWith).toEqual(batch().scoredWith);
    expect(await ledger.list({ ...owner, reference: 'other' })).toEqual([]);
  });

  it('is never changed but by an erasure, which says why', async () => {
    const { ledger } = test.database;
    await ledger.add(owner, [batch()]);
    await expect(
      runSql(test.url, `UPDATE ledger_batches SET sha256 = 'x' WHERE account_id = '${owner.accountId}'`),
    ).rejects.toThrow('never changed');
    const [found] = await ledger.listAfter({ ...owner, reference: null }, '0', 10);
    if (found === undefined) throw new Error('it was added');
    const file = { objectKey: `${found.objectKey}.2`, sha256: 'c'.repeat(64), bytes: 9, rows: 2 };
    expect(await ledger.rewrite(found, file, 'era_1')).toBe(true);
    expect(await ledger.rewrite(found, file, 'era_1')).toBe(false);
    expect(await ledger.listAfter({ ...owner, reference: null }, found.id, 10)).toEqual([]);
    expect(await ledger.list(owner)).toEqual([expect.objectContaining({ ...file, rewriteReason: 'era_1' })]);
    expect(await ledger.listNamed([found.objectKey, file.objectKey])).toEqual([file.objectKey]);
  });
});

describe('models', () => {
  it('have one champion and one challenger, and remember who changed what and why', async () => {
    const { models } = test.database;
    const of = (alias: 'champion' | 'challenger') => models.withAlias(owner, { alias, horizonDays: 90 });
    const one = await newModel('mdl_1');
    expect(await models.promote(owner, one.id, byLearning)).toBe(true);
    expect(await models.promote(owner, one.id, byLearning)).toBe(false);
    const two = await newModel('mdl_2');
    expect((await of('challenger'))?.id).toBe(two.id);
    expect(await models.promote(owner, two.id, { by: 'key_1', reason: 'We trust it.', forced: true })).toBe(true);
    expect(await of('champion')).toMatchObject({ id: two.id, predecessor: one.id });
    expect(await models.rollBack(owner, one.id, byLearning)).toBeUndefined();
    expect(await models.rollBack(owner, two.id, { ...byLearning, reason: 'It was worse.' })).toBe(one.id);
    expect((await of('champion'))?.id).toBe(one.id);
    expect(await models.rollBack(owner, one.id, byLearning)).toBeNull();
    expect(await of('champion')).toBeNull();
    expect(await models.changes(owner, two.id)).toMatchObject([
      { change: 'trained', by: 'learning' },
      { change: 'promoted', by: 'key_1', reason: 'We trust it.', forced: true },
      { change: 'rolled_back', reason: 'It was worse.' },
    ]);
  });

  it('are asked for once while they are under way, and say why there are none', async () => {
    const { models } = test.database;
    const asked = await models.request(owner, request('mdl_1'));
    expect((await models.request(owner, request('mdl_2'))).id).toBe(asked.id);
    expect(await models.nextOpen(owner)).toMatchObject({ id: asked.id, status: 'queued', alias: null });
    await models.begin(owner, asked.id);
    const error = { code: 'ERR-4012', message: 'No window has closed.', fix: 'Wait.' } as const;
    await models.end(owner, asked.id, 'refused', error);
    expect(await models.find(owner, asked.id)).toMatchObject({ status: 'refused', error });
    expect(await models.nextOpen(owner)).toBeNull();
    expect(await models.finish(owner, asked.id, learnt(), 'Too late.')).toBe(false);
  });

  it('count the looks that were spent on them, across challengers', async () => {
    const { models } = test.database;
    const one = await newModel('mdl_1');
    const look = {
      against: 'saas-baseline-2',
      method: 'cross_validation',
      firstAsOf: asOf,
      lastAsOf: asOf,
      customers: 200,
      events: 50,
      gain: 0.001,
      standardError: 0.001,
      lowerBound: -0.001,
      look: 1,
      alphaSpent: 0.1,
      decision: 'keep',
      reasons: [],
    } as const;
    await models.addEvaluation(owner, one.id, look);
    await models.addEvaluation(owner, one.id, { ...look, decision: 'wait', alphaSpent: 0, events: 55 });
    expect(await models.looks(owner, 90)).toEqual({ spent: 1, events: 50 });
    expect(await models.looks(owner, 30)).toEqual({ spent: 0, events: null });
    const first = await models.evaluations({ ...owner, modelId: one.id, limit: 1 });
    expect(first.rows).toMatchObject([{ decision: 'wait', events: 55 }]);
    const second = await models.evaluations({ ...owner, modelId: one.id, limit: 1, cursor: first.nextCursor });
    expect(second).toMatchObject({ rows: [{ decision: 'keep', events: 50 }], nextCursor: null });
    expect(await models.isBetter(owner, one.id)).toBe(false);
  });

  it('are nobody else’s', async () => {
    const { models } = test.database;
    const one = await newModel('mdl_1');
    for (const stranger of [
      { ...owner, reference: 'b' },
      { accountId: 'acc_other', reference: '' },
    ]) {
      expect(await models.find(stranger, one.id)).toBeNull();
      expect(await models.promote(stranger, one.id, byLearning)).toBe(false);
      expect(await models.retire(stranger, one.id, byLearning)).toBe(false);
    }
    const first = await models.list({ ...owner, limit: 1 });
    expect(first).toMatchObject({ rows: [{ id: one.id }], nextCursor: null });
  });
});

describe('what is kept of what was found', () => {
  it('is one report card for each horizon, and one comparison for each prediction', async () => {
    const { reportCards, drift } = test.database;
    // as: a card is data that the database keeps as it is
    const card = { coverage: { matured: 0 } } as ReportCardJson;
    expect(await reportCards.find(owner)).toBeNull();
    await reportCards.save(owner, { card, horizonDays: 90, lastOutcomeId: null });
    await reportCards.save(owner, { card, horizonDays: 30, lastOutcomeId: '7' });
    expect(await reportCards.find(owner)).toMatchObject({ horizonDays: 30, lastOutcomeId: '7' });
    expect(await reportCards.find(owner, { horizonDays: 90 })).toMatchObject({ card, lastOutcomeId: null });
    const found = {
      predictionId: 'prd_2',
      against: 'prd_1',
      modelVersion: 'saas-baseline-2',
      state: 'drifted',
      report: { scoreShift: 1 },
    } as const;
    expect(await drift.add(owner, found)).toBe(true);
    expect(await drift.add(owner, found)).toBe(false);
    expect(await drift.list(owner, 10)).toEqual([expect.objectContaining(found)]);
  });
});
