import { createFakeApi } from '@retainwise/testing';
import { describe, expect, it } from 'vitest';
import { RetainWise, UsageError } from '../index.ts';

function fakeClient() {
  const api = createFakeApi({ start: 'empty' });
  const client = new RetainWise({ apiKey: 'rwk_test', baseUrl: 'https://churn.example.com', fetch: api.fetch });
  const asked = (): string[] => api.requests.map(({ method, path }) => `${method} ${path}`);
  return { api, client, asked };
}
const left = (customer_id: string) => ({ customer_id, event: 'ended', occurred_at: '2026-02-01' }) as const;

describe('outcomes', () => {
  it('are told a thousand at a time, and answered in their order', async () => {
    const { client, asked } = fakeClient();
    const told = Array.from({ length: 1_001 }, (_, i) => left(`c${i}`));
    const { recorded, duplicates, data } = await client.outcomes.record([...told, left('c0')]);
    expect([recorded, duplicates, data.length]).toEqual([1_001, 1, 1_002]);
    expect(data.at(-1)).toMatchObject({ customer_id: 'c0', state: 'duplicate' });
    expect(asked()).toEqual(['POST /v1/outcomes', 'POST /v1/outcomes']);
  });

  it('of one end customer stay with that one', async () => {
    const { client } = fakeClient();
    await client.outcomes.record([left('c1')], { reference: 'tenant 1' });
    expect((await client.outcomes.list()).data).toEqual([]);
    const own = await client.outcomes.list({ reference: 'tenant 1', customer_id: 'c1' });
    expect(own.data).toEqual([expect.objectContaining({ customer_id: 'c1', event: 'ended' })]);
    // A reference that came out empty would mean the whole account.
    await expect(client.outcomes.record([left('c1')], { reference: '' })).rejects.toThrow(UsageError);
  });

  it('are known up to a moment, which may be a Date', async () => {
    const { client } = fakeClient();
    expect((await client.outcomes.watermark.retrieve()).observed_through).toBeNull();
    await client.outcomes.watermark.set(new Date('2026-03-01T00:00:00Z'));
    expect(await client.outcomes.watermark.retrieve()).toMatchObject({ observed_through: '2026-03-01T00:00:00.000Z' });
  });

  it('come from a file, whose rows are accounted for', async () => {
    const { client, asked } = fakeClient();
    const file = new Blob(['customer_id,churn_date\nc1,2026-01-02\nc2,never\n']);
    const { outcomes } = await client.outcomes.recordFile(file, { filename: 'left.csv' });
    expect(outcomes).toMatchObject({ rows: 2, recorded: 1, unreadable_dates: 1 });
    expect(asked()).toEqual(['POST /v1/uploads?kind=outcomes']);
  });

  it('that are proposed are confirmed and rejected by their ids', async () => {
    const { client } = fakeClient();
    const { questions, data } = await client.outcomes.proposals.list();
    expect([questions, data]).toEqual([[], []]);
    const confirmed = await client.outcomes.proposals.confirm(['7'], { occurred_at: '2026-02-01' });
    const rejected = await client.outcomes.proposals.reject(['8']);
    expect([...confirmed.data, ...rejected.data].map(({ state }) => state)).toEqual(['unknown', 'unknown']);
  });
});

describe('what is learnt', () => {
  it('is on the report card and in the timeline of a customer', async () => {
    const { api, client } = fakeClient();
    await api.seed({ csv: 'customer_id,plan,monthly_charges,tenure_months\nc1,Pro,49,3\nc2,Basic,19,30\n' });
    const { card, horizon_days } = await client.reportCard.retrieve();
    expect(card?.coverage).toMatchObject({ scored: 2, matured: 0 });
    expect(horizon_days).toBe(90);
    const { scores } = await client.customers.timeline('c1');
    expect(scores).toEqual([expect.objectContaining({ window: expect.objectContaining({ state: 'open' }) })]);
  });

  it('becomes a model, which is promoted, looked at and retired', async () => {
    const { client } = fakeClient();
    const { id, status } = await client.models.create({ from: 'outcomes' });
    expect(status).toBe('queued');
    await client.models.promote(id, { reason: 'It was tried.', force: true });
    expect((await client.models.list({ alias: 'champion' })).data).toEqual([expect.objectContaining({ id })]);
    expect((await client.models.evaluations(id)).data).toEqual([]);
    expect(await client.models.card(id)).toHaveProperty('rungs');
    expect(await client.models.rollback(id, { reason: 'No.' })).toMatchObject({ alias: 'retired' });
    await expect(client.models.retire(id, { reason: 'No.' })).rejects.toMatchObject({ code: 'ERR-4011' });
    expect(await client.models.retrieve(id)).toMatchObject({ alias: 'retired' });
  });

  it('may be an effect, where an experiment divides the customers', async () => {
    const { client } = fakeClient();
    const { id } = await client.experiments.create({ name: 'Calls', action: 'call', holdout_share: 0.2 });
    expect((await client.experiments.list()).data).toEqual([expect.objectContaining({ id, status: 'running' })]);
    expect((await client.experiments.assignments(id, { assigned: 'holdout' })).data).toEqual([]);
    expect(await client.experiments.end(id)).toMatchObject({ status: 'ended' });
    expect(await client.experiments.retrieve(id)).toMatchObject({ status: 'ended' });
    const call = { customer_id: 'c1', kind: 'call', at: '2026-02-01' };
    expect((await client.interventions.record([call, call])).data.map(({ state }) => state)).toEqual([
      'recorded',
      'duplicate',
    ]);
    expect((await client.interventions.list({ customer_id: 'c1' })).data).toHaveLength(1);
    expect(await (await client.learning.export()).text()).toContain('customer_id');
  });
});
