import { allOf } from '@retainwise/platform/testing';
import type { Prediction } from '@retainwise/openapi';
import { RetainWise, ConflictError, PredictionCancelledError } from '@retainwise/sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../support/test-api.ts';

const CSV = ['customer_id,mrr,contract']
  .concat(Array.from({ length: 30 }, (_, i) => `c${i},${20 + i},monthly`))
  .join('\n');

let api: TestApi;
beforeEach(async () => {
  api = await startTestApi();
});
afterEach(() => api.close());

const cancel = (id: string) => api.call(`/v1/predictions/${id}/cancel`, { method: 'POST' });
async function create(uploadId: string, headers: Record<string, string> = {}): Promise<Prediction> {
  const response = await api.call('/v1/predictions', {
    method: 'POST',
    body: JSON.stringify({ upload_id: uploadId }),
    headers: { 'content-type': 'application/json', ...headers },
  });
  expect(response.status).toBe(202);
  return (await response.json()) as Prediction;
}
const client = () => new RetainWise({ apiKey: api.account.secret, baseUrl: api.url });

describe('cancelling a prediction', () => {
  it('ends a queued one, gives the same answer again, and leaves it without results', async () => {
    const { id } = await create(await api.upload(CSV));
    const first = await cancel(id);
    expect(first.status).toBe(200);
    const cancelled = (await first.json()) as Prediction;
    expect(cancelled).toMatchObject({ id, status: 'cancelled', error: { code: 'ERR-4006' }, summary: null });
    expect(cancelled.completed_at).not.toBeNull();
    const again = await cancel(id);
    expect([again.status, await again.json()]).toEqual([200, cancelled]);
    for (const path of ['results', 'download'])
      expect(await (await api.call(`/v1/predictions/${id}/${path}`)).json()).toMatchObject({
        status: 409,
        code: 'ERR-4006',
      });
    const list = await (await api.call('/v1/predictions?status=cancelled')).json();
    expect(list).toMatchObject({ data: [{ id }] });
  });

  it('gives several requests at once one answer', async () => {
    const { id } = await create(await api.upload(CSV));
    const answers = await Promise.all([1, 2, 3, 4].map(() => cancel(id)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const bodies = await Promise.all(answers.map((answer) => answer.json()));
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
  });

  it('refuses one that has completed, and leaves it as it is', async () => {
    await api.startWorker();
    const { id } = await create(await api.upload(CSV));
    const done = await client().predictions.waitUntilDone(id);
    const refused = await cancel(id);
    expect(await refused.json()).toMatchObject({ status: 409, code: 'ERR-4005' });
    expect(await (await api.call(`/v1/predictions/${id}`)).json()).toEqual(done);
    await expect(client().predictions.cancel(id)).rejects.toThrow(ConflictError);
  });

  it('lets the upload be scored again, by a new prediction but for the same idempotency key', async () => {
    const upload = await api.upload(CSV);
    const first = await create(upload, { 'Idempotency-Key': 'monday-report' });
    await cancel(first.id);
    expect(await create(upload, { 'Idempotency-Key': 'monday-report' })).toMatchObject({
      id: first.id,
      status: 'cancelled',
    });
    const second = await create(upload);
    expect(second.id).not.toBe(first.id);
    await api.startWorker();
    expect(await client().predictions.waitUntilDone(second.id)).toMatchObject({ rows_accepted: 30 });
  });

  it('is told to whoever waits, at once, and on both streams', async () => {
    const { id } = await create(await api.upload(CSV));
    const retainwise = client();
    // The second of a client follows the stream of the account.
    const waiting = [retainwise, retainwise].map((each) =>
      each.predictions.waitUntilDone(id, { pollInterval: 60_000 }).catch((error: unknown) => error),
    );
    const told: string[] = [];
    const following = (async () => {
      for await (const event of client().predictions.events(id)) told.push(event.type);
    })();
    await expect.poll(() => told, { timeout: 20_000 }).toEqual(['prediction.queued']);
    const cancelled = await retainwise.predictions.cancel(id);
    expect(cancelled.status).toBe('cancelled');
    const began = performance.now();
    for (const error of await Promise.all(waiting)) {
      expect(error).toBeInstanceOf(PredictionCancelledError);
      expect(error).toMatchObject({ predictionId: id, code: 'ERR-4006' });
    }
    // Neither waited for a poll.
    expect(performance.now() - began).toBeLessThan(30_000);
    await following;
    expect(told).toEqual(['prediction.queued', 'prediction.cancelled']);
  });

  it('is what the deletion of an upload does to its predictions', async () => {
    const upload = await api.upload(CSV);
    const { id } = await create(upload);
    const account = api.account.account.id;
    const newest = await api.database.events.newestId(allOf(account));
    await client().uploads.delete(upload);
    const events = await api.database.events.listAfter([{ ...allOf(account), after: newest }], 10);
    expect(events).toMatchObject([
      { type: 'prediction.cancelled', subjectId: id, data: { status: 'cancelled', error_code: 'ERR-1004' } },
    ]);
    expect((await cancel(id)).status).toBe(404);
  });
});
