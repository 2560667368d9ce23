import { ownOf, createTestAccount, runSql } from '@retainwise/platform/testing';
import { listen, type ListeningServer } from '@retainwise/platform';
import { silentLogger } from '@retainwise/platform/testing';
import { request as httpRequest } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/index.ts';
import {
  createTestPools,
  startTestApi,
  type TestApi,
  type TestApiSettings,
  type WorkPools,
} from '../../src/testing/index.ts';

const CSV = 'customer_id,mrr,contract,tenure_months\nc1,49,monthly,3\nc2,99,annual,20\n';

let api: TestApi;
let pools: WorkPools;
const others: ListeningServer[] = [];
beforeAll(() => {
  pools = createTestPools(silentLogger());
});
afterAll(() => pools.close());
afterEach(async () => {
  await Promise.all(others.splice(0).map((server) => server.close(1_000)));
  await api.close();
});

async function start(settings: TestApiSettings): Promise<void> {
  api = await startTestApi(settings, { pools });
}

/** Another instance of the API on the same database. */
async function startAnother(): Promise<string> {
  const server = await listen(createApp(api.dependencies), { host: '127.0.0.1', port: 0, logger: silentLogger() });
  others.push(server);
  return server.url;
}

const authorized = (init: RequestInit = {}): RequestInit => ({
  ...init,
  headers: { authorization: `Bearer ${api.account.secret}`, ...(init.headers as Record<string, string> | undefined) },
});
const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  api.call(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });

async function statuses(responses: Promise<Response>[]): Promise<Record<number, number>> {
  const counts: Record<number, number> = {};
  for (const { status } of await Promise.all(responses)) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

describe('requests', () => {
  const requests = { read: 20, write: 1e6, upload: 1e6, part: 1e6, score: 12 };

  it('over the limit are refused with what a client needs to wait, and others tell how many remain', async () => {
    await start({ limits: { requests } });
    const first = await api.call('/v1/account');
    expect(first.headers.get('ratelimit-policy')).toBe('"read";q=20;w=60');
    expect(first.headers.get('ratelimit')).toMatch(/^"read";r=19;t=(60|59)$/);
    expect(first.headers.get('retry-after')).toBeNull();
    expect(await statuses(Array.from({ length: 30 }, () => api.call('/v1/uploads')))).toEqual({ 200: 19, 429: 11 });
    const refused = await api.call('/v1/predictions');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(refused.headers.get('ratelimit')).toMatch(/^"read";r=0;t=\d+$/);
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(await refused.json()).toMatchObject({ code: 'ERR-5004', detail: expect.stringContaining('20 requests') });
    // Other classes, keys and accounts have their own.
    expect((await api.call('/v1/sample-data?rows=1')).status).toBe(200);
    const { secret } = await api.database.apiKeys.create({ accountId: api.account.account.id, name: 'second' });
    expect((await api.call('/v1/account', { as: secret })).status).toBe(200);
    const stranger = await createTestAccount(api.database, 'Stranger');
    expect((await api.call('/v1/account', { as: stranger.secret })).status).toBe(200);
  });

  it('count for all instances together', async () => {
    await start({ limits: { requests } });
    const urls = [api.url, await startAnother(), await startAnother()];
    const counts = await statuses(
      Array.from({ length: 90 }, (_, i) => fetch(`${urls[i % 3]!}/v1/account`, authorized())),
    );
    // Never more than the quota; what an instance leased and others wanted may be lost.
    expect(counts[200]).toBeLessThanOrEqual(20);
    expect(counts[200]).toBeGreaterThanOrEqual(14);
    expect(counts[200]! + counts[429]!).toBe(90);
  });

  it('of all keys of an account together are at most twice those of one', async () => {
    await start({ limits: { requests } });
    const secrets = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const { secret } = await api.database.apiKeys.create({
          accountId: api.account.account.id,
          name: 'one of many',
        });
        return secret;
      }),
    );
    const counts = await statuses(
      secrets.flatMap((as) => Array.from({ length: 20 }, () => api.call('/v1/account', { as }))),
    );
    expect(counts).toEqual({ 200: 40, 429: 40 });
  });

  it('are limited by each instance itself while the database does not count them', async () => {
    await start({ limits: { requests } });
    await runSql(databaseUrl(), 'ALTER TABLE rate_limits RENAME TO rate_limits_away');
    expect(await statuses(Array.from({ length: 50 }, () => api.call('/v1/account')))).toEqual({ 200: 20, 429: 30 });
  });

  it('that score cost as much as their customers', async () => {
    await start({ limits: { requests } });
    const customers = (count: number) => ({
      customers: Array.from({ length: count }, (_, i) => ({
        customer_id: `c${i}`,
        contract_type: 'monthly',
        tenure_months: i,
      })),
    });
    const first = await post('/v1/scores', customers(1_000));
    expect(first.status).toBe(200);
    expect(first.headers.get('ratelimit')).toMatch(/^"score";r=2;/);
    expect((await post('/v1/scores', customers(201))).status).toBe(429);
    expect((await post('/v1/scores', customers(1))).status).toBe(200);
  });

  it('that score more customers than the whole quota has can be made once in a window', async () => {
    await start({ limits: { requests: { ...requests, score: 3 } } });
    const customers = Array.from({ length: 900 }, (_, i) => ({
      customer_id: `c${i}`,
      contract_type: 'monthly',
      tenure_months: i,
    }));
    const [first, second] = [await post('/v1/scores', { customers }), await post('/v1/scores', { customers })];
    expect([first.status, second.status]).toEqual([200, 429]);
  });

  it('follow the limits of the account’s row', async () => {
    await start({ limits: { requests } });
    await runSql(databaseUrl(), `UPDATE accounts SET limits = '{"read": 3}' WHERE id = '${api.account.account.id}'`);
    expect(await statuses(Array.from({ length: 10 }, () => api.call('/v1/account')))).toEqual({ 200: 3, 429: 7 });
  });

  it('are never limited where a load balancer or a person looks', async () => {
    await start({ limits: { requests, authFailures: 1 } });
    for (let i = 0; i < 30; i += 1)
      for (const path of ['/health', '/ready']) expect((await api.call(path, { as: null })).status).toBe(200);
  });

  function databaseUrl(): string {
    return api.databaseUrl;
  }
});

