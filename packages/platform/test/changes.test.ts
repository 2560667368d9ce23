import type { Factor, ResultRow, RiskLevel } from '@retainwise/core';
import fc from 'fast-check';
import pg from 'pg';
import type { Sequelize } from 'sequelize';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANGE_KINDS, type ChangeKind, type CustomerChange } from '../src/database/changes/types.ts';
import { openPool } from '../src/database/connection/open-pool.ts';
import { createRepositories, type Repositories } from '../src/database/repositories.ts';
import {
  allOf,
  createTestAccount,
  createTestDatabase,
  ownOf,
  sized,
  storedResults,
  type TestDatabase,
} from '../src/testing/index.ts';
import { createUpload, resultOf, scoredWith, summaryOf } from './fixtures/records.ts';

const MANY = sized(20_000, 1_000_000);
const MAX_BUFFERS = 600;

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly PlanNode[];
}

let test: TestDatabase;
let pool: Sequelize;
let client: pg.Client;
let repositories: Repositories;
let statements: { sql: string; bind: unknown[] }[] = [];

beforeAll(async () => {
  test = await createTestDatabase();
  pool = openPool({ url: test.url, poolMax: 4 });
  const query = pool.query.bind(pool);
  pool.query = ((sql: string, options: { bind?: unknown[] } = {}) => {
    statements.push({ sql, bind: options.bind ?? [] });
    return query(sql, options as never);
  }) as never;
  repositories = createRepositories(pool);
  client = new pg.Client(test.url);
  await client.connect();
}, 120_000);
afterAll(async () => {
  await client.end();
  await pool.close();
  await test.drop();
});

/** Writes results as a worker does, compares them with those before, and completes the prediction. */
async function complete(accountId: string, asOf: string, results: readonly ResultRow[]): Promise<string> {
  const upload = await createUpload(test.database, accountId);
  const settings = { ...scoredWith.settings, asOf };
  const prediction = await repositories.predictions.create({
    ...ownOf(accountId),
    uploadId: upload.id,
    model: 'auto',
    level: 'standard',
    ...scoredWith,
    settings,
  });
  const { attempt } = (await repositories.predictions.claim(prediction))!;
  const run = { ...allOf(accountId), id: prediction.id, attempt };
  const rows = (await repositories.results.begin(run, ['customer_id']))!;
  const first = storedResults(results.slice(0, 5_000));
  await rows.write(first.rows);
  for (let from = 5_000; from < results.length; from += 5_000)
    await rows.write(storedResults(results.slice(from, from + 5_000)).rows);
  await rows.finish(first.words);
  const compared = { ...ownOf(accountId), id: prediction.id, runNo: rows.runNo };
  const since = await repositories.changes.compare(compared);
  await test.database.transaction(async (transaction) => {
    expect(await repositories.changes.isStillBefore(compared, since, transaction)).toBe(true);
  });
  const completion = { outputKey: 'o', rejectedKey: 'r', rowsTotal: results.length, rowsAccepted: results.length };
  await repositories.predictions.complete(run, attempt, {
    ...completion,
    rowsRejected: 0,
    metrics: summaryOf(results.length, 0),
    resultRun: rows.runNo,
  });
  return prediction.id;
}

