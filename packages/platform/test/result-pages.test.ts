import type { ResultRow, RiskLevel } from '@retainwise/core';
import pg from 'pg';
import type { Sequelize } from 'sequelize';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPool } from '../src/database/connection/open-pool.ts';
import { createRepositories, type Repositories } from '../src/database/repositories.ts';
import type { ResultPageOptions, ResultSort } from '../src/database/results/types.ts';
import { allOf, ownOf, createTestAccount, createTestDatabase, sized, storedResults } from '../src/testing/index.ts';
import type { TestDatabase } from '../src/testing/index.ts';
import { createUpload, resultOf, scoredWith, summaryOf } from './fixtures/records.ts';

/** More than are searched one by one, so that every path is taken. */
const ROWS = sized(22_000, 1_000_000);
const MAX_BUFFERS = 200;
const SORTS: readonly ResultSort[] = [
  'churn_probability',
  '-churn_probability',
  'revenue_at_risk',
  '-revenue_at_risk',
  'row_number',
];
const LEVELS: readonly (RiskLevel | undefined)[] = [undefined, 'low', 'medium', 'high'];

/** A plan node of EXPLAIN in JSON. */
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
let accountId: string;
let predictionId: string;
let customers: readonly ResultRow[];
let statements: { sql: string; bind: unknown[] }[] = [];

/** High and low risks are rare, some have left, a tenth have no revenue, and the order of the file says nothing. */
function customer(i: number): ResultRow {
  const mixed = Math.imul(i, 0x9e3779b1) >>> 0;
  const share = mixed / 2 ** 32;
  const riskLevel = share < 0.01 ? 'low' : share > 0.99 ? 'high' : 'medium';
  return resultOf(i, {
    customerId: `user_${mixed}`,
    customerName: i % 3 === 0 ? null : `${i % 2 === 0 ? 'Acme' : 'Globex'} ${i % 1_000 === 7 ? 'Rarität' : 'Ltd'} ${i}`,
    churnProbability: share < 0.01 ? share : share > 0.99 ? 0.9 + share / 20 : 0.3 + share / 4,
    riskLevel,
    revenueAtRisk: mixed % 10 === 0 ? null : (mixed % 100_000) / 100,
    alreadyChurned: mixed % 17 === 0,
  });
}

async function createPrediction(first: number, count: number): Promise<string> {
  const upload = await createUpload(test.database, accountId);
  const prediction = await repositories.predictions.create({
    ...ownOf(accountId),
    uploadId: upload.id,
    model: 'auto',
    level: 'standard',
    ...scoredWith,
  });
  const run = {
    ...allOf(accountId),
    id: prediction.id,
    attempt: (await repositories.predictions.claim(prediction))!.attempt,
  };
  const rows = (await repositories.results.begin(run, ['customer_id']))!;
  const counts = new Array<number>(6).fill(0);
  let words = storedResults([]).words;
  for (let from = 0; from < count; from += 5_000) {
    const part = storedResults(
      Array.from({ length: Math.min(5_000, count - from) }, (_, i) => customer(first + from + i)),
    );
    await rows.write(part.rows);
    part.words.parts[0]!.counts.forEach((n, standing) => (counts[standing] = counts[standing]! + n));
    if (from === 0) words = part.words;
  }
  await rows.finish({ ...words, parts: [{ ...words.parts[0]!, counts }] });
  const completion = { outputKey: 'o', rejectedKey: 'r', rowsTotal: count, rowsAccepted: count, rowsRejected: 0 };
  await repositories.predictions.complete(run, run.attempt, {
    ...completion,
    metrics: summaryOf(count, 0),
    resultRun: rows.runNo,
  });
  return prediction.id;
}

beforeAll(async () => {
  test = await createTestDatabase();
  accountId = (await createTestAccount(test.database)).account.id;
  pool = openPool({ url: test.url, poolMax: 4 });
  const query = pool.query.bind(pool);
  pool.query = ((sql: string, options: { bind?: unknown[] } = {}) => {
    statements.push({ sql, bind: options.bind ?? [] });
    return query(sql, options as never);
  }) as never;
  repositories = createRepositories(pool);
  client = new pg.Client(test.url);
  await client.connect();
  customers = Array.from({ length: ROWS }, (_, i) => customer(i + 1));
  await createPrediction(10_000_000, ROWS / 2);
  predictionId = await createPrediction(1, ROWS);
  await createPrediction(20_000_000, ROWS / 2);
  await client.query('ANALYZE');
}, 600_000);

