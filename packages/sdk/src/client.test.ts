import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ServerError } from './index.ts';
import { BASE, http, HttpResponse, problem, testClient, useTestServer } from './testing/test-server.ts';

describe('the client', () => {
  const server = useTestServer();

  it('tells whether the API is up', async () => {
    server.use(http.get(`${BASE}/health`, () => HttpResponse.json({ status: 'ok' })));
    await expect(testClient().health()).resolves.toEqual({ status: 'ok' });
  });

  it('tells whether the API can take work, and what is missing when it cannot', async () => {
    const answers = [
      () => HttpResponse.json({ status: 'ok' }),
      () => HttpResponse.json({ status: 'unavailable', checks: { database: 'unavailable' } }, { status: 503 }),
      () => problem(503, 'ERR-5002'),
      () => HttpResponse.html('<html>503</html>', { status: 503 }),
    ];
    let asked = 0;
    server.use(http.get(`${BASE}/ready`, () => answers[asked++]!()));
    await expect(testClient().ready()).resolves.toEqual({ status: 'ok' });
    await expect(testClient().ready()).resolves.toEqual({ status: 'unavailable', checks: { database: 'unavailable' } });
    await expect(testClient().ready()).rejects.toMatchObject({ code: 'ERR-5002' });
    await expect(testClient().ready()).rejects.toBeInstanceOf(ServerError);
    expect(asked).toBe(4);
  });

  it('gives the account, scores and sample data as the API does', async () => {
    server.use(
      http.get(`${BASE}/v1/account`, () => HttpResponse.json({ id: 'acc_1' })),
      http.post(`${BASE}/v1/scores`, async ({ request }) => HttpResponse.json({ data: [], got: await request.json() })),
      http.get(
        `${BASE}/v1/sample-data`,
        ({ request }) => new HttpResponse(new URL(request.url).search, { headers: { 'content-type': 'text/csv' } }),
      ),
    );
    const client = testClient();
    await expect(client.account.retrieve()).resolves.toEqual({ id: 'acc_1' });
    const body = { customers: [{ customer_id: 'c1', tenure_months: 3, plan: null }], model: 'auto' };
    await expect(client.scores.create(body)).resolves.toMatchObject({ got: body });
    await expect(client.sampleData.retrieve({ rows: 3, seed: undefined })).resolves.toBe('?rows=3');
  });

  it('imports nothing of Node, so that bundlers for browsers take it as it is', async () => {
    const files = (await readdir(import.meta.dirname, { recursive: true })).filter(
      (name) => name.endsWith('.ts') && !/\.test\.ts$|^testing/.test(name),
    );
    expect(files.length).toBeGreaterThan(10);
    for (const name of files) {
      const text = await readFile(`${import.meta.dirname}/${name}`, 'utf8');
      expect(text, name).not.toMatch(/(?:from|import|require\()\s*\(?['"]node:/);
    }
  });
});
