import type { PredictionRef } from '@retainwise/platform';
import { allOf, ownOf, createTestAccount, runSql, silentLogger, type TestAccount } from '@retainwise/platform/testing';
import { afterEach, beforeAll, afterAll, describe, expect, it, vi } from 'vitest';
import { createTestPools, startTestApi, type TestApi, type WorkPools } from '../../src/testing/index.ts';
import { followStream, type FollowedStream } from './follow-stream.ts';

const CSV = 'customer_id,mrr,contract,tenure_months\nsecret-cell,49,monthly,3\nc2,99,annual,20\n';
const failure = { code: 'ERR-5003', message: 'Scoring failed.', fix: 'Try again.' } as const;

let api: TestApi;
let pools: WorkPools;
let uploadId: string;
const open: FollowedStream[] = [];
beforeAll(() => {
  pools = createTestPools(silentLogger());
});
afterAll(() => pools.close());
afterEach(async () => {
  for (const { cut } of open.splice(0)) cut();
  await api.close();
});

type Settings = NonNullable<Parameters<typeof startTestApi>[0]>;
async function start(settings: Settings = {}): Promise<void> {
  api = await startTestApi(settings, { pools });
  uploadId = await api.upload(CSV);
}

/** Queues a prediction that no worker takes: the test is its worker. */
async function predict(): Promise<PredictionRef> {
  const response = await api.call('/v1/predictions', {
    method: 'POST',
    body: JSON.stringify({ upload_id: uploadId, rerun: true }),
    headers: { 'content-type': 'application/json' },
  });
  return { ...allOf(api.account.account.id), id: ((await response.json()) as { id: string }).id };
}
async function follow(path: string, init: Parameters<TestApi['call']>[1] = {}): Promise<FollowedStream> {
  const stream = await followStream(api.call, path, init);
  open.push(stream);
  return stream;
}
const ofPrediction = ({ id }: { readonly id: string }) => `/v1/predictions/${id}/events`;
const from = (id: string | undefined) => ({ headers: { 'last-event-id': id ?? '0' } });
const lastIdOf = ({ messages }: FollowedStream) => messages.findLast(({ event }) => event !== undefined)?.id;

