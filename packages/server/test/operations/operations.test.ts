import { ERROR_CATALOGUE } from '@retainwise/openapi/errors';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createShutdownStack } from '@retainwise/platform';
import { silentLogger } from '@retainwise/platform/testing';
import { Agent, get as httpGet, type IncomingMessage } from 'node:http';
import { listenForMetrics } from '../../src/app/listen-for-metrics.ts';
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
    expect(await (await get('/ready')).json()).toEqual({ status: 'ok', checks: { database: 'ok', queue: 'ok' } });
  });

  it('requests are counted by route, never by id', async () => {
    await api.call('/v1/uploads/upl_00000000000000000000');
    const metrics = await (await get('/metrics')).text();
    expect(metrics).toContain(
      'retainwise_http_requests_total{method="GET",route="/v1/uploads/:upload_id",status="404"} 1',
    );
    expect(metrics).not.toContain('upl_0000');
  });

  it('metrics have a port of their own where they are to be kept apart, and nothing else is there', async () => {
    const apart = await startTestApi({ servesMetrics: false });
    const shutdown = createShutdownStack(silentLogger());
    const config = { metrics: { port: 0, host: '127.0.0.1' } };
    const url = await listenForMetrics({ ...apart.dependencies, config, shutdown });
    expect((await apart.call('/metrics', { as: null })).status).toBe(404);
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('retainwise_http_requests_total');
    for (const path of ['/', '/health', '/v1/account', '/openapi.json'])
      expect((await fetch(`${url}${path}`)).status, path).toBe(404);
    await shutdown.closeAll();
    await apart.close();
  });

  it('connections are kept for longer than load balancers keep them', async () => {
    const { hostname, port } = new URL(api.url);
    const agent = new Agent({ keepAlive: true });
    const answer = await new Promise<IncomingMessage>((resolve, reject) =>
      httpGet({ hostname, port, path: '/health', agent }, resolve).once('error', reject),
    );
    const [, seconds] = /timeout=(\d+)/.exec(String(answer.headers['keep-alive']))!;
    expect(Number(seconds)).toBeGreaterThan(60);
    agent.destroy();
  });

  it('answers keep to themselves, errors too, and ask for TLS where a client came by it', async () => {
    const behindProxy = await startTestApi({ trustProxy: 1 });
    for (const path of ['/health', '/v1/account', '/v1/nothing', '/docs/']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
      expect(Object.fromEntries(headers), path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers.has('x-powered-by')).toBe(false);
      // Whoever is not asked for it by its proxy, is not told so by a client.
      const tls = { as: null, headers: { 'x-forwarded-proto': 'https' } };
      expect((await api.call(path, tls)).headers.get('strict-transport-security')).toBeNull();
      expect((await behindProxy.call(path, tls)).headers.get('strict-transport-security')).toMatch(/^max-age=31536000/);
    }
    await behindProxy.close();
  });

  it('the contract and its documentation page are served', async () => {
    expect(await (await get('/openapi.json')).json()).toMatchObject({ openapi: '3.1.0' });
    const page = await get('/docs/');
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('RetainWise API');
  });

  it('describes every error code at the path that the type of a problem gives', async () => {
    const problem = (await (await get('/v1/account')).json()) as { type: string; title: string };
    expect(problem.type).toBe('/problems/ERR-1001');
    const page = await get(problem.type);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(page.headers.get('vary')).toContain('Accept');
    expect(await page.text()).toContain(`<h1>${problem.title}</h1>`);
    for (const code of Object.keys(ERROR_CATALOGUE)) expect((await get(`/problems/${code}`)).status).toBe(200);
  });

  it.each([
    ['application/json', 'application/json; charset=utf-8'],
    ['application/problem+json', 'application/json; charset=utf-8'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html; charset=utf-8'],
    ['*/*', 'text/html; charset=utf-8'],
    ['image/png', 'text/html; charset=utf-8'],
  ])('describes an error code to a client that accepts %s as %s', async (accept, type) => {
    const response = await api.call('/problems/ERR-9001', { as: null, headers: { accept } });
    expect(response.headers.get('content-type')).toBe(type);
    if (type.startsWith('application/json'))
      expect(await response.json()).toEqual({
        type: '/problems/ERR-9001',
        code: 'ERR-9001',
        ...ERROR_CATALOGUE['ERR-9001'],
        exit: undefined,
      });
  });

  it.each(['ERR-0000', 'err-3004', 'toString', '%3Cscript%3E', '%E0%A4'])(
    'has no page for the code %s',
    async (code) => {
      const response = await get(`/problems/${code}`);
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(await response.json()).toMatchObject({ status: 404, code: 'ERR-1004' });
    },
  );

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
