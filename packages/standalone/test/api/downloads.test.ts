import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { runSql } from '@retainwise/platform/testing';
import { RetainWise } from '@retainwise/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../support/test-api.ts';

const CSV = ['customer_id,name,mrr,contract,tenure_months,last_activity_days_ago']
  .concat(
    Array.from({ length: 40 }, (_, i) => `${i === 7 ? '' : `c${i}`},"Acme, ${i}",${20 + i},monthly,${1 + i},${i}`),
  )
  .join('\n');

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

const digestOf = (bytes: Uint8Array): string => `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;

describe('the file of a prediction', () => {
  let api: TestApi;
  let id: string;
  beforeAll(async () => {
    api = await startTestApi();
    await api.startWorker();
    const created = await api.call('/v1/predictions', {
      method: 'POST',
      body: JSON.stringify({ upload_id: await api.upload(CSV, 'march.csv') }),
      headers: { 'content-type': 'application/json' },
    });
    ({ id } = (await created.json()) as { id: string });
    await sdk().predictions.waitUntilDone(id);
  });
  afterAll(() => api.close());

  const sdk = () => new RetainWise({ apiKey: api.account.secret, baseUrl: api.url });

  /** As it is on the wire: fetch would decompress it. */
  async function ask(query: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
    const asked = request(`${api.url}/v1/predictions/${id}/download${query}`, {
      method,
      headers: { authorization: `Bearer ${api.account.secret}`, ...headers },
    });
    asked.end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    return { status: answer.statusCode ?? 0, headers: answer.headers, body: await buffer(answer) };
  }

  it('is sent as it is stored to whoever accepts gzip, with its length and the digests of both forms', async () => {
    for (const part of ['results', 'rejected']) {
      const { status, headers, body } = await ask(`?part=${part}`, { 'accept-encoding': 'gzip, deflate, br' });
      expect(status).toBe(200);
      const csv = gunzipSync(body);
      expect(headers).toMatchObject({
        'content-encoding': 'gzip',
        'content-type': 'text/csv; charset=utf-8',
        'content-length': String(body.length),
        'content-disposition': `attachment; filename=march-${part}.csv`,
        'repr-digest': digestOf(body),
        'unencoded-digest': digestOf(csv),
        vary: expect.stringContaining('Accept-Encoding'),
        'cache-control': 'private, no-store, no-transform',
      });
      expect(csv.toString().split('\r\n')).toHaveLength(part === 'results' ? 41 : 3);
    }
  });

  it('is sent as plain CSV to everybody else, and never compressed again', async () => {
    const packed = await ask('', { 'accept-encoding': 'gzip' });
    for (const accepted of [{}, { 'accept-encoding': 'br' }, { 'accept-encoding': 'gzip;q=0' }]) {
      const { headers, body } = await ask('', accepted);
      expect(body).toEqual(gunzipSync(packed.body));
      expect(headers['content-encoding']).toBeUndefined();
      expect(headers).toMatchObject({
        'content-length': String(body.length),
        'repr-digest': digestOf(body),
        'unencoded-digest': digestOf(body),
      });
      expect(headers.etag).not.toBe(packed.headers.etag);
    }
  });

  it('says everything once, and everything again with detail=full', async () => {
    const explanations = async (query: string): Promise<object[]> => {
      const csv = (await ask(query)).body.toString();
      return [...csv.matchAll(/"(\{""(?:summary|method)"".*?\})","\[/g)].map(
        ([, cell]) => JSON.parse(cell!.replaceAll('""', '"')) as object,
      );
    };
    const compact = await explanations('');
    expect(compact).toHaveLength(39);
    for (const explanation of compact) expect(explanation).not.toHaveProperty('summary');
    const full = await explanations('?detail=full');
    expect(full).toHaveLength(39);
    for (const [i, explanation] of full.entries())
      expect(explanation).toMatchObject({
        ...compact[i],
        summary: expect.any(String),
        factors: expect.arrayContaining([expect.objectContaining({ label: 'Contract type', direction: 'increases' })]),
      });

    const packed = await ask('?detail=full', { 'accept-encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.body)).toEqual((await ask('?detail=full')).body);
    expect((await ask('?part=rejected&detail=full')).body).toEqual((await ask('?part=rejected')).body);
    expect((await ask('?detail=long')).status).toBe(400);
  });

  it('is described by HEAD without being sent', async () => {
    for (const query of ['', '?detail=full', '?part=rejected']) {
      const head = await ask(query, { 'accept-encoding': 'gzip' }, 'HEAD');
      const { headers } = await ask(query, { 'accept-encoding': 'gzip' });
      expect(head.status).toBe(200);
      expect(head.body).toHaveLength(0);
      for (const name of ['content-encoding', 'content-length', 'repr-digest', 'content-disposition', 'etag'])
        expect(head.headers[name]).toBe(headers[name]);
    }
  });

  it('arrives whole through the SDK, in both forms', async () => {
    const text = await (await sdk().predictions.download(id)).text();
    expect(text).toBe((await ask('')).body.toString());
    const full = await (await sdk().predictions.download(id, { detail: 'full' })).text();
    expect(full).toBe((await ask('?detail=full')).body.toString());
  });

  it('of a version that stored it as it is, is sent as it is', async () => {
    const [key, csv] = ['accounts/a/uploads/u/predictions/p/1/results.csv', 'customer_id\r\nc1\r\n'];
    await api.objectStore.put(key, Readable.from([Buffer.from(csv)]), { contentType: 'text/csv' });
    await runSql(api.databaseUrl, `UPDATE predictions SET output_key = '${key}' WHERE id = '${id}'`);
    for (const query of ['', '?detail=full']) {
      const { headers, body } = await ask(query, { 'accept-encoding': 'gzip' });
      expect(body.toString()).toBe(csv);
      expect(headers['content-length']).toBe(String(csv.length));
      expect(headers['content-encoding']).toBeUndefined();
    }
  });
});