describe('the stream of a prediction', () => {
  it('begins with its state, tells what happens, and ends with it', async () => {
    await start();
    const ref = await predict();
    const stream = await follow(ofPrediction(ref));
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(stream.response.headers.get('x-accel-buffering')).toBe('no');
    expect(stream.response.headers.get('content-encoding')).toBeNull();
    expect(stream.response.headers.get('cache-control')).toContain('no-store, no-transform');
    await vi.waitFor(() => expect(stream.types()).toEqual(['prediction.queued']));
    expect(stream.messages[0]).toEqual({ retry: '3000' });
    await api.database.predictions.claim(ref);
    await vi.waitFor(() => expect(stream.types()).toHaveLength(2));
    await api.database.predictions.reportProgress(ref, 1, { rowsProcessed: 1 });
    await vi.waitFor(() => expect(stream.types()).toHaveLength(3));
    expect(stream.messages.at(-1)).toMatchObject({
      event: 'prediction.progress',
      data: {
        type: 'prediction.progress',
        data: {
          prediction_id: ref.id,
          upload_id: uploadId,
          status: 'running',
          progress: { rows_processed: 1, rows_total: 2, fraction: 0.5 },
          error_code: null,
        },
      },
    });
    await api.database.predictions.fail(ref, 1, failure);
    await stream.ended;
    expect(stream.types()).toEqual([
      'prediction.queued',
      'prediction.running',
      'prediction.progress',
      'prediction.failed',
    ]);
    expect(stream.messages.at(-1)).toMatchObject({ data: { data: { status: 'failed', error_code: 'ERR-5003' } } });
    expect(stream.messages.every(({ id, data }) => data === undefined || data.id === id)).toBe(true);
    // Asked from its end, there is nothing more: a browser stops connecting.
    const again = await api.call(ofPrediction(ref), from(lastIdOf(stream)));
    expect(again.status).toBe(204);
  });

  it('of one that has ended is that state alone', async () => {
    await start();
    const ref = await predict();
    await api.database.predictions.claim(ref);
    await api.database.predictions.fail(ref, 1, failure);
    const stream = await follow(ofPrediction(ref));
    await stream.ended;
    expect(stream.types()).toEqual(['prediction.failed']);
    // Also when its event is long gone, and a client asks from before it.
    await runSql(api.databaseUrl, 'DELETE FROM events');
    const late = await follow(ofPrediction(ref), from('1'));
    await late.ended;
    expect(late.types()).toEqual(['prediction.failed']);
  });

  it('goes on after a cut from the last event, by header or query, and misses none', async () => {
    await start();
    const ref = await predict();
    const first = await follow(ofPrediction(ref));
    await vi.waitFor(() => expect(first.types()).toHaveLength(1));
    first.cut();
    await api.database.predictions.claim(ref);
    await api.database.predictions.reportProgress(ref, 1, { rowsProcessed: 1 });
    const last = lastIdOf(first)!;
    for (const stream of [
      await follow(ofPrediction(ref), from(last)),
      await follow(`${ofPrediction(ref)}?last_event_id=${last}`),
    ]) {
      await vi.waitFor(() => expect(stream.types()).toContain('prediction.progress'));
      const ids = stream.messages.flatMap(({ id }) => id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      expect(stream.types().filter((type) => type !== 'prediction.queued')).toEqual([
        'prediction.running',
        'prediction.progress',
      ]);
    }
  });

  it('is there for the owner only, word for word as if it did not exist', async () => {
    await start();
    const ref = await predict();
    const stranger = await createTestAccount(api.database, 'Stranger');
    const nothing = `/v1/predictions/prd_${'0'.repeat(20)}/events`;
    const body = async (path: string) => {
      const response = await api.call(path, { as: stranger.secret });
      return [response.status, (await response.text()).replace(/req_[\w-]+/, '')];
    };
    expect(await body(ofPrediction(ref))).toEqual(await body(nothing));
    expect((await body(nothing))[0]).toBe(404);
    expect((await api.call(ofPrediction(ref), { as: stranger.secret, ...from('1') })).status).toBe(404);
    expect((await api.call(ofPrediction(ref), { method: 'HEAD' })).status).toBe(200);
  });
});

describe('the stream of an account', () => {
  it('tells of all of its uploads and predictions, without a cell or a name', async () => {
    await start();
    const stream = await follow('/v1/events');
    await vi.waitFor(() => expect(stream.messages[0]).toMatchObject({ retry: '3000', id: expect.any(String) }));
    await api.upload(CSV, 'secret-name.csv');
    const [one, two] = [await predict(), await predict()];
    await vi.waitFor(() => expect(stream.types()).toEqual(['upload.ready', 'prediction.queued', 'prediction.queued']));
    const subjects = stream.messages.flatMap(({ data }) => data?.data['prediction_id'] ?? []);
    expect(subjects).toEqual([one.id, two.id]);
    expect(stream.text()).not.toMatch(/secret/);
  });

  it('never shows anything of others, also what it missed', async () => {
    await start();
    const stranger: TestAccount = await createTestAccount(api.database, 'Stranger');
    const live = await follow('/v1/events', { as: stranger.secret });
    const mine = await follow('/v1/events');
    await vi.waitFor(() => expect([live.messages.length, mine.messages.length]).toEqual([1, 1]));
    const ref = await predict();
    await api.database.predictions.claim(ref);
    const theirs = await api.database.uploads.create({
      ...ownOf(stranger.account.id),
      filename: 'f.csv',
      objectKey: 'k',
      status: 'ready',
    });
    await vi.waitFor(() => expect([live.types().length, mine.types().length]).toEqual([1, 2]));
    const missed = await follow('/v1/events', { as: stranger.secret, ...from('0') });
    await vi.waitFor(() => expect(missed.types()).toEqual(['upload.ready']));
    for (const text of [live.text(), missed.text()]) {
      expect(text).toContain(theirs.id);
      expect(text).not.toContain(ref.id);
      expect(text).not.toContain(uploadId);
    }
    expect(mine.text()).not.toContain(theirs.id);
  });

  it('gives what happened since the last event, page after page', async () => {
    await start();
    await runSql(
      api.databaseUrl,
      `INSERT INTO events (account_id, subject_id, type, data)
       SELECT '${api.account.account.id}', 'upl_' || n, 'upload.ready', '{"row_count": 1, "column_count": 1}'
       FROM generate_series(1, 1200) AS n`,
    );
    const stream = await follow('/v1/events', from('0'));
    await vi.waitFor(() => expect(stream.messages.length).toBeGreaterThan(1_200));
    const ids = stream.messages.flatMap(({ id }) => (id === undefined ? [] : Number(id)));
    expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b));
    const ref = await predict();
    await vi.waitFor(() => expect(stream.text()).toContain(ref.id));
  });

  it('refuses a Last-Event-ID that is none', async () => {
    await start();
    expect((await api.call('/v1/events', from('abc'))).status).toBe(400);
    expect((await api.call('/v1/events?last_event_id=1.5')).status).toBe(400);
  });
});

