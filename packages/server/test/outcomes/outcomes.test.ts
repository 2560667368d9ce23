import type { OutcomePage, OutcomesRecorded, OutcomesWatermark } from '@retainwise/openapi';
import { createTestAccount } from '@retainwise/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../src/testing/index.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const json = (method: string, body: object, as?: string) => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
  ...(as === undefined ? {} : { as }),
});
async function tell(outcomes: readonly object[], as?: string): Promise<OutcomesRecorded> {
  const response = await api.call('/v1/outcomes', json('POST', { outcomes }, as));
  expect(response.status, await response.clone().text()).toBe(200);
  return (await response.json()) as OutcomesRecorded;
}
async function listed(query = '', as?: string): Promise<OutcomePage> {
  const response = await api.call(`/v1/outcomes${query}`, as === undefined ? {} : { as });
  return (await response.json()) as OutcomePage;
}

describe('outcomes that are told', () => {
  const left = { customer_id: 'a1', event: 'ended', occurred_at: '2026-01-10', reason: 'too dear', voluntary: true };

  it('are recorded once, however often they are told, with an answer for each', async () => {
    const first = await tell([left, { ...left, customer_id: 'a2' }, left]);
    expect(first).toMatchObject({ recorded: 2, duplicates: 1, conflicts: 0 });
    expect(first.data.map(({ customer_id, state }) => [customer_id, state])).toEqual([
      ['a1', 'recorded'],
      ['a2', 'recorded'],
      ['a1', 'duplicate'],
    ]);
    expect(first.data[2]!.outcome_id).toBe(first.data[0]!.outcome_id);
    expect(await tell([left])).toMatchObject({ recorded: 0, duplicates: 1 });
    const [entry] = (await listed('?customer_id=a1')).data;
    expect(entry).toMatchObject({ event: 'ended', reason: 'too dear', voluntary: true, source: 'api', stands: true });
    expect(entry).toMatchObject({ occurred_at: '2026-01-10T00:00:00.000Z', occurred_after: null });
  });

  it('are told at the same moment by several, and still recorded once', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => tell([{ ...left, customer_id: 'race' }])));
    expect(answers.reduce((sum, { recorded }) => sum + recorded, 0)).toBe(1);
    expect((await listed('?customer_id=race')).data).toHaveLength(1);
  });

  it('that contradict what stands are named and not recorded, until they say that they correct it', async () => {
    const later = { ...left, customer_id: 'a3', occurred_at: '2026-02-20' };
    const [first] = (await tell([{ ...left, customer_id: 'a3' }])).data;
    const refused = await tell([later]);
    expect(refused).toMatchObject({ recorded: 0, conflicts: 1 });
    expect(refused.data[0]).toMatchObject({
      outcome_id: first!.outcome_id,
      message: expect.stringContaining('2026-01-10'),
    });
    expect(await tell([{ ...later, supersedes: first!.outcome_id }])).toMatchObject({ recorded: 1 });
    const entries = (await listed('?customer_id=a3')).data;
    expect(entries.map(({ occurred_at, stands }) => [occurred_at.slice(0, 10), stands])).toEqual([
      ['2026-02-20', true],
      ['2026-01-10', false],
    ]);
  });

  it('can be a thousand at once, more than other bodies may hold, and are paged', async () => {
    const many = Array.from({ length: 1_000 }, (_, i) => ({
      ...left,
      customer_id: `many-${i}`,
      external_id: `crm-${i}`,
      reason: 'r'.repeat(120),
    }));
    expect(await tell(many)).toMatchObject({ recorded: 1_000 });
    const seen = new Set<string>();
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: OutcomePage = await listed(
        `?limit=200&cursor=${encodeURIComponent(cursor)}`.replace(/&cursor=$/, ''),
      );
      for (const { id } of page.data) seen.add(id);
      cursor = page.next_cursor;
    }
    expect(seen.size).toBeGreaterThanOrEqual(1_000);
  });

  it.each([
    ['a day that does not exist', { ...left, occurred_at: '2026-02-31' }],
    ['a day to come', { ...left, occurred_at: '2999-01-01' }],
    ['an event that is none', { ...left, event: 'gone' }],
    ['no customer', { ...left, customer_id: ' ' }],
  ])('are refused with %s, all of the request', async (_, wrong) => {
    const response = await api.call('/v1/outcomes', json('POST', { outcomes: [{ ...left, customer_id: 'w' }, wrong] }));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'ERR-2001' });
    expect((await listed('?customer_id=w')).data).toEqual([]);
  });

  it('of one customer are a thousand at most, so that telling without end slows nobody down', async () => {
    const day = (n: number): string => new Date(Date.UTC(2015, 0, 1 + n)).toISOString().slice(0, 10);
    const turns = (from: number, count: number): readonly object[] =>
      Array.from({ length: count }, (_, n) => ({
        customer_id: 'turns',
        event: (from + n) % 2 === 0 ? 'ended' : 'reactivated',
        occurred_at: day(from + n),
      }));
    expect(await tell(turns(0, 1_000))).toMatchObject({ recorded: 1_000 });
    const more = await tell(turns(1_000, 2));
    expect(more).toMatchObject({ recorded: 0, conflicts: 2 });
    expect(more.data[0]!.message).toMatch(/1000 entries.*Check what you send as customer_id/);
  });

  it('are of any customer id and of any day that there was', async () => {
    for (const customer_id of ['__proto__', 'constructor', "'; DROP TABLE outcomes; --", '=1+1', '\u202e1'])
      expect(await tell([{ ...left, customer_id }])).toMatchObject({ recorded: 1 });
    expect((await listed('?customer_id=__proto__')).data).toHaveLength(1);
    for (const occurred_at of ['0001-01-01', '1970-01-01', '2026-01-10T23:59:59.123456789-12:00'])
      expect(await tell([{ ...left, customer_id: occurred_at, occurred_at }])).toMatchObject({ recorded: 1 });
    const unheard = await api.call(
      '/v1/outcomes',
      json('POST', { outcomes: [{ ...left, customer_id: 'zero', occurred_at: '0000-01-01' }] }),
    );
    expect([200, 400]).toContain(unheard.status);
  });

  it('belong to one end customer, and nobody else sees or corrects them', async () => {
    const tenant = await api.bindKey('tenant-1');
    const other = await api.bindKey('tenant-2');
    const stranger = (await createTestAccount(api.database, 'Stranger')).secret;
    const [own] = (await tell([{ ...left, customer_id: 'x' }], tenant)).data;
    for (const as of [other, stranger, undefined]) {
      expect((await listed('?customer_id=x', as)).data).toEqual([]);
      const theft = await tell([{ ...left, customer_id: 'x', supersedes: own!.outcome_id }], as);
      expect(theft.data[0]).toMatchObject({ state: 'conflict', outcome_id: null });
    }
    expect((await listed('?customer_id=x&reference=tenant-1')).data).toHaveLength(1);
    expect((await api.call('/v1/outcomes?reference=tenant-1', { as: other })).status).toBe(404);
  });
});

