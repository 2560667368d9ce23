import { afterEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import {
  AuthenticationError,
  PermissionError,
  RetainWise,
  SessionError,
  UsageError,
  type FetchSession,
  type RetainWiseOptions,
} from '../index.ts';
import {
  BASE,
  eventText,
  http,
  HttpResponse,
  problem,
  testClient,
  testStream,
  useTestServer,
} from '../testing/test-server.ts';

const tokens = () => {
  let made = 0;
  const fetchSession = vi.fn(() => Promise.resolve({ token: `rws_${(made += 1)}`, expires_in: 900 }));
  return fetchSession;
};
const tokenOf = ({ headers }: Request): string => (headers.get('authorization') ?? '').replace('Bearer ', '');
const page = { data: [], next_cursor: null };

describe('a client with sessions', () => {
  const server = useTestServer();
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  });

  it('sends the token of one session with all requests, and never the key of the environment', async () => {
    vi.stubEnv('RETAINWISE_API_KEY', 'rwk_env');
    const fetchSession = tokens();
    const seen: string[] = [];
    server.use(
      http.get(`${BASE}/v1/uploads`, ({ request }) => {
        seen.push(tokenOf(request));
        return HttpResponse.json(page);
      }),
    );
    const client = testClient({ fetchSession });
    await Promise.all([client.uploads.list(), client.uploads.list(), client.uploads.list()]);
    await client.uploads.list();
    expect(seen).toEqual(['rws_1', 'rws_1', 'rws_1', 'rws_1']);
    expect(fetchSession).toHaveBeenCalledTimes(1);
    expect(JSON.stringify(client)).not.toContain('rws_');
  });

  it('repeats a request once, with its body, when its session has expired; several share one renewal', async () => {
    const fetchSession = tokens();
    const seen: string[] = [];
    server.use(
      http.post(`${BASE}/v1/predictions`, async ({ request }) => {
        seen.push(`${tokenOf(request)} ${((await request.json()) as { upload_id: string }).upload_id}`);
        return tokenOf(request) === 'rws_1' ? problem(401, 'ERR-1008') : HttpResponse.json({ id: 'prd_1' });
      }),
    );
    const client = testClient({ fetchSession });
    const create = (id: string) => client.predictions.create({ upload_id: id });
    await Promise.all([create('upl_1'), create('upl_2')]);
    expect(seen.sort()).toEqual(['rws_1 upl_1', 'rws_1 upl_2', 'rws_2 upl_1', 'rws_2 upl_2']);
    expect(fetchSession).toHaveBeenCalledTimes(2);
  });

  it('gives up, readably, when the next session is refused too', async () => {
    const fetchSession = tokens();
    let asked = 0;
    server.use(
      http.get(`${BASE}/v1/uploads`, () => {
        asked += 1;
        return problem(401, 'ERR-1008');
      }),
    );
    const error: unknown = await Promise.resolve(testClient({ fetchSession }).uploads.list()).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ code: 'ERR-1008' });
    expect([asked, fetchSession.mock.calls.length]).toEqual([2, 2]);
  });

  it('does not repeat what was refused for another reason, and comes with a new session the next time', async () => {
    const fetchSession = tokens();
    const seen: string[] = [];
    const answers = [problem(401, 'ERR-1002'), problem(403, 'ERR-1003'), problem(401, 'ERR-1001')];
    server.use(
      http.get(`${BASE}/v1/uploads`, ({ request }) => {
        seen.push(tokenOf(request));
        return answers[seen.length - 1]!;
      }),
    );
    const client = testClient({ fetchSession });
    await expect(client.uploads.list()).rejects.toBeInstanceOf(AuthenticationError);
    await expect(client.uploads.list()).rejects.toBeInstanceOf(PermissionError);
    await expect(client.uploads.list()).rejects.toBeInstanceOf(AuthenticationError);
    expect(seen).toEqual(['rws_1', 'rws_2', 'rws_2']);
  });

  it('says so when there is no session to be had, without trying again by itself', async () => {
    const fetchSession = vi.fn(() => Promise.reject(new Error('Signed out.')));
    const error: unknown = await Promise.resolve(testClient({ fetchSession }).uploads.list()).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(SessionError);
    expect(fetchSession).toHaveBeenCalledTimes(1);
  });

  it('sends files, opens streams and downloads with it, each once more when it has expired', async () => {
    const fetchSession = tokens();
    const seen: string[] = [];
    const stream = testStream();
    const first = (request: Request, name: string): boolean => {
      const again = seen.includes(name);
      seen.push(name);
      if (!again) seen.push(tokenOf(request));
      return !again;
    };
    server.use(
      http.post(`${BASE}/v1/uploads`, async ({ request }) => {
        const text = await request.text();
        expect(text).toContain('customer_id');
        return first(request, 'upload')
          ? problem(401, 'ERR-1008')
          : HttpResponse.json({ id: 'upl_1' }, { status: 201 });
      }),
      http.get(`${BASE}/v1/predictions/prd_1/download`, ({ request }) =>
        first(request, 'download')
          ? problem(401, 'ERR-1008')
          : new HttpResponse('a,b\n', { headers: { 'content-type': 'text/csv' } }),
      ),
      http.get(`${BASE}/v1/events`, ({ request }) =>
        first(request, 'stream') ? problem(401, 'ERR-1008') : stream.response(),
      ),
    );
    const client = testClient({ fetchSession });
    await client.uploads.create(new Blob(['customer_id\n1\n']), { filename: 'a.csv' });
    expect(await (await client.predictions.download('prd_1')).text()).toBe('a,b\n');
    stream.write(eventText(1, 'completed'));
    for await (const event of client.events.subscribe()) {
      expect(event.type).toBe('prediction.completed');
      break;
    }
    expect(seen).toEqual(['upload', 'rws_1', 'upload', 'download', 'rws_2', 'download', 'stream', 'rws_3', 'stream']);
  });

  it('takes the token of somebody who is signed in, asking for it each time', async () => {
    const seen: string[] = [];
    server.use(
      http.get(`${BASE}/v1/uploads`, ({ request }) => {
        seen.push(tokenOf(request));
        return HttpResponse.json(page);
      }),
    );
    let asked = 0;
    const client = testClient({ token: () => Promise.resolve(`eyJ.${(asked += 1)}`) });
    await client.uploads.list();
    await client.uploads.list();
    await testClient({ token: 'rws_fixed' }).uploads.list();
    expect(seen).toEqual(['eyJ.1', 'eyJ.2', 'rws_fixed']);
  });

  it('has a type that takes at most one of a key, a token and sessions', () => {
    interface Base {
      readonly baseUrl: string;
    }
    interface Sessions extends Base {
      readonly fetchSession: FetchSession;
    }
    expectTypeOf<Base>().toExtend<RetainWiseOptions>();
    expectTypeOf<Base & { readonly apiKey: string }>().toExtend<RetainWiseOptions>();
    expectTypeOf<Base & { readonly token: string }>().toExtend<RetainWiseOptions>();
    expectTypeOf<Sessions>().toExtend<RetainWiseOptions>();
    expectTypeOf<Sessions & { readonly apiKey: string }>().not.toExtend<RetainWiseOptions>();
    expectTypeOf<Sessions & { readonly token: string }>().not.toExtend<RetainWiseOptions>();
    expectTypeOf<Base & { readonly apiKey: string; readonly token: string }>().not.toExtend<RetainWiseOptions>();
  });

  it('has one of a key, a token and sessions, and may be in a browser without a key', () => {
    const fetchSession = tokens();
    // Callers without type checks may pass anything.
    const both = { apiKey: 'rwk_x', fetchSession } as unknown as { readonly apiKey: string };
    expect(() => new RetainWise(both)).toThrow(UsageError);
    expect(() => new RetainWise({ token: 'eyJ', apiKey: 'rwk_x' } as unknown as { readonly apiKey: string })).toThrow(
      UsageError,
    );
    vi.stubGlobal('window', { document: {} });
    vi.stubGlobal('location', { href: 'https://panel.example.com/' });
    expect(() => new RetainWise({ fetchSession, baseUrl: 'https://api.example.com' })).not.toThrow();
  });

  it('forgets its session when it is told to', async () => {
    const fetchSession = tokens();
    server.use(http.get(`${BASE}/v1/uploads`, () => HttpResponse.json(page)));
    const client = testClient({ fetchSession });
    client.forgetSession();
    await client.uploads.list();
    client.forgetSession();
    await client.uploads.list();
    expect(fetchSession).toHaveBeenCalledTimes(2);
    testClient().forgetSession();
  });
});

