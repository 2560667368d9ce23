import type { ResultRow, RiskLevel } from '@retainwise/core';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorklistChange, WorklistCustomer, WorklistPageOptions } from '../src/database/worklist/types.ts';
import {
  allOf,
  createTestAccount,
  createTestDatabase,
  ownOf,
  sized,
  storeResults,
  type TestDatabase,
} from '../src/testing/index.ts';
import { createUpload, resultOf, scoredWith, summaryOf } from './fixtures/records.ts';

const LATER = new Date('2999-01-01T00:00:00Z');
const BEFORE = new Date('2000-01-01T00:00:00Z');
const LEVELS: readonly RiskLevel[] = ['low', 'medium', 'high'];

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

async function complete(accountId: string, results: readonly ResultRow[]): Promise<void> {
  const upload = await createUpload(test.database, accountId);
  const owner = { ...ownOf(accountId), uploadId: upload.id, model: 'auto', level: 'standard' } as const;
  const prediction = await test.database.predictions.create({ ...owner, ...scoredWith });
  const { attempt } = (await test.database.predictions.claim(prediction))!;
  const resultRun = (await storeResults(test.database, { ...prediction, attempt }, results))!;
  await test.database.predictions.complete({ ...allOf(accountId), id: prediction.id }, attempt, {
    outputKey: 'o',
    rejectedKey: 'r',
    rowsTotal: results.length,
    rowsAccepted: results.length,
    rowsRejected: 0,
    metrics: summaryOf(results.length, 0),
    resultRun,
  });
}

const change = (accountId: string, id: string, what: WorklistChange, version?: number, activeAt: Date | null = null) =>
  test.database.transaction((transaction) =>
    test.database.worklist.change(ownOf(accountId), id, what, { version, activeAt }, transaction),
  );

async function listed(
  accountId: string,
  options: Partial<WorklistPageOptions> & Pick<WorklistPageOptions, 'sort'>,
): Promise<readonly string[]> {
  const latest = (await test.database.dashboard.latest(ownOf(accountId)))!;
  const all: WorklistCustomer[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof test.database.worklist.listPage>> = await test.database.worklist.listPage(
      latest,
      { ...ownOf(accountId), limit: 3, cursor, ...options },
    );
    all.push(...page.rows);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return all.map(({ result }) => result.customerId);
}

const noted = fc.record({
  level: fc.constantFrom(...LEVELS),
  revenue: fc.constantFrom(null, 0, 5, 10, 20.5),
  left: fc.boolean(),
  status: fc.constantFrom(null, 'open', 'in_progress', 'done', 'dismissed'),
  snoozedUntil: fc.constantFrom(null, LATER, BEFORE),
  owner: fc.constantFrom(null, 'Ana'),
});

describe('the work list', () => {
  it('is what sorting and filtering in memory gives, page by page, in every order and filter', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(noted, { minLength: 1, maxLength: 14 }), async (customers) => {
        const { id: accountId } = (await createTestAccount(test.database)).account;
        const rows = customers.map(({ level, revenue, left }, i) =>
          resultOf(i + 1, {
            customerId: `c${i}`,
            riskLevel: level,
            revenueAtRisk: revenue,
            alreadyChurned: left,
            churnProbability: (LEVELS.indexOf(level) + 1) / 4,
          }),
        );
        await complete(accountId, rows);
        for (const [i, { status, snoozedUntil, owner }] of customers.entries())
          if (status !== null) await change(accountId, `c${i}`, { status, snoozedUntil, owner });

        const isSnoozed = ({ snoozedUntil, status }: (typeof customers)[number]) =>
          status !== null && snoozedUntil === LATER;
        const expected = (
          sort: 'revenue_at_risk' | 'probability',
          isWanted: (customer: (typeof customers)[number]) => boolean,
        ) =>
          rows
            .filter((row, i) => !row.alreadyChurned && isWanted(customers[i]!))
            .toSorted((a, b) => {
              const [x, y] =
                sort === 'probability' ? [a.churnProbability, b.churnProbability] : [a.revenueAtRisk, b.revenueAtRisk];
              if (x === null || y === null) return x === y ? a.rowNumber - b.rowNumber : x === null ? 1 : -1;
              return y - x || b.rowNumber - a.rowNumber;
            })
            .map(({ customerId }) => customerId);
        for (const sort of ['revenue_at_risk', 'probability'] as const) {
          const isToDo = (customer: (typeof customers)[number]) =>
            [null, 'open', 'in_progress'].includes(customer.status) && !isSnoozed(customer);
          expect(await listed(accountId, { sort })).toEqual(expected(sort, isToDo));
          for (const status of ['open', 'in_progress', 'done', 'dismissed'] as const)
            expect(await listed(accountId, { sort, status })).toEqual(
              expected(sort, (customer) => (customer.status ?? 'open') === status),
            );
          expect(await listed(accountId, { sort, status: 'snoozed' })).toEqual(
            expected(
              sort,
              (customer) => isSnoozed(customer) && ['open', 'in_progress'].includes(customer.status ?? ''),
            ),
          );
          expect(await listed(accountId, { sort, takenBy: 'Ana' })).toEqual(
            expected(sort, (customer) => customer.status !== null && customer.owner === 'Ana' && isToDo(customer)),
          );
        }
      }),
      { numRuns: sized(10, 200) },
    );
  });

  it('lets one of two who change the same version at once be the first, and the other hear of it', async () => {
    const { id: accountId } = (await createTestAccount(test.database)).account;
    const both = await Promise.all([1, 2].map((n) => change(accountId, 'c1', { note: `${n}` }, 0)));
    expect(both.filter((made) => 'conflict' in made)).toHaveLength(1);
    const winner = both.find((made) => 'entry' in made);
    expect(winner).toMatchObject({ entry: { version: 1 } });
    const later = await change(accountId, 'c1', { owner: 'Ana' }, 1);
    expect(later).toMatchObject({ entry: { version: 2, owner: 'Ana' } });
  });

  it('records who left since when, supersedes it by another outcome, and takes it back', async () => {
    const { id: accountId } = (await createTestAccount(test.database)).account;
    const since = new Date('2026-05-01T00:00:00Z');
    const outcomes = async (): Promise<unknown[]> => {
      const client = new pg.Client(test.url);
      await client.connect();
      const { rows } = await client.query<Record<string, unknown>>(
        `SELECT event, state, occurred_from, supersedes IS NOT NULL AS supersedes FROM outcomes
         WHERE account_id = $1 ORDER BY id`,
        [accountId],
      );
      await client.end();
      return rows;
    };
    await change(accountId, 'c1', { outcome: 'left' }, undefined, since);
    await change(accountId, 'c1', { outcome: 'left' }, undefined, since);
    await change(accountId, 'c1', { outcome: 'stayed' });
    await change(accountId, 'c1', { outcome: 'wrong' });
    await change(accountId, 'c1', { outcome: null });
    expect(await outcomes()).toMatchObject([
      { event: 'ended', state: 'rejected', occurred_from: since, supersedes: false },
      { event: 'stayed', state: 'rejected', occurred_from: null, supersedes: true },
    ]);
  });
});
