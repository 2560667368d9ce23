import { newId, ObjectStoreUnavailableError, type ObjectStore } from '@retainwise/platform';
import { ownOf, runSql, silentLogger } from '@retainwise/platform/testing';
import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestPools, startTestApi, type TestApi, type WorkPools } from '../../src/testing/index.ts';

const CSV = 'customer_id,mrr,contract,tenure_months\nc1,49,monthly,3\nc2,99,annual,30\n';
const JSON_TYPE = { 'content-type': 'application/json' };

let api: TestApi;
let pools: WorkPools;
beforeAll(() => {
  pools = createTestPools(silentLogger());
});
afterAll(() => pools.close());
beforeEach(async () => {
  api = await startTestApi({}, { pools });
});
afterEach(() => api.close());

/** Lets methods of the store fail, as when it cannot be reached. Returns what ends that. */
function breakStore(...methods: (keyof ObjectStore)[]): () => void {
  const working = { ...api.objectStore };
  const fail = () => Promise.reject(new ObjectStoreUnavailableError(new Error('ECONNRESET')));
  Object.assign(api.objectStore, Object.fromEntries(methods.map((method) => [method, fail])));
  return () => Object.assign(api.objectStore, working);
}

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  api.call('/v1/uploads', { method: 'POST', body, headers });
const raw = (headers: Record<string, string> = {}) => post(CSV, { 'content-type': 'text/csv', ...headers });
const remove = (id: string) => api.call(`/v1/uploads/${id}`, { method: 'DELETE' });
const predict = (id: string) =>
  api.call('/v1/predictions', { method: 'POST', body: JSON.stringify({ upload_id: id }), headers: JSON_TYPE });

/** Of any state. */
async function isLeft(): Promise<boolean> {
  const far = new Date(Date.now() + 86_400_000);
  const left = [
    ...(await api.database.uploads.listSilent(far, 10)),
    ...(await api.database.uploads.takeDeleting(far, 10)),
  ];
  return left.length > 0;
}

describe('an upload while the store is in trouble', () => {
  const form = () => {
    const sent = new FormData();
    sent.set('file', new Blob([CSV]), 'march.csv');
    return sent;
  };

  it.each([
    ['the whole body', raw],
    ['a form', () => post(form())],
  ])('as %s is answered with 503 and Retry-After, and leaves nothing', async (_, send) => {
    const mend = breakStore('put');
    const response = await send();
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await response.json()).toMatchObject({ status: 503, code: 'ERR-5006' });
    mend();
    expect([await isLeft(), await api.storedFiles()]).toEqual([false, []]);
  });

  it('that cannot even be taken back is left to the sweep, and its key is free', async () => {
    const key = { 'idempotency-key': 'march-2026' };
    const mend = breakStore('get', 'deletePrefix');
    expect((await raw(key)).status).toBe(503);
    mend();
    expect(await isLeft()).toBe(true);
    expect((await raw(key)).status).toBe(201);
  });
});

describe('an upload while the database is in trouble', () => {
  it('is taken back as soon as the database is there again, and its key is free', async () => {
    const key = { 'idempotency-key': 'april-2026' };
    const { uploads } = api.dependencies.database;
    const working = { ...uploads };
    const away = () => Promise.reject(Object.assign(new Error('terminating connection'), { code: '57P01' }));
    Object.assign(uploads, { finish: away, markDeleting: away });
    expect((await raw(key)).status).toBe(503);
    Object.assign(uploads, working);
    let status = 409;
    for (let tries = 0; status === 409 && tries < 100; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      ({ status } = await raw(key));
    }
    expect(status).toBe(201);
    expect(await api.storedFiles()).toHaveLength(1);
  });
});

describe('an idempotency key', () => {
  const receiving = (idempotencyKey: string) =>
    api.database.uploads.create({
      ...ownOf(api.account.account.id),
      id: newId('upl'),
      filename: 'march.csv',
      objectKey: 'k',
      idempotencyKey,
    });

  it('is taken while a request with it is being received, and free when that has lost its process', async () => {
    await receiving('march-2026');
    const meanwhile = await raw({ 'idempotency-key': 'march-2026' });
    expect(meanwhile.headers.get('retry-after')).toBe('2');
    expect(await meanwhile.json()).toMatchObject({
      status: 409,
      code: 'ERR-2007',
      detail: expect.stringContaining('still being processed'),
    });
    await age();
    expect((await raw({ 'idempotency-key': 'march-2026' })).status).toBe(201);
  });

  it('is free again when its upload is deleted', async () => {
    const first = (await (await raw({ 'idempotency-key': 'march-2026' })).json()) as { id: string };
    expect((await remove(first.id)).status).toBe(204);
    const second = (await (await raw({ 'idempotency-key': 'march-2026' })).json()) as { id: string };
    expect(second.id).not.toBe(first.id);
  });

  const age = () => runSql(api.databaseUrl, `UPDATE uploads SET heartbeat_at = now() - interval '10 minutes'`);
});

