import { describe, expect, it } from 'vitest';
import { NotFoundError, UsageError } from '../index.ts';
import { BASE, http, HttpResponse, problem, testClient, useTestServer } from '../testing/test-server.ts';

const ID = 'whk_1';
const endpoint = (changes: object = {}) => ({ id: ID, url: 'https://hooks.example/', status: 'enabled', ...changes });

describe('webhooks', () => {
  const server = useTestServer();

  it('are made with a body and an idempotency key, and bring their secret', async () => {
    const seen: unknown[] = [];
    server.use(
      http.post(`${BASE}/v1/webhooks`, async ({ request }) => {
        seen.push(await request.json(), request.headers.get('idempotency-key'));
        return HttpResponse.json(endpoint({ secret: 'whsec_x' }), { status: 201 });
      }),
    );
    const body = { url: 'https://hooks.example/', event_types: ['upload.ready'], reference: 'acme' } as const;
    const made = await testClient().webhooks.create(body, { idempotencyKey: 'mine-alone' });
    expect(made.secret).toBe('whsec_x');
    expect(seen).toEqual([body, 'mine-alone']);
  });

  it('are not made for everybody when the reference of one went missing', async () => {
    for (const reference of [undefined, null, '', 7])
      await expect(
        testClient().webhooks.create({ url: 'https://hooks.example/', reference } as never),
      ).rejects.toBeInstanceOf(UsageError);
  });

  it('are read, changed, tested, rotated and deleted by their id', async () => {
    const seen: string[] = [];
    const note = async (request: Request): Promise<void> => {
      const { pathname, search } = new URL(request.url);
      seen.push(`${request.method} ${pathname}${search} ${await request.text()}`.trim());
    };
    server.use(
      http.all(`${BASE}/v1/webhooks/*`, async ({ request }) => {
        await note(request);
        if (request.method === 'DELETE') return new HttpResponse(null, { status: 204 });
        return HttpResponse.json(endpoint({ queued: 2 }), { status: request.method === 'POST' ? 202 : 200 });
      }),
    );
    const { webhooks } = testClient();
    await webhooks.retrieve(ID);
    await webhooks.update(ID, { status: 'disabled' });
    await webhooks.rotateSecret(ID);
    await webhooks.rotateSecret(ID, { overlap_seconds: 0 });
    await webhooks.test(ID);
    await webhooks.retry(ID, 'dlv_1');
    expect(await webhooks.replay(ID, { since: '2026-05-01T00:00:00Z' })).toMatchObject({ queued: 2 });
    await webhooks.delete(ID);
    expect(seen).toEqual([
      'GET /v1/webhooks/whk_1',
      'PATCH /v1/webhooks/whk_1 {"status":"disabled"}',
      'POST /v1/webhooks/whk_1/rotate-secret {}',
      'POST /v1/webhooks/whk_1/rotate-secret {"overlap_seconds":0}',
      'POST /v1/webhooks/whk_1/test',
      'POST /v1/webhooks/whk_1/deliveries/dlv_1/retry',
      'POST /v1/webhooks/whk_1/replay {"since":"2026-05-01T00:00:00Z"}',
      'DELETE /v1/webhooks/whk_1',
    ]);
    await expect(webhooks.retrieve('../keys')).rejects.toBeInstanceOf(UsageError);
  });

  it('and their deliveries are listed page after page', async () => {
    server.use(
      http.get(`${BASE}/v1/webhooks`, ({ request }) => {
        const { searchParams } = new URL(request.url);
        expect(searchParams.get('reference')).toBe('acme');
        return HttpResponse.json(
          searchParams.has('cursor')
            ? { data: [endpoint({ id: 'whk_2' })], next_cursor: null }
            : { data: [endpoint()], next_cursor: 'c' },
        );
      }),
      http.get(`${BASE}/v1/webhooks/${ID}/deliveries`, ({ request }) =>
        HttpResponse.json({ data: [{ id: new URL(request.url).searchParams.get('status') }], next_cursor: null }),
      ),
    );
    const { webhooks } = testClient();
    const ids: string[] = [];
    for await (const { id } of webhooks.list({ reference: 'acme' })) ids.push(id);
    expect(ids).toEqual(['whk_1', 'whk_2']);
    expect((await webhooks.deliveries(ID, { status: 'failed' })).data).toEqual([{ id: 'failed' }]);
  });

  it('that do not exist are an error', async () => {
    server.use(http.delete(`${BASE}/v1/webhooks/${ID}`, () => problem(404, 'ERR-1004')));
    await expect(testClient().webhooks.delete(ID)).rejects.toBeInstanceOf(NotFoundError);
  });
});