async function listed(accountId: string, predictionId: string, kind: ChangeKind, limit = 7): Promise<CustomerChange[]> {
  const all: CustomerChange[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<Repositories['changes']['listPage']>> = await repositories.changes.listPage({
      ...allOf(accountId),
      predictionId,
      kind,
      limit,
      cursor,
    });
    all.push(...page.rows);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return all;
}

/** What changed, found without a database by the words of the contract. */
function expected(before: readonly ResultRow[], after: readonly ResultRow[]): Record<ChangeKind, string[]> {
  const found: Record<ChangeKind, ResultRow[]> = {
    newly_at_risk: [],
    recovered: [],
    gone: [],
    joined: [],
    still_at_risk: [],
  };
  const was = new Map(before.map((row) => [row.customerId, row]));
  const is = new Map(after.map((row) => [row.customerId, row]));
  const active = (row: ResultRow | undefined): row is ResultRow => row !== undefined && !row.alreadyChurned;
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    const [first, second] = [was.get(id), is.get(id)];
    if (active(second) && !active(first)) found.joined.push(second);
    else if (active(first) && !active(second)) found.gone.push(first);
    else if (active(first) && active(second)) {
      if (second.riskLevel === 'high')
        found[first.riskLevel === 'high' ? 'still_at_risk' : 'newly_at_risk'].push(second);
      else if (first.riskLevel === 'high') found.recovered.push(first);
    }
  }
  const inOrder = (rows: ResultRow[]): string[] =>
    rows
      .toSorted(
        (a, b) =>
          (b.revenueAtRisk ?? -1) - (a.revenueAtRisk ?? -1) ||
          b.churnProbability - a.churnProbability ||
          (a.customerId < b.customerId ? -1 : 1),
      )
      .map(({ customerId }) => customerId);
  return {
    newly_at_risk: inOrder(found.newly_at_risk),
    recovered: inOrder(found.recovered),
    gone: inOrder(found.gone),
    joined: inOrder(found.joined),
    still_at_risk: inOrder(found.still_at_risk),
  };
}

const IDS = Array.from({ length: 16 }, (_, i) => `c${i}`);
const LEVELS: readonly RiskLevel[] = ['low', 'medium', 'high'];
const customers = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...IDS),
      level: fc.constantFrom(...LEVELS),
      revenue: fc.constantFrom(null, 0, 10, 20, 30.5),
      left: fc.boolean(),
    }),
    { selector: ({ id }) => id, maxLength: 16 },
  )
  .map((rows) =>
    rows.map(({ id, level, revenue, left }, i) =>
      resultOf(i + 1, {
        customerId: id,
        riskLevel: level,
        revenueAtRisk: revenue,
        alreadyChurned: left,
        churnProbability: (LEVELS.indexOf(level) + 1) / 4,
      }),
    ),
  );

const factor = (field: string, impact: number, value: string): Factor => ({
  field,
  label: field,
  value,
  impact,
  direction: impact < 0 ? 'decreases' : 'increases',
});

describe('what changed between two predictions', () => {
  it('is what a comparison of both in memory finds, in every list and count, whoever has left or come', async () => {
    await fc.assert(
      fc.asyncProperty(customers, customers, async (before, after) => {
        const { id: accountId } = (await createTestAccount(test.database)).account;
        await complete(accountId, '2026-03-02T00:00:00.000Z', before);
        const id = await complete(accountId, '2026-03-09T00:00:00.000Z', after);
        const wanted = expected(before, after);
        const comparison = (await repositories.changes.find(allOf(accountId), id))!;
        for (const kind of CHANGE_KINDS) {
          const found = await listed(accountId, id, kind);
          expect(found.map(({ customerId }) => customerId)).toEqual(wanted[kind]);
          expect(comparison.counts[kind]).toBe(wanted[kind].length);
        }
      }),
      { numRuns: sized(15, 200) },
    );
  });

  it('names the reason that moved most, also one that was none before', async () => {
    const { id: accountId } = (await createTestAccount(test.database)).account;
    const [one, two, three] = [factor('plan', 0.1, 'Pro'), factor('seats', -0.05, '80%'), factor('seats', 0.2, '5%')];
    const before = resultOf(1, { riskLevel: 'low', riskFactors: [one], protectiveFactors: [two] });
    const after = resultOf(1, { riskLevel: 'high', riskFactors: [one, three], protectiveFactors: [] });
    await complete(accountId, '2026-03-02T00:00:00.000Z', [before]);
    const id = await complete(accountId, '2026-03-09T00:00:00.000Z', [after]);
    const [change] = await listed(accountId, id, 'newly_at_risk');
    expect(change!.moved).toEqual({
      field: 'seats',
      label: 'seats',
      impactBefore: -0.05,
      impactAfter: 0.2,
      valueBefore: '80%',
      valueAfter: '5%',
    });
  });

  it('is with the one before by the moment of the data, of another upload', async () => {
    const { id: accountId } = (await createTestAccount(test.database)).account;
    const march = await complete(accountId, '2026-03-01T00:00:00.000Z', [resultOf(1)]);
    const may = await complete(accountId, '2026-05-01T00:00:00.000Z', [resultOf(1)]);
    const april = await complete(accountId, '2026-04-01T00:00:00.000Z', [resultOf(1)]);
    const since = async (id: string) => (await repositories.changes.find(allOf(accountId), id))?.since;
    expect([await since(march), await since(april), await since(may)]).toEqual([undefined, march, march]);
  });

  it('forgets a customer who is erased, in lists and counts, and goes with the rows of its run', async () => {
    const { account } = await createTestAccount(test.database);
    await complete(account.id, '2026-03-02T00:00:00.000Z', [resultOf(1)]);
    const id = await complete(account.id, '2026-03-09T00:00:00.000Z', [resultOf(2), resultOf(3)]);
    const scope = { ...allOf(account.id), id: 'era_1', kind: 'customer' as const, subjectHash: '' };
    await repositories.erasures.eraseLoose({ ...scope, customerId: 'C-3' });
    expect((await listed(account.id, id, 'joined')).map(({ customerId }) => customerId)).toEqual(['C-2']);
    expect((await repositories.changes.find(allOf(account.id), id))!.counts).toMatchObject({ joined: 1, gone: 1 });
    const { uploadId } = (await repositories.predictions.find(allOf(account.id), id))!;
    for (;;) if ((await repositories.results.deleteSome({ ...ownOf(account.id), id: uploadId }, 1)) === 0) break;
    const left = await client.query(
      `SELECT 1 FROM result_changes JOIN accounts ON number = account_no WHERE accounts.id = $1
       UNION ALL SELECT 1 FROM result_comparisons JOIN accounts ON number = account_no WHERE accounts.id = $1`,
      [account.id],
    );
    expect(left.rows).toEqual([]);
  });
});