describe('sessions that a backend makes', () => {
  const server = useTestServer();

  it('are made, ended one by one, and ended together', async () => {
    const seen: unknown[] = [];
    const note = async (request: Request): Promise<void> => {
      seen.push(request.method, await request.clone().text(), request.headers.get('idempotency-key'));
    };
    server.use(
      http.post(`${BASE}/v1/widget-sessions`, async ({ request }) => {
        await note(request);
        return HttpResponse.json({ id: 'ws_1', token: 'rws_1' }, { status: 201 });
      }),
      http.delete(`${BASE}/v1/widget-sessions/ws_1`, async ({ request }) => {
        await note(request);
        return new HttpResponse(null, { status: 204 });
      }),
      http.post(`${BASE}/v1/widget-sessions/revoke`, async ({ request }) => {
        await note(request);
        return HttpResponse.json({ revoked: 2 });
      }),
    );
    const { widgetSessions } = testClient();
    const body = { reference: 'tenant-1', capabilities: ['results:read'] } as const;
    expect(await widgetSessions.create(body)).toMatchObject({ token: 'rws_1' });
    await widgetSessions.create(body, { idempotencyKey: 'mine-alone' });
    await widgetSessions.revoke('ws_1');
    expect(await widgetSessions.revokeAll({ subject: 'ada' })).toBe(2);
    const text = JSON.stringify(body);
    expect(seen).toEqual([
      ...['POST', text, null],
      ...['POST', text, 'mine-alone'],
      ...['DELETE', '', null],
      ...['POST', '{"subject":"ada"}', null],
    ]);
  });

  it.each([undefined, null, '', 4711])('are never of a reference that came out as %j', async (reference) => {
    const { widgetSessions } = testClient();
    const body = { reference, capabilities: ['results:read'] } as unknown as Parameters<
      typeof widgetSessions.create
    >[0];
    await expect(widgetSessions.create(body)).rejects.toBeInstanceOf(UsageError);
    const which = { reference } as unknown as Parameters<typeof widgetSessions.revokeAll>[0];
    await expect(widgetSessions.revokeAll(which)).rejects.toBeInstanceOf(UsageError);
  });
});