describe('deleting an upload', () => {
  it('makes it invisible at once, also when its files cannot be deleted, and can be repeated', async () => {
    const id = await api.upload(CSV);
    const { id: prediction } = (await (await predict(id)).json()) as { id: string };
    const mend = breakStore('deletePrefix');
    expect((await remove(id)).status).toBe(204);
    for (const path of [
      `/v1/uploads/${id}`,
      `/v1/uploads/${id}/mapping`,
      `/v1/uploads/${id}/validation`,
      `/v1/predictions/${prediction}`,
      `/v1/predictions/${prediction}/results`,
      `/v1/predictions/${prediction}/download`,
    ])
      expect((await api.call(path)).status).toBe(404);
    for (const path of ['/v1/uploads', '/v1/predictions'])
      expect(await (await api.call(path)).json()).toMatchObject({ data: [] });
    expect((await predict(id)).status).toBe(404);
    expect(await api.storedFiles()).toHaveLength(1);
    mend();
    expect((await remove(id)).status).toBe(204);
    expect(await api.storedFiles()).toEqual([]);
    expect((await remove(id)).status).toBe(404);
  });

  const putMapping = (id: string) =>
    api.call(`/v1/uploads/${id}/mapping`, {
      method: 'PUT',
      body: JSON.stringify({ overrides: { monthly_charges: null } }),
      headers: JSON_TYPE,
    });

  it.each<[string, (id: string, prediction: string) => Promise<Response>]>([
    ['maps it', putMapping],
    ['validates it', (id) => api.call(`/v1/uploads/${id}/validation?level=strict`)],
    ['downloads its results', (_, prediction) => api.call(`/v1/predictions/${prediction}/download`)],
  ])('gives 404 to a request that %s and has not opened the file yet', async (_, work) => {
    const id = await api.upload(CSV);
    const { id: prediction } = (await (await predict(id)).json()) as { id: string };
    await runSql(
      api.databaseUrl,
      `UPDATE predictions SET status = 'completed', rows_total = 2, rows_accepted = 2, rows_rejected = 0,
         metrics = '{}',
         completed_at = now(), output_key = 'gone/results.csv', rejected_key = 'gone/rejected.csv'`,
    );
    const working = { ...api.objectStore };
    // Whichever of the two opens it.
    Object.assign(api.objectStore, {
      get: async (key: string) => {
        await remove(id);
        return working.get(key);
      },
      head: async (key: string) => {
        await remove(id);
        return working.head(key);
      },
    });
    expect((await work(id, prediction)).status).toBe(404);
  });

  it('while it is mapped gives 404 to that request, and nothing of the mapping is kept', async () => {
    const id = await api.upload(CSV);
    const working = { ...api.objectStore };
    Object.assign(api.objectStore, {
      get: async (key: string) => {
        const opened = await working.get(key);
        await remove(id);
        return opened;
      },
    });
    expect((await putMapping(id)).status).toBe(404);
    Object.assign(api.objectStore, working);
    const next = await (await api.call(`/v1/uploads/${await api.upload(CSV)}/mapping`)).json();
    expect(next).toMatchObject({ overrides: {} });
  });

  it('while predictions of it are created gives 404 or a prediction that ends with it, never 500', async () => {
    for (let round = 0; round < 15; round += 1) {
      const id = await api.upload(CSV);
      const [deleted, ...created] = await Promise.all([remove(id), ...Array.from({ length: 4 }, () => predict(id))]);
      expect(deleted.status).toBe(204);
      for (const response of created) {
        // 200: another of these requests has created it.
        expect([200, 202, 404]).toContain(response.status);
        if (response.status === 404) continue;
        const { id: prediction } = (await response.json()) as { id: string };
        expect((await api.call(`/v1/predictions/${prediction}`)).status).toBe(404);
      }
    }
    expect([await isLeft(), await api.storedFiles()]).toEqual([false, []]);
  });

  it('by two requests at the same time is done once', async () => {
    const id = await api.upload(CSV);
    const statuses = (await Promise.all([remove(id), remove(id)])).map(({ status }) => status).toSorted();
    expect(statuses[0]).toBe(204);
    expect([204, 404]).toContain(statuses[1]);
  });
});

it('an upload that breaks off leaves neither a file nor a row', async () => {
  const { hostname, port } = new URL(api.url);
  const sending = request({
    hostname,
    port,
    path: '/v1/uploads',
    method: 'POST',
    headers: { authorization: `Bearer ${api.account.secret}`, 'content-type': 'text/csv', 'content-length': 1_000_000 },
  });
  sending.on('error', () => undefined);
  sending.write(CSV);
  await expect.poll(isReceiving).toBe(true);
  sending.destroy();
  await expect.poll(isLeft).toBe(false);
  expect(await api.storedFiles()).toEqual([]);
});

async function isReceiving(): Promise<boolean> {
  return (await api.database.uploads.listSilent(new Date(Date.now() + 86_400_000), 1)).length > 0;
}
