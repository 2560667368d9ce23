import type { Problem, WidgetSession, WidgetSessionCreate } from '@retainwise/openapi';
import contract from '@retainwise/openapi/openapi.json' with { type: 'json' };
import { createTestAccount, runSql, type TestAccount } from '@retainwise/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HARDLY_ANY_LIMITS, startTestApi, type TestApi } from '../../src/testing/index.ts';

const PAGE = 'https://panel.example.com';
const CSV = 'customer_id,contract,tenure_months\nc1,monthly,10\nc2,annual,20\nc3,annual,30\n';
const SESSION: WidgetSessionCreate = {
  reference: 'tenant-1',
  capabilities: ['uploads:read', 'uploads:write', 'predictions:read', 'predictions:write'],
  allowed_origins: [PAGE],
};

let api: TestApi;
let stranger: TestAccount;
beforeAll(async () => {
  api = await startTestApi();
  stranger = await createTestAccount(api.database, 'Stranger');
});
afterAll(() => api.close());

interface How {
  readonly as?: string;
  readonly key?: string;
}

function post(path: string, body: unknown, { as, key }: How = {}): Promise<Response> {
  return api.call(path, {
    method: 'POST',
    ...(as === undefined ? {} : { as }),
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { 'idempotency-key': key }) },
  });
}
const open = (body: unknown, how?: How): Promise<Response> => post('/v1/widget-sessions', body, how);

async function made(body: unknown, how?: How): Promise<WidgetSession> {
  const response = await open(body, how);
  const text = await response.text();
  expect(response.status, text).toBe(201);
  expect(response.headers.get('cache-control')).toContain('no-store');
  return JSON.parse(text) as WidgetSession;
}

async function refusal(response: Response | Promise<Response>): Promise<string> {
  const { status } = await response;
  const { code, errors } = (await (await response).json()) as Problem;
  return `${status} ${code} ${errors[0]?.location ?? ''}`.trim();
}

/** As a page does it. */
function browse({ token }: Pick<WidgetSession, 'token'>, path: string, init: RequestInit = {}): Promise<Response> {
  return api.call(path, {
    ...init,
    as: token,
    headers: { origin: PAGE, ...(init.headers as Record<string, string> | undefined) },
  });
}
const upload = (session: WidgetSession, key?: string): Promise<Response> =>
  browse(session, '/v1/uploads', {
    method: 'POST',
    body: CSV,
    headers: { 'content-type': 'text/csv', ...(key === undefined ? {} : { 'idempotency-key': key }) },
  });
const announce = (session: WidgetSession): Promise<Response> =>
  browse(session, '/v1/uploads', {
    method: 'POST',
    body: JSON.stringify({ filename: 'a.csv', size: CSV.length, resumable: true }),
    headers: { 'content-type': 'application/json' },
  });
const predict = (session: WidgetSession, uploadId: string, rerun = true): Promise<Response> =>
  browse(session, '/v1/predictions', {
    method: 'POST',
    body: JSON.stringify({ upload_id: uploadId, rerun }),
    headers: { 'content-type': 'application/json' },
  });
const idOf = async (response: Response): Promise<string> => ((await response.json()) as { id: string }).id;
const worksFor = async (session: WidgetSession): Promise<number> => (await browse(session, '/v1/uploads')).status;

