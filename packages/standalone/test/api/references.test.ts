import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestApi, type TestApi } from '../support/test-api.ts';
import { readStream } from './support/read-stream.ts';

const CSV = 'customer_id,mrr,contract,area\nc1,49,monthly,north\nc2,99,annual,south\n';
const JSON_TYPE = { 'content-type': 'application/json' };
const A = 'tenant a/ä';
const B = 'tenant-b';

interface Shown {
  readonly id: string;
  readonly reference: string | null;
  readonly code?: string;
  readonly detail?: string;
}
interface SendOptions {
  readonly as?: string;
  readonly reference?: string;
  readonly key?: string;
  readonly csv?: string;
}

let api: TestApi;
let a: string;
let b: string;

beforeAll(async () => {
  api = await startTestApi();
  await api.startWorker();
  a = await api.bindKey(A);
  b = await api.bindKey(B);
});
afterAll(() => api.close());

const queryOf = (reference?: string) => (reference === undefined ? '' : `?reference=${encodeURIComponent(reference)}`);
const shown = async (response: Response): Promise<Shown> => (await response.json()) as Shown;
const post = (path: string, body: object, as = api.account.secret, headers = {}) =>
  api.call(path, { method: 'POST', as, body: JSON.stringify(body), headers: { ...JSON_TYPE, ...headers } });
const send = ({ as = api.account.secret, reference, key, csv = CSV }: SendOptions = {}) =>
  api.call(`/v1/uploads${queryOf(reference)}`, {
    method: 'POST',
    as,
    body: csv,
    headers: { 'content-type': 'text/csv', ...(key === undefined ? {} : { 'idempotency-key': key }) },
  });
const get = async <T>(path: string, as = api.account.secret): Promise<T> =>
  (await (await api.call(path, { as })).json()) as T;
const idsOf = async (path: string, as = api.account.secret): Promise<string[]> =>
  (await get<{ data: Shown[] }>(path, as)).data.map(({ id }) => id);

describe('an upload', () => {
  it('belongs to the end customer that its request names, and else to the account', async () => {
    expect(await shown(await send({ reference: A }))).toMatchObject({ reference: A });
    expect(await shown(await send())).toMatchObject({ reference: null });
    expect(await shown(await send({ as: a }))).toMatchObject({ reference: A });
    expect(await shown(await send({ as: a, reference: A }))).toMatchObject({ reference: A });
  });

  it('has its files in the folder of its end customer, and leaves none there', async () => {
    const { id } = await shown(await send({ reference: B }));
    const files = async () => (await api.storedFiles()).filter((file) => file.includes(id));
    expect(await files()).toEqual([expect.stringMatching(/\/ref\/[0-9a-f]{16}\/uploads\/upl_\w+\/source$/)]);
    expect((await api.call(`/v1/uploads/${id}`, { method: 'DELETE', as: b })).status).toBe(204);
    expect(await files()).toEqual([]);
  });

  it('in parts names it in its body, or in the query as any other', async () => {
    const announced = { filename: 'f.csv', size: CSV.length, resumable: true };
    expect(await shown(await post('/v1/uploads', { ...announced, reference: A }))).toMatchObject({ reference: A });
    expect(await shown(await post(`/v1/uploads${queryOf(A)}`, announced))).toMatchObject({ reference: A });
    expect(await shown(await post('/v1/uploads', announced, b))).toMatchObject({ reference: B });
    expect((await post(`/v1/uploads${queryOf(A)}`, { ...announced, reference: B })).status).toBe(400);
    expect((await post('/v1/uploads', { ...announced, reference: A }, b)).status).toBe(404);
  });

  it('is refused when its form has the reference, which would come too late', async () => {
    const form = new FormData();
    form.set('reference', A);
    form.set('file', new Blob([CSV]), 'f.csv');
    const response = await api.call('/v1/uploads', { method: 'POST', body: form });
    expect(await shown(response)).toMatchObject({ code: 'ERR-2001', detail: 'The form has a reference.' });
  });
});

