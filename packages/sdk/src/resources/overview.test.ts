import { describe, expect, it } from 'vitest';
import { ConflictError, UsageError } from '../index.ts';
import { BASE, http, HttpResponse, problem, testClient, useTestServer } from '../testing/test-server.ts';

describe('what a dashboard asks for', () => {
  const server = useTestServer();

  it('is asked of one end customer, or of the account itself, and never of everybody by mistake', async () => {
    const seen: string[] = [];
    server.use(
      http.all(`${BASE}/v1/*`, async ({ request }) => {
        const { pathname, search } = new URL(request.url);
        seen.push(`${request.method} ${pathname}${search} ${await request.text()}`.trim());
        return HttpResponse.json({ data: [], next_cursor: null });
      }),
    );
    const client = testClient();
    await client.dashboard.retrieve({ reference: 'acme', horizon_days: 90 });
    await client.worklist.list({ capacity: 20, status: 'open' });
    await client.worklist.update('c/1', { status: 'done', version: 2 }, { reference: 'acme' });
    await client.predictions.changes('prd_1', { kind: 'gone' });
    await client.predictions.segments('prd_1', { column: 'plan' });
    await client.exports.create({ reference: 'acme' });
    await client.exports.retrieve('exp_1');
    expect(seen).toEqual([
      'GET /v1/dashboard?reference=acme&horizon_days=90',
      'GET /v1/worklist?capacity=20&status=open',
      'PATCH /v1/worklist/c%2F1?reference=acme {"status":"done","version":2}',
      'GET /v1/predictions/prd_1/changes?kind=gone',
      'GET /v1/predictions/prd_1/segments?column=plan',
      'POST /v1/exports {"reference":"acme"}',
      'GET /v1/exports/exp_1',
    ]);
    for (const reference of [undefined, '', null])
      await expect(client.dashboard.retrieve({ reference } as never)).rejects.toBeInstanceOf(UsageError);
  });

  it('goes on from page to page, and says when somebody else was faster', async () => {
    server.use(
      http.get(`${BASE}/v1/worklist`, ({ request }) => {
        const cursor = new URL(request.url).searchParams.get('cursor');
        return HttpResponse.json({ data: [{ n: cursor ?? 'first' }], next_cursor: cursor === null ? 'second' : null });
      }),
      http.patch(`${BASE}/v1/worklist/c1`, () => problem(409, 'ERR-2017')),
    );
    const pages: unknown[] = [];
    for await (const entry of testClient().worklist.list()) pages.push(entry);
    expect(pages).toEqual([{ n: 'first' }, { n: 'second' }]);
    await expect(testClient().worklist.update('c1', { version: 0 })).rejects.toBeInstanceOf(ConflictError);
  });

  it('downloads an export as the file that it is', async () => {
    server.use(
      http.get(`${BASE}/v1/exports/exp_1/download`, () =>
        HttpResponse.text('PK', {
          headers: { 'content-type': 'application/zip', 'content-disposition': 'attachment; filename="exp_1.zip"' },
        }),
      ),
    );
    const file = await testClient().exports.download('exp_1');
    expect([file.filename, await file.text()]).toEqual(['exp_1.zip', 'PK']);
  });
});
