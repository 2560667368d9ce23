import { readFileSync } from 'node:fs';
import { createFakeApi } from '@retainwise/testing';
import { handlersOf } from '@retainwise/testing/msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { RateLimitError, SessionError, type Prediction, type RequestLog } from './index.ts';
import { BASE, testClient } from './testing/test-server.ts';

// as: npm checks its form
const { version } = JSON.parse(readFileSync(`${import.meta.dirname}/../package.json`, 'utf8')) as { version: string };
const CSV = 'customer_id,plan,monthly_charges,tenure_months\nc1,Pro,49,3\nc2,Basic,19,30\nc3,Pro,99,12\n';

describe('the client, against the fake API', () => {
  const api = createFakeApi({ baseUrl: BASE, requireKey: true });
  const server = setupServer(...handlersOf(api, BASE));
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => api.reset());
  afterAll(() => server.close());

  it('goes from a file to its results, its changes and the worklist', async () => {
    const client = testClient();
    const upload = await client.uploads.create(new File([CSV], 'mine.csv'));
    expect(upload).toMatchObject({ filename: 'mine.csv', row_count: 3, status: 'ready' });
    const mapping = await client.uploads.updateMapping(upload.id, { plan: null });
    expect(mapping.overrides).toEqual({ plan: null });
    const corrected = await client.uploads.correct(upload.id, [{ row: 1, column: CSV.split(',')[0]!, value: 'c99' }]);
    expect(corrected).toMatchObject({ filename: 'mine.csv', row_count: 3 });
    expect(corrected.id).not.toBe(upload.id);
    expect((await client.uploads.mapping(corrected.id)).overrides).toEqual({ plan: null });
    const { id } = await client.predictions.create({ upload_id: upload.id });
    const seen: Prediction['status'][] = [];
    const done = await client.predictions.waitUntilDone(id, { onProgress: ({ status }) => void seen.push(status) });
    expect([done.status, seen.at(-1)]).toEqual(['completed', 'completed']);
    const ids: string[] = [];
    for await (const { customer_id } of client.predictions.results(id, { limit: 2 })) ids.push(customer_id);
    expect(ids.toSorted()).toEqual(['c1', 'c2', 'c3']);
    const file = await client.predictions.download(id);
    expect((await file.text()).trimEnd().split('\n')).toHaveLength(4);
    expect(await client.dashboard.retrieve()).toMatchObject({ latest: { prediction_id: id }, changes: { joined: 3 } });
    const { data } = await client.worklist.list({ capacity: 1 });
    const noted = await client.worklist.update(data[0]!.result.customer_id, { status: 'done', outcome: 'stayed' });
    expect(noted).toMatchObject({ version: 1, outcome: 'stayed' });
    await client.uploads.delete(upload.id);
    await expect(client.predictions.retrieve(id)).rejects.toMatchObject({ code: 'ERR-1004' });
  });

  it('goes from a file to its results in one call, which can be repeated', async () => {
    const client = testClient();
    const stages: string[] = [];
    const score = () =>
      client.uploads.createAndScore(new File([CSV], 'mine.csv'), {
        idempotencyKey: 'the-same-key',
        reference: 'tenant-1',
        level: 'basic',
        onProgress: ({ stage }) => void stages.push(stage),
      });
    const done = await score();
    expect(done).toMatchObject({ status: 'completed', level: 'basic', reference: 'tenant-1', rows_accepted: 3 });
    expect([stages[0], stages.at(-1)]).toEqual(['uploading', 'scoring']);
    expect(await score()).toMatchObject({ id: done.id, upload_id: done.upload_id });
  });

  it('has other settings for a few calls, the response of a call, and a log of all', async () => {
    const log: RequestLog[] = [];
    const client = testClient({ logger: (entry) => void log.push(entry) });
    const impatient = client.withOptions({ maxRetries: 0, headers: { 'x-purpose': 'test' } });
    api.play({ scenario: 'limited', seconds: 0, times: 1, on: 'retrieveAccount' });
    await expect(impatient.account.retrieve()).rejects.toBeInstanceOf(RateLimitError);
    expect(api.requests.at(-1)!.headers.get('x-purpose')).toBe('test');
    api.play({ scenario: 'limited', seconds: 0, times: 1, on: 'retrieveAccount' });
    const { data, response } = await client.withResponse((it) => it.account.retrieve());
    expect([data.id, response!.status, response!.headers.get('content-type')]).toEqual([
      expect.any(String),
      200,
      'application/json',
    ]);
    expect(api.requests.at(-1)!.headers.get('retainwise-retry-count')).toBe('1');
    expect(api.requests.at(-1)!.headers.get('user-agent')).toBe(`retainwise-sdk/${version}`);
    expect(log.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
      'GET /v1/account 429',
      'GET /v1/account 429',
      'GET /v1/account 200',
    ]);
    api.play({ scenario: 'offline', on: 'retrieveAccount' });
    await expect(impatient.account.retrieve()).rejects.toThrow('api.test');
    expect(log.at(-1)).toMatchObject({ path: '/v1/account', status: null, requestId: null });
  });

  it('shares its session with the client that has other settings', async () => {
    const backend = testClient();
    const fetchSession = () => backend.widgetSessions.create({ reference: 't1', capabilities: ['uploads:read'] });
    const page = testClient({ fetchSession });
    await page.uploads.list();
    await page.withOptions({ timeout: 5_000 }).uploads.list();
    expect(api.requests.filter(({ operation }) => operation === 'createWidgetSession')).toHaveLength(1);
  });

  it('sends a large file in parts', async () => {
    const rows = Array.from({ length: 21_000 }, (_, i) => `c${i},Pro,49,3,${'x'.repeat(400)}`);
    const large = new Blob([`customer_id,plan,monthly_charges,tenure_months,note\n${rows.join('\n')}\n`]);
    expect(large.size).toBeGreaterThan(8 * 2 ** 20);
    const upload = await testClient().uploads.create(large, { filename: 'large.csv' });
    expect(upload).toMatchObject({ row_count: 21_000, file_size_bytes: large.size });
    expect(api.requests.filter(({ operation }) => operation === 'putUploadPart')).toHaveLength(2);
  });

  it('has an answer for every other resource', async () => {
    const client = testClient();
    await expect(client.account.retrieve()).resolves.toMatchObject({ key: expect.any(Object) });
    await expect(client.scores.create({ customers: [{ customer_id: 'c1', tenure_months: 3 }] })).resolves.toMatchObject(
      { data: [{ customer_id: 'c1' }] },
    );
    await expect(client.sampleData.retrieve({ rows: 2 })).resolves.toMatch(/^customer_id/);
    await expect(client.keys.list()).resolves.toMatchObject({ data: expect.any(Array) });
    await expect(client.webhooks.list()).resolves.toMatchObject({ data: expect.any(Array) });
    await expect(client.audit.list()).resolves.toMatchObject({ data: expect.any(Array) });
    await expect(client.exports.create()).resolves.toHaveProperty('status');
    await expect(client.ready()).resolves.toMatchObject({ status: 'ok' });
  });

  it('repeats what is limited for a moment, and tells what is limited for long', async () => {
    api.play({ scenario: 'limited', seconds: 0, times: 1, on: 'retrieveAccount' });
    await expect(testClient().account.retrieve()).resolves.toHaveProperty('id');
    api.play({ scenario: 'limited', seconds: 3_600, on: 'retrieveAccount' });
    await expect(testClient().account.retrieve()).rejects.toBeInstanceOf(RateLimitError);
  });

  it('gets another session when one has expired, and says so when there is none', async () => {
    const backend = testClient();
    const fetchSession = () => backend.widgetSessions.create({ reference: 't1', capabilities: ['uploads:read'] });
    const page = testClient({ fetchSession });
    await page.uploads.list();
    api.play({ scenario: 'expired', times: 1, on: 'listUploads' });
    await expect(page.uploads.list()).resolves.toMatchObject({ data: [] });
    expect(api.requests.filter(({ operation }) => operation === 'createWidgetSession')).toHaveLength(2);
    api.play({ scenario: 'offline', on: 'createWidgetSession' });
    page.forgetSession();
    await expect(page.uploads.list()).rejects.toBeInstanceOf(SessionError);
  });
});
