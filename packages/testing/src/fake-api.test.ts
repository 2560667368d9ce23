import { describe, expect, it } from 'vitest';
import type { Dashboard, Prediction, ResultPage, Upload, WorklistPage } from '@retainwise/openapi';
import { createFakeApi, problemResponse, type FakeApi } from './index.ts';

const BASE = 'https://churn.example.com';
const CSV = 'customer_id,plan,monthly_charges,tenure_months\nc1,Pro,49,3\nc2,Basic,19,30\nc3,Pro,99,12\n';

async function get<T>(api: FakeApi, path: string): Promise<T> {
  // as: the contract has what it is
  return (await (await api.fetch(`${BASE}${path}`)).json()) as T;
}

async function post<T>(api: FakeApi, path: string, body: unknown, headers: Record<string, string> = {}): Promise<T> {
  const init = {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  };
  return (await (await api.fetch(`${BASE}${path}`, init)).json()) as T;
}

async function upload(api: FakeApi, headers: Record<string, string> = {}): Promise<Upload> {
  const init = { method: 'POST', body: CSV, headers: { 'content-type': 'text/csv', ...headers } };
  return (await (await api.fetch(`${BASE}/v1/uploads?filename=mine.csv`, init)).json()) as Upload;
}

async function untilDone(api: FakeApi, id: string): Promise<Prediction> {
  const events = await api.fetch(`${BASE}/v1/predictions/${id}/events`);
  await events.text();
  return get(api, `/v1/predictions/${id}`);
}

describe('a fake API', () => {
  it('maps and scores a file as the API does, and shows it on the dashboard and the worklist', async () => {
    const api = createFakeApi({ start: 'empty' });
    expect(await get<Dashboard>(api, '/v1/dashboard')).toMatchObject({ latest: null, trend: [] });
    const { id: upload_id, row_count } = await upload(api);
    expect(row_count).toBe(3);
    const { id } = await post<Prediction>(api, '/v1/predictions', { upload_id });
    expect(await untilDone(api, id)).toMatchObject({ status: 'completed', rows_accepted: 3 });
    const { data, total } = await get<ResultPage>(api, `/v1/predictions/${id}/results?sort=-churn_probability&limit=2`);
    expect([data.length, total]).toEqual([2, 3]);
    expect(data[0]!.churn_probability).toBeGreaterThan(data[1]!.churn_probability);
    expect(await get<Dashboard>(api, '/v1/dashboard')).toMatchObject({ latest: { prediction_id: id, customers: 3 } });
    const list = await get<WorklistPage>(api, '/v1/worklist?capacity=1');
    expect(list).toMatchObject({ covered: { customers: 1 }, next_cursor: expect.any(String) });
  });

  it('begins with two files, so that there is something that changed', async () => {
    const { latest, previous, changes, trend } = await get<Dashboard>(createFakeApi(), '/v1/dashboard');
    expect(latest!.prediction_id).not.toBe(previous!.prediction_id);
    expect(trend).toHaveLength(2);
    for (const kind of ['newly_at_risk', 'recovered', 'gone', 'joined'] as const)
      expect([kind, changes![kind]]).toEqual([kind, expect.toSatisfy((count: number) => count > 0)]);
  });

  it('keeps what is noted of a customer, and refuses a change to an older version', async () => {
    const api = createFakeApi();
    const { data } = await get<WorklistPage>(api, '/v1/worklist?capacity=1');
    const path = `${BASE}/v1/worklist/${data[0]!.result.customer_id}`;
    const change = (version: number) =>
      api.fetch(path, { method: 'PATCH', body: JSON.stringify({ status: 'done', outcome: 'stayed', version }) });
    expect((await change(0)).status).toBe(200);
    expect((await change(0)).status).toBe(409);
    const after = await get<WorklistPage>(api, '/v1/worklist');
    expect(after.counts.done).toBe(1);
    expect(after.data.map(({ result }) => result.customer_id)).not.toContain(data[0]!.result.customer_id);
  });

  it('makes once what is asked for twice with the same idempotency key', async () => {
    const api = createFakeApi({ start: 'empty' });
    const headers = { 'idempotency-key': 'the-same-key' };
    const [one, two] = await Promise.all([upload(api, headers), upload(api, headers)]);
    expect(two.id).toBe(one.id);
    const other = await post<{ code: string }>(
      api,
      '/v1/uploads',
      { filename: 'b.csv', size: 3, resumable: true },
      headers,
    );
    expect(other.code).toBe('ERR-2004');
  });

  it('shows only what belongs to the end customer of a session', async () => {
    const api = createFakeApi();
    await api.seed({ csv: CSV, reference: 'tenant-1' });
    const { token } = await post<{ token: string }>(api, '/v1/widget-sessions', {
      reference: 'tenant-1',
      capabilities: ['results:read'],
    });
    const answer = await api.fetch(`${BASE}/v1/dashboard`, { headers: { authorization: `Bearer ${token}` } });
    expect(await answer.json()).toMatchObject({ reference: 'tenant-1', latest: { customers: 3 }, previous: null });
  });

  it('refuses a file as the API would, with the problem of the engine', async () => {
    const api = createFakeApi({ start: 'empty' });
    const init = { method: 'POST', body: 'colour\nblue\n', headers: { 'content-type': 'text/csv' } };
    const refused = await api.fetch(`${BASE}/v1/uploads`, init);
    expect([refused.status, await refused.json()]).toEqual([422, expect.objectContaining({ code: 'ERR-3004' })]);
  });

  it('refuses what the contract does not have, and requests without a key where one is asked for', async () => {
    const api = createFakeApi({ start: 'empty', requireKey: true });
    expect((await api.fetch(`${BASE}/v1/nothing`)).status).toBe(404);
    expect(await get(api, '/v1/account')).toMatchObject({ code: 'ERR-1001' });
    const known = await api.fetch(`${BASE}/v1/account`, { headers: { authorization: 'Bearer rwk_test' } });
    expect(known.status).toBe(200);
  });

  it('answers an operation as a test says, until it is reset', async () => {
    const api = createFakeApi({ start: 'empty' });
    api.answer('retrieveAccount', () => problemResponse('ERR-5002'));
    api.answer('retrieveSampleData', 'customer_id\nc1\n');
    expect((await api.fetch(`${BASE}/v1/account`)).status).toBe(503);
    expect(await (await api.fetch(`${BASE}/v1/sample-data`)).text()).toBe('customer_id\nc1\n');
    expect(api.requests.map(({ operation }) => operation)).toEqual(['retrieveAccount', 'retrieveSampleData']);
    api.reset();
    expect(api.requests).toEqual([]);
    expect((await api.fetch(`${BASE}/v1/account`)).status).toBe(200);
  });
});
