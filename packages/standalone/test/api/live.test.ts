import type { PredictionRef } from '@retainwise/platform';
import { allOf, runSql, sized } from '@retainwise/platform/testing';
import { RetainWise } from '@retainwise/sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bufferingProxy, cuttingProxy, type Proxy } from '../support/awkward-proxies.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';

const CSV = 'customer_id,mrr,contract,tenure_months\nc1,49,monthly,3\nc2,99,annual,20\n';
const failure = { code: 'ERR-5003', message: 'Scoring failed.', fix: 'Try again.' } as const;

let api: TestApi;
const proxies: Proxy[] = [];
beforeEach(async () => {
  api = await startTestApi();
});
afterEach(async () => {
  await Promise.all(proxies.splice(0).map((proxy) => proxy.close()));
  await api.close();
});

/** A client, and the requests that it has made. */
function clientOf(baseUrl = api.url) {
  const requests: string[] = [];
  const client = new RetainWise({
    baseUrl,
    apiKey: api.account.secret,
    fetch: (input, init) => {
      const request = input instanceof Request ? input : new Request(input, init);
      requests.push(`${request.method} ${new URL(request.url).pathname}`);
      return fetch(request);
    },
  });
  return { client, requests };
}

/** Queues a prediction that no worker takes: the test is its worker. */
async function queue(): Promise<PredictionRef> {
  const upload_id = await api.upload(CSV);
  const { id } = await clientOf().client.predictions.create({ upload_id });
  return { ...allOf(api.account.account.id), id };
}
/** The same many times, and their end, by one statement each. */
async function queueMany(count: number): Promise<readonly string[]> {
  const uploadId = await api.upload(CSV);
  const idOf = `'prd_' || lpad(n::text, 20, '0')`;
  await runSql(
    api.databaseUrl,
    `INSERT INTO predictions (id, account_id, upload_id, model, level, rows_total)
     SELECT ${idOf}, account_id, id, 'auto', 'standard', 2 FROM uploads, generate_series(1, ${count}) AS n
     WHERE id = '${uploadId}'`,
  );
  return Array.from({ length: count }, (_, i) => `prd_${String(i + 1).padStart(20, '0')}`);
}
const failAll = () =>
  runSql(
    api.databaseUrl,
    `UPDATE predictions
     SET status = 'failed', error_code = '${failure.code}', error_message = 'm', error_fix = 'f', completed_at = now()`,
  );
async function fail(ref: PredictionRef): Promise<void> {
  await api.database.predictions.claim(ref);
  await api.database.predictions.fail(ref, 1, failure);
}

describe('a prediction that is waited for', () => {
  it('takes its stream and a look before and after, however long it takes', async () => {
    const { client, requests } = clientOf();
    const ref = await queue();
    const waiting = client.predictions.waitUntilDone(ref.id).catch((error: unknown) => error);
    await expect.poll(() => requests).toContain(`GET /v1/predictions/${ref.id}/events`);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await fail(ref);
    expect(await waiting).toMatchObject({ name: 'PredictionFailedError', code: 'ERR-5003' });
    // While the stream opens it may be looked at once more.
    expect(requests.length).toBeLessThanOrEqual(4);
  });

  it('comes through from a worker', async () => {
    await api.startWorker();
    const { client } = clientOf();
    const { id } = await client.predictions.create({ upload_id: await api.upload(CSV) });
    expect(await client.predictions.waitUntilDone(id)).toMatchObject({ status: 'completed', rows_accepted: 2 });
  });

  it('comes through a proxy that holds streams back', async () => {
    const proxy = await bufferingProxy(api.url);
    proxies.push(proxy);
    const { client, requests } = clientOf(proxy.url);
    const ref = await queue();
    const waiting = client.predictions.waitUntilDone(ref.id, { timeout: 60_000 }).catch((error: unknown) => error);
    await expect.poll(() => requests.length).toBeGreaterThan(2);
    await fail(ref);
    expect(await waiting).toMatchObject({ name: 'PredictionFailedError' });
  });

  it('is one of many without as many times the requests', async () => {
    const many = sized(40, 100);
    const ids = await queueMany(many);
    const { client, requests } = clientOf();
    const waiting = ids.map((id) => client.predictions.waitUntilDone(id).catch((error: unknown) => error));
    await expect.poll(() => requests.length, { timeout: 60_000 }).toBeGreaterThanOrEqual(2 + 2 * many - 1);
    const begun = requests.length;
    await new Promise((resolve) => setTimeout(resolve, sized(2_000, 5_000)));
    expect(requests.length - begun).toBeLessThan(10);
    await failAll();
    const ended = await Promise.all(waiting);
    expect(ended.every((error) => error instanceof Error && error.name === 'PredictionFailedError')).toBe(true);
    expect(requests.filter((request) => request.endsWith('/events'))).toHaveLength(2);
    expect(requests.length).toBeLessThan(3 * many + 30);
  });
});

describe('events', () => {
  it('come each once through a proxy that cuts idle connections', async () => {
    const proxy = await cuttingProxy(api.url, 2_000);
    proxies.push(proxy);
    const { client, requests } = clientOf(proxy.url);
    const ref = await queue();
    const seen: string[] = [];
    const reading = (async () => {
      for await (const { type } of client.predictions.events(ref.id)) seen.push(type);
    })();
    await expect.poll(() => seen).toEqual(['prediction.queued']);
    const streams = () => requests.filter((request) => request.endsWith('/events')).length;
    // While no connection is open, something happens.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await api.database.predictions.claim(ref);
    await expect.poll(() => seen, { timeout: 20_000 }).toEqual(['prediction.queued', 'prediction.running']);
    expect(streams()).toBeGreaterThanOrEqual(2);
    await api.database.predictions.fail(ref, 1, failure);
    await reading;
    expect(seen).toEqual(['prediction.queued', 'prediction.running', 'prediction.failed']);
  });

  it('of the account tell of uploads and predictions until somebody stops', async () => {
    const { client } = clientOf();
    const controller = new AbortController();
    const seen: string[] = [];
    let live = 0;
    const reading = (async () => {
      const onLive = (now: boolean) => (live += now ? 1 : 0);
      for await (const { type } of client.events.subscribe({ signal: controller.signal, onLive })) seen.push(type);
    })();
    await expect.poll(() => live).toBe(1);
    await queue();
    await expect.poll(() => seen).toEqual(['upload.ready', 'prediction.queued']);
    controller.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
  });
});
