import { describe, expect, it } from 'vitest';
import { UsageError } from '../index.ts';
import { BASE, http, HttpResponse, problem, testClient, useTestServer } from '../testing/test-server.ts';

const REFERENCE = 'tenant/ä 1';

describe('a reference', () => {
  const server = useTestServer();
  function note(): URL[] {
    const urls: URL[] = [];
    const answer = ({ request }: { request: Request }) => {
      urls.push(new URL(request.url));
      if (request.url.includes('/v1/events')) return problem(404, 'ERR-1004');
      return request.method === 'POST'
        ? HttpResponse.json({ id: 'upl_1' }, { status: 201 })
        : HttpResponse.json({ data: [], next_cursor: null });
    };
    server.use(
      http.post(`${BASE}/v1/uploads`, answer),
      http.get(`${BASE}/v1/uploads`, answer),
      http.get(`${BASE}/v1/predictions`, answer),
      http.get(`${BASE}/v1/events`, answer),
    );
    return urls;
  }
  type Named = { readonly reference?: string };
  const all = async (list: AsyncIterable<unknown>): Promise<void> => {
    for await (const _ of list);
  };
  const uses: [string, (named: Named) => Promise<unknown>][] = [
    ['uploads.create', (named) => testClient().uploads.create({ csv: 'a\n1\n' }, named)],
    ['uploads.list', async (named) => all(testClient().uploads.list(named))],
    ['predictions.list', async (named) => all(testClient().predictions.list(named))],
    ['events.subscribe', async (named) => all(testClient().events.subscribe(named))],
  ];

  it.each(uses)('of %s is sent as it is, and none when none is named', async (_, use) => {
    const urls = note();
    // A stream that is refused was asked for, too.
    await Promise.allSettled([use({ reference: REFERENCE }), use({})]);
    expect(urls.map(({ searchParams }) => searchParams.get('reference'))).toEqual([REFERENCE, null]);
  });

  it.each(uses)('of %s that came out as nothing is refused, and nothing is asked for', async (_, use) => {
    const urls = note();
    for (const reference of [undefined, null, '', 7, {}])
      await expect(use({ reference } as unknown as Named)).rejects.toBeInstanceOf(UsageError); // as: of JavaScript
    expect(urls).toEqual([]);
  });
});
