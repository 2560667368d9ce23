import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClerkInstance } from '../../src/auth/clerk/testing/session-tokens.ts';
import { startTestApi, type TestApi } from '../../src/testing/index.ts';

const PAGE = 'https://panel.example.com';
const STRANGER = 'https://evil.example';

const clerk = createClerkInstance();
let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ limits: { streamsAtOnce: 1 } }, { clerk: clerk.config });
});
afterAll(() => api.close());

const tokenFor = async (change: object = {}, at = api): Promise<string> => {
  const { token } = await at.database.widgetSessions.create({
    accountId: api.account.account.id,
    keyId: api.account.apiKey.id,
    reference: 'tenant-1',
    subject: null,
    uploadId: null,
    capabilities: ['uploads:read', 'uploads:write', 'events:read'],
    allowedOrigins: [PAGE],
    limits: { uploads: null, rows: null },
    expiresInSeconds: 900,
    ...change,
  });
  return token;
};
const preflight = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(api.url + path, {
    method: 'OPTIONS',
    headers: { origin: PAGE, 'access-control-request-method': 'POST', ...headers },
  });

describe('a preflight', () => {
  it('is answered for any page and path, without saying anything of anybody, and never with credentials', async () => {
    const unknown = '/v1/uploads/upl_00000000000000000000';
    for (const path of ['/v1/uploads', '/v1/keys', unknown, '/v1/nothing', '/V1/uploads/'])
      for (const origin of [PAGE, STRANGER, 'http://localhost:5173', 'null']) {
        const { status, headers } = await preflight(path, { origin });
        expect([path, status]).toEqual([path, 204]);
        expect(headers.get('access-control-allow-origin')).toBe(origin);
        expect(headers.get('access-control-allow-credentials')).toBeNull();
        expect(headers.get('access-control-max-age')).toBe('600');
        expect(headers.get('vary')).toMatch(/\bOrigin\b/);
      }
    const { headers } = await preflight('/v1/uploads');
    for (const name of ['authorization', 'content-type', 'idempotency-key', 'repr-digest', 'if-none-match'])
      expect(headers.get('access-control-allow-headers')!.toLowerCase()).toContain(name);
    for (const method of ['GET', 'POST', 'PUT', 'DELETE'])
      expect(headers.get('access-control-allow-methods')).toContain(method);
  });

  it('is none without an origin or a method, and none where the API is not', async () => {
    expect((await fetch(`${api.url}/v1/uploads`, { method: 'OPTIONS' })).status).toBe(401);
    expect((await fetch(`${api.url}/v1/uploads`, { method: 'OPTIONS', headers: { origin: PAGE } })).status).toBe(401);
    for (const path of ['/health', '/docs/', '/openapi.json', '/problems/ERR-1001', '/metrics'])
      expect((await preflight(path)).headers.get('access-control-allow-origin'), path).toBeNull();
  });
});

