import { IncompleteDownloadError, RetainWise } from '@retainwise/sdk';
import { allOf, openTestS3, type TestStore } from '@retainwise/platform/testing';
import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../support/test-api.ts';

const CSV = ['customer_id,mrr,contract']
  .concat(Array.from({ length: 40 }, (_, i) => `${i === 7 ? '' : `c${i}`},${20 + i},monthly`))
  .join('\n');

describe('downloads that are redirected to the object store', () => {
  let api: TestApi;
  let s3: TestStore;
  let id: string;
  beforeAll(async () => {
    api = await startTestApi({ downloadRedirect: true });
    s3 = await openTestS3();
    Object.assign(api.objectStore, s3.objectStore);
    await api.startWorker();
    const upload = await api.upload(CSV, 'customers (march).csv');
    const prediction = await client().predictions.create({ upload_id: upload });
    id = prediction.id;
    await client().predictions.waitUntilDone(id);
  });
  afterAll(async () => {
    await api.close();
    await s3.close();
  });

  const client = () => new RetainWise({ apiKey: api.account.secret, baseUrl: api.url });
  const path = (query = '') => `/v1/predictions/${id}/download${query}`;
  const asked = (query = '', headers: Record<string, string> = {}, method = 'GET') =>
    api.call(path(query), { method, redirect: 'manual', headers });
  const link = async (query = '') => (await asked(query)).headers.get('location') ?? '';
  /** As the API sends it itself. */
  const direct = async (query = '') => (await asked(query, { 'accept-encoding': 'identity' })).text();

  it.each(['', '?part=rejected'])('are links that last a minute and need no key (%s)', async (query) => {
    const answer = await asked(query);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([302, 'no-store']);
    const location = new URL(answer.headers.get('location') ?? '');
    expect(location.origin).not.toBe(api.url);
    expect(location.searchParams.get('X-Amz-Expires')).toBe('60');
    expect(location.href).not.toContain(api.account.secret);
    const file = await fetch(location);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(file.headers.get('content-encoding')).toBe('gzip');
    expect(file.headers.get('content-disposition')).toContain('customers (march)-');
    expect(await file.text()).toBe(await direct(query));
  });

  it('are followed by the SDK, without its key, with the name of the file and its digest', async () => {
    const seen: Request[] = [];
    const watching = new RetainWise({
      apiKey: api.account.secret,
      baseUrl: api.url,
      fetch: async (input, init) => {
        const request = new Request(input, init);
        seen.push(request);
        return fetch(request);
      },
    });
    const download = await watching.predictions.download(id);
    expect(download.filename).toBe('customers (march)-results.csv');
    expect(await download.text()).toBe(await direct());
    expect(seen.map(({ url }) => new URL(url).origin)).toEqual([api.url]);
    // A store refuses a request that has a key besides its signature: fetch has left it out.
    const withKey = await fetch(await link(), { headers: { authorization: `Bearer ${api.account.secret}` } });
    expect(withKey.status).toBeGreaterThanOrEqual(400);
  });

  it('are none for pages, which could not read what the store answers', async () => {
    const page = 'https://panel.example.com';
    const backend = new RetainWise({ apiKey: await api.bindKey('tenant-1'), baseUrl: api.url });
    const upload = await backend.uploads.create(new Blob([CSV]), { filename: 'theirs.csv' });
    const theirs = await backend.predictions.create({ upload_id: upload.id });
    await backend.predictions.waitUntilDone(theirs.id);
    const answer = await api.call(`/v1/predictions/${theirs.id}/download`, {
      as: await api.openSession('tenant-1', { allowedOrigins: [page] }),
      redirect: 'manual',
      headers: { origin: page },
    });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, page]);
    expect(await answer.text()).toContain('c1,');
  });

  it('that end early, or are of another file, are noticed by the SDK', async () => {
    const { outputKey } = (await api.database.predictions.find(allOf(api.account.account.id), id))!;
    const url = await link();
    const stored = Buffer.from(await (await fetch(url, { headers: { 'accept-encoding': 'gzip' } })).arrayBuffer());
    const whole = stored.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b])) ? gunzipSync(stored) : stored;
    const swapped = new RetainWise({
      apiKey: api.account.secret,
      baseUrl: api.url,
      fetch: async (input, init) => {
        const redirect = await fetch(input, { ...init, redirect: 'manual' });
        await api.objectStore.put(outputKey!, Readable.from([gzipSync(whole.subarray(0, 500))]), {
          contentType: 'text/csv',
        });
        return fetch(redirect.headers.get('location')!);
      },
    });
    const original = await s3.objectStore.get(outputKey!).then((stream) => stream.toArray());
    const download = await swapped.predictions.download(id);
    await expect(download.text()).rejects.toThrow(IncompleteDownloadError);
    await api.objectStore.put(outputKey!, Readable.from(original), {
      contentType: 'text/csv',
      contentEncoding: 'gzip',
    });
    expect(await (await client().predictions.download(id)).text()).toBe(whole.toString());
  });

  it('come from the API where a link cannot give them: the long form, HEAD, and clients without gzip', async () => {
    expect((await asked('?detail=full')).status).toBe(200);
    expect((await asked('', {}, 'HEAD')).status).toBe(200);
    expect((await asked('', { 'accept-encoding': 'identity' })).status).toBe(200);
  });

  it('are refused by the store once they have expired, and when they were changed', async () => {
    const { outputKey } = (await api.database.predictions.find(allOf(api.account.account.id), id))!;
    const short = await api.objectStore.linkTo!(outputKey!, {
      contentType: 'text/csv',
      contentDisposition: 'attachment',
      sha256: null,
      seconds: 1,
    });
    expect((await fetch(short)).status).toBe(200);
    await delay(2_100);
    expect((await fetch(short)).status).toBe(403);
    const url = await link();
    for (const changed of [
      url.replace('X-Amz-Expires=60', 'X-Amz-Expires=6000'),
      url.replace(/x-unencoded-digest=../, 'x-unencoded-digest=00'),
    ]) {
      expect(changed).not.toBe(url);
      expect((await fetch(changed)).status).toBe(403);
    }
  });

  it('need a key to get, of the account', async () => {
    expect((await api.call(path(), { as: null, redirect: 'manual' })).status).toBe(401);
  });
});
