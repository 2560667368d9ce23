import type { PredictionSummary } from '@retainwise/core';
import { allOf, createTestAccount, storeResults, type TestAccount } from '@retainwise/platform/testing';
import { listen } from '@retainwise/platform';
import { silentLogger } from '@retainwise/platform/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/index.ts';
import { startTestApi, type TestApi } from '../../src/testing/index.ts';

const CSV = ['customer_id,contract,tenure_months']
  .concat(Array.from({ length: 6 }, (_, i) => `c${i},monthly,${10 + i}`))
  .join('\n');

let api: TestApi;
let stranger: TestAccount;
let lists: string[];
let cursors: string[];

beforeAll(async () => {
  api = await startTestApi();
  stranger = await createTestAccount(api.database, 'Stranger');
  const uploads = [await api.upload(CSV), await api.upload(CSV, 'b.csv'), await api.upload(CSV, 'c.csv')];
  const accountId = api.account.account.id;
  const ids: string[] = [];
  for (const i of [0, 0, 1, 1]) {
    const response = await api.call('/v1/predictions', {
      method: 'POST',
      body: JSON.stringify({ upload_id: uploads[i], rerun: true }),
      headers: { 'content-type': 'application/json' },
    });
    ids.push(((await response.json()) as { id: string }).id);
  }
  for (const id of ids.slice(0, 2)) await completeWithRows(accountId, id);
  const results = (id: string, query = '') => `/v1/predictions/${id}/results?limit=2${query}`;
  lists = [
    '/v1/uploads?limit=2',
    '/v1/predictions?limit=2',
    `/v1/predictions?limit=1&upload_id=${uploads[0]!}`,
    `/v1/predictions?limit=1&upload_id=${uploads[1]!}`,
    '/v1/predictions?limit=1&status=queued',
    results(ids[0]!),
    results(ids[1]!),
    results(ids[0]!, '&sort=row_number'),
    results(ids[0]!, '&sort=revenue_at_risk'),
    results(ids[0]!, '&sort=-revenue_at_risk'),
    results(ids[0]!, '&risk_level=medium'),
    results(ids[0]!, '&search=c'),
  ];
  cursors = await Promise.all(
    lists.map(async (list) => {
      const body = (await (await api.call(list)).json()) as { next_cursor?: string | null };
      if (!body.next_cursor) throw new Error(`${list} has no second page: ${JSON.stringify(body)}`);
      return body.next_cursor;
    }),
  );
});
afterAll(() => api.close());

const none = { low: 0, medium: 6, high: 0 };
const summary: PredictionSummary = {
  rows: 6,
  accepted: 6,
  rejected: 0,
  alreadyChurned: 0,
  riskLevels: none,
  confidence: none,
  revenueAtRisk: 0,
  monthlyRevenue: 0,
  currency: 'USD',
  expectedChurners: 2.4,
  meanProbability: 0.4,
  topFactors: [],
  rejectionReasons: [],
  models: [],
  histogram: [0, 0, 0, 0, 6, 0, 0, 0, 0, 0],
};

/** As a worker does it, in a few lines. */
async function completeWithRows(accountId: string, id: string): Promise<void> {
  const { attempt } = (await api.database.predictions.claim({ ...allOf(accountId), id }))!;
  const scored = {
    customerName: null,
    churnProbability: 0.4,
    riskLevel: 'medium' as const,
    currency: null,
    explanation: {
      summary: 's',
      method: 'exact' as const,
      baseProbability: 0.2,
      factors: [],
      missingInputs: [],
      outOfRangeInputs: [],
    },
    riskFactors: [],
    protectiveFactors: [],
    confidence: 'high' as const,
    model: 'saas-baseline',
    modelVersion: 'v1',
    experimentGroup: 'none',
    routingReason: 'the only model',
    alreadyChurned: false,
  };
  const rows = Array.from({ length: 6 }, (_, i) => ({
    ...scored,
    rowNumber: i + 1,
    customerId: `c${i}`,
    revenueAtRisk: i < 3 ? 100 * i : null,
  }));
  const resultRun = (await storeResults(api.database, { ...allOf(accountId), id, attempt }, rows))!;
  await api.database.predictions.complete({ ...allOf(accountId), id }, attempt, {
    outputKey: 'o',
    rejectedKey: 'r',
    rowsTotal: 6,
    rowsAccepted: 6,
    rowsRejected: 0,
    metrics: summary,
    resultRun,
  });
}

