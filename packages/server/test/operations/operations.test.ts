import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '@retainwise/server/testing';

describe('what people who operate the API look at', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());
  const get = (path: string) => api.call(path, { as: null });

  it('tells that it is up and can reach its database', async () => {
    expect(await (await get('/health')).json()).toEqual({ status: 'ok' });
    expect(await (await get('/ready')).json()).toEqual({ status: 'ok', checks: { database: 'ok' } });
  });

  it('counts requests by route, never by id', async () => {
    await api.call('/v1/uploads/upl_00000000000000000000');
    const metrics = await (await get('/metrics')).text();
    expect(metrics).toContain(
      'retainwise_http_requests_total{method="GET",route="/v1/uploads/:upload_id",status="404"} 1',
    );
    expect(metrics).not.toContain('upl_0000');
  });

  it('serves its contract and the page that shows it', async () => {
    expect(await (await get('/openapi.json')).json()).toMatchObject({ openapi: '3.1.0' });
    const page = await get('/docs/');
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('RetainWise API');
  });

  it('tells the account behind a key, not the key', async () => {
    const text = await (await api.call('/v1/account')).text();
    expect(JSON.parse(text)).toMatchObject({
      id: api.account.account.id,
      currency: 'USD',
      key: { prefix: api.account.apiKey.displayPrefix },
    });
    expect(text).not.toContain(api.account.secret);
  });

  it('generates the same sample for the same seed', async () => {
    const sample = async (query: string) => (await api.call(`/v1/sample-data?${query}`)).text();
    expect(await sample('rows=20&seed=7')).toBe(await sample('rows=20&seed=7'));
    expect(await sample('rows=20&seed=7')).not.toBe(await sample('rows=20&seed=8'));
    expect((await sample('rows=20')).trim().split('\n').length).toBeGreaterThanOrEqual(21);
    expect((await api.call('/v1/sample-data?rows=0')).status).toBe(400);
  });
});
