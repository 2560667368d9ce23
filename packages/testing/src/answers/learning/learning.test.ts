import type { OutcomeProposalPage, OutcomesRecorded, ReportCardAnswer, Upload } from '@retainwise/openapi';
import { describe, expect, it } from 'vitest';
import { createFakeApi, type FakeApi } from '../../index.ts';

const BASE = 'https://churn.example.com';
const DAY_MS = 86_400_000;
const START = Date.parse('2026-01-10T00:00:00Z');

async function ask<T>(api: FakeApi, method: string, path: string, body?: unknown): Promise<T> {
  const init = { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  const headers = { 'content-type': 'application/json' };
  // as: the contract has what it is
  return (await (await api.fetch(`${BASE}${path}`, { ...init, headers })).json()) as T;
}

/** An API whose clock a test moves. */
function movedApi() {
  let at = START;
  const api = createFakeApi({ start: 'empty', now: () => new Date(at) });
  return { api, pass: (days: number) => (at += days * DAY_MS) };
}

function listOf(ids: readonly string[]): string {
  const rows = ids.map((id, i) => `${id},Pro,${49 + i},${3 + i},${i % 2 === 0 ? 'monthly' : 'annual'}`);
  return `customer_id,plan,monthly_charges,tenure_months,contract_type\n${rows.join('\n')}\n`;
}
const ids = (count: number, from = 0): string[] => Array.from({ length: count }, (_, i) => `c${i + from}`);

describe('the fake API, of what became of customers', () => {
  it('judges no score before its window has closed, and then all of them', async () => {
    const { api, pass } = movedApi();
    await api.seed({ csv: listOf(ids(40)) });
    const card = async () => (await ask<ReportCardAnswer>(api, 'GET', '/v1/report-card')).card!;
    expect((await card()).coverage).toMatchObject({ scored: 40, matured: 0, open: 40 });
    pass(120);
    const left = ids(12).map((customer_id) => ({ customer_id, event: 'ended', occurred_at: '2026-02-01' }));
    expect(await ask<OutcomesRecorded>(api, 'POST', '/v1/outcomes', { outcomes: left })).toMatchObject({
      recorded: 12,
    });
    expect((await card()).coverage).toMatchObject({ matured: 0 });
    await ask(api, 'PUT', '/v1/outcomes/watermark', { observed_through: '2026-05-01' });
    expect(await card()).toMatchObject({
      is_forecast: true,
      stage: 'rate',
      coverage: { scored: 40, matured: 40, events: 12, open: 0 },
      outcome: { observed: 12, interval: [expect.any(Number), expect.any(Number)] },
    });
  });

  it('says what became of one customer', async () => {
    const { api, pass } = movedApi();
    await api.seed({ csv: listOf(ids(5)) });
    pass(120);
    await ask(api, 'POST', '/v1/outcomes', {
      outcomes: [{ customer_id: 'c1', event: 'ended', occurred_at: '2026-02-01' }],
    });
    await ask(api, 'PUT', '/v1/outcomes/watermark', { observed_through: '2026-05-01' });
    const of = (id: string) => ask(api, 'GET', `/v1/customers/${id}/timeline`);
    expect(await of('c1')).toMatchObject({
      scores: [{ window: { state: 'left', left_at: '2026-02-01T00:00:00.000Z' } }],
      outcomes: [{ event: 'ended' }],
    });
    expect(await of('c2')).toMatchObject({ scores: [{ window: { state: 'stayed' } }], outcomes: [] });
  });

  it('accounts for every row of a file that says who left', async () => {
    const { api } = movedApi();
    await api.seed({ csv: listOf(ids(5)) });
    const csv = 'customer_id,churn_date\nc1,2026-01-02\nc1,2026-01-02\nc9,2026-01-03\nc2,soon\nc3,\n,2026-01-01\n';
    const init = { method: 'POST', body: csv, headers: { 'content-type': 'text/csv' } };
    const { kind, outcomes } = (await (await api.fetch(`${BASE}/v1/uploads?kind=outcomes`, init)).json()) as Upload;
    expect(kind).toBe('outcomes');
    expect(outcomes).toEqual({
      rows: 6,
      recorded: 2,
      duplicates: 1,
      conflicts: 0,
      unknown_customers: 1,
      unreadable_dates: 1,
      without_date: 1,
      without_id: 1,
    });
  });

  it('proposes whoever is missing from the next complete list, until a person decides', async () => {
    const { api, pass } = movedApi();
    const score = async (csv: string): Promise<void> => {
      const init = { method: 'POST', body: csv, headers: { 'content-type': 'text/csv' } };
      const { id } = (await (await api.fetch(`${BASE}/v1/uploads?complete=true`, init)).json()) as Upload;
      const { id: prediction } = await ask<{ id: string }>(api, 'POST', '/v1/predictions', { upload_id: id });
      await (await api.fetch(`${BASE}/v1/predictions/${prediction}/events`)).text();
    };
    await score(listOf(ids(30)));
    pass(30);
    await score(listOf(ids(28, 2)));
    const { data } = await ask<OutcomeProposalPage>(api, 'GET', '/v1/outcomes/proposals');
    expect(data.map(({ customer_id, because }) => `${customer_id} ${because}`)).toEqual(['c0 vanished', 'c1 vanished']);
    await ask(api, 'POST', '/v1/outcomes/proposals/confirm', { proposal_ids: [data[0]!.id] });
    await ask(api, 'POST', '/v1/outcomes/proposals/reject', { proposal_ids: [data[1]!.id] });
    expect((await ask<OutcomeProposalPage>(api, 'GET', '/v1/outcomes/proposals')).data).toEqual([]);
    expect(await ask(api, 'GET', '/v1/outcomes')).toMatchObject({
      data: [
        { customer_id: 'c1', state: 'rejected', stands: false },
        { customer_id: 'c0', state: 'recorded', stands: true, source: 'lists' },
      ],
    });
  });

  it('has one champion, and the one before it again after a rollback', async () => {
    const { api } = movedApi();
    const make = async () => (await ask<{ id: string }>(api, 'POST', '/v1/models', { from: 'outcomes' })).id;
    const [first, second] = [await make(), await make()];
    const to = (id: string, what: string, body: object) => ask(api, 'POST', `/v1/models/${id}/${what}`, body);
    expect(await to(first, 'promote', { reason: 'Try.' })).toMatchObject({ code: 'ERR-4011' });
    await to(first, 'promote', { reason: 'Try.', force: true });
    await to(second, 'promote', { reason: 'Try.', force: true });
    expect(await ask(api, 'GET', `/v1/models/${first}`)).toMatchObject({ alias: 'retired' });
    expect(await to(first, 'rollback', { reason: 'No.' })).toMatchObject({ code: 'ERR-4013' });
    await to(second, 'rollback', { reason: 'No.' });
    expect(await ask(api, 'GET', '/v1/models?alias=champion')).toMatchObject({ data: [{ id: first }] });
  });
});