describe('a widget session', () => {
  it('is what was asked for, for a quarter of an hour, and its token is shown once', async () => {
    const session = await made({ ...SESSION, subject: 'user-17', limits: { uploads: 20, rows: 100_000 } });
    expect(session).toMatchObject({
      ...SESSION,
      subject: 'user-17',
      limits: { uploads: 20, rows: 100_000 },
      upload_id: null,
      expires_in: 900,
    });
    expect(session.id).toMatch(/^ws_/);
    expect(session.token).toMatch(/^rws_[\w-]{43}$/);
    expect(Date.parse(session.expires_at) - Date.parse(session.created_at)).toBe(900_000);
    expect(await worksFor(session)).toBe(200);
    await runSql(
      api.databaseUrl,
      `DO $$ BEGIN
         IF EXISTS (SELECT 1 FROM widget_sessions WHERE widget_sessions::text LIKE '%${session.token.slice(8)}%') THEN
           RAISE EXCEPTION 'the token is stored';
         END IF;
       END $$`,
    );
  });

  it('is made as the example of the contract says', async () => {
    const { example } = contract.paths['/v1/widget-sessions'].post.requestBody.content['application/json'];
    const { value: shown } = contract.components.examples['widget-session'];
    const session = await made(example);
    expect(Object.keys(session)).toEqual(Object.keys(shown));
    expect(session).toMatchObject({ ...example, expires_in: shown.expires_in });
    const revoke = contract.paths['/v1/widget-sessions/revoke'].post.requestBody.content['application/json'].example;
    expect(await (await post('/v1/widget-sessions/revoke', revoke)).json()).toEqual({ revoked: 1 });
  });

  it.each<[unknown, string]>([
    ['', 'empty'],
    [null, 'null'],
    [undefined, 'left out'],
    [4711, 'a number'],
    [true, 'a boolean'],
    [['tenant-1'], 'a list'],
    [{}, 'an object'],
    ['x'.repeat(257), '257 characters'],
    ['tenant\u0000', 'with a control character'],
    ['tenant\n1', 'with a line end'],
    ['tenant\u0085', 'with a control character beyond ASCII'],
    ['\ud800', 'half a character'],
    ['Cafe\u0301', 'in another normal form'],
  ])('is never of a reference that is none: %j (%s)', async (reference) => {
    expect(await refusal(open({ ...SESSION, reference }))).toMatch(/^400 ERR-2001 /);
    const revoke = (body: object): Promise<string> => refusal(post('/v1/widget-sessions/revoke', body));
    const kept = await made(SESSION);
    expect(await revoke({ reference })).toMatch(/^400 ERR-2001/);
    if (reference !== 'Cafe\u0301') expect(await revoke({ subject: reference })).toMatch(/^400 ERR-2001/);
    expect(await worksFor(kept)).toBe(200);
  });

  it('takes every text that is a reference, as it is', async () => {
    for (const reference of ['x'.repeat(256), '💥'.repeat(256), 'Caf\u00e9', ' ', 'null', 'undefined', '*', '%'])
      expect((await made({ ...SESSION, reference })).reference).toBe(reference);
  });

  it.each<[object, string]>([
    [{ capabilities: [] }, 'nothing'],
    [{ capabilities: ['keys:write'] }, 'keys'],
    [{ capabilities: ['sessions:write'] }, 'sessions'],
    [{ capabilities: ['account:read'] }, 'the account'],
    [{ capabilities: ['scores:create'] }, 'scores, which have no limit'],
    [{ capabilities: ['everything'] }, 'what there is not'],
    [{ capabilities: null }, 'null'],
    [{ capabilities: 'results:read' }, 'no list'],
    [{ expires_in: 59 }, 'less than a minute'],
    [{ expires_in: 3_601 }, 'more than an hour'],
    [{ expires_in: '900' }, 'a text for seconds'],
    [{ limits: { uploads: 0 } }, 'no uploads'],
    [{ limits: { rows: -1 } }, 'fewer than no rows'],
    [{ limits: { uploads: 1.5 } }, 'half an upload'],
    [{ limits: { files: 1 } }, 'a limit that there is not'],
    [{ upload_id: '' }, 'no id of an upload'],
    [{ subject: '' }, 'an empty subject'],
    [{ allowed_origins: ['*'] }, 'every origin'],
    [{ allowed_origins: ['null'] }, 'sandboxed frames'],
    [{ allowed_origins: [`${PAGE}/panel`] }, 'a path'],
    [{ allowed_origins: ['http://panel.example.com'] }, 'no encryption'],
    [{ allowed_origins: PAGE }, 'a text for origins'],
    [{ surprise: 1 }, 'what the contract does not have'],
  ])('is refused with %j (%s)', async (change) => {
    expect(await refusal(open({ ...SESSION, ...change }))).toMatch(/^400 ERR-2001 /);
  });

  it('has its origins as browsers write them', async () => {
    const session = await made({ ...SESSION, allowed_origins: ['HTTPS://Panel.Example.com:443'] });
    expect(session.allowed_origins).toEqual([PAGE]);
    expect(await worksFor(session)).toBe(200);
  });

  it('may do no more than its key, and belongs to the end customer of its key', async () => {
    const accountId = api.account.account.id;
    const scopes = ['sessions:write', 'uploads:read'];
    const { secret: narrow } = await api.database.apiKeys.create({ accountId, name: 'narrow', scopes });
    expect(await refusal(open(SESSION, { as: narrow }))).toBe('403 ERR-1006 body/capabilities');
    await made({ ...SESSION, capabilities: ['uploads:read'] }, { as: narrow });
    const bound = await api.bindKey('tenant-1');
    expect(await refusal(open({ ...SESSION, reference: 'tenant-2' }, { as: bound }))).toBe(
      '403 ERR-1006 body/reference',
    );
    await made(SESSION, { as: bound });
    // It ends with its key, which ends soon.
    const expiresAt = new Date(Date.now() + 120_000);
    const { secret: ending } = await api.database.apiKeys.create({ accountId, name: 'ending', expiresAt });
    expect(Date.parse((await made(SESSION, { as: ending })).expires_at)).toBe(expiresAt.getTime());
  });

  it('makes no session itself, nor does anybody without a key', async () => {
    const session = await made(SESSION);
    const asked = browse(session, '/v1/widget-sessions', {
      method: 'POST',
      body: JSON.stringify(SESSION),
      headers: { 'content-type': 'application/json' },
    });
    expect(await refusal(asked)).toMatch(/^403 ERR-1006/);
  });

  it('is made once for an idempotency key, and its token is not shown again', async () => {
    const { id } = await made(SESSION, { key: 'only-once' });
    const again = await open(SESSION, { key: 'only-once' });
    const text = await again.text();
    expect([again.status, (JSON.parse(text) as Problem).code]).toEqual([409, 'ERR-2012']);
    expect(text).toContain(id);
    expect(text).not.toContain('rws_');
    const other = { ...SESSION, reference: 'tenant-2' };
    expect(await refusal(open(other, { key: 'only-once' }))).toMatch(/^409 ERR-2004/);
    const atOnce = await Promise.all(Array.from({ length: 5 }, () => open(SESSION, { key: 'all-at-once' })));
    expect(atOnce.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    // Another key's idempotency keys are its own.
    await made(SESSION, { key: 'only-once', as: stranger.secret });
  });

  it('ends when it is revoked, at once in this process', async () => {
    const session = await made(SESSION);
    expect(await worksFor(session)).toBe(200);
    const end = (as: string): Promise<Response> =>
      api.call(`/v1/widget-sessions/${session.id}`, { method: 'DELETE', as });
    expect(await refusal(end(stranger.secret))).toMatch(/^404 ERR-1004/);
    expect(await refusal(end(await api.bindKey('tenant-2')))).toMatch(/^404 ERR-1004/);
    expect(await worksFor(session)).toBe(200);
    expect((await end(api.account.secret)).status).toBe(204);
    expect(await refusal(browse(session, '/v1/uploads'))).toMatch(/^401 ERR-1002/);
    expect((await end(api.account.secret)).status).toBe(204);
  });

  it('ends with its key', async () => {
    const { record, secret } = await api.database.apiKeys.create({
      accountId: api.account.account.id,
      name: 'soon revoked',
    });
    const session = await made(SESSION, { as: secret });
    expect(await worksFor(session)).toBe(200);
    await api.call(`/v1/keys/${record.id}`, { method: 'DELETE' });
    expect(await refusal(browse(session, '/v1/uploads'))).toMatch(/^401 ERR-1002/);
  });

  it('ends with those of its person, its end customer or its account', async () => {
    const of = (reference: string, subject: string) => made({ ...SESSION, reference, subject });
    const sessions = [await of('r-1', 'ada'), await of('r-1', 'bob'), await of('r-2', 'ada'), await of('r-3', 'cyd')];
    const alive = (): Promise<number[]> => Promise.all(sessions.map(worksFor));
    const revoke = async (body: object, as?: string): Promise<unknown> =>
      (await post('/v1/widget-sessions/revoke', body, as === undefined ? {} : { as })).json();
    const bound = await api.bindKey('r-2');
    expect(await revoke({ all: true }, stranger.secret)).toMatchObject({ revoked: expect.any(Number) });
    expect(await revoke({ reference: 'r-1' }, bound)).toEqual({ revoked: 0 });
    expect(await revoke({ subject: 'bob' }, bound)).toEqual({ revoked: 0 });
    expect(await alive()).toEqual([200, 200, 200, 200]);
    expect(await revoke({ subject: 'ada' }, bound)).toEqual({ revoked: 1 });
    expect(await alive()).toEqual([200, 200, 401, 200]);
    expect(await revoke({ reference: 'r-1' })).toEqual({ revoked: 2 });
    expect(await alive()).toEqual([401, 401, 401, 200]);
    for (const body of [{}, { all: false }, { all: true, subject: 'x' }, { reference: 'r-1', subject: 'x' }, []])
      expect(await refusal(post('/v1/widget-sessions/revoke', body)), JSON.stringify(body)).toMatch(/^400 ERR-2001/);
    await revoke({ all: true });
    expect(await alive()).toEqual([401, 401, 401, 401]);
  });

  it('that has expired is told so, however often it asks', async () => {
    const { token } = await api.database.widgetSessions.create({
      accountId: api.account.account.id,
      keyId: api.account.apiKey.id,
      reference: 'tenant-1',
      subject: null,
      uploadId: null,
      capabilities: ['uploads:read'],
      allowedOrigins: [PAGE],
      limits: { uploads: null, rows: null },
      expiresInSeconds: 1,
    });
    const session = { token };
    expect((await browse(session, '/v1/uploads')).status).toBe(200);
    const deadline = Date.now() + 5_000;
    while ((await browse(session, '/v1/uploads')).status === 200 && Date.now() < deadline);
    for (let i = 0; i < 3; i += 1) expect(await refusal(browse(session, '/v1/uploads'))).toMatch(/^401 ERR-1008/);
  });
});

describe('the limits of a session', () => {
  it('of uploads are spent when they begin, and not by what is refused or repeated', async () => {
    const session = await made({ ...SESSION, limits: { uploads: 3 } });
    const first = await upload(session, 'the-first-one');
    expect(first.status).toBe(201);
    expect((await upload(session, 'the-first-one')).status).toBe(201);
    expect((await announce(session)).status).toBe(201);
    // Five at once for the one that is left.
    const rest = await Promise.all(Array.from({ length: 5 }, (_, i) => (i % 2 ? announce(session) : upload(session))));
    expect(rest.map(({ status }) => status).sort()).toEqual([201, 403, 403, 403, 403]);
    expect(await refusal(upload(session))).toMatch(/^403 ERR-1009/);
    const listed = (await (await browse(session, '/v1/uploads?limit=200')).json()) as { data: unknown[] };
    const files = (await api.storedFiles()).length;
    expect(await refusal(announce(session))).toMatch(/^403 ERR-1009/);
    expect(((await (await browse(session, '/v1/uploads?limit=200')).json()) as typeof listed).data).toHaveLength(
      listed.data.length,
    );
    expect((await api.storedFiles()).length).toBe(files);
    // The next session has limits of its own.
    expect((await upload(await made(SESSION))).status).toBe(201);
  });

  it('of rows are spent when a prediction starts, and not by one that is there already', async () => {
    const session = await made({ ...SESSION, reference: 'rows', limits: { rows: 7 } });
    const id = await idOf(await upload(session));
    expect((await predict(session, id, false)).status).toBe(202);
    expect((await predict(session, id, false)).status).toBe(200);
    const two = await Promise.all([predict(session, id), predict(session, id), predict(session, id)]);
    expect(two.map(({ status }) => status).sort()).toEqual([202, 403, 403]);
    expect(await refusal(predict(session, id))).toMatch(/^403 ERR-1009/);
    const { data } = (await (await browse(session, '/v1/predictions')).json()) as { data: unknown[] };
    expect(data).toHaveLength(2);
  });
});

describe('the rate limits of sessions', () => {
  it('are each its own, and tell nothing of what the account has left', async () => {
    const quick = await startTestApi({ limits: { requests: { ...HARDLY_ANY_LIMITS.requests, read: 10 } } });
    const [one, two, three] = [
      await quick.openSession('one'),
      await quick.openSession('two'),
      await quick.openSession('three'),
    ];
    const ask = async (as: string): Promise<readonly [number, string | null]> => {
      const { status, headers } = await quick.call('/v1/uploads', { as });
      return [status, /r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1] ?? null];
    };
    for (let left = 9; left >= 0; left -= 1) expect(await ask(one)).toEqual([200, String(left)]);
    expect(await ask(one)).toEqual([429, '0']);
    for (let left = 9; left >= 3; left -= 1) expect(await ask(two)).toEqual([200, String(left)]);
    // Three are left of the account's twenty.
    for (let left = 9; left >= 7; left -= 1) expect(await ask(three)).toEqual([200, String(left)]);
    const refused = await quick.call('/v1/uploads', { as: three });
    expect(refused.status).toBe(429);
    expect(await refused.text()).not.toMatch(/account|20/);
    await quick.close();
  });
});

