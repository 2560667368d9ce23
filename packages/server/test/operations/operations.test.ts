import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../src/testing/index.ts';

describe('operations endpoints', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());
  const get = (path: string) => api.call(path, { as: null });

  it('report that the process is up and reaches its database', async () => {
    expect(await (await get('/health')).json()).toEqual({ status: 'ok' });
    expect(await (await get('/ready')).json()).toEqual({ status: 'ok', checks: { database: 'ok' } });
  });

  it('requests are counted by route, never by id', async () => {
    await api.call('/v1/uploads/upl_00000000000000000000');
    const metrics = await (await get('/metrics')).text();
    expect(metrics).toContain(
      'retainwise_http_requests_total{method="GET",route="/v1/uploads/:upload_id",status="404"} 1',
    );
    expect(metrics).not.toContain('upl_0000');
  });

  it('the contract and its documentation page are served', async () => {
    expect(await (await get('/openapi.json')).json()).toMatchObject({ openapi: '3.1.0' });
    const page = await get('/docs/');
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('RetainWise API');
  });
});
