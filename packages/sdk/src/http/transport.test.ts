import { describe, expect, it } from 'vitest';
import { TimeoutError } from '../index.ts';
import { BASE, http, HttpResponse, KEY, prediction, problem, testClient, useTestServer } from '../testing/test-server.ts';

/** Without waiting between tries. */
const NOW = { 'retry-after': '0' };

describe('requests', () => {
  const server = useTestServer();

  it('carry the key and the headers asked for', async () => {
    let headers = new Headers();
    server.use(http.get(`${BASE}/v1/account`, ({ request }) => {
      headers = request.headers;
      return HttpResponse.json({ id: 'acc_1' });
    }));
    await testClient({ headers: { 'x-team': 'growth' } }).account.retrieve();
    expect(headers.get('authorization')).toBe(`Bearer ${KEY}`);
    expect(headers.get('x-team')).toBe('growth');
  });

  it('are repeated with the same idempotency key and body until they are answered', async () => {
    const seen: (string | null)[] = [];
    server.use(http.post(`${BASE}/v1/predictions`, async ({ request }) => {
      seen.push(`${String(request.headers.get('idempotency-key'))} ${await request.text()}`);
      return seen.length < 3 ? problem(503, 'ERR-5002', NOW) : HttpResponse.json(prediction('queued'), { status: 202 });
    }));
    await expect(testClient().predictions.create({ upload_id: 'upl_1' })).resolves.toMatchObject({ id: 'prd_1' });
    expect(seen).toHaveLength(3);
    expect(new Set(seen).size).toBe(1);
    expect(seen[0]).toMatch(/^sdk-[0-9a-f]{32} \{"upload_id":"upl_1"\}$/);
  });

  it('have another key each', async () => {
    const keys = new Set<string | null>();
    server.use(http.post(`${BASE}/v1/predictions`, ({ request }) => {
      keys.add(request.headers.get('idempotency-key'));
      return HttpResponse.json(prediction('queued'), { status: 202 });
    }));
    const client = testClient();
    await client.predictions.create({ upload_id: 'upl_1' });
    await client.predictions.create({ upload_id: 'upl_1' });
    await client.predictions.create({ upload_id: 'upl_1' }, { idempotencyKey: 'mine-alone' });
    expect(keys.size).toBe(3);
    expect(keys).toContain('mine-alone');
  });

  it.each([400, 401, 404, 409, 422])('are not repeated after %d', async (status) => {
    let tries = 0;
    server.use(http.get(`${BASE}/v1/account`, () => {
      tries += 1;
      return problem(status, 'ERR-2001');
    }));
    await expect(testClient().account.retrieve()).rejects.toMatchObject({ status });
    expect(tries).toBe(1);
  });

  it('are given up after as many tries as allowed', async () => {
    let tries = 0;
    server.use(http.get(`${BASE}/v1/account`, () => {
      tries += 1;
      return problem(429, 'ERR-5004', NOW);
    }));
    await expect(testClient({ maxRetries: 1 }).account.retrieve()).rejects.toMatchObject({ name: 'RateLimitError' });
    expect(tries).toBe(2);
  });

  it('that store nothing are repeated too', async () => {
    let tries = 0;
    server.use(http.post(`${BASE}/v1/scores`, () => {
      tries += 1;
      return tries === 1 ? problem(503, 'ERR-5002', NOW) : HttpResponse.json({ data: [], rejected: [], summary: {} });
    }));
    await testClient().scores.create({ customers: [{ customer_id: 'c1' }] });
    expect(tries).toBe(2);
  });

  it('end with the reason of whoever aborts', async () => {
    const reason = new Error('the person left');
    const controller = new AbortController();
    server.use(http.get(`${BASE}/v1/account`, async () => {
      controller.abort(reason);
      return new Promise<never>(() => undefined);
    }));
    await expect(testClient().account.retrieve({ signal: controller.signal })).rejects.toBe(reason);
  });

  it('end when no answer comes in time', async () => {
    server.use(http.get(`${BASE}/v1/account`, async () => new Promise<never>(() => undefined)));
    await expect(testClient({ timeout: 30 }).account.retrieve()).rejects.toBeInstanceOf(TimeoutError);
  });
});