afterAll(async () => {
  await client.end();
  await pool.close();
  await test.drop();
});

const page = (options: Partial<ResultPageOptions>) =>
  repositories.results.page({ ...allOf(accountId), predictionId, sort: 'row_number', limit: 50, ...options });

/** Sequential scans and touched pages of the statements that `work` sends. */
async function planned(work: () => Promise<unknown>): Promise<{ scans: string[]; buffers: number }> {
  statements = [];
  await work();
  const scans: string[] = [];
  let buffers = 0;
  for (const { sql, bind } of statements.filter((sent) => / FROM result|walked|predictions|worklist/.test(sent.sql))) {
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`,
      bind,
    );
    const { Plan: plan } = rows[0]!['QUERY PLAN'][0];
    buffers += plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
    const visit = (node: PlanNode): void => {
      if (node['Node Type'] === 'Seq Scan' && node['Relation Name'] === 'results') scans.push(sql);
      node.Plans?.forEach(visit);
    };
    visit(plan);
  }
  return { scans, buffers };
}

/** What the rows of the prediction are, in an order, without a database. */
function expected({ sort = 'row_number', riskLevel, search }: Partial<ResultPageOptions>): ResultRow[] {
  const matches = customers.filter(
    (row) =>
      (riskLevel === undefined || (row.riskLevel === riskLevel && !row.alreadyChurned)) &&
      (search === undefined ||
        `${row.customerId}\n${row.customerName ?? ''}`.toLowerCase().includes(search.toLowerCase())),
  );
  if (sort === 'row_number') return matches;
  const value = (row: ResultRow) => (sort.endsWith('risk') ? row.revenueAtRisk : row.churnProbability);
  const direction = sort.startsWith('-') ? -1 : 1;
  return matches.toSorted((a, b) => {
    if (a.alreadyChurned !== b.alreadyChurned) return a.alreadyChurned ? 1 : -1;
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null) return left === right ? a.rowNumber - b.rowNumber : left === null ? 1 : -1;
    return direction * (left - right || a.rowNumber - b.rowNumber);
  });
}

describe('a page of many results', () => {
  for (const sort of SORTS)
    for (const riskLevel of LEVELS)
      it(`by ${sort}, ${riskLevel ?? 'all levels'}, reads few pages of an index, wherever it begins`, async () => {
        const options = { sort, ...(riskLevel === undefined ? {} : { riskLevel }) };
        const all = expected(options);
        let cursor: string | null = null;
        for (const from of [0, 50, 100]) {
          const found: Awaited<ReturnType<typeof page>> = await page({ ...options, cursor });
          expect(found.rows.map(({ rowNumber }) => rowNumber)).toEqual(
            all.slice(from, from + 50).map(({ rowNumber }) => rowNumber),
          );
          expect([found.total, found.totalCapped]).toEqual([all.length, false]);
          const before = cursor;
          const { scans, buffers } = await planned(() => page({ ...options, cursor: before }));
          expect(scans).toEqual([]);
          expect(buffers).toBeLessThanOrEqual(MAX_BUFFERS);
          cursor = found.nextCursor;
        }
      });

  it.each([
    ['one customer by its id', `user_${Math.imul(4_711, 0x9e3779b1) >>> 0}`],
    ['nobody', 'no such customer'],
    ['few, in letters that have two cases', 'RARITÄT 7007'],
    ['every second customer', 'acme'],
    ['nearly every customer', 'ser_'],
  ])('finds %s in every order without reading all', async (_what, search) => {
    for (const sort of SORTS) {
      const all = expected({ sort, search });
      const found = await page({ sort, search });
      expect(found.rows.map(({ rowNumber }) => rowNumber)).toEqual(all.slice(0, 50).map(({ rowNumber }) => rowNumber));
      expect([found.total, found.totalCapped]).toEqual([Math.min(all.length, 1_000), all.length > 1_000]);
      const { scans } = await planned(() => page({ sort, search }));
      expect(scans).toEqual([]);
    }
  });

  it('goes on behind its cursor in a search that matches some', async () => {
    for (const sort of SORTS) {
      const all = expected({ sort, search: 'rarität' });
      let cursor: string | null = null;
      const seen: number[] = [];
      do {
        const found: Awaited<ReturnType<typeof page>> = await page({ sort, search: 'rarität', limit: 7, cursor });
        seen.push(...found.rows.map(({ rowNumber }) => rowNumber));
        cursor = seen.length > 40 ? null : found.nextCursor;
      } while (cursor !== null);
      expect(seen).toEqual(all.slice(0, seen.length).map(({ rowNumber }) => rowNumber));
    }
  });

  it('takes one or two characters for a whole id', async () => {
    expect((await page({ search: 'u' })).total).toBe(0);
    const { scans, buffers } = await planned(() => page({ search: 'u' }));
    expect([scans, buffers < MAX_BUFFERS]).toEqual([[], true]);
  });

  it('of one customer over all predictions is read by the index of customers', async () => {
    const { customerId } = customer(4_711);
    const work = () => repositories.results.history(allOf(accountId), customerId, 50);
    expect((await work()).map((entry) => [entry.predictionId, entry.result.customerId])).toEqual([
      [predictionId, customerId],
    ]);
    const { scans, buffers } = await planned(work);
    expect([scans, buffers < MAX_BUFFERS]).toEqual([[], true]);
  });
});

describe('a page of the work list of many customers', () => {
  const DONE = 200;
  const SORTED = { revenue_at_risk: '-revenue_at_risk', probability: '-churn_probability' } as const;
  const called = new Set<string>();
  beforeAll(async () => {
    // Those at the top, who have to be passed over.
    for (const sort of Object.values(SORTED))
      for (const { customerId, alreadyChurned } of expected({ sort }).slice(0, DONE))
        if (!alreadyChurned) called.add(customerId);
    const change = { status: 'done' } as const;
    for (const customerId of called)
      await pool.transaction((transaction) =>
        repositories.worklist.change(ownOf(accountId), customerId, change, { activeAt: null }, transaction),
      );
    await client.query('ANALYZE worklist_entries');
  });

  it.each(['revenue_at_risk', 'probability'] as const)(
    'by %s passes over those whom somebody has called, and reads few pages of an index',
    async (sort) => {
      const latest = { ...(await repositories.dashboard.latest(ownOf(accountId)))!, id: predictionId };
      const { rows } = await client.query<{ run: number }>('SELECT result_run AS run FROM predictions WHERE id = $1', [
        predictionId,
      ]);
      const prediction = { ...latest, runNo: rows[0]!.run };
      const open = expected({ sort: SORTED[sort] }).filter((row) => !row.alreadyChurned && !called.has(row.customerId));
      // From high to low, of two of the same value the later one first.
      const value = (row: ResultRow) => (sort === 'probability' ? row.churnProbability : (row.revenueAtRisk ?? -1));
      open.sort((a, b) => value(b) - value(a) || b.rowNumber - a.rowNumber);
      let cursor: string | null = null;
      for (const from of [0, 20, 40]) {
        const options = { ...ownOf(accountId), sort, limit: 20, cursor };
        const found: Awaited<ReturnType<Repositories['worklist']['listPage']>> = await repositories.worklist.listPage(
          prediction,
          options,
        );
        expect(found.rows.map(({ result }) => result.rowNumber)).toEqual(
          open.slice(from, from + 20).map(({ rowNumber }) => rowNumber),
        );
        const { scans, buffers } = await planned(() => repositories.worklist.listPage(prediction, options));
        expect(scans).toEqual([]);
        // Each customer who is passed over is a row of the table somewhere.
        expect(buffers).toBeLessThanOrEqual(MAX_BUFFERS + 6 * called.size);
        cursor = found.nextCursor;
      }
    },
  );
});
