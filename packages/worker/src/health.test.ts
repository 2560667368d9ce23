import { createPrometheusMetrics, listen, type ListeningServer } from '@retainwise/platform';
import { silentLogger } from '@retainwise/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHealthHandler } from './health.ts';

describe('the health endpoint of a worker', () => {
  const logger = silentLogger();
  const metrics = createPrometheusMetrics();
  let reachable = true;
  let server: ListeningServer;
  const get = async (path: string) => {
    const response = await fetch(server.url + path);
    return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
  };

  beforeAll(async () => {
    metrics.counter('retainwise_job_errors_total').add(2);
    const part = { ping: () => (reachable ? Promise.resolve() : Promise.reject(new Error('gone'))) };
    const handler = createHealthHandler({ database: part, queue: part, metrics, logger });
    server = await listen(handler, { host: '127.0.0.1', port: 0, logger });
  });
  afterAll(() => server.close());

  it('reports the process and what it depends on separately', async () => {
    expect(await get('/health')).toEqual({ status: 200, type: 'application/json', body: '{"status":"ok"}' });
    expect((await get('/ready?verbose')).status).toBe(200);
    reachable = false;
    // What it says may be a second old.
    await expect
      .poll(() => get('/ready'), { timeout: 5_000 })
      .toMatchObject({
        status: 503,
        body: '{"status":"unavailable","checks":{"database":"unavailable","queue":"unavailable"}}',
      });
    expect((await get('/health')).status).toBe(200);
  });

  it('returns the metrics as Prometheus text', async () => {
    const { type, body } = await get('/metrics');
    expect(type).toContain('text/plain');
    expect(body).toContain('retainwise_job_errors_total 2');
  });

  it('lists its paths in response to an unknown one', async () => {
    expect(await get('/')).toMatchObject({ status: 404, body: expect.stringContaining('/metrics') });
  });
});
