import type { OutcomePage, Problem, Upload } from '@retainwise/openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../support/test-api.ts';

const WAIT = { timeout: 60_000 };
const JSON_TYPE = { 'content-type': 'application/json' };
const LEFT = [
  'customer_id,churn_date,reason',
  'a1,2026-01-10,too dear',
  'a2,2026-01-11,',
  'a1,2026-01-10,told twice',
  'a2,2026-03-01,left before',
  'a3,not a day,',
  'a4,2999-01-01,',
  'a5,,',
  ',2026-01-12,',
].join('\n');

describe('a file of outcomes', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    await api.startWorker();
  });
  afterAll(() => api.close());

  async function send(csv: string, as: string): Promise<Upload> {
    const init = { method: 'POST', as, body: csv, headers: { 'content-type': 'text/csv' } };
    const response = await api.call('/v1/uploads?kind=outcomes', init);
    expect(response.status, await response.clone().text()).toBe(201);
    return (await response.json()) as Upload;
  }
  const find = async (id: string, as: string): Promise<Upload> =>
    (await (await api.call(`/v1/uploads/${id}`, { as })).json()) as Upload;
  const recorded = async (id: string, as: string): Promise<Upload['outcomes']> => {
    await expect.poll(async () => (await find(id, as)).outcomes, WAIT).not.toBeNull();
    return (await find(id, as)).outcomes;
  };

  it('is recorded row by row, and accounts for each', async () => {
    const as = await api.bindKey('files');
    const upload = await send(LEFT, as);
    expect(upload).toMatchObject({ kind: 'outcomes', outcomes: null });
    const all = {
      rows: 8,
      recorded: 2,
      duplicates: 1,
      conflicts: 1,
      unknown_customers: 2,
      unreadable_dates: 2,
      without_date: 1,
      without_id: 1,
    };
    expect(await recorded(upload.id, as)).toEqual(all);
    const { data } = (await (await api.call('/v1/outcomes?source=file', { as })).json()) as OutcomePage;
    expect(data.map(({ customer_id, occurred_at, reason }) => [customer_id, occurred_at.slice(0, 10), reason])).toEqual(
      [
        ['a2', '2026-01-11', null],
        ['a1', '2026-01-10', 'too dear'],
      ],
    );

    const again = await send(LEFT, as);
    expect(await recorded(again.id, as)).toMatchObject({ recorded: 0, duplicates: 3, conflicts: 1 });
    expect(((await (await api.call('/v1/outcomes', { as })).json()) as OutcomePage).data).toHaveLength(2);
    expect(((await (await api.call('/v1/outcomes')).json()) as OutcomePage).data).toEqual([]);
  });

  it('waits until somebody says which column has the dates', async () => {
    const as = await api.bindKey('unclear');
    const upload = await send('customer_id,noted\nb1,2026-01-10\nb2,2026-01-11\n', as);
    const mapping = { overrides: { churn_date: 'noted' } };
    const init = { method: 'PUT', as, body: JSON.stringify(mapping), headers: JSON_TYPE };
    expect((await find(upload.id, as)).outcomes).toBeNull();
    expect((await api.call(`/v1/uploads/${upload.id}/mapping`, init)).status).toBe(200);
    expect(await recorded(upload.id, as)).toMatchObject({ rows: 2, recorded: 2 });
  });

  it('is not scored', async () => {
    const upload = await send(LEFT, api.account.secret);
    const body = JSON.stringify({ upload_id: upload.id });
    const response = await api.call('/v1/predictions', { method: 'POST', body, headers: JSON_TYPE });
    expect(response.status).toBe(422);
    expect((await response.json()) as Problem).toMatchObject({ code: 'ERR-4010' });
  });
});
