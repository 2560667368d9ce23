import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PredictionCancelledError, PredictionFailedError, TimeoutError } from '../index.ts';
import { BASE, http, HttpResponse, prediction, problem, testClient, useTestServer } from '../testing/test-server.ts';

const FAST = { pollInterval: 1 };

describe('predictions', () => {
  const server = useTestServer();
  function states(...given: (() => Response)[]): void {
    let at = 0;
    server.use(http.get(`${BASE}/v1/predictions/prd_1`, () => given[Math.min(at++, given.length - 1)]!()));
  }
  const state =
    (status: string, processed = 0) =>
    () =>
      HttpResponse.json(prediction(status, processed));

  it('are waited for, telling each change once', async () => {
    states(
      state('queued'),
      state('queued'),
      state('running', 3),
      state('running', 3),
      state('running', 9),
      state('completed', 10),
    );
    const seen: string[] = [];
    const done = await testClient().predictions.waitUntilDone('prd_1', {
      ...FAST,
      onProgress: ({ status, progress }) => seen.push(`${status} ${progress.rows_processed}`),
    });
    expect(done.status).toBe('completed');
    expect(seen).toEqual(['queued 0', 'running 3', 'running 9', 'completed 10']);
  });

  it('that fail say why and what to do', async () => {
    states(state('running'), state('failed'));
    await expect(testClient().predictions.waitUntilDone('prd_1', FAST)).rejects.toMatchObject({
      name: 'PredictionFailedError',
      predictionId: 'prd_1',
      code: 'ERR-3005',
      message: 'ERR-3005: No row can be scored. Look at the validation.',
    });
  });

  it('that are cancelled say so: they are failed ones to code that knows no better', async () => {
    states(state('running'), state('cancelled'));
    const error = await testClient()
      .predictions.waitUntilDone('prd_1', FAST)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PredictionCancelledError);
    expect(error).toBeInstanceOf(PredictionFailedError);
    expect(error).toMatchObject({ name: 'PredictionCancelledError', predictionId: 'prd_1', code: 'ERR-4006' });
  });

  it('are cancelled by their id, and tried again like any request that may be repeated', async () => {
    let asked = 0;
    server.use(
      http.post(`${BASE}/v1/predictions/prd_1/cancel`, () => {
        asked += 1;
        return asked === 1 ? new HttpResponse(null, { status: 503 }) : HttpResponse.json(prediction('cancelled'));
      }),
    );
    expect(await testClient().predictions.cancel('prd_1')).toMatchObject({ status: 'cancelled' });
    expect(asked).toBe(2);
  });

  it('are not waited for longer than allowed', async () => {
    states(state('running'));
    await expect(testClient().predictions.waitUntilDone('prd_1', { ...FAST, timeout: 20 })).rejects.toBeInstanceOf(
      TimeoutError,
    );
  });

  it('are not waited for longer than allowed, even by an API that does not answer', async () => {
    server.use(http.get(`${BASE}/v1/predictions/prd_1`, () => new Promise<never>(() => undefined)));
    await expect(testClient().predictions.waitUntilDone('prd_1', { timeout: 20 })).rejects.toThrow(
      'Prediction prd_1 has not ended within 20 ms',
    );
  });

  it('are waited for through a bad moment of the API', async () => {
    states(state('running'), () => problem(503, 'ERR-5002', { 'retry-after': '0' }), state('completed'));
    await expect(testClient().predictions.waitUntilDone('prd_1', FAST)).resolves.toMatchObject({ status: 'completed' });
  });

  it('stop being waited for when somebody aborts, also before the first look', async () => {
    states(state('running'));
    const controller = new AbortController();
    const reason = new Error('closed');
    await expect(
      testClient().predictions.waitUntilDone('prd_1', {
        pollInterval: 60_000,
        signal: controller.signal,
        onProgress: () => controller.abort(reason),
      }),
    ).rejects.toBe(reason);
    await expect(testClient().predictions.waitUntilDone('prd_1', { signal: controller.signal })).rejects.toBe(reason);
  });

  it('give their results page after page with the same order and filter', async () => {
    const queries: string[] = [];
    server.use(
      http.get(`${BASE}/v1/predictions/prd_1/results`, ({ request }) => {
        const { search, searchParams } = new URL(request.url);
        queries.push(search);
        const last = searchParams.has('cursor');
        return HttpResponse.json({
          data: [{ customer_id: last ? 'c2' : 'c1' }],
          next_cursor: last ? null : 'next/1',
          total: 2,
          total_capped: false,
        });
      }),
    );
    const ids: string[] = [];
    for await (const row of testClient().predictions.results('prd_1', {
      sort: '-revenue_at_risk',
      search: "O'Hara & Söhne",
    }))
      ids.push(row.customer_id);
    expect(ids).toEqual(['c1', 'c2']);
    expect(queries.map((query) => Object.fromEntries(new URLSearchParams(query)))).toEqual([
      { sort: '-revenue_at_risk', search: "O'Hara & Söhne" },
      { sort: '-revenue_at_risk', search: "O'Hara & Söhne", cursor: 'next/1' },
    ]);
    expect(await testClient().predictions.results('prd_1')).toMatchObject({ total: 2 });
  });

  it('are downloaded as text or into a file that is whole or not there', async () => {
    server.use(
      http.get(
        `${BASE}/v1/predictions/prd_1/download`,
        ({ request }) =>
          new HttpResponse(`part=${new URL(request.url).searchParams.get('part') ?? 'results'}\n`, {
            headers: { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="march-results.csv"' },
          }),
      ),
    );
    const { predictions } = testClient();
    const download = await predictions.download('prd_1');
    expect(download.filename).toBe('march-results.csv');
    expect(await download.text()).toBe('part=results\n');

    const directory = await mkdtemp(join(tmpdir(), 'retainwise-sdk-'));
    try {
      await (await predictions.download('prd_1', { part: 'rejected' })).saveTo(join(directory, 'out.csv'));
      expect(await readFile(join(directory, 'out.csv'), 'utf8')).toBe('part=rejected\n');
      const broken = await predictions.download('prd_1');
      await broken.text();
      await expect(broken.saveTo(join(directory, 'second.csv'))).rejects.toThrow();
      expect(await readdir(directory)).toEqual(['out.csv']);
    } finally {
      await rm(directory, { recursive: true });
    }
  });

  it('are refused downloads with the reason', async () => {
    server.use(http.get(`${BASE}/v1/predictions/prd_1/download`, () => problem(409, 'ERR-4003')));
    await expect(testClient().predictions.download('prd_1')).rejects.toMatchObject({
      name: 'ConflictError',
      code: 'ERR-4003',
    });
  });

  it('are listed, newest first, with a filter', async () => {
    server.use(
      http.get(`${BASE}/v1/predictions`, ({ request }) =>
        HttpResponse.json({ data: [{ id: new URL(request.url).search }], next_cursor: null }),
      ),
    );
    expect((await testClient().predictions.list({ status: 'completed' })).data).toEqual([{ id: '?status=completed' }]);
  });
});
