import type { Mapping, OutcomePage, Problem, Upload } from '@retainwise/openapi';
import { uploadPrefix } from '@retainwise/platform';
import { runSql } from '@retainwise/platform/testing';
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
  /** Its bytes are gone before anybody reads them. */
  let lost: Upload;
  beforeAll(async () => {
    api = await startTestApi();
    lost = await send(LEFT, api.account.secret);
    await api.objectStore.deletePrefix(uploadPrefix({ accountId: api.account.account.id, reference: '', id: lost.id }));
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

  it('is recorded where each row has a date, and whatever is unclear about other columns', async () => {
    const as = await api.bindKey('clean');
    const rows = Array.from(
      { length: 30 },
      (_, i) => `d${i},2026-01-${String(1 + (i % 20)).padStart(2, '0')},${i % 8}`,
    );
    const upload = await send(['customer_id,churn_date,csat', ...rows].join('\n'), as);
    expect(await recorded(upload.id, as)).toMatchObject({ rows: 30, recorded: 30 });
  });

  it('waits until somebody says whether the day or the month comes first', async () => {
    const as = await api.bindKey('order');
    const upload = await send('customer_id,churn_date\ne1,03/04/2026\ne2,05/06/2026\n', as);
    const path = `/v1/uploads/${upload.id}/mapping`;
    const { questions } = (await (await api.call(path, { as })).json()) as Mapping;
    const order = questions.find(({ kind }) => kind === 'date_order')!;
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await find(upload.id, as)).outcomes).toBeNull();
    const body = JSON.stringify({ overrides: {}, answers: { [order.id]: order.options[0]!.id } });
    expect((await api.call(path, { method: 'PUT', as, body, headers: JSON_TYPE })).status).toBe(200);
    expect(await recorded(upload.id, as)).toMatchObject({ rows: 2, recorded: 2 });
    const { data } = (await (await api.call('/v1/outcomes', { as })).json()) as OutcomePage;
    expect(data.map(({ occurred_at }) => occurred_at.slice(0, 10)).sort()).toEqual(['2026-04-03', '2026-06-05']);
  });

  it('has the day in its only column of dates, whatever that is called', async () => {
    const as = await api.bindKey('datum');
    const upload = await send('kunde;datum\nf1;10.01.2026\nf2;28.01.2026\n', as);
    expect(await recorded(upload.id, as)).toMatchObject({ rows: 2, recorded: 2 });
  });

  it('waits until somebody says which column has the dates', async () => {
    const as = await api.bindKey('unclear');
    const upload = await send('customer_id,noted,seen\nb1,2026-01-10,2026-01-01\nb2,2026-01-11,2026-01-02\n', as);
    const mapping = { overrides: { churn_date: 'noted' } };
    const init = { method: 'PUT', as, body: JSON.stringify(mapping), headers: JSON_TYPE };
    expect((await find(upload.id, as)).outcomes).toBeNull();
    expect((await api.call(`/v1/uploads/${upload.id}/mapping`, init)).status).toBe(200);
    expect(await recorded(upload.id, as)).toMatchObject({ rows: 2, recorded: 2 });
  });

  it('says so when it cannot be recorded, and keeps nobody waiting until then', async () => {
    const { id } = lost;
    const problem = async (): Promise<Upload['problem']> => {
      // As long as it would wait.
      await runSql(api.databaseUrl, `UPDATE uploads SET outcomes_due_at = now() WHERE id = '${id}'`);
      return (await find(id, api.account.secret)).problem;
    };
    await expect.poll(problem, WAIT).not.toBeNull();
    expect(await find(id, api.account.secret)).toMatchObject({
      status: 'ready',
      outcomes: null,
      problem: { code: 'ERR-5001', errors: [{ message: 'None of its rows is recorded.' }] },
    });
  });

  it('is not scored', async () => {
    const upload = await send(LEFT, api.account.secret);
    const body = JSON.stringify({ upload_id: upload.id });
    const response = await api.call('/v1/predictions', { method: 'POST', body, headers: JSON_TYPE });
    expect(response.status).toBe(422);
    expect((await response.json()) as Problem).toMatchObject({ code: 'ERR-4010' });
  });
});
