import { describe, expect, it } from 'vitest';
import type { Prediction } from '../index.ts';
import {
  BASE,
  eventText,
  http,
  HttpResponse,
  prediction,
  problem,
  testClient,
  testStream,
  useTestServer,
} from '../testing/test-server.ts';

const OPEN = 'retry: 1\nid: 1\n\n';

describe('predictions that are waited for', () => {
  const server = useTestServer();
  /** An API whose predictions have the state of the moment. */
  function api(state: { status: string; processed: number }) {
    const asked: string[] = [];
    server.use(
      http.get(`${BASE}/v1/predictions/:id`, ({ request, params }) => {
        const etag = `W/"${state.status}-${state.processed}"`;
        const same = request.headers.get('if-none-match') === etag;
        asked.push(same ? '304' : '200');
        if (same) return new HttpResponse(null, { status: 304, headers: { etag } });
        return HttpResponse.json(
          { ...prediction(state.status, state.processed), id: String(params['id']) },
          { headers: { etag } },
        );
      }),
    );
    return asked;
  }

  it('tell of themselves by a stream, and are looked at only before and after', async () => {
    const state = { status: 'queued', processed: 0 };
    const asked = api(state);
    const stream = testStream();
    server.use(http.get(`${BASE}/v1/predictions/prd_1/events`, () => stream.response()));
    const seen: string[] = [];
    const waiting = testClient().predictions.waitUntilDone('prd_1', {
      pollInterval: 200,
      onProgress: ({ status, progress }: Prediction) => {
        seen.push(`${status} ${progress.rows_processed}`);
        if (seen.length === 1) {
          stream.write(OPEN + eventText(2, 'queued'));
          stream.write(eventText(3, 'running') + eventText(4, 'progress', 4) + eventText(5, 'progress', 8));
        }
        if (progress.rows_processed === 8) {
          Object.assign(state, { status: 'completed', processed: 10 });
          stream.write(eventText(6, 'completed', 10));
        }
      },
    });
    expect((await waiting).status).toBe('completed');
    expect(seen).toEqual(['queued 0', 'running 0', 'running 4', 'running 8', 'completed 10']);
    expect(asked).toEqual(['200', '200']);
  });

  it.each([
    ['too many streams are open', () => problem(429, 'ERR-5004', { 'retry-after': '30' })],
    ['the server has no streams', () => problem(404, 'ERR-1004')],
    ['a proxy answers itself', () => new HttpResponse('<html>', { headers: { 'content-type': 'text/html' } })],
    ['a proxy holds the stream back', () => testStream().response()],
    ['the connection fails', () => HttpResponse.error()],
  ])('are polled where %s, without a body while nothing changes', async (_why, answer) => {
    const state = { status: 'running', processed: 1 };
    const asked = api(state);
    server.use(http.get(`${BASE}/v1/predictions/prd_1/events`, answer));
    const waiting = testClient().predictions.waitUntilDone('prd_1', { pollInterval: 5 });
    await expect.poll(() => asked.length).toBeGreaterThan(4);
    Object.assign(state, { status: 'completed', processed: 10 });
    expect((await waiting).status).toBe('completed');
    expect(asked.filter((status) => status === '200')).toHaveLength(2);
  });

  it('are followed again after a cut, and polled meanwhile', async () => {
    const state = { status: 'running', processed: 1 };
    api(state);
    const from: (string | null)[] = [];
    const streams = [testStream(), testStream()];
    server.use(
      http.get(`${BASE}/v1/predictions/prd_1/events`, ({ request }) => {
        from.push(request.headers.get('last-event-id'));
        return streams[from.length - 1]!.response();
      }),
    );
    streams[0]!.write(OPEN + eventText(7, 'running', 1));
    streams[1]!.write(OPEN + eventText(8, 'progress', 5));
    const seen: number[] = [];
    const waiting = testClient().predictions.waitUntilDone('prd_1', {
      pollInterval: 60_000,
      onProgress: ({ progress }) => seen.push(progress.rows_processed),
    });
    await expect.poll(() => from).toHaveLength(1);
    streams[0]!.cut();
    await expect.poll(() => seen).toEqual([1, 5]);
    expect(from).toEqual([null, '7']);
    Object.assign(state, { status: 'completed', processed: 10 });
    streams[1]!.write(eventText(9, 'completed', 10));
    await waiting;
  });

  it('are a hundred at two streams and two or three requests each', async () => {
    const ids = Array.from({ length: 100 }, (_, i) => `prd_${i}`);
    const state = { status: 'running', processed: 1 };
    const asked = api(state);
    const streams: { readonly path: string; readonly stream: ReturnType<typeof testStream> }[] = [];
    const opened = ({ request }: { readonly request: Request }) => {
      const stream = testStream();
      stream.write(OPEN);
      streams.push({ path: new URL(request.url).pathname, stream });
      return stream.response();
    };
    server.use(http.get(`${BASE}/v1/events`, opened), http.get(`${BASE}/v1/predictions/:id/events`, opened));
    const client = testClient();
    let changes = 0;
    const waiting = ids.map((id) => client.predictions.waitUntilDone(id, { onProgress: () => (changes += 1) }));
    await expect.poll(() => streams.length).toBe(2);
    // Each was looked at before the streams, and those of the shared one once more.
    await expect.poll(() => asked.length, { timeout: 10_000 }).toBe(199);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(asked).toHaveLength(199);
    const tell = (type: string, processed: number, at: number) => {
      for (const { stream } of streams) ids.forEach((id, i) => stream.write(eventText(at + i, type, processed, id)));
    };
    tell('progress', 5, 1_000);
    await expect.poll(() => changes, { timeout: 10_000 }).toBe(200);
    Object.assign(state, { status: 'completed', processed: 10 });
    tell('completed', 10, 2_000);
    const ended = await Promise.all(waiting);
    expect(new Set(ended.map(({ status }) => status))).toEqual(new Set(['completed']));
    expect(asked).toHaveLength(299);
    expect(streams.map(({ path }) => path).toSorted()).toEqual([
      '/v1/events',
      expect.stringMatching(/prd_\d+\/events$/),
    ]);
  });
});

describe('events', () => {
  const server = useTestServer();

  it('are iterated over until the loop is left, or the prediction has ended', async () => {
    const stream = testStream();
    stream.write(OPEN + eventText(2, 'running') + eventText(3, 'completed'));
    server.use(
      http.get(`${BASE}/v1/events`, () => {
        const all = testStream();
        all.write(OPEN + eventText(2, 'running') + eventText(3, 'completed') + eventText(4, 'queued'));
        return all.response();
      }),
      http.get(`${BASE}/v1/predictions/prd_1/events`, () => stream.response()),
    );
    const types: string[] = [];
    for await (const { type } of testClient().predictions.events('prd_1')) types.push(type);
    for await (const { type, id } of testClient().events.subscribe()) {
      types.push(type);
      if (id === '4') break;
    }
    expect(types.map((type) => type.slice(11))).toEqual(['running', 'completed', 'running', 'completed', 'queued']);
  });

  it('that are refused say why', async () => {
    server.use(http.get(`${BASE}/v1/events`, () => problem(429, 'ERR-5004', { 'retry-after': '30' })));
    const iterator = testClient().events.subscribe()[Symbol.asyncIterator]();
    await expect(iterator.next()).rejects.toMatchObject({ name: 'RateLimitError', retryAfter: 30 });
  });
});