describe('a text that is no reference', () => {
  const bad = ['', 'a'.repeat(257), 'a\0', 'line\nbreak', 'cafe\u0301'];

  it.each(['/v1/uploads', '/v1/predictions', '/v1/events', '/v1/customers/c1/history'])(
    'is refused by %s rather than taken for everything',
    async (path) => {
      for (const text of bad)
        for (const as of [api.account.secret, a]) {
          const response = await api.call(`${path}${queryOf(text)}`, { as });
          expect([text, await shown(response)]).toMatchObject([text, { code: 'ERR-2001' }]);
        }
      expect((await api.call(`${path}?reference=x&reference=y`)).status).toBe(400);
      expect((await api.call(`${path}?reference[]=x`)).status).toBe(400);
    },
  );

  it('is refused when something is made with it, and nothing is', async () => {
    const before = await idsOf('/v1/uploads?limit=200');
    for (const text of bad) expect(await shown(await send({ reference: text }))).toMatchObject({ code: 'ERR-2001' });
    for (const reference of [...bad, null, 7, true, {}, [B]])
      for (const as of [api.account.secret, b]) {
        const body = { filename: 'f.csv', size: 9, resumable: true, reference };
        expect(await shown(await post('/v1/uploads', body, as))).toMatchObject({ code: 'ERR-2001' });
      }
    expect(await idsOf('/v1/uploads?limit=200')).toEqual(before);
  });
});

describe('whoever is bound to an end customer', () => {
  it('hears the same of another one that exists and of one that does not', async () => {
    const same = (problem: string): string => problem.replace(/req_[\w-]+/, '');
    for (const path of ['/v1/uploads', '/v1/predictions', '/v1/events', '/v1/customers/c1/history']) {
      const answers = await Promise.all(
        [A, 'nobody'].map(async (reference) => {
          const response = await api.call(`${path}${queryOf(reference)}`, { as: b });
          return [response.status, same(await response.text())] as const;
        }),
      );
      expect(answers[0]).toEqual([404, expect.stringContaining('ERR-1004')]);
      expect(answers[0]).toEqual(answers[1]);
    }
    expect((await send({ as: b, reference: A })).status).toBe(404);
  });

  it('cannot change what counts for all of the account', async () => {
    const before = await get('/v1/account');
    const init = { method: 'PATCH', body: JSON.stringify({ churn_rate: 0.2 }), headers: JSON_TYPE };
    expect(await shown(await api.call('/v1/account', { ...init, as: a }))).toMatchObject({ code: 'ERR-1003' });
    expect(await get('/v1/account')).toEqual(before);
  });
});

describe('lists', () => {
  it('have what is the caller’s, or of the end customer that it asks for', async () => {
    const [ofA, ofB, own] = await Promise.all(
      [send({ as: a }), send({ as: b }), send()].map(async (sent) => (await shown(await sent)).id),
    );
    const uploads = (query: string, as?: string) => idsOf(`/v1/uploads?limit=200${query}`, as);
    expect(await uploads('')).toEqual(expect.arrayContaining([ofA, ofB, own]));
    const asked = await uploads(`&reference=${encodeURIComponent(A)}`);
    expect(asked).toContain(ofA);
    expect(asked).not.toContain(ofB);
    expect(asked).not.toContain(own);
    expect(await uploads('', a)).toEqual(asked);
    expect(await uploads(`&reference=${encodeURIComponent(A)}`, a)).toEqual(asked);
    expect(await uploads('&reference=TENANT-B')).toEqual([]);
  });

  it('take no cursor of somebody else', async () => {
    await send({ as: a });
    const page = await get<{ next_cursor: string }>('/v1/uploads?limit=1', a);
    const next = (as: string) => api.call(`/v1/uploads?limit=1&cursor=${page.next_cursor}`, { as });
    expect((await next(a)).status).toBe(200);
    const [other, nonsense] = await Promise.all([next(b), api.call('/v1/uploads?limit=1&cursor=nonsense', { as: b })]);
    expect([other.status, (await shown(other)).detail]).toEqual([nonsense.status, (await shown(nonsense)).detail]);
  });
});