describe('streams', () => {
  it('show signs of life, and end after their time with what is needed to go on', async () => {
    await start({ streams: { heartbeatMs: 20, lifetimeMs: 300 } });
    const stream = await follow('/v1/events');
    await stream.ended;
    expect(stream.messages.filter(({ comment }) => comment).length).toBeGreaterThan(3);
    const ref = await predict();
    const next = await follow('/v1/events', from(stream.messages[0]!.id));
    await next.ended;
    expect(next.text()).toContain(ref.id);
  });

  it('are a few at once for a key, and free again when they end', async () => {
    await start({ limits: { streamsAtOnce: 2 } });
    const ref = await predict();
    const streams = [await follow('/v1/events'), await follow(ofPrediction(ref))];
    const refused = await api.call('/v1/events');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('30');
    expect(await refused.json()).toMatchObject({
      code: 'ERR-5004',
      detail: expect.stringContaining('2 event streams'),
    });
    const other = await api.database.apiKeys.create({ accountId: ref.accountId, name: 'other' });
    await follow('/v1/events', { as: other.secret });
    streams[0]!.cut();
    await vi.waitFor(async () => {
      const again = await follow('/v1/events');
      expect(again.response.status).toBe(200);
    });
    const { body } = await api.dependencies.metrics.exposition();
    expect(body).toContain('retainwise_event_streams_open{kind="prediction"} 1');
    expect(body).toMatch(/retainwise_event_streams_total\{kind="account",end="refused"\} \d/);
  });

  it('end when the process stops, and it takes no more', async () => {
    await start();
    const ref = await predict();
    const streams = [await follow('/v1/events'), await follow(ofPrediction(ref))];
    await api.dependencies.events.close();
    await Promise.all(streams.map(({ ended }) => ended));
    const refused = await api.call('/v1/events');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
  });
});

describe('asking again for a prediction', () => {
  it('costs no body until it changes', async () => {
    await start();
    const ref = await predict();
    const ask = async (etag?: string) => {
      const response = await api.call(`/v1/predictions/${ref.id}`, {
        headers: etag === undefined ? {} : { 'if-none-match': etag, 'cache-control': 'no-cache' },
      });
      return { status: response.status, etag: response.headers.get('etag')!, text: await response.text() };
    };
    const first = await ask();
    expect(first).toMatchObject({ status: 200, etag: expect.stringMatching(/^W\/".+"$/) });
    expect(await ask(first.etag)).toEqual({ status: 304, etag: first.etag, text: '' });
    await api.database.predictions.claim(ref);
    const second = await ask(first.etag);
    expect(JSON.parse(second.text)).toMatchObject({ status: 'running' });
    expect((await ask(second.etag)).status).toBe(304);
    const stranger = await createTestAccount(api.database, 'Stranger');
    const foreign = await api.call(`/v1/predictions/${ref.id}`, {
      as: stranger.secret,
      headers: { 'if-none-match': second.etag },
    });
    expect(foreign.status).toBe(404);
  });
});
