import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ConnectionError, TimeoutError, UsageError } from '../index.ts';
import {
  BASE,
  http,
  HttpResponse,
  KEY,
  prediction,
  problem,
  testClient,
  useTestServer,
} from '../testing/test-server.ts';

/** Without waiting between tries. */
const NOW = { 'retry-after': '0' };

describe('requests', () => {
  const server = useTestServer();

  it('carry the key and the headers asked for', async () => {
    let headers = new Headers();
    server.use(
      http.get(`${BASE}/v1/account`, ({ request }) => {
        headers = request.headers;
        return HttpResponse.json({ id: 'acc_1' });
      }),
    );
    await testClient({ headers: { 'x-team': 'growth' } }).account.retrieve();
    expect(headers.get('authorization')).toBe(`Bearer ${KEY}`);
    expect(headers.get('x-team')).toBe('growth');
  });

  it('are repeated with the same idempotency key and body until they are answered', async () => {
    const seen: (string | null)[] = [];
    server.use(
      http.post(`${BASE}/v1/predictions`, async ({ request }) => {
        seen.push(`${String(request.headers.get('idempotency-key'))} ${await request.text()}`);
        return seen.length < 3
          ? problem(503, 'ERR-5002', NOW)
          : HttpResponse.json(prediction('queued'), { status: 202 });
      }),
    );
    await expect(testClient().predictions.create({ upload_id: 'upl_1' })).resolves.toMatchObject({ id: 'prd_1' });
    expect(seen).toHaveLength(3);
    expect(new Set(seen).size).toBe(1);
    expect(seen[0]).toMatch(/^sdk-[0-9a-f]{32} \{"upload_id":"upl_1"\}$/);
  });

  it('have another key each', async () => {
    const keys = new Set<string | null>();
    server.use(
      http.post(`${BASE}/v1/predictions`, ({ request }) => {
        keys.add(request.headers.get('idempotency-key'));
        return HttpResponse.json(prediction('queued'), { status: 202 });
      }),
    );
    const client = testClient();
    await client.predictions.create({ upload_id: 'upl_1' });
    await client.predictions.create({ upload_id: 'upl_1' });
    await client.predictions.create({ upload_id: 'upl_1' }, { idempotencyKey: 'mine-alone' });
    expect(keys.size).toBe(3);
    expect(keys).toContain('mine-alone');
  });

  it.each([400, 401, 404, 409, 422])('are not repeated after %d', async (status) => {
    let tries = 0;
    server.use(
      http.get(`${BASE}/v1/account`, () => {
        tries += 1;
        return problem(status, 'ERR-2001');
      }),
    );
    await expect(testClient().account.retrieve()).rejects.toMatchObject({ status });
    expect(tries).toBe(1);
  });

  it('wait for the first one when the same request is still being processed', async () => {
    let tries = 0;
    server.use(
      http.post(`${BASE}/v1/predictions`, () => {
        tries += 1;
        return tries < 3 ? problem(409, 'ERR-2007', NOW) : HttpResponse.json(prediction('queued'), { status: 202 });
      }),
    );
    await expect(testClient().predictions.create({ upload_id: 'upl_1' })).resolves.toMatchObject({ id: 'prd_1' });
    expect(tries).toBe(3);
  });

  it('are given up after as many tries as allowed', async () => {
    let tries = 0;
    server.use(
      http.get(`${BASE}/v1/account`, () => {
        tries += 1;
        return problem(429, 'ERR-5004', NOW);
      }),
    );
    await expect(testClient({ maxRetries: 1 }).account.retrieve()).rejects.toMatchObject({ name: 'RateLimitError' });
    expect(tries).toBe(2);
  });

  it('that came too soon are repeated once Retry-After has passed', async () => {
    const times: number[] = [];
    server.use(
      http.get(`${BASE}/v1/account`, () => {
        times.push(performance.now());
        const limits = { 'retry-after': '1', 'ratelimit-policy': '"read";q=600;w=60', ratelimit: '"read";r=0;t=1' };
        return times.length === 1 ? problem(429, 'ERR-5004', limits) : HttpResponse.json({ id: 'acc_1' });
      }),
    );
    expect(await testClient().account.retrieve()).toEqual({ id: 'acc_1' });
    expect(times).toHaveLength(2);
    expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(990);
  });

  it('that store nothing are repeated too', async () => {
    let tries = 0;
    server.use(
      http.post(`${BASE}/v1/scores`, () => {
        tries += 1;
        return tries === 1 ? problem(503, 'ERR-5002', NOW) : HttpResponse.json({ data: [], rejected: [], summary: {} });
      }),
    );
    await testClient().scores.create({ customers: [{ customer_id: 'c1' }] });
    expect(tries).toBe(2);
  });

  it('end with the reason of whoever aborts', async () => {
    const reason = new Error('the person left');
    const controller = new AbortController();
    server.use(
      http.get(`${BASE}/v1/account`, async () => {
        controller.abort(reason);
        return new Promise<never>(() => undefined);
      }),
    );
    await expect(testClient().account.retrieve({ signal: controller.signal })).rejects.toBe(reason);
  });

  it('end with a reason that is no error as it was given', async () => {
    await expect(testClient().account.retrieve({ signal: AbortSignal.abort('closed') })).rejects.toBe('closed');
  });

  it('end when no answer comes in time, without showing the key', async () => {
    server.use(http.get(`${BASE}/v1/account`, async () => new Promise<never>(() => undefined)));
    const error = await testClient({ timeout: 30 })
      .account.retrieve()
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(inspect(error, { depth: 12, showHidden: true })).not.toContain(KEY);
  });

  it('end when an answer begins in time but does not end', async () => {
    server.use(
      http.get(`${BASE}/v1/account`, () => new HttpResponse(partly('{"id":', 'stalls'), { headers: JSON_TYPE })),
    );
    await expect(testClient({ timeout: 30 }).account.retrieve()).rejects.toBeInstanceOf(TimeoutError);
  });

  it('are repeated when the connection breaks off within the answer', async () => {
    let tries = 0;
    server.use(
      http.get(`${BASE}/v1/account`, () => {
        tries += 1;
        return tries === 1
          ? new HttpResponse(partly('{"id":', 'breaks'), { headers: JSON_TYPE })
          : HttpResponse.json({ id: 'acc_1' });
      }),
    );
    await expect(testClient().account.retrieve()).resolves.toEqual({ id: 'acc_1' });
    await expect(testClient({ maxRetries: 0 }).account.retrieve()).resolves.toEqual({ id: 'acc_1' });
    tries = 0;
    await expect(testClient({ maxRetries: 0 }).account.retrieve()).rejects.toBeInstanceOf(ConnectionError);
  });

  it('are repeated after the statuses that proxies make up', async () => {
    let tries = 0;
    server.use(
      http.get(`${BASE}/v1/account`, () => {
        tries += 1;
        return tries === 1 ? new HttpResponse(null, { status: 522, headers: NOW }) : HttpResponse.json({ id: 'acc_1' });
      }),
    );
    await expect(testClient().account.retrieve()).resolves.toEqual({ id: 'acc_1' });
  });

  it('do not wait for an hour when asked to: the caller learns how long', async () => {
    let tries = 0;
    server.use(
      http.get(`${BASE}/v1/account`, () => {
        tries += 1;
        return problem(429, 'ERR-5004', { 'retry-after': '3600' });
      }),
    );
    await expect(testClient().account.retrieve()).rejects.toMatchObject({ name: 'RateLimitError', retryAfter: 3600 });
    expect(tries).toBe(1);
  });

  it.each(['', '.', '..', '../account', 'upl_1/mapping', 'upl_1?x', undefined as unknown as string])(
    'with %j for an id are not sent',
    async (id) => {
      const client = testClient();
      await expect(client.uploads.retrieve(id)).rejects.toBeInstanceOf(UsageError);
      await expect(client.uploads.delete(id)).rejects.toBeInstanceOf(UsageError);
      await expect(client.predictions.download(id)).rejects.toBeInstanceOf(UsageError);
      await expect(client.predictions.results(id)).rejects.toBeInstanceOf(UsageError);
    },
  );

  it.each(['short', 'two words', 'line\nbreaks', 'ümlaute-ü'])(
    'with %j for an idempotency key are not sent',
    async (idempotencyKey) => {
      await expect(testClient().predictions.create({ upload_id: 'upl_1' }, { idempotencyKey })).rejects.toBeInstanceOf(
        UsageError,
      );
      await expect(testClient().uploads.create({ csv: 'a\n1\n' }, { idempotencyKey })).rejects.toBeInstanceOf(
        UsageError,
      );
    },
  );
});

const JSON_TYPE = { 'content-type': 'application/json' };

/** A body that stops after its beginning. */
function partly(beginning: string, then: 'stalls' | 'breaks'): ReadableStream<Uint8Array> {
  let begun = false;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (!begun) controller.enqueue(new TextEncoder().encode(beginning));
      else if (then === 'breaks') controller.error(new Error('other side closed'));
      else return new Promise<never>(() => undefined);
      begun = true;
      return undefined;
    },
  });
}