describe('an idempotency key', () => {
  it('is each end customer’s own, for uploads and predictions', async () => {
    const key = 'march-2026';
    const [ofA, ofB, own] = [await send({ as: a, key }), await send({ as: b, key }), await send({ key })];
    const ids = await Promise.all([ofA, ofB, own].map(async (sent) => (await shown(sent)).id));
    expect(new Set(ids).size).toBe(3);
    // The account acts for A as A does for itself.
    expect((await shown(await send({ reference: A, key }))).id).toBe(ids[0]);
    expect((await send({ as: a, key, csv: `${CSV}c3,1,annual,west\n` })).status).toBe(409);
    expect((await send({ as: b, key, csv: `${CSV}c3,1,annual,west\n` })).status).toBe(409);

    const predictions: Shown[] = [];
    for (const [i, as] of [a, b, api.account.secret].entries())
      predictions.push(
        await shown(await post('/v1/predictions', { upload_id: ids[i]! }, as, { 'idempotency-key': key })),
      );
    expect(new Set(predictions.map(({ id }) => id)).size).toBe(3);
    expect(predictions.map(({ reference }) => reference)).toEqual([A, B, null]);
    const again = await post('/v1/predictions', { upload_id: ids[0]! }, undefined, { 'idempotency-key': key });
    expect(await shown(again)).toMatchObject({ id: predictions[0]!.id, reference: A });
  });
});

describe('decisions about a mapping', () => {
  it('count for later files of the same end customer, and of nobody else', async () => {
    const decide = async (as: string, customer_name: string) => {
      const { id } = await shown(await send({ as }));
      const init = { method: 'PUT', as, body: JSON.stringify({ overrides: { customer_name } }), headers: JSON_TYPE };
      expect((await api.call(`/v1/uploads/${id}/mapping`, init)).status).toBe(200);
    };
    const decided = async (options: SendOptions) => {
      const { id } = await shown(await send(options));
      const { overrides } = await get<{ overrides: object }>(`/v1/uploads/${id}/mapping`);
      return overrides;
    };
    await decide(a, 'area');
    expect(await decided({ as: a })).toEqual({ customer_name: 'area' });
    expect(await decided({ reference: A })).toEqual({ customer_name: 'area' });
    expect([await decided({ as: b }), await decided({}), await decided({ reference: 'c' })]).toEqual([{}, {}, {}]);
    await decide(b, 'contract');
    expect([await decided({ as: a }), await decided({ as: b })]).toEqual([
      { customer_name: 'area' },
      { customer_name: 'contract' },
    ]);
  });
});

describe('what is scored', () => {
  it('is in the history, the totals and the streams of its end customer alone', async () => {
    const customer = 'shared-customer';
    const score = async (as: string, csv: string): Promise<string> => {
      const upload = await shown(await send({ as, csv }));
      const { id } = await shown(await post('/v1/predictions', { upload_id: upload.id }, as));
      await vi.waitFor(
        async () => expect(await get(`/v1/predictions/${id}`, as)).toMatchObject({ status: 'completed' }),
        { timeout: 20_000, interval: 50 },
      );
      return id;
    };
    const csvOf = (more: string) => `customer_id,mrr,contract\n${customer},49,monthly\n${more}`;
    const streams = await Promise.all([a, b].map((as) => readStream(api, '/v1/events', as)));
    const filtered = await readStream(api, `/v1/events${queryOf(B)}`, api.account.secret);
    const ofA = await score(a, csvOf('x1,5,annual\n'));
    const ofB = await score(b, csvOf(''));

    const history = async (as?: string, query = '') =>
      (await get<{ data: { prediction_id: string }[] }>(`/v1/customers/${customer}/history${query}`, as)).data.map(
        ({ prediction_id }) => prediction_id,
      );
    expect([await history(a), await history(b), await history()]).toEqual([[ofA], [ofB], [ofB, ofA]]);
    expect(await history(undefined, queryOf(A))).toEqual([ofA]);
    expect((await api.call('/v1/customers/x1/history', { as: b })).status).toBe(404);
    expect(await get(`/v1/predictions/${ofB}/results`, b)).toMatchObject({ total: 1, next_cursor: null });

    await vi.waitFor(() => {
      expect(streams[0]!.text()).toContain(ofA);
      for (const stream of [streams[1]!, filtered]) expect(stream.text()).toContain(ofB);
    });
    expect(streams[0]!.text()).not.toContain(ofB);
    for (const stream of [streams[1]!, filtered]) {
      expect(stream.text()).not.toContain(ofA);
      stream.cut();
    }
    streams[0]!.cut();
  });
});
