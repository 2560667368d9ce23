import { labelRows } from '@retainwise/core/learning';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ToldOutcome } from '../src/database/outcomes/types.ts';
import type { Owner } from '../src/database/shared/scope.ts';
import { createTestAccount, createTestDatabase, runSql, type TestDatabase } from '../src/testing/index.ts';

let test: TestDatabase;
let owner: Owner;
let other: Owner;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

async function newOwner(reference = ''): Promise<Owner> {
  return { accountId: (await createTestAccount(test.database)).account.id, reference };
}

const asOf = new Date('2026-01-01T00:00:00Z');
const left = (customerId: string, day: string, more: Partial<ToldOutcome> = {}): ToldOutcome => ({
  customerId,
  event: 'ended',
  at: new Date(day),
  reason: null,
  voluntary: null,
  externalId: null,
  supersedes: null,
  ...more,
});
const told = (of: Owner, outcomes: readonly ToldOutcome[]) => test.database.outcomes.record(of, outcomes, 'api');
const contacted = (of: Owner, customerIds: readonly string[]) =>
  test.database.transaction((within) =>
    test.database.interventions.record(
      of,
      customerIds.map((customerId) => ({ customerId, kind: 'call', at: asOf })),
      within,
    ),
  );

describe('what an owner has', () => {
  it('keeps accounts and end customers apart', async () => {
    owner = await newOwner('a');
    other = { ...owner, reference: 'b' };
    const { learning } = test.database;
    await told(owner, [left('x', '2026-01-05')]);
    await contacted(owner, ['x']);
    await learning.observe(owner, 'api', asOf);
    for (const stranger of [other, await newOwner('a')]) {
      expect(await learning.outcomes(stranger)).toEqual([]);
      expect(await learning.interventions(stranger)).toEqual([]);
      expect(await learning.observedThrough(stranger)).toBeNull();
      const [mine] = await learning.outcomes(owner);
      const correction = left('x', '2026-01-06', { supersedes: mine?.id ?? '' });
      expect(await told(stranger, [correction])).toEqual([
        { state: 'conflict', id: null, message: `The customer has no entry ${mine?.id} that could be corrected.` },
      ]);
    }
  });
});

describe('outcomes', () => {
  it('are recorded once, by the id that the caller gives or by what they say', async () => {
    owner = await newOwner();
    const { learning } = test.database;
    const own = left('a', '2026-01-05', { externalId: 'evt_1' });
    const [first] = await told(owner, [own]);
    expect(first?.state).toBe('recorded');
    const again = await told(owner, [own, left('b', '2026-01-06'), left('b', '2026-01-06')]);
    expect(again.map(({ state }) => state)).toEqual(['duplicate', 'recorded', 'duplicate']);
    expect(again[0]?.id).toBe(first?.id);
    expect(await learning.outcomes(owner)).toHaveLength(2);
  });

  it('are recorded once by callers who come at the same time', async () => {
    owner = await newOwner();
    const { learning } = test.database;
    const all = await Promise.all(Array.from({ length: 6 }, () => told(owner, [left('a', '2026-01-05')])));
    expect(all.flat().filter(({ state }) => state === 'recorded')).toHaveLength(1);
    expect(await learning.outcomes(owner)).toHaveLength(1);
  });

  it('answer, with what was said, what the engine asks for: labels of windows that have closed', async () => {
    owner = await newOwner();
    const { learning } = test.database;
    const [wrong] = await told(owner, [left('a', '2026-01-20'), left('b', '2026-01-10')]);
    await told(owner, [left('a', '2026-06-01', { supersedes: wrong?.id ?? '' })]);
    const questions = ['a', 'b', 'c'].map((customerId) => ({ customerId, asOf: asOf.getTime(), horizonDays: 30 }));
    const answer = async (): Promise<number[]> => {
      const through = (await learning.observedThrough(owner))?.getTime() ?? null;
      return Array.from(labelRows(questions, await learning.outcomes(owner), { through }).labels);
    };
    expect(await answer()).toEqual([]);
    await learning.observe(owner, 'api', new Date('2026-02-20T00:00:00Z'));
    expect(await answer()).toEqual([0, 1, 0]);
  });

  it('are known up to the latest moment of any source, which never goes back', async () => {
    owner = await newOwner();
    const { learning } = test.database;
    await learning.observe(owner, 'api', new Date('2026-02-01T00:00:00Z'));
    await learning.observe(owner, 'csv', new Date('2026-03-01T00:00:00Z'));
    await learning.observe(owner, 'csv', new Date('2026-01-01T00:00:00Z'));
    expect(await learning.observedThrough(owner)).toEqual(new Date('2026-03-01T00:00:00Z'));
  });

  it('of the work list that say that somebody stayed take back what they supersede', async () => {
    owner = await newOwner();
    const { learning } = test.database;
    const [ended] = await told(owner, [left('a', '2026-01-20')]);
    await runSql(
      test.url,
      `INSERT INTO outcomes (account_id, customer_id, event, occurred_to, source, supersedes)
       VALUES ('${owner.accountId}', 'a', 'stayed', now(), 'worklist', ${ended?.id ?? ''})`,
    );
    expect((await learning.outcomes(owner)).map(({ state }) => state)).toEqual(['recorded', 'rejected']);
  });
});

it('an intervention is noted once', async () => {
  owner = await newOwner();
  expect(await contacted(owner, ['a', 'b', 'a'])).toEqual([true, true, false]);
  expect(await contacted(owner, ['a'])).toEqual([false]);
  const call = { kind: 'call', at: asOf, experimentId: null, assigned: 'none' };
  expect(await test.database.learning.interventions(owner)).toEqual([
    { ...call, customerId: 'a' },
    { ...call, customerId: 'b' },
  ]);
});

it('a customer who is erased is in none of it, and others stay', async () => {
  owner = await newOwner();
  const { erasures } = test.database;
  await told(owner, [left('a', '2026-01-05'), left('b', '2026-01-06')]);
  await contacted(owner, ['a', 'b']);
  const client = new pg.Client({ connectionString: test.url });
  await client.connect();
  try {
    const rows = async (customer: string): Promise<number> => {
      const found = await client.query<{ n: number }>(
        `SELECT (SELECT count(*) FROM outcomes WHERE account_id = $1 AND customer_id = $2)
           + (SELECT count(*) FROM interventions WHERE account_id = $1 AND customer_id = $2) AS n`,
        [owner.accountId, customer],
      );
      return Number(found.rows[0]?.n);
    };
    expect(await rows('a')).toBe(2);
    const erasure = await test.database.transaction((within) =>
      erasures.begin({ ...owner, kind: 'customer', customerId: 'a' }, within),
    );
    await erasures.eraseLoose({ ...owner, id: erasure.id, kind: 'customer', customerId: 'a' });
    expect(await rows('a')).toBe(0);
    expect(await rows('b')).toBe(2);
  } finally {
    await client.end();
  }
});