describe('failed authentications', () => {
  const wrong = (i: number) => `rwk_${'x'.repeat(40)}${String(i).padStart(4, '0')}`;

  it('are refused before any lookup, and lock out no key that has worked', async () => {
    await start({ limits: { authFailures: 5 } });
    expect((await api.call('/v1/account')).status).toBe(200);
    const counts = await statuses(Array.from({ length: 5 }, (_, i) => api.call('/v1/account', { as: wrong(i) })));
    expect(counts).toEqual({ 401: 5 });
    const refused = await api.call('/v1/account', { as: wrong(6) });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ code: 'ERR-5004' });
    expect((await api.call('/v1/account')).status).toBe(200);
    expect((await api.call('/v1/account', { as: null })).status).toBe(401);
  });

  it('are counted by the address that the trusted proxy saw, not by one that a client writes', async () => {
    await start({ limits: { authFailures: 2 }, trustProxy: 1 });
    const from = (address: string, as: string) =>
      api.call('/v1/account', { as, headers: { 'x-forwarded-for': address } });
    for (let i = 0; i < 4; i += 1) await from(`203.0.113.${i}, 192.0.2.1`, wrong(i));
    expect((await from('203.0.113.9, 192.0.2.1', wrong(9))).status).toBe(429);
    expect((await from('192.0.2.2', wrong(10))).status).toBe(401);
  });

  it('are counted by the connection when no proxy is trusted', async () => {
    await start({ limits: { authFailures: 2 } });
    for (let i = 0; i < 3; i += 1)
      await api.call('/v1/account', { as: wrong(i), headers: { 'x-forwarded-for': `203.0.113.${i}` } });
    const spoofed = { 'x-forwarded-for': '203.0.113.99' };
    expect((await api.call('/v1/account', { as: wrong(9), headers: spoofed })).status).toBe(429);
  });
});

