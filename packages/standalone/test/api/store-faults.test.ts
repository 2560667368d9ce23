import { createHash } from 'node:crypto';
import { RetainWise } from '@retainwise/sdk';
import { openTestS3, startProxy, type Proxy, type TestStore } from '@retainwise/platform/testing';
import type { ObjectStore } from '@retainwise/platform';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../support/test-api.ts';

const PART_BYTES = 200_000;
const ROWS = 4_000;
const CSV = ['customer_id,mrr,contract,name']
  .concat(Array.from({ length: ROWS }, (_, i) => `c${i},${20 + (i % 700)},monthly,${(i * 7_919) % 99_991}`))
  .join('\n');
/** Heads and digests of files pass, files do not. */
const SOME_BYTES = 20_000;

describe('a store on the other side of a bad line', () => {
  let s3: TestStore;
  let line: Proxy;
  let objectStore: ObjectStore;
  let api: TestApi;
  let id: string;
  const whole = new Map<string, string>();

  beforeAll(async () => {
    s3 = await openTestS3();
    line = await startProxy(s3.port);
    objectStore = s3.openAt(line.port);
    api = await startTestApi(
      { resumable: { maxBytes: 2 ** 30, partBytes: PART_BYTES, lifetimeMs: 86_400_000 } },
      { objectStore },
    );
    const worker = await api.startWorker();
    const client = new RetainWise({ apiKey: api.account.secret, baseUrl: api.url });
    ({ id } = await client.predictions.create({ upload_id: await api.upload(CSV) }));
    await client.predictions.waitUntilDone(id);
    await worker.stop();
    for (const [query, accepts] of FORMS) whole.set(`${query} ${accepts}`, await download(query, accepts));
  });
  afterEach(() => line.set({ kind: 'pass' }));
  afterAll(async () => {
    await api.close();
    await objectStore.close();
    await line.close();
    await s3.close();
  });

  const FORMS = [
    ['', 'gzip'],
    ['', 'identity'],
    ['?detail=full', 'gzip'],
    ['?detail=full', 'identity'],
  ] as const;
  const ask = (query: string, accepts: string, signal?: AbortSignal) =>
    api.call(`/v1/predictions/${id}/download${query}`, {
      headers: { 'accept-encoding': accepts },
      ...(signal === undefined ? {} : { signal }),
    });
  const download = async (query: string, accepts: string): Promise<string> => (await ask(query, accepts)).text();

  describe.each(FORMS)('a download%s as %s', (query, accepts) => {
    it('that is reset in the middle is never a short file that looks whole', async () => {
      line.set({ kind: 'reset', afterBytes: () => SOME_BYTES });
      const before = line.disturbed();
      await expect(download(query, accepts)).rejects.toThrow();
      expect(line.disturbed()).toBeGreaterThan(before);
      expect((await api.call('/health')).status).toBe(200);
      line.set({ kind: 'pass' });
      expect(await download(query, accepts)).toBe(whole.get(`${query} ${accepts}`));
    });

    it('that is slow is whole', async () => {
      line.set({ kind: 'slow', pauseMs: 20 });
      expect(await download(query, accepts)).toBe(whole.get(`${query} ${accepts}`));
      expect(whole.get(`${query} ${accepts}`)!.split('\n').length).toBeGreaterThan(ROWS);
    });

    it('that stalls is given up when its client is gone', async () => {
      line.set({ kind: 'stall', afterBytes: () => SOME_BYTES });
      const gone = new AbortController();
      const answer = await ask(query, accepts, gone.signal);
      const reading = answer.text();
      await expect.poll(() => line.stalled()).toBe(1);
      gone.abort();
      await expect(reading).rejects.toThrow();
      await expect.poll(() => line.stalled()).toBe(0);
    });
  });

  it('a download that the store does not even begin is answered with 503, not with an empty file', async () => {
    line.set({ kind: 'refuse' });
    const answer = await ask('', 'gzip');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await answer.json()).toMatchObject({ code: 'ERR-5006' });
  });

  it('an upload that is reset in the middle is answered with 503, leaves nothing, and can be sent again', async () => {
    const before = await stored();
    line.set({ kind: 'reset', afterBytes: () => SOME_BYTES, of: 'request' });
    const refused = await send();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    line.set({ kind: 'pass' });
    await expect.poll(stored).toEqual(before);
    expect((await send()).status).toBe(201);
  });

  it('a part of an upload that is reset in the middle is answered with 503, and taken when sent again', async () => {
    const json = { 'content-type': 'application/json' };
    const announced = await api.call('/v1/uploads', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ filename: 'customers.csv', size: CSV.length, resumable: true }),
    });
    const { id: upload, parts } = (await announced.json()) as { readonly id: string; readonly parts: number };
    for (let n = 1; n <= parts; n += 1) {
      const put = () =>
        api.call(`/v1/uploads/${upload}/parts/${n}`, {
          method: 'PUT',
          headers: { 'content-type': 'application/octet-stream' },
          body: CSV.slice((n - 1) * PART_BYTES, n * PART_BYTES),
        });
      line.set({ kind: 'reset', afterBytes: () => SOME_BYTES, of: 'request' });
      const refused = await put();
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
      line.set({ kind: 'slow', pauseMs: 20 });
      expect((await put()).status).toBe(204);
    }
    await api.call(`/v1/uploads/${upload}/complete`, { method: 'POST', headers: json, body: '{}' });
    const state = async () =>
      (await (await api.call(`/v1/uploads/${upload}`)).json()) as {
        readonly status: string;
        readonly checksum_sha256: string;
      };
    await expect.poll(async () => (await state()).status).toBe('ready');
    expect((await state()).checksum_sha256).toBe(createHash('sha256').update(CSV).digest('hex'));
  });

  const send = () =>
    api.call('/v1/uploads', {
      method: 'POST',
      headers: { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="again.csv"' },
      body: CSV,
    });
  async function stored(): Promise<string[]> {
    const keys: string[] = [];
    for await (const { key } of s3.objectStore.list('accounts/')) keys.push(key);
    return keys.toSorted();
  }
});