describe('an answer', () => {
  const ask = (as: string | null, origin: string | null, path = '/v1/uploads'): Promise<Response> =>
    api.call(path, { as, headers: origin === null ? {} : { origin } });
  const allowed = (response: Response): string | null => response.headers.get('access-control-allow-origin');

  it('can be read by the pages that its session allows and by no other, and caches keep them apart', async () => {
    const token = await tokenFor();
    const answer = await ask(token, PAGE);
    expect([answer.status, allowed(answer)]).toEqual([200, PAGE]);
    expect(answer.headers.get('vary')).toMatch(/\bOrigin\b/);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    for (const name of ['X-Request-Id', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'Location'])
      expect(answer.headers.get('access-control-expose-headers')).toContain(name);
    const other = await ask(token, STRANGER);
    expect([other.status, allowed(other)]).toEqual([403, null]);
    expect(other.headers.get('vary')).toMatch(/\bOrigin\b/);
  });

  it('that refuses can be read too: unknown paths, wrong input, too many streams', async () => {
    const token = await tokenFor();
    for (const path of ['/v1/nothing', '/v1/uploads?limit=0', '/v1/keys']) {
      const answer = await ask(token, PAGE, path);
      expect([path, answer.ok, allowed(answer)]).toEqual([path, false, PAGE]);
    }
    const stream = await ask(token, PAGE, '/v1/events');
    expect([stream.status, allowed(stream)]).toEqual([200, PAGE]);
    const second = await ask(token, PAGE, '/v1/events');
    expect([second.status, allowed(second)]).toEqual([429, PAGE]);
    await stream.body?.cancel();
  });

  it('to who guesses can be read, and an expired session is no guess', async () => {
    const strict = await startTestApi({ limits: { authFailures: 2 } });
    const askWith = async (as: string): Promise<readonly [number, string | null]> => {
      const answer = await strict.call('/v1/uploads', { as, headers: { origin: PAGE } });
      return [answer.status, allowed(answer)];
    };
    const { account, apiKey } = strict.account;
    for (let i = 0; i < 5; i += 1) {
      const expired = { accountId: account.id, keyId: apiKey.id, expiresInSeconds: -1 };
      expect(await askWith(await tokenFor(expired, strict))).toEqual([401, PAGE]);
    }
    const guesses = [];
    for (const character of 'abcd') guesses.push(await askWith(`rws_${character.repeat(43)}`));
    expect(guesses).toEqual([
      [401, PAGE],
      [401, PAGE],
      [429, PAGE],
      [429, PAGE],
    ]);
    await strict.close();
  });

  it('to a key or to nobody is for no page', async () => {
    for (const as of [api.account.secret, null]) {
      const answer = await ask(as, PAGE);
      expect([answer.ok, allowed(answer)]).toEqual([false, null]);
    }
    expect(allowed(await ask(api.account.secret, null))).toBeNull();
  });

  it('to a person is for the pages where people sign in', async () => {
    const [page] = clerk.config.authorizedParties;
    const token = clerk.token();
    expect(allowed(await ask(token, page!))).toBe(page);
    expect(allowed(await ask(token, STRANGER))).toBeNull();
  });
});

describe('a stream', () => {
  it('ends with its session', async () => {
    const token = await tokenFor({ expiresInSeconds: 2 });
    const stream = await api.call('/v1/events', { as: token, headers: { origin: PAGE } });
    expect(stream.status).toBe(200);
    // It would last for minutes.
    await stream.text();
    const again = await api.call('/v1/events', { as: token, headers: { origin: PAGE } });
    expect(((await again.json()) as { code: string }).code).toBe('ERR-1008');
  });

  it('ends soon after its session or its key was revoked, and not before', async () => {
    const quick = await startTestApi({ streams: { heartbeatMs: 50, lifetimeMs: 300_000 } });
    const { account, apiKey, secret } = quick.account;
    const follow = async (as: string) => {
      const stream = await quick.call('/v1/events', { as });
      const reading = { isOver: false, ended: Promise.resolve() };
      reading.ended = stream.text().then(() => void (reading.isOver = true));
      return reading;
    };
    const [one, other] = [await follow(await quick.openSession('one')), await follow(await quick.openSession('other'))];
    const ofKey = await follow(secret);
    await quick.database.widgetSessions.revokeAll({ accountId: account.id, reference: 'one' }, null);
    await one.ended;
    expect([other.isOver, ofKey.isOver]).toEqual([false, false]);
    await quick.database.apiKeys.revoke(account.id, apiKey.id);
    await Promise.all([other.ended, ofKey.ended]);
    await quick.close();
  });

  it('counts for its account too, so that many sessions do not take all there are', async () => {
    const tokens = await Promise.all(Array.from({ length: 21 }, () => tokenFor()));
    const streams = await Promise.all(tokens.map((as) => api.call('/v1/events', { as, headers: { origin: PAGE } })));
    expect(streams.filter(({ status }) => status === 200)).toHaveLength(20);
    expect(streams.filter(({ status }) => status === 429)).toHaveLength(1);
    for (const stream of streams) await stream.body?.cancel();
  });
});
