import type {
  Problem,
  WebhookCreate,
  WebhookDelivery,
  WebhookDeliveryPage,
  WebhookEndpoint,
  WebhookEndpointPage,
  WebhookEndpointWithSecret,
} from '@retainwise/openapi';
import { createTargetPolicy } from '@retainwise/platform';
import { createTestAccount, runSql, type TestAccount } from '@retainwise/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../src/testing/index.ts';

const URL_OF_TEST = 'https://hooks.example/retainwise';
const UNKNOWN = '/v1/webhooks/whk_00000000000000000000';

let api: TestApi;
let stranger: TestAccount;
beforeAll(async () => {
  api = await startTestApi();
  stranger = await createTestAccount(api.database, 'Stranger');
});
afterAll(() => api.close());

interface As {
  readonly as?: string | undefined;
  readonly key?: string;
}
function send(method: string, path: string, body?: object, { as, key }: As = {}): Promise<Response> {
  return api.call(path, {
    method,
    ...(as === undefined ? {} : { as }),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
  });
}
async function answered<T>(response: Promise<Response>, status: number): Promise<T> {
  const answer = await response;
  const text = await answer.text();
  expect(answer.status, text).toBe(status);
  return JSON.parse(text) as T;
}
const create = (body: Partial<WebhookCreate> = {}, options: As = {}) =>
  answered<WebhookEndpointWithSecret>(send('POST', '/v1/webhooks', { url: URL_OF_TEST, ...body }, options), 201);
const remove = ({ id }: WebhookEndpoint) => send('DELETE', `/v1/webhooks/${id}`);
const get = <T>(path: string, as?: string) => answered<T>(send('GET', path, undefined, { as }), 200);
const deliveries = async ({ id }: WebhookEndpoint, query = '') =>
  (await get<WebhookDeliveryPage>(`/v1/webhooks/${id}/deliveries${query}`)).data;
const act = (endpoint: WebhookEndpoint, what: string, body?: object) =>
  send('POST', `/v1/webhooks/${endpoint.id}/${what}`, body);

