import { silentLogger } from '@retainwise/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweepExpired } from '@retainwise/worker';
import { startTestApi, type TestApi } from '../support/test-api.ts';

const CSV = 'customer_id,mrr,contract\nc1,49,monthly\nc2,99,annual\n';
const DAY = 86_400_000;

describe('expired uploads', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ uploadRetentionDays: 30 });
  });
  afterAll(() => api.close());
  const sweep = (days: number) =>
    sweepExpired({
      database: api.database,
      objectStore: api.objectStore,
      logger: silentLogger(),
      clock: () => new Date(Date.now() + days * DAY),
    });

  it('an expired upload is deleted with its files, and not a day earlier', async () => {
    const id = await api.upload(CSV);
    expect(await sweep(29)).toBe(0);
    expect((await api.call(`/v1/uploads/${id}`)).status).toBe(200);
    expect(await sweep(31)).toBe(1);
    expect((await api.call(`/v1/uploads/${id}`)).status).toBe(404);
    expect(await api.storedFiles()).toEqual([]);
  });

  it('an expired upload is deleted with a prediction that is still queued', async () => {
    const id = await api.upload(CSV);
    const created = await api.call('/v1/predictions', {
      method: 'POST',
      body: JSON.stringify({ upload_id: id }),
      headers: { 'content-type': 'application/json' },
    });
    const prediction = (await created.json()) as { id: string };
    expect(await sweep(31)).toBe(1);
    expect((await api.call(`/v1/uploads/${id}`)).status).toBe(404);
    expect((await api.call(`/v1/predictions/${prediction.id}`)).status).toBe(404);
    expect(await api.storedFiles()).toEqual([]);
  });
});
