import type { ApiKey, ApiKeyWithSecret, KeyCreate, KeyPage, Problem } from '@retainwise/openapi';
import contract from '@retainwise/openapi/openapi.json' with { type: 'json' };
import { createTestAccount, type TestAccount } from '@retainwise/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../src/testing/index.ts';

const HOUR_MS = 3_600_000;
const UNKNOWN = '/v1/keys/key_00000000000000000000';

let api: TestApi;
let stranger: TestAccount;
beforeAll(async () => {
  api = await startTestApi();
  stranger = await createTestAccount(api.database, 'Stranger');
});
afterAll(() => api.close());

function post(path: string, body: object | null, { as, key }: { as?: string; key?: string } = {}): Promise<Response> {
  return api.call(path, {
    method: 'POST',
    ...(as === undefined ? {} : { as }),
    ...(body === null ? {} : { body: JSON.stringify(body) }),
    headers: {
      ...(body === null ? {} : { 'content-type': 'application/json' }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
  });
}

async function made(response: Response | Promise<Response>): Promise<ApiKeyWithSecret> {
  const { status, headers } = await response;
  const body = await bodyOf<ApiKeyWithSecret>(response);
  expect(status, JSON.stringify(body)).toBe(201);
  expect(headers.get('cache-control')).toContain('no-store');
  expect(headers.get('location')).toBe(`/v1/keys/${body.id}`);
  return body;
}

/** The contract says what it is. */
async function bodyOf<T>(response: Response | Promise<Response>): Promise<T> {
  return (await (await response).json()) as T;
}

async function refusal(response: Response | Promise<Response>): Promise<string> {
  const { status } = await response;
  const { code, errors } = await bodyOf<Problem>(response);
  return `${status} ${code} ${errors[0]?.location ?? ''}`;
}

const create = (body: KeyCreate, as?: string): Promise<ApiKeyWithSecret> =>
  made(post('/v1/keys', body, as === undefined ? {} : { as }));
const retrieve = (id: string, as = api.account.secret): Promise<ApiKey> =>
  bodyOf<ApiKey>(api.call(`/v1/keys/${id}`, { as }));
const worksFor = async (as: string): Promise<number> => (await api.call('/v1/account', { as })).status;

describe('a new key', () => {
  it('is as the key that made it where nothing else was asked for, and its secret is shown once', async () => {
    const key = await create({ name: 'nightly' });
    expect(key).toMatchObject({
      name: 'nightly',
      livemode: true,
      scopes: null,
      reference: null,
      status: 'active',
      created_by: api.account.apiKey.id,
      expires_at: null,
      rotated_from: null,
    });
    expect(key.secret.startsWith(key.prefix)).toBe(true);
    expect(await worksFor(key.secret)).toBe(200);
    const { secret: _secret, ...shown } = key;
    expect(await retrieve(key.id)).toEqual(shown);
  });

  it('is what the examples of the contract ask for', async () => {
    const { post: operation } = contract.paths['/v1/keys'];
    const { example } = operation.requestBody.content['application/json'];
    const key = await create(example as KeyCreate);
    const documented = contract.components.examples['key-with-secret'].value;
    expect(Object.keys(key).sort()).toEqual(Object.keys(documented).sort());
    expect(key.scopes).toEqual(example.scopes);
    const rotation = contract.paths['/v1/keys/{key_id}/rotate'].post.requestBody.content['application/json'].example;
    expect((await made(post(`/v1/keys/${key.id}/rotate`, rotation))).rotated_from).toBe(key.id);
  });

  it('may do what its scopes say, and says so', async () => {
    const { secret: as } = await create({ name: 'small', scopes: ['account:read', 'scores:create'] });
    const account = await (await api.call('/v1/account', { as })).json();
    expect(account).toMatchObject({ permissions: ['account:read', 'scores:create'], reference: null });
    expect((await api.call('/v1/uploads', { as })).status).toBe(403);
  });

  it('is a test key where asked, and ends when it should', async () => {
    const end = new Date(Date.now() + HOUR_MS);
    const key = await create({ name: 'test', livemode: false, expires_at: end.toISOString() });
    expect(key).toMatchObject({ livemode: false, expires_at: end.toISOString(), status: 'active' });
    expect(key.secret).toMatch(/^rwk_test_/);
  });

  it('belongs to one spelling of a reference', async () => {
    const key = await create({ name: 'of one customer', reference: 'Caf\u00E9' });
    expect(key.reference).toBe('Caf\u00E9');
    const body = JSON.stringify({ name: 'of another', reference: 'Cafe\u0301' });
    const refused = await api.call('/v1/keys', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect(refused.status).toBe(400);
  });

  it.each([
    ['no name', {}],
    ['an empty name', { name: ' ' }],
    ['a name with a line break', { name: 'a\nb' }],
    ['no scope', { name: 'x', scopes: [] }],
    ['an unknown scope', { name: 'x', scopes: ['everything'] }],
    ['a scope twice', { name: 'x', scopes: ['keys:read', 'keys:read'] }],
    ['an empty reference', { name: 'x', reference: '' }],
    ['a reference that is a number', { name: 'x', reference: 7 }],
    ['a reference of 257 characters', { name: 'x', reference: 'r'.repeat(257) }],
    ['a reference with a control character', { name: 'x', reference: 'a\u0007' }],
    ['a reference with half a character', { name: 'x', reference: 'a\uD83D' }],
    ['an end in the past', { name: 'x', expires_at: '2020-01-01T00:00:00Z' }],
    ['an end that is no time', { name: 'x', expires_at: 'tomorrow' }],
    ['a secret of its own', { name: 'x', secret: 'rwk_live_mine' }],
  ])('is not made with %s', async (_, body) => {
    expect(await refusal(post('/v1/keys', body))).toMatch(/^400 ERR-2001/);
  });
});

describe('a key that may do less than all', () => {
  it('makes no key that may do more', async () => {
    const end = new Date(Date.now() + HOUR_MS).toISOString();
    const { secret: as } = await create({
      name: 'limited',
      scopes: ['keys:write', 'keys:read', 'scores:create'],
      reference: 'acme',
      expires_at: end,
      livemode: false,
    });
    const attempt = (body: object): Promise<string> => refusal(post('/v1/keys', { name: 'more', ...body }, { as }));
    expect(await attempt({ scopes: null })).toBe('403 ERR-1006 body/scopes');
    expect(await attempt({ scopes: ['scores:create', 'uploads:read'] })).toBe('403 ERR-1006 body/scopes');
    expect(await attempt({ reference: null })).toBe('403 ERR-1006 body/reference');
    expect(await attempt({ reference: 'Acme' })).toBe('403 ERR-1006 body/reference');
    expect(await attempt({ expires_at: null })).toBe('403 ERR-1006 body/expires_at');
    expect(await attempt({ expires_at: '2099-01-01T00:00:00Z' })).toBe('403 ERR-1006 body/expires_at');
    expect(await attempt({ livemode: true })).toBe('403 ERR-1006 body/livemode');
    expect(await create({ name: 'as much', scopes: ['scores:create'] }, as)).toMatchObject({
      scopes: ['scores:create'],
      reference: 'acme',
      expires_at: end,
      livemode: false,
    });
  });

  it('has no key of others that rotation would show it', async () => {
    const { secret: as } = await create({ name: 'writer', scopes: ['keys:write'] });
    const { id } = await create({ name: 'strong' });
    expect(await refusal(post(`/v1/keys/${id}/rotate`, {}, { as }))).toMatch(/^403 ERR-1006/);
  });

  it('sees, rotates and revokes the keys of its reference alone', async () => {
    const bound = await create({ name: 'bound', reference: 'globex' });
    const sibling = await create({ name: 'sibling', reference: 'globex' });
    const foreign = await create({ name: 'foreign', reference: 'initech' });
    const unbound = await create({ name: 'unbound' });
    const as = bound.secret;
    const { data } = await bodyOf<KeyPage>(api.call('/v1/keys', { as }));
    expect(data.map(({ id }) => id)).toEqual([sibling.id, bound.id]);
    for (const { id } of [foreign, unbound]) {
      const same = async (response: Promise<Response>): Promise<string> =>
        (await (await response).text()).replace(/req_[\w-]+/, '');
      for (const [path, method] of [
        ['', 'GET'],
        ['', 'DELETE'],
        ['/rotate', 'POST'],
      ] as const)
        expect(await same(api.call(`/v1/keys/${id}${path}`, { method, as }))).toBe(
          await same(api.call(UNKNOWN + path, { method, as })),
        );
      expect((await retrieve(id)).status).toBe('active');
    }
    expect((await made(post(`/v1/keys/${sibling.id}/rotate`, {}, { as }))).reference).toBe('globex');
  });
});

describe('rotation', () => {
  it('makes a key that may do the same, and lets the old one work until the overlap is over', async () => {
    const old = await create({ name: 'rotating', scopes: ['account:read'] });
    const key = await made(post(`/v1/keys/${old.id}/rotate`, { overlap_seconds: 3600 }));
    expect(key).toMatchObject({ name: 'rotating', scopes: ['account:read'], rotated_from: old.id, expires_at: null });
    expect([await worksFor(old.secret), await worksFor(key.secret)]).toEqual([200, 200]);
    const left = Date.parse((await retrieve(old.id)).expires_at!) - Date.now();
    expect(left).toBeGreaterThan(HOUR_MS / 2);
    expect(left).toBeLessThanOrEqual(HOUR_MS);
  });

  it('is done by the key itself, without an overlap and at once', async () => {
    const old = await create({ name: 'self' });
    expect(await worksFor(old.secret)).toBe(200);
    const key = await made(post(`/v1/keys/${old.id}/rotate`, { overlap_seconds: 0 }, { as: old.secret }));
    expect(await refusal(api.call('/v1/account', { as: old.secret }))).toMatch(/^401 ERR-1002/);
    expect(await worksFor(key.secret)).toBe(200);
    expect((await retrieve(old.id)).status).toBe('expired');
  });

  it('gives the old key a day where nothing was asked for, with and without a body', async () => {
    for (const body of [{}, null]) {
      const old = await create({ name: 'default' });
      await made(post(`/v1/keys/${old.id}/rotate`, body));
      const left = Date.parse((await retrieve(old.id)).expires_at!) - Date.now();
      expect(Math.round(left / HOUR_MS)).toBe(24);
    }
  });

  it('happens once to a key, and never to one that has ended', async () => {
    const old = await create({ name: 'once' });
    const tries = await Promise.all([1, 2, 3].map(() => post(`/v1/keys/${old.id}/rotate`, {})));
    expect(tries.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const again = await bodyOf<Problem>(post(`/v1/keys/${old.id}/rotate`, {}));
    const key = await bodyOf<ApiKey>(tries.find(({ status }) => status === 201)!);
    expect(again).toMatchObject({ code: 'ERR-2013', detail: expect.stringContaining(key.id) as string });
    await api.call(`/v1/keys/${key.id}`, { method: 'DELETE' });
    expect(await refusal(post(`/v1/keys/${key.id}/rotate`, {}))).toMatch(/^409 ERR-2013/);
  });

  it('allows an overlap of seven days at most', async () => {
    const { id } = await create({ name: 'long' });
    for (const overlap_seconds of [-1, 604_801, 1.5, '60'])
      expect(await refusal(post(`/v1/keys/${id}/rotate`, { overlap_seconds }))).toMatch(/^400 ERR-2001/);
    await made(post(`/v1/keys/${id}/rotate`, { overlap_seconds: 604_800 }));
  });
});

describe('revoking', () => {
  it('ends a key at once, is allowed to the key itself, and can be repeated', async () => {
    const key = await create({ name: 'leaving' });
    expect(await worksFor(key.secret)).toBe(200);
    const response = await api.call(`/v1/keys/${key.id}`, { method: 'DELETE', as: key.secret });
    const body = await bodyOf<ApiKey>(response);
    expect([response.status, body.status]).toEqual([200, 'revoked']);
    expect(await refusal(api.call('/v1/account', { as: key.secret }))).toMatch(/^401 ERR-1002/);
    expect(await bodyOf<ApiKey>(api.call(`/v1/keys/${key.id}`, { method: 'DELETE' }))).toEqual(body);
  });
});

describe('a repeated request', () => {
  it('makes no second key, tells no secret again, and says which key was made', async () => {
    const request = () => post('/v1/keys', { name: 'repeated' }, { key: 'create-once' });
    const answers = await Promise.all([request(), request(), request()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const key = await bodyOf<ApiKeyWithSecret>(answers.find(({ status }) => status === 201)!);
    const text = await (await request()).text();
    expect(JSON.parse(text)).toMatchObject({ code: 'ERR-2012', detail: expect.stringContaining(key.id) as string });
    expect(text).not.toContain('rwk_');
    expect(await refusal(post('/v1/keys', { name: 'other' }, { key: 'create-once' }))).toMatch(/^409 ERR-2004/);
  });

  it('of a rotation is told so too, also when it comes at the same time', async () => {
    const { id } = await create({ name: 'rotated twice' });
    const request = () => post(`/v1/keys/${id}/rotate`, {}, { key: 'rotate-once' });
    const answers = await Promise.all([request(), request(), request()]);
    const refused = await Promise.all(answers.filter(({ status }) => status !== 201).map(refusal));
    expect(refused).toEqual([1, 2].map(() => '409 ERR-2012 request'));
  });

  it('with the idempotency key of another caller is another request', async () => {
    const mine = await made(post('/v1/keys', { name: 'mine' }, { key: 'shared-key' }));
    const theirs = await made(post('/v1/keys', { name: 'theirs' }, { key: 'shared-key', as: stranger.secret }));
    const other = await create({ name: 'colleague' });
    const third = await made(post('/v1/keys', { name: 'third' }, { key: 'shared-key', as: other.secret }));
    expect(new Set([mine.id, theirs.id, third.id]).size).toBe(3);
  });
});

describe('the list of keys', () => {
  it('has all keys of the account, newest first, in pages, and no secrets', async () => {
    const secrets = [await create({ name: 'one' }), await create({ name: 'two' })].map(({ secret }) => secret);
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const query = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const text = await (await api.call(`/v1/keys?limit=3${query}`)).text();
      for (const secret of secrets) expect(text).not.toContain(secret.slice(-30));
      const page = JSON.parse(text) as KeyPage;
      ids.push(...page.data.map(({ id }) => id));
      cursor = page.next_cursor;
    } while (cursor !== null);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.at(-1)).toBe(api.account.apiKey.id);
    expect(ids).not.toContain(stranger.apiKey.id);
  });
});
