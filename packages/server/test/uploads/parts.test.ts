import { ownOf, createTestAccount, openTestS3, silentLogger } from '@retainwise/platform/testing';
import type { ResumableUpload, Upload } from '@retainwise/openapi';
import fc from 'fast-check';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPools, startTestApi, type TestApi, type WorkPools } from '../../src/testing/index.ts';
import { csvOf, digestOf, partsClient, sha256, type PartsClient } from './support/parts-client.ts';

const CSV = csvOf(16);
const stores = [
  ['files', () => Promise.resolve(null)],
  ['S3', openTestS3],
] as const;

describe.each(stores)('an upload in parts, stored in %s', (_, openStore) => {
  let store: Awaited<ReturnType<typeof openTestS3>> | null;
  let pools: WorkPools;
  let api: TestApi;
  let client: PartsClient;
  beforeAll(async () => {
    pools = createTestPools(silentLogger());
    store = await openStore();
    api = await startTestApi({}, { pools, ...(store ? { objectStore: store.objectStore } : {}) });
    client = partsClient(api);
  });
  afterAll(async () => {
    await api.close();
    await pools.close();
    await store?.close();
  });

  async function objects(id: string): Promise<string[]> {
    const keys: string[] = [];
    for await (const { key } of api.objectStore.list(`accounts/${api.account.account.id}/uploads/${id}/`))
      keys.push(key);
    return keys.map((key) => key.split('/').at(-1) ?? '');
  }
  const problemOf = async (response: Response) =>
    (await response.json()) as { code: string; detail: string; errors: { location: string; message: string }[] };

  it('says how it is to be sent, and then what has arrived', async () => {
    const begun = await client.begin(CSV);
    const parts = Math.ceil(CSV.length / 64);
    expect(begun).toMatchObject({ status: 'receiving', part_size: 64, parts, received: [], received_bytes: 0 });
    expect(Date.parse(begun.expires_at) - Date.parse(begun.created_at)).toBeCloseTo(86_400_000, -4);
    for (const n of [1, 3, 2, parts])
      expect((await client.put(begun.id, n, client.partOf(CSV, begun, n))).status).toBe(204);
    expect(await client.retrieve(begun.id)).toMatchObject({
      status: 'receiving',
      received: [
        [1, 3],
        [parts, parts],
      ],
      received_bytes: 3 * 64 + (CSV.length - 64 * (parts - 1)),
    });
  });

  it('becomes what the same file would be as a whole, in any order and with any repetition', async () => {
    const id = await api.upload(CSV);
    const whole = await client.retrieve(id);
    const [mapping, validation] = await Promise.all(
      ['mapping', 'validation'].map(async (name): Promise<unknown> =>
        (await api.call(`/v1/uploads/${id}/${name}`)).json(),
      ),
    );
    const parts = Math.ceil(CSV.length / 64);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(
          Array.from({ length: parts }, (_, i) => i + 1),
          { minLength: parts },
        ),
        fc.array(fc.integer({ min: 1, max: parts }), { maxLength: 5 }),
        async (order, again) => {
          const begun = await client.begin(CSV);
          const sent = await Promise.all(
            [...order, ...again].map((n) => client.put(begun.id, n, client.partOf(CSV, begun, n))),
          );
          expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([204]));
          expect((await client.complete(begun.id, { sha256: sha256(CSV) })).status).toBe(202);
          const { id: _id, created_at: _at, expires_at: _until, ...same } = whole as Upload;
          expect(await client.settled(begun.id)).toMatchObject(same);
          expect(await (await api.call(`/v1/uploads/${begun.id}/mapping`)).json()).toEqual(mapping);
          expect(await (await api.call(`/v1/uploads/${begun.id}/validation`)).json()).toEqual(validation);
          expect(await objects(begun.id)).toEqual(['source']);
        },
      ),
      { numRuns: 3 },
    );
  });

  it('takes the same part again, and refuses other content for it', async () => {
    const begun = await client.begin(CSV);
    const part = client.partOf(CSV, begun, 2);
    const tabs = await Promise.all([1, 2, 3].map(() => client.put(begun.id, 2, part)));
    expect(tabs.map(({ status }) => status)).toEqual([204, 204, 204]);
    const other = await client.put(begun.id, 2, 'x'.repeat(64));
    expect(other.status).toBe(409);
    expect(await problemOf(other)).toMatchObject({ code: 'ERR-2008', detail: expect.stringContaining('Part 2') });
  });

  it('never has a mixture when two clients send different content as the same part', async () => {
    const begun = await client.begin(CSV);
    const answers = await Promise.all(['a', 'b', 'a', 'b'].map((letter) => client.put(begun.id, 1, letter.repeat(64))));
    const taken = answers.flatMap(({ status }, i) => (status === 204 ? [i % 2] : []));
    expect(new Set(taken).size).toBe(1);
    for (const { status } of answers) expect([204, 409]).toContain(status);
  });

  it.each([
    ['too short', 2, 'x'.repeat(63), {}, 400, 'ERR-2001'],
    ['too long', 2, 'x'.repeat(65), {}, 400, 'ERR-2001'],
    ['beyond the end', 99, 'x'.repeat(64), {}, 400, 'ERR-2001'],
    ['with no number', 0, 'x'.repeat(64), {}, 404, 'ERR-1004'],
    ['that was changed on the way', 2, 'x'.repeat(64), { 'repr-digest': digestOf('y') }, 422, 'ERR-2011'],
    ['whose digest is none', 2, 'x'.repeat(64), { 'repr-digest': 'md5=:abc=:' }, 400, 'ERR-2001'],
  ])('refuses a part %s, and keeps nothing of it', async (_, n, body, headers, status, code) => {
    const begun = await client.begin(CSV);
    const response = await client.put(begun.id, n, body, headers);
    expect([response.status, (await problemOf(response)).code]).toEqual([status, code]);
    expect(await client.retrieve(begun.id)).toMatchObject({ received: [] });
  });

  it('takes a last part of what remains, and no other length for it', async () => {
    const begun = await client.begin(CSV);
    const last = begun.parts;
    expect((await client.put(begun.id, last, 'x'.repeat(64))).status).toBe(400);
    expect((await client.put(begun.id, last, client.partOf(CSV, begun, last))).status).toBe(204);
  });

  it('refuses a part without a length', async () => {
    const begun = await client.begin(CSV);
    const status = await new Promise((resolve, reject) => {
      const sending = request(
        `${api.url}/v1/uploads/${begun.id}/parts/1`,
        { method: 'PUT', headers: { authorization: `Bearer ${api.account.secret}`, 'transfer-encoding': 'chunked' } },
        (response) => resolve(response.resume().statusCode),
      );
      sending.on('error', reject).end('x'.repeat(64));
    });
    expect(status).toBe(400);
  });

  it('keeps nothing of a part whose client is killed in the middle, and takes it afterwards', async () => {
    const begun = await client.begin(CSV);
    for (let n = 1; n <= begun.parts; n += 1) {
      const part = client.partOf(CSV, begun, n);
      const sending = request(`${api.url}/v1/uploads/${begun.id}/parts/${n}`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${api.account.secret}`, 'content-length': String(part.length) },
      });
      sending.on('error', () => undefined).write(part.subarray(0, Math.ceil(part.length / 2)));
      await new Promise((resolve) => setTimeout(resolve, 10));
      sending.destroy();
      expect((await client.put(begun.id, n, part)).status).toBe(204);
    }
    await client.complete(begun.id);
    expect(await client.settled(begun.id)).toMatchObject({ status: 'ready', checksum_sha256: sha256(CSV) });
  });

  it('is not complete with a hole, and names what is missing', async () => {
    const begun = await client.begin(CSV);
    for (let n = 1; n <= begun.parts; n += 1)
      if (n !== 1 && n !== 3 && n !== 4) await client.put(begun.id, n, client.partOf(CSV, begun, n));
    const refused = await client.complete(begun.id);
    expect(refused.status).toBe(409);
    expect(await problemOf(refused)).toMatchObject({
      code: 'ERR-2009',
      detail: 'Parts 1 and 3 to 4 have not arrived.',
      errors: [
        { location: 'parts/1', message: 'Part 1 has not arrived.' },
        { location: 'parts/3-4', message: 'Parts 3 to 4 have not arrived.' },
      ],
    });
    expect(await client.retrieve(begun.id)).toMatchObject({ status: 'receiving' });
  });

  async function sent(file: string, name?: string): Promise<ResumableUpload> {
    const begun = await client.begin(file, name);
    for (let n = 1; n <= begun.parts; n += 1) await client.put(begun.id, n, client.partOf(file, begun, n));
    return begun;
  }

  it('can be completed twice, and takes no other part afterwards', async () => {
    const begun = await sent(CSV);
    const both = await Promise.all([client.complete(begun.id), client.complete(begun.id)]);
    expect(both.map(({ status }) => status)).toEqual([202, 202]);
    expect(await client.settled(begun.id)).toMatchObject({ status: 'ready' });
    expect((await client.complete(begun.id)).status).toBe(202);
    expect((await client.put(begun.id, 1, client.partOf(CSV, begun, 1))).status).toBe(204);
    expect((await client.put(begun.id, 1, 'x'.repeat(64))).status).toBe(409);
  });

  it('is not usable before it is ready', async () => {
    const { id } = await client.begin(CSV);
    for (const [path, init] of [
      [`/v1/uploads/${id}/mapping`, {}],
      [`/v1/uploads/${id}/validation`, {}],
      [
        '/v1/predictions',
        { method: 'POST', body: `{"upload_id":"${id}"}`, headers: { 'content-type': 'application/json' } },
      ],
    ] as const) {
      const response = await api.call(path, init);
      expect([response.status, (await problemOf(response)).code]).toEqual([409, 'ERR-2010']);
    }
    expect(await (await api.call('/v1/uploads?limit=200')).text()).not.toContain(id);
  });

  it.each([
    ['not customers', 'a,b\n1,2\n', {}],
    ['empty of rows', 'x', {}],
    ['no workbook', `PK\u0003\u0004${'x'.repeat(200)}`, {}],
  ])('of a file that is %s fails with what a whole upload is told, and keeps none of it', async (_, file) => {
    const whole = await api.call('/v1/uploads', {
      method: 'POST',
      body: file,
      headers: { 'content-type': 'text/csv' },
    });
    const { request_id: _id, ...told } = (await whole.json()) as { request_id: string };
    const begun = await sent(file);
    await client.complete(begun.id);
    expect(await client.settled(begun.id)).toMatchObject({ status: 'failed', problem: told });
    await expect.poll(() => objects(begun.id)).toEqual([]);
  });

  it('fails when the file has another hash than its client says', async () => {
    const begun = await sent(CSV);
    await client.complete(begun.id, { sha256: sha256('another') });
    expect(await client.settled(begun.id)).toMatchObject({
      status: 'failed',
      problem: { code: 'ERR-2011', status: 422 },
    });
  });

  it('has the mapping of its request', async () => {
    const file = 'kunde,mrr\nc1,5\nc2,7\n';
    const mapping = { customer_id: 'kunde' };
    const response = await client.announce({ filename: 'a.csv', size: file.length, resumable: true, mapping });
    const begun = (await response.json()) as ResumableUpload;
    await client.put(begun.id, 1, file);
    await client.complete(begun.id);
    await client.settled(begun.id);
    expect(await (await api.call(`/v1/uploads/${begun.id}/mapping`)).json()).toMatchObject({ overrides: mapping });
  });

  it.each([
    [{ size: 0 }, 400, 'ERR-2001'],
    [{ size: 1.5 }, 400, 'ERR-2001'],
    [{ size: 2 ** 41 }, 413, 'ERR-2003'],
    [{ resumable: false }, 400, 'ERR-2001'],
    [{ filename: '' }, 400, 'ERR-2001'],
    [{ status: 'ready' }, 400, 'ERR-2001'],
    [{ mapping: { nonsense: 'x' } }, 422, 'ERR-3006'],
  ])('is refused when it is announced with %j', async (wrong, status, code) => {
    const response = await client.announce({ filename: 'a.csv', size: 10, resumable: true, ...wrong });
    expect([response.status, (await problemOf(response)).code]).toEqual([status, code]);
  });

  it('of five gigabytes has parts beyond those of 32 bits', async () => {
    await using five = await another({ partBytes: 1024 });
    const size = 5_000_000_000;
    const response = await five.client.announce({ filename: 'five.csv', size, resumable: true });
    const begun = (await response.json()) as ResumableUpload;
    expect(begun).toMatchObject({ file_size_bytes: size, part_size: 2 ** 20, parts: 4769 });
    const last = 'x'.repeat(size - 4768 * 2 ** 20);
    expect((await five.client.put(begun.id, 4769, last)).status).toBe(204);
    expect(await five.client.retrieve(begun.id)).toMatchObject({
      received: [[4769, 4769]],
      received_bytes: last.length,
    });
    expect((await five.api.call(`/v1/uploads/${begun.id}`, { method: 'DELETE' })).status).toBe(204);
  });

  async function another({ partBytes }: { readonly partBytes: number }) {
    const other = await startTestApi(
      { resumable: { maxBytes: 2 ** 40, partBytes, lifetimeMs: 1000 } },
      { pools, ...(store ? { objectStore: store.objectStore } : {}) },
    );
    return { api: other, client: partsClient(other), [Symbol.asyncDispose]: () => other.close() };
  }

  it('is announced once for an idempotency key, which stands for nothing else', async () => {
    const key = { 'idempotency-key': `parts-${Math.random()}` };
    const body = { filename: 'a.csv', size: 100, resumable: true };
    const all = await Promise.all([1, 2, 3].map(() => client.announce(body, key)));
    expect(all.map(({ status }) => status)).toEqual([201, 201, 201]);
    const ids = await Promise.all(all.map(async (response) => ((await response.json()) as { id: string }).id));
    expect(new Set(ids).size).toBe(1);
    expect(await problemOf(await client.announce({ ...body, size: 101 }, key))).toMatchObject({ code: 'ERR-2004' });
    const whole = await api.call('/v1/uploads', {
      method: 'POST',
      body: CSV,
      headers: { 'content-type': 'text/csv', ...key },
    });
    expect(await problemOf(whole)).toMatchObject({ code: 'ERR-2004' });
  });

  it('is nothing for another account', async () => {
    const begun = await client.begin(CSV);
    const stranger = await createTestAccount(api.database, 'Somebody Else Ltd');
    const theirs = partsClient(api, stranger.secret);
    const answers = [
      await theirs.put(begun.id, 1, client.partOf(CSV, begun, 1)),
      await theirs.complete(begun.id),
      await api.call(`/v1/uploads/${begun.id}`, { as: stranger.secret }),
      await api.call(`/v1/uploads/${begun.id}`, { as: stranger.secret, method: 'DELETE' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(await client.retrieve(begun.id)).toMatchObject({ received: [] });
  });

  it('that is deleted in the middle is gone with its parts, also those on their way', async () => {
    const begun = await client.begin(CSV);
    await client.put(begun.id, 1, client.partOf(CSV, begun, 1));
    const racing = client.put(begun.id, 2, client.partOf(CSV, begun, 2));
    expect((await api.call(`/v1/uploads/${begun.id}`, { method: 'DELETE' })).status).toBe(204);
    expect([204, 404, 409]).toContain((await racing).status);
    expect((await client.put(begun.id, 3, client.partOf(CSV, begun, 3))).status).toBe(404);
    expect((await client.complete(begun.id)).status).toBe(404);
    expect(await objects(begun.id)).toEqual([]);
    expect(await api.database.uploadParts.list({ ...ownOf(api.account.account.id), id: begun.id })).toEqual([]);
  });
});