async function at(list: string, cursor: string, as = api.account.secret): Promise<Response> {
  // Without keeping the connection: a test that thinks for long would find it closed.
  const init = { as, headers: { connection: 'close' } };
  return api.call(`${list}&cursor=${encodeURIComponent(cursor)}`, init);
}

async function refused(response: Response): Promise<void> {
  expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([400, 'ERR-2001']);
}

describe('a cursor', () => {
  it('continues its own list, from whichever instance it came, whatever the size of the page', async () => {
    const other = await listen(createApp(api.dependencies), { host: '127.0.0.1', port: 0, logger: silentLogger() });
    for (const [i, list] of lists.entries()) {
      expect((await at(list, cursors[i]!)).status).toBe(200);
      const url = `${other.url}${list.replace(/limit=\d/, 'limit=3')}&cursor=${encodeURIComponent(cursors[i]!)}`;
      expect((await fetch(url, { headers: { authorization: `Bearer ${api.account.secret}` } })).status).toBe(200);
    }
    await other.close(1_000);
  });

  it('is refused by every other list, order and filter', async () => {
    for (const [i, cursor] of cursors.entries())
      await Promise.all(lists.filter((_list, j) => j !== i).map(async (list) => refused(await at(list, cursor))));
  });

  it('is refused for another account', async () => {
    for (const [i, list] of lists.entries()) {
      const response = await at(list, cursors[i]!, stranger.secret);
      // The results of a prediction do not exist for others, with or without a cursor.
      expect(response.status).toBe(list.includes('/results') ? 404 : 400);
    }
  });

  it.each([
    ['a row number beyond 32 bits', [0, 0.5, 99_999_999_999, 1, false]],
    ['a negative row number', [0, 0.5, -1, 1, false]],
    ['a total of its own', [0, 0.4, 2, 9e15, false]],
    ['no number', [0, 'NaN', 1, 1, false]],
    ['a number too large to be one', [0, 1e308, 2_147_483_647, 1, false]],
    ['a time', ['2026-01-01T00:00:00.000Z', 'upl_1']],
    ['a time far away', ['+275760-09-13T00:00:00.000Z', 'upl_1']],
    ['a NUL', ['2026-01-01T00:00:00.000Z', '\0']],
    ['nothing', []],
    ['a long text', ['x'.repeat(300), 1, 1]],
  ])('that somebody made with %s is refused', async (_what, key) => {
    const text = Buffer.from(JSON.stringify(key)).toString('base64url');
    for (const i of [0, 1, 5, 8]) {
      const list = lists[i]!;
      const signature = cursors[i]!.split('.')[1]!;
      for (const forged of [
        text,
        `${text}.`,
        `${text}.${signature}`,
        `${text}.${signature}.${signature}`,
        `.${signature}`,
      ])
        if (forged.length <= 500) await refused(await at(list, forged));
      // As cursors were before they were signed.
      await refused(await at(list, Buffer.from(JSON.stringify(['uploads', ...key])).toString('base64url')));
    }
  });

  it('that was changed anywhere is refused, never an error on our side', { timeout: 120_000 }, async () => {
    const edit = fc.record({
      position: fc.nat(499),
      removed: fc.nat(3),
      inserted: fc.string({ unit: 'binary', maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.nat(lists.length - 1), fc.array(edit, { minLength: 1, maxLength: 3 }), async (i, edits) => {
        const changed = edits.reduce((text, { position, removed, inserted }) => {
          const from = position % (text.length + 1);
          return text.slice(0, from) + inserted + text.slice(from + removed);
        }, cursors[i]!);
        // A lone surrogate cannot be sent.
        fc.pre(changed !== cursors[i] && !/\p{Cs}/u.test(changed));
        const response = await at(lists[i]!, changed);
        await refused(response);
      }),
      { numRuns: 100 },
    );
  });
});