describe('a webhook endpoint', () => {
  it('is made with a secret that no other answer has', async () => {
    const made = await create({ description: 'of the panel', event_types: ['upload.ready'] });
    const { secret, ...shown } = made;
    expect(secret).toMatch(/^whsec_[0-9A-Za-z]{43}=$/);
    expect(shown).toMatchObject({
      id: expect.stringMatching(/^whk_/) as string,
      url: URL_OF_TEST,
      description: 'of the panel',
      event_types: ['upload.ready'],
      reference: null,
      status: 'enabled',
      disabled_reason: null,
      failing_since: null,
    });
    expect(await get(`/v1/webhooks/${made.id}`)).toEqual(shown);
    const list = await get<WebhookEndpointPage>('/v1/webhooks');
    expect(list.data).toContainEqual(shown);
    expect(JSON.stringify(list)).not.toContain('secret');
    const changed = await answered<WebhookEndpoint>(
      send('PATCH', `/v1/webhooks/${made.id}`, { event_types: null, description: 'of all' }),
      200,
    );
    expect(changed).toEqual({ ...shown, event_types: null, description: 'of all' });
    expect((await remove(made)).status).toBe(204);
    expect((await remove(made)).status).toBe(404);
    expect((await send('GET', `/v1/webhooks/${made.id}`)).status).toBe(404);
  });

  it('is listed page after page, the newest first', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) ids.unshift((await create({ reference: 'pages' })).id);
    const found: string[] = [];
    let cursor = '';
    do {
      const page = await get<WebhookEndpointPage>(`/v1/webhooks?reference=pages&limit=2${cursor}`);
      found.push(...page.data.map(({ id }) => id));
      cursor = page.next_cursor === null ? '' : `&cursor=${page.next_cursor}`;
    } while (cursor !== '');
    expect(found).toEqual(ids);
  });

  it('is there 20 times for the account, and 20 times for each end customer', async () => {
    const { secret: as } = await createTestAccount(api.database);
    const add = (reference?: string) =>
      send('POST', '/v1/webhooks', { url: URL_OF_TEST, ...(reference === undefined ? {} : { reference }) }, { as });
    const made = await Promise.all(Array.from({ length: 23 }, () => add()));
    expect(made.filter(({ status }) => status === 201)).toHaveLength(20);
    const problem = await answered<Problem>(add(), 409);
    expect(problem.code).toBe('ERR-2015');
    expect((await add('tenant')).status).toBe(201);
  });

  it('is made once however often a request is repeated, which is told its id and no secret', async () => {
    const key = 'repeated-webhook';
    const first = await create({}, { key });
    const text = await (await send('POST', '/v1/webhooks', { url: URL_OF_TEST }, { key })).text();
    expect(JSON.parse(text)).toMatchObject({ code: 'ERR-2012', detail: expect.stringContaining(first.id) as string });
    expect(text).not.toContain('whsec_');
    const other = await answered<Problem>(send('POST', '/v1/webhooks', { url: `${URL_OF_TEST}/2` }, { key }), 409);
    expect(other.code).toBe('ERR-2004');
    const twice = await Promise.all(
      [1, 2].map(() => send('POST', '/v1/webhooks', { url: URL_OF_TEST }, { key: 'at-the-same-time' })),
    );
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
    // What others use as a key is theirs.
    expect((await create({}, { key, as: stranger.secret })).id).not.toBe(first.id);
  });

  it.each([
    'http://hooks.example/',
    'https://127.0.0.1/',
    'https://127.0.0.1:22/',
    'https://169.254.169.254/latest/',
    'https://[::ffff:10.0.0.1]/',
    'https://db.internal/',
    'https://user:pw@hooks.example/',
    'https://hooks.example:25/',
    'nonsense',
  ])('is refused with the URL %s, also by a change', async (url) => {
    const made = await create();
    for (const refused of [send('POST', '/v1/webhooks', { url }), send('PATCH', `/v1/webhooks/${made.id}`, { url })]) {
      const problem = await answered<Problem>(refused, 400);
      expect(problem).toMatchObject({ code: 'ERR-2014', errors: [{ location: 'body/url' }] });
    }
    expect((await get<WebhookEndpoint>(`/v1/webhooks/${made.id}`)).url).toBe(URL_OF_TEST);
    await remove(made);
  });

  it('is refused when its name leads inside, with the same words as when it leads nowhere', async () => {
    const lookUp = (name: string) =>
      name === 'nowhere.example'
        ? Promise.reject(new Error('ENOTFOUND'))
        : Promise.resolve([{ address: '10.1.2.3', family: 4 } as const]);
    const closed = await startTestApi({}, { targets: createTargetPolicy({ allowLoopback: false, lookUp }) });
    const refusals = await Promise.all(
      ['https://inside.example/', 'https://nowhere.example/'].map(async (url) => {
        const init = { method: 'POST', body: JSON.stringify({ url }), headers: { 'content-type': 'application/json' } };
        const { code, detail } = await answered<Problem>(closed.call('/v1/webhooks', init), 400);
        return { code, detail };
      }),
    );
    expect(refusals[0]).toEqual(refusals[1]);
    expect(refusals[0]).toMatchObject({ code: 'ERR-2014' });
    expect(JSON.stringify(refusals)).not.toContain('10.1.2.3');
    await closed.close();
  });

  it.each([
    [{ url: URL_OF_TEST, event_types: [] }],
    [{ url: URL_OF_TEST, event_types: ['webhook.test'] }],
    [{ url: URL_OF_TEST, event_types: ['upload.deleted'] }],
    [{ url: URL_OF_TEST, reference: '' }],
    [{ url: URL_OF_TEST, reference: null }],
    [{ url: URL_OF_TEST, reference: 7 }],
    [{ url: URL_OF_TEST, reference: 'cafe\u0301' }],
    [{ url: URL_OF_TEST, reference: 'x'.repeat(257) }],
    [{ url: URL_OF_TEST, description: 'a\u0007b' }],
    [{ url: URL_OF_TEST, secret: 'whsec_mine' }],
    [{ url: '' }],
    [{}],
  ])('is not made of %j', async (body) => {
    expect((await answered<Problem>(send('POST', '/v1/webhooks', body), 400)).code).toBe('ERR-2001');
  });
});

describe('somebody who is bound to an end customer', () => {
  it('makes, sees and changes the endpoints of that end customer, and no others', async () => {
    const [a, b] = [await api.bindKey('hooks-a'), await api.bindKey('hooks-b')];
    const own = await create({}, { as: a });
    const given = await create({ reference: 'hooks-a' });
    const all = await create();
    expect([own.reference, given.reference, all.reference]).toEqual(['hooks-a', 'hooks-a', null]);
    const seen = (await get<WebhookEndpointPage>('/v1/webhooks', a)).data.map(({ id }) => id);
    expect(seen).toEqual([given.id, own.id]);
    expect((await get<WebhookEndpointPage>('/v1/webhooks', b)).data).toEqual([]);
    const elsewhere = await send('POST', '/v1/webhooks', { url: URL_OF_TEST, reference: 'hooks-b' }, { as: a });
    expect(elsewhere.status).toBe(404);
    for (const { id } of [own, all])
      for (const [method, path, body] of [
        ['GET', '', undefined],
        ['PATCH', '', { status: 'disabled' }],
        ['DELETE', '', undefined],
        ['POST', '/rotate-secret', undefined],
        ['POST', '/test', undefined],
        ['GET', '/deliveries', undefined],
        ['POST', '/replay', { since: '2026-01-01T00:00:00Z' }],
      ] as const) {
        const answer = await send(method, `/v1/webhooks/${id}${path}`, body, { as: b });
        const unknown = await send(method, `${UNKNOWN}${path}`, body, { as: b });
        const same = (text: string) => text.replace(/req_[\w-]+/, '');
        expect(answer.status, `${method} ${path}`).toBe(404);
        expect(same(await answer.text())).toBe(same(await unknown.text()));
      }
  });
});