describe('uploads at the same time', () => {
  /** An upload whose body never ends by itself. */
  function openUpload() {
    const { hostname, port } = new URL(api.url);
    const headers = { authorization: `Bearer ${api.account.secret}`, 'content-type': 'text/csv' };
    const request = httpRequest({ hostname, port, method: 'POST', path: '/v1/uploads', headers });
    const answer = new Promise<number>((resolve, reject) => {
      request.once('response', (response) => resolve(response.resume().statusCode!)).once('error', reject);
    });
    request.write('customer_id,mrr\nc1,1\n');
    return { finish: () => request.end('c2,2\n'), answer, destroy: () => request.destroy() };
  }
  const oneMore = () => api.call('/v1/uploads', { method: 'POST', body: CSV, headers: { 'content-type': 'text/csv' } });

  /** Until the server has begun to store `count` files. */
  const storing = (count: number) =>
    expect.poll(async () => (await api.storedFiles()).length, { timeout: 20_000 }).toBe(count);

  it('are as many as the account may have, and a client that hangs up frees its place', async () => {
    await start({ limits: { uploadsAtOnce: 1 } });
    const first = openUpload();
    await storing(1);
    const refused = await oneMore();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '5']);
    expect(await refused.json()).toMatchObject({ code: 'ERR-5004', detail: expect.stringContaining('1 file') });
    first.finish();
    expect(await first.answer).toBe(201);
    expect((await oneMore()).status).toBe(201);
    const second = openUpload();
    second.answer.catch(() => undefined);
    await storing(3);
    expect((await oneMore()).status).toBe(429);
    second.destroy();
    await expect.poll(async () => (await oneMore()).status, { timeout: 20_000 }).toBe(201);
  });

  it('that are refused because others are under way do not use up the quota of requests', async () => {
    await start({
      limits: { uploadsAtOnce: 1, requests: { read: 1e6, write: 1e6, upload: 20, part: 1e6, score: 1e6 } },
    });
    const first = openUpload();
    await storing(1);
    for (let i = 0; i < 30; i++)
      expect(await (await oneMore()).json()).toMatchObject({ detail: expect.stringContaining('1 file') });
    first.finish();
    expect(await first.answer).toBe(201);
    expect((await oneMore()).status).toBe(201);
  });

  it('of all accounts are bounded, which is no fault of a client', async () => {
    await start({ limits: { uploadsPerProcess: 1 } });
    const first = openUpload();
    await storing(1);
    expect((await oneMore()).status).toBe(503);
    first.finish();
    expect(await first.answer).toBe(201);
    expect((await oneMore()).status).toBe(201);
  });
});

describe('predictions', () => {
  const idOf = async (response: Response): Promise<string> => ((await response.json()) as { id: string }).id;

  it('asked for by many identical requests at once are one', async () => {
    await start({});
    const upload = await api.upload(CSV);
    const url = await startAnother();
    const responses = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        fetch(
          `${i % 2 === 0 ? api.url : url}/v1/predictions`,
          authorized({
            method: 'POST',
            body: JSON.stringify({ upload_id: upload, metadata: { request: String(i) } }),
            headers: { 'content-type': 'application/json' },
          }),
        ),
      ),
    );
    expect(responses.map(({ status }) => status).sort()).toEqual([...Array.from({ length: 19 }, () => 200), 202]);
    const ids = new Set(await Promise.all(responses.map(idOf)));
    expect(ids.size).toBe(1);
    const { data } = (await (await api.call('/v1/predictions')).json()) as { data: unknown[] };
    expect(data).toHaveLength(1);
    expect(await api.database.usage.storedRows(api.account.account.id)).toBe(4);
  });

  it('are new for another level, model or mapping, or when a rerun is asked for', async () => {
    await start({});
    const upload = await api.upload(CSV);
    const create = (changes: object = {}) => post('/v1/predictions', { upload_id: upload, ...changes });
    const first = await idOf(await create());
    const repeated = await create({ model: 'auto', level: 'standard', rerun: false, metadata: { any: 'thing' } });
    expect([repeated.status, repeated.headers.get('location')]).toEqual([200, `/v1/predictions/${first}`]);
    expect(await idOf(repeated)).toBe(first);
    const others = [await create({ level: 'basic' }), await create({ model: 'saas-baseline' })];
    const rerun = await create({ rerun: true });
    expect([...others, rerun].map(({ status }) => status)).toEqual([202, 202, 202]);
    const rerunId = await idOf(rerun);
    expect(new Set([first, rerunId, ...(await Promise.all(others.map(idOf)))]).size).toBe(4);
    // From now on the rerun is the one.
    expect(await idOf(await create())).toBe(rerunId);
    await api.call(`/v1/uploads/${upload}/mapping`, {
      method: 'PUT',
      body: JSON.stringify({ overrides: { contract_type: null } }),
      headers: { 'content-type': 'application/json' },
    });
    const mapped = await create();
    expect(mapped.status).toBe(202);
    expect((await create()).status).toBe(200);
  });

  it('of a rerun are one for one idempotency key', async () => {
    await start({});
    const upload = await api.upload(CSV);
    const create = (body: object) =>
      post('/v1/predictions', { upload_id: upload, ...body }, { 'idempotency-key': 'rerun-of-march' });
    const ids = await Promise.all(Array.from({ length: 5 }, async () => idOf(await create({ rerun: true }))));
    expect(new Set(ids).size).toBe(1);
    expect((await create({})).status).toBe(409);
  });

  it('may be queued or running up to a limit, also when they are asked for at once', async () => {
    await start({ limits: { openPredictions: 3 } });
    const uploads = await Promise.all(Array.from({ length: 3 }, (_, i) => api.upload(CSV, `${i}.csv`)));
    const create = (i: number) => post('/v1/predictions', { upload_id: uploads[i % 3], rerun: true });
    const responses = await Promise.all(Array.from({ length: 9 }, (_, i) => create(i)));
    expect(responses.map(({ status }) => status).sort()).toEqual([202, 202, 202, 429, 429, 429, 429, 429, 429]);
    const refused = await create(0);
    expect(refused.headers.get('retry-after')).toBe('10');
    expect(await refused.json()).toMatchObject({ code: 'ERR-5004', detail: expect.stringContaining('3 predictions') });
    // What exists is answered, however many are open. Which of the nine came first is chance.
    const known = uploads[responses.findIndex(({ status }) => status === 202) % 3];
    expect((await post('/v1/predictions', { upload_id: known })).status).toBe(200);
  });
});