describe('up to where outcomes are known', () => {
  const put = async (through: string, as?: string): Promise<Response> =>
    api.call('/v1/outcomes/watermark', json('PUT', { observed_through: through }, as));

  it('is null until somebody says so, and never goes back', async () => {
    const tenant = await api.bindKey('watermark');
    const read = async (): Promise<OutcomesWatermark> =>
      (await (await api.call('/v1/outcomes/watermark', { as: tenant })).json()) as OutcomesWatermark;
    expect(await read()).toEqual({ observed_through: null, sources: [] });
    expect(await (await put('2026-03-01', tenant)).json()).toMatchObject({
      observed_through: '2026-03-01T00:00:00.000Z',
    });
    expect(await (await put('2026-02-01', tenant)).json()).toMatchObject({
      observed_through: '2026-03-01T00:00:00.000Z',
    });
    expect(await read()).toMatchObject({ sources: [{ source: 'api' }] });
    expect((await put('2999-01-01', tenant)).status).toBe(400);
  });

  it('and each outcome make learning due', async () => {
    const tenant = await api.bindKey('due');
    await put('2026-03-01', tenant);
    for (;;) {
      const held = await api.database.learningDue.take(60);
      expect(held).not.toBeNull();
      if (held!.reference === 'due') break;
    }
  });
});