describe('an endpoint that is disabled', () => {
  it('keeps nothing to send and takes nothing, and is replayed what it missed once it is enabled', async () => {
    const endpoint = await create({ event_types: ['upload.ready'] });
    const before = new Date(Date.now() - 1_000).toISOString();
    await api.upload('customer_id\nc1\n');
    expect(await deliveries(endpoint)).toMatchObject([{ status: 'pending', event_type: 'upload.ready' }]);
    const disabled = await answered<WebhookEndpoint>(
      send('PATCH', `/v1/webhooks/${endpoint.id}`, { status: 'disabled' }),
      200,
    );
    expect(disabled).toMatchObject({ status: 'disabled', disabled_reason: 'requested' });
    await api.upload('customer_id\nc2\n');
    const [cancelled, ...others] = await deliveries(endpoint);
    expect([cancelled!.status, others]).toEqual(['cancelled', []]);
    for (const refused of [
      act(endpoint, 'test'),
      act(endpoint, `deliveries/${cancelled!.id}/retry`),
      act(endpoint, 'replay', { since: before }),
    ])
      expect((await answered<Problem>(refused, 409)).code).toBe('ERR-2016');
    await answered(send('PATCH', `/v1/webhooks/${endpoint.id}`, { status: 'enabled' }), 200);
    expect(await deliveries(endpoint, '?status=pending')).toEqual([]);
    expect(await answered(act(endpoint, 'replay', { since: before }), 202)).toEqual({ queued: 2 });
    // What is under way is not brought on again.
    expect(await answered(act(endpoint, 'replay', { since: before }), 202)).toEqual({ queued: 0 });
    expect(await deliveries(endpoint, '?status=pending')).toMatchObject([{ cause: 'replay' }, { cause: 'replay' }]);
    await remove(endpoint);
  });
});

describe('an endpoint that fails', () => {
  it('begins anew at another URL, and keeps what is to be sent to it', async () => {
    const endpoint = await create({ event_types: ['upload.ready'] });
    await api.upload('customer_id\nc3\n');
    await runSql(
      api.databaseUrl,
      `UPDATE webhook_endpoints SET failing_since = now(), paused_until = now() + interval '1 day'
       WHERE id = '${endpoint.id}'`,
    );
    const same = await answered<WebhookEndpoint>(send('PATCH', `/v1/webhooks/${endpoint.id}`, {}), 200);
    expect(same.failing_since).not.toBeNull();
    const url = `${URL_OF_TEST}/moved`;
    expect(await answered(send('PATCH', `/v1/webhooks/${endpoint.id}`, { url }), 200)).toMatchObject({
      url,
      failing_since: null,
    });
    expect(await deliveries(endpoint)).toMatchObject([{ status: 'pending' }]);
    await remove(endpoint);
  });
});

describe('the log of an endpoint', () => {
  it('has what is planned, page after page, and each attempt can be made again', async () => {
    const endpoint = await create({ event_types: ['upload.failed'] });
    const tested: string[] = [];
    for (let i = 0; i < 3; i += 1) tested.unshift((await answered<WebhookDelivery>(act(endpoint, 'test'), 202)).id);
    const first = await get<WebhookDeliveryPage>(`/v1/webhooks/${endpoint.id}/deliveries?limit=2`);
    const rest = await get<WebhookDeliveryPage>(
      `/v1/webhooks/${endpoint.id}/deliveries?limit=2&cursor=${first.next_cursor}`,
    );
    expect([...first.data, ...rest.data].map(({ id }) => id)).toEqual(tested);
    const other = await create();
    const elsewhere = `/v1/webhooks/${other.id}/deliveries?cursor=${first.next_cursor}`;
    expect((await send('GET', elsewhere)).status).toBe(400);
    const [id] = tested;
    const hastened = await answered<WebhookDelivery>(act(endpoint, `deliveries/${id}/retry`), 202);
    expect(hastened.id).toBe(id);
    await runSql(
      api.databaseUrl,
      `UPDATE webhook_deliveries SET status = 'delivered', ended_at = now() WHERE endpoint_id = '${endpoint.id}'`,
    );
    const again = await answered<WebhookDelivery>(act(endpoint, `deliveries/${id}/retry`), 202);
    expect(again).toMatchObject({ event_id: hastened.event_id, cause: 'retry', attempt: 1, status: 'pending' });
    expect(again.id).not.toBe(id);
    expect((await act(other, `deliveries/${id}/retry`)).status).toBe(404);
    expect((await act(endpoint, 'deliveries/dlv_00000000000000000000/retry')).status).toBe(404);
    await remove(endpoint);
    await remove(other);
  });
});

describe('a secret', () => {
  it('is replaced by one that is shown once, as often as somebody asks', async () => {
    const endpoint = await create();
    const rotated = [];
    for (const body of [undefined, {}, { overlap_seconds: 3_600 }, { overlap_seconds: 0 }])
      rotated.push(await answered<WebhookEndpointWithSecret>(act(endpoint, 'rotate-secret', body), 200));
    const secrets = [endpoint, ...rotated].map(({ secret }) => secret);
    expect(new Set(secrets).size).toBe(5);
    expect((await act(endpoint, 'rotate-secret', { overlap_seconds: 604_801 })).status).toBe(400);
    await remove(endpoint);
  });
});
