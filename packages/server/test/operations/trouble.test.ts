import { createStorageRoom } from '@retainwise/platform';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../src/testing/index.ts';

const CSV = 'customer_id,mrr,contract,tenure_months\nc1,10,monthly,3\nc2,20,annual,30\n';

interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly { readonly fix: string }[];
}

describe('while something that the API depends on is in trouble', () => {
  const disk = { freeBytes: 2 ** 30, totalBytes: 2 ** 30 };
  let api: TestApi;
  beforeAll(async () => {
    const storage = createStorageRoom({
      directories: ['/data'],
      minFreeBytes: null,
      measure: () => Promise.resolve(disk),
    });
    api = await startTestApi({}, { storage });
  });
  afterAll(() => api.close());

  const upload = () =>
    api.call('/v1/uploads?filename=a.csv', { method: 'POST', body: CSV, headers: { 'content-type': 'text/csv' } });
  const predict = (uploadId: string, headers: Record<string, string> = {}, rerun = false) =>
    api.call('/v1/predictions', {
      method: 'POST',
      body: JSON.stringify({ upload_id: uploadId, rerun }),
      headers: { 'content-type': 'application/json', ...headers },
    });

  const ready = async (): Promise<number> => (await api.call('/ready', { as: null })).status;

  it('a locked table stops the requests that need it with 503, and neither the others nor /ready', async () => {
    const locker = new pg.Client({ connectionString: api.databaseUrl });
    await locker.connect();
    await locker.query('BEGIN; LOCK TABLE uploads IN ACCESS EXCLUSIVE MODE');
    try {
      // More than the pool has connections.
      const waiting = Array.from({ length: 20 }, () => api.call('/v1/uploads'));
      // On a busy machine a connection may take longer than it waits for one.
      await expect.poll(ready, { timeout: 3_000, interval: 50 }).toBe(200);
      for (const response of await Promise.all(waiting)) {
        expect(response.status).toBe(503);
        expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
        const problem = (await response.json()) as Problem;
        expect(problem).toMatchObject({ code: 'ERR-5002', detail: expect.stringContaining('too busy') });
        expect(problem.errors[0]?.fix).toContain('Idempotency-Key');
      }
      expect((await api.call('/v1/account')).status).toBe(200);
      await expect.poll(ready, { timeout: 3_000, interval: 50 }).toBe(200);
    } finally {
      await locker.query('ROLLBACK');
      await locker.end();
    }
    expect((await api.call('/v1/uploads')).status).toBe(200);
  });

  it('a disk without room takes no uploads or predictions, answers what is there, and goes on later', async () => {
    const id = await api.upload(CSV);
    const key = { 'Idempotency-Key': 'the-same-prediction' };
    const earlier = (await (await predict(id, key)).json()) as { id: string };
    const files = (await api.storedFiles()).length;
    disk.freeBytes = 2 ** 20;
    for (const response of [await upload(), await predict(id, {}, true)]) {
      expect(response.status).toBe(507);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await response.json()).toMatchObject({ code: 'ERR-5005' });
    }
    expect(await api.storedFiles()).toHaveLength(files);
    expect(await (await predict(id, key)).json()).toMatchObject({ id: earlier.id });
    expect(await (await predict(id)).json()).toMatchObject({ id: earlier.id });
    expect((await api.call(`/v1/uploads/${id}`)).status).toBe(200);
    disk.freeBytes = 2 ** 30;
    expect((await upload()).status).toBe(201);
    expect((await predict(id, {}, true)).status).toBe(202);
  });
});
