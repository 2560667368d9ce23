import { describe, expect, it } from 'vitest';
import { UsageError } from '../index.ts';
import { BASE, http, HttpResponse, testClient, useTestServer } from '../testing/test-server.ts';

const event = (id: string) => ({ id, action: 'key.created' });
const erasure = { id: 'era_1', status: 'pending' };

describe('the audit log', () => {
  const server = useTestServer();

  it('is listed page by page, with its filters on every page', async () => {
    const seen: string[] = [];
    server.use(
      http.get(`${BASE}/v1/audit-events`, ({ request }) => {
        const { searchParams } = new URL(request.url);
        seen.push(
          [...searchParams]
            .map((pair) => pair.join('='))
            .sort()
            .join('&'),
        );
        return HttpResponse.json(
          searchParams.has('cursor')
            ? { data: [event('aud_1')], next_cursor: null }
            : { data: [event('aud_2')], next_cursor: 'c' },
        );
      }),
    );
    const ids: string[] = [];
    for await (const { id } of testClient().audit.list({ action: 'key.created', since: '2026-05-01T00:00:00Z' }))
      ids.push(id);
    expect(ids).toEqual(['aud_2', 'aud_1']);
    expect(seen).toEqual([
      'action=key.created&since=2026-05-01T00:00:00Z',
      'action=key.created&cursor=c&since=2026-05-01T00:00:00Z',
    ]);
  });
});

describe('erasures', () => {
  const server = useTestServer();

  it('of a customer begin with whatever the id is written with, and can be followed', async () => {
    const seen: string[] = [];
    server.use(
      http.delete(`${BASE}/v1/customers/:id`, ({ request }) => {
        const { pathname, search } = new URL(request.url);
        seen.push(pathname + search);
        return HttpResponse.json(erasure, { status: 202 });
      }),
      http.get(`${BASE}/v1/erasures/era_1`, () => HttpResponse.json({ ...erasure, status: 'completed' })),
    );
    const client = testClient();
    const { id } = await client.customers.erase('a/b ü', { reference: 'tenant-1' });
    await client.customers.erase('c1');
    expect(seen).toEqual(['/v1/customers/a%2Fb%20%C3%BC?reference=tenant-1', '/v1/customers/c1']);
    expect(await client.erasures.retrieve(id)).toMatchObject({ status: 'completed' });
    await expect(client.erasures.retrieve('../account')).rejects.toThrow(UsageError);
  });

  it('are never of all end customers because a reference came out as nothing', async () => {
    for (const reference of [undefined, null, ''])
      await expect(testClient().customers.erase('c1', { reference } as never)).rejects.toThrow(UsageError);
  });

  it('of the account send its name', async () => {
    const seen: unknown[] = [];
    server.use(
      http.delete(`${BASE}/v1/account`, async ({ request }) => {
        seen.push(await request.json());
        return HttpResponse.json(erasure, { status: 202 });
      }),
    );
    expect(await testClient().account.erase({ confirm: 'Example Ltd' })).toMatchObject({ id: 'era_1' });
    expect(seen).toEqual([{ confirm: 'Example Ltd' }]);
  });
});