describe('stored rows', () => {
  it('fit the quota exactly, also for requests at the same time, and deleting makes room', async () => {
    await start({ limits: { storedRows: 12 } });
    const first = await api.upload(CSV);
    await api.upload(CSV, 'second.csv');
    const create = () => post('/v1/predictions', { upload_id: first, rerun: true });
    // 4 rows of uploads, and 4 predictions of 2 rows each.
    expect(await statuses(Array.from({ length: 8 }, create))).toEqual({ 202: 4, 403: 4 });
    const refused = await create();
    expect(refused.headers.get('retry-after')).toBeNull();
    expect(await refused.json()).toMatchObject({
      code: 'ERR-1005',
      detail: 'Your account would store 14 rows. Its quota is 12.',
      errors: [{ fix: expect.stringContaining('Delete uploads') }],
    });
    const files = await api.storedFiles();
    const upload = await api.call('/v1/uploads', {
      method: 'POST',
      body: CSV,
      headers: { 'content-type': 'text/csv' },
    });
    expect([upload.status, ((await upload.json()) as { code: string }).code]).toEqual([403, 'ERR-1005']);
    expect(await api.storedFiles()).toEqual(files);
    await api.database.uploads.delete({ ...ownOf(api.account.account.id), id: first });
    expect(await api.database.usage.storedRows(api.account.account.id)).toBe(2);
    expect(
      (await api.call('/v1/uploads', { method: 'POST', body: CSV, headers: { 'content-type': 'text/csv' } })).status,
    ).toBe(201);
  });

  it('are not told to whoever acts for an end customer: they would tell of others', async () => {
    await start({ limits: { storedRows: 3 } });
    await api.upload(CSV);
    const as = await api.bindKey('tenant');
    const refused = await api.call('/v1/uploads', {
      method: 'POST',
      as,
      body: CSV,
      headers: { 'content-type': 'text/csv' },
    });
    expect(await refused.json()).toMatchObject({
      code: 'ERR-1005',
      detail: 'Your account would store more rows than its quota.',
    });
  });

  it('of a file that does not fit leave neither the file nor its row', async () => {
    await start({ limits: { storedRows: 3 } });
    await api.upload(CSV);
    const files = await api.storedFiles();
    const upload = await api.call('/v1/uploads', {
      method: 'POST',
      body: CSV,
      headers: { 'content-type': 'text/csv' },
    });
    expect(upload.status).toBe(403);
    expect(await api.storedFiles()).toEqual(files);
    expect(await api.database.usage.storedRows(api.account.account.id)).toBe(2);
    expect(((await (await api.call('/v1/uploads')).json()) as { data: unknown[] }).data).toHaveLength(1);
  });
});
