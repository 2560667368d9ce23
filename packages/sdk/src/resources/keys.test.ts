import { describe, expect, it } from 'vitest';
import { ConflictError, UsageError } from '../index.ts';
import { BASE, http, HttpResponse, problem, testClient, useTestServer } from '../testing/test-server.ts';

const key = (id: string, secret?: string) => ({ id, name: 'k', ...(secret === undefined ? {} : { secret }) });

describe('API keys', () => {
  const server = useTestServer();

  it('are made with a body and an idempotency key, and bring their secret', async () => {
    const seen: unknown[] = [];
    server.use(
      http.post(`${BASE}/v1/keys`, async ({ request }) => {
        seen.push(await request.json(), request.headers.get('idempotency-key'));
        return HttpResponse.json(key('key_1', 'rwk_live_x'), { status: 201 });
      }),
    );
    const body = { name: 'k', scopes: ['scores:create'], reference: 'acme' } as const;
    expect(await testClient().keys.create(body, { idempotencyKey: 'mine-alone' })).toMatchObject({
      secret: 'rwk_live_x',
    });
    expect(seen).toEqual([body, 'mine-alone']);
  });

  it('whose answer was lost are not made twice: the error names the one that was made', async () => {
    const sent: (string | null)[] = [];
    server.use(
      http.post(`${BASE}/v1/keys`, ({ request }) => {
        sent.push(request.headers.get('idempotency-key'));
        return sent.length === 1 ? problem(503, 'ERR-5002', { 'retry-after': '0' }) : problem(409, 'ERR-2012');
      }),
    );
    const error: unknown = await testClient()
      .keys.create({ name: 'k' })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ code: 'ERR-2012' });
    expect(sent).toEqual([sent[0], sent[0]]);
    expect(sent[0]).toMatch(/^sdk-/);
  });

  it('are listed page by page, retrieved, rotated and revoked', async () => {
    const seen: unknown[] = [];
    server.use(
      http.get(`${BASE}/v1/keys`, ({ request }) => {
        const cursor = new URL(request.url).searchParams.get('cursor');
        return HttpResponse.json(
          cursor === null ? { data: [key('key_2')], next_cursor: 'c' } : { data: [key('key_1')], next_cursor: null },
        );
      }),
      http.get(`${BASE}/v1/keys/key_1`, () => HttpResponse.json(key('key_1'))),
      http.post(`${BASE}/v1/keys/key_1/rotate`, async ({ request }) => {
        seen.push(await request.json());
        return HttpResponse.json(key('key_3', 'rwk_live_y'), { status: 201 });
      }),
      http.delete(`${BASE}/v1/keys/key_3`, () => HttpResponse.json({ ...key('key_3'), status: 'revoked' })),
    );
    const { keys } = testClient();
    const ids: string[] = [];
    for await (const { id } of keys.list({ limit: 1 })) ids.push(id);
    expect(ids).toEqual(['key_2', 'key_1']);
    expect((await keys.retrieve('key_1')).id).toBe('key_1');
    expect((await keys.rotate('key_1', { overlap_seconds: 60 })).secret).toBe('rwk_live_y');
    await keys.rotate('key_1');
    expect(seen).toEqual([{ overlap_seconds: 60 }, {}]);
    expect((await keys.revoke('key_3')).status).toBe('revoked');
  });

  it('need an id', async () => {
    for (const id of ['', '../account', 'a/b'])
      await expect(testClient().keys.revoke(id)).rejects.toBeInstanceOf(UsageError);
  });
});