describe('a session for one upload', () => {
  it('is made for an upload of its end customer only, and sees no other, word for word', async () => {
    const session = await made({ ...SESSION, reference: 'one' });
    const [mine, other] = [await idOf(await upload(session)), await idOf(await upload(session))];
    const prediction = await idOf(await predict(session, other));
    const elsewhere = open({ ...SESSION, reference: 'another', upload_id: mine });
    expect(await refusal(elsewhere)).toMatch(/^404 ERR-1004/);
    const bound = await made({ ...SESSION, reference: 'one', upload_id: mine });
    expect(bound.upload_id).toBe(mine);
    const text = async (path: string): Promise<string> =>
      (await (await browse(bound, path)).text()).replace(/req_[\w-]+/, '');
    expect((await browse(bound, `/v1/uploads/${mine}`)).status).toBe(200);
    expect((await browse(bound, `/V1/Uploads/${mine}/`)).status).toBe(200);
    for (const path of [`/v1/uploads/${other}`, `/V1/UPLOADS/${other}/`, `/v1/uploads/%75pl_${other.slice(4)}`])
      expect(await text(path), path).toBe(await text('/v1/uploads/upl_00000000000000000000'));
    const unknown = await text('/v1/predictions/prd_00000000000000000000');
    expect(await text(`/v1/predictions/${prediction}`)).toBe(unknown);
    expect(await text(`/v1/predictions/${prediction}/events`)).toBe(unknown);
    expect(await refusal(predict(bound, other))).toMatch(/^404 ERR-1004/);
    const own = await idOf(await predict(bound, mine));
    expect((await browse(bound, `/v1/predictions/${own}`)).status).toBe(200);
    const listed = async (id: string): Promise<number> =>
      ((await (await browse(bound, `/v1/predictions?upload_id=${id}`)).json()) as { data: unknown[] }).data.length;
    expect([await listed(mine), await listed(other)]).toEqual([1, 0]);
    expect(await refusal(browse(bound, '/v1/predictions'))).toMatch(/^403 ERR-1003/);
    expect(await refusal(upload(bound))).toMatch(/^403 ERR-1003/);
  });
});