describe('a page of many changes', () => {
  let accountId: string;
  let predictionId: string;
  beforeAll(async () => {
    accountId = (await createTestAccount(test.database)).account.id;
    const week = (n: number) =>
      Array.from({ length: MANY }, (_, i) => {
        const mixed = Math.imul(i + 1 + (n * MANY) / 10, 0x9e3779b1) >>> 0;
        const isHigh = (mixed >>> 3) % 5 === (n === 0 ? 0 : i % 2);
        return resultOf(i + 1, {
          customerId: `user_${mixed}`,
          churnProbability: isHigh ? 0.7 : 0.1,
          riskLevel: isHigh ? 'high' : 'low',
          revenueAtRisk: (mixed % 100_000) / 100,
        });
      });
    await complete(accountId, '2026-03-02T00:00:00.000Z', week(0));
    predictionId = await complete(accountId, '2026-03-09T00:00:00.000Z', week(1));
    await client.query('ANALYZE');
  }, 600_000);

  it('reads one range of an index, wherever it begins', async () => {
    for (const kind of CHANGE_KINDS) {
      let cursor: string | null = null;
      for (let n = 0; n < 3; n++) {
        statements = [];
        const options = { ...allOf(accountId), predictionId, kind, limit: 50, cursor };
        const page: Awaited<ReturnType<Repositories['changes']['listPage']>> =
          await repositories.changes.listPage(options);
        expect(page.rows).toHaveLength(50);
        let buffers = 0;
        const scans: string[] = [];
        for (const { sql, bind } of statements) {
          const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
            `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`,
            bind,
          );
          const visit = (node: PlanNode): void => {
            const relation = node['Relation Name'] ?? '';
            if (node['Node Type'] === 'Seq Scan' && /^results$|result_changes/.test(relation)) scans.push(sql);
            node.Plans?.forEach(visit);
          };
          const plan = rows[0]!['QUERY PLAN'][0].Plan;
          buffers += plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
          visit(plan);
        }
        expect(scans).toEqual([]);
        expect(buffers).toBeLessThanOrEqual(MAX_BUFFERS);
        cursor = page.nextCursor;
      }
    }
  });
});
