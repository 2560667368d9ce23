import contract from '@retainwise/openapi/openapi.json' with { type: 'json' };
import { createTestAccount, makeApiKey, sized, type TestAccount } from '@retainwise/platform/testing';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClerkInstance } from '../../src/auth/clerk/testing/session-tokens.ts';
import { PERMISSIONS } from '../../src/auth/permissions.ts';
import { startTestApi, type TestApi } from '../../src/testing/index.ts';
import { completeWithRows } from '../support/complete-with-rows.ts';
import { partsClient } from '../uploads/support/parts-client.ts';

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;
const CSV = 'customer_id,contract,tenure_months\nc1,monthly,10\nc2,annual,20\n';
const JSON_TYPE = { 'content-type': 'application/json' };

interface Sent {
  /** By the name of a path parameter. */
  readonly ids?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly init?: RequestInit;
}

interface Row {
  /** Null for what needs no key. */
  readonly permission: string | null;
  /** The status for who may do it, and for a key of another account that may do everything. */
  readonly own: number;
  readonly other: number;
  /** The request, with something fresh to work on where it changes or ends it. */
  readonly send?: () => Sent | Promise<Sent>;
}

const clerk = createClerkInstance();
const ORGANISATION = 'org_test';
/** What people may do, by the name of their role in Clerk. */
const READING = ['uploads:read', 'predictions:read', 'results:read', 'events:read', 'account:read', 'sample-data:read'];
const WORKING = ['uploads:write', 'mappings:write', 'predictions:write', 'results:download', 'scores:create'];
const ROLES: Readonly<Record<string, readonly string[]>> = {
  admin: PERMISSIONS,
  member: [...READING, ...WORKING],
  viewer: READING,
};

let api: TestApi;
let stranger: TestAccount;
/** An upload and a completed prediction of it, which nothing changes. */
let upload: string;
let prediction: string;

const row = (permission: string | null, own: number, other: number, send?: Row['send']): Row => ({
  permission,
  own,
  other,
  ...(send === undefined ? {} : { send }),
});
const json = (body: object): RequestInit => ({ body: JSON.stringify(body), headers: JSON_TYPE });

const ofUpload = (): Sent => ({ ids: { upload_id: upload } });
const ofPrediction = (): Sent => ({ ids: { prediction_id: prediction } });
const freshKey = async (): Promise<Sent> => {
  const { record } = await api.database.apiKeys.create({
    accountId: api.account.account.id,
    name: 'fresh',
    // Whoever may rotate keys and nothing else, may rotate this one.
    scopes: ['keys:write'],
  });
  return { ids: { key_id: record.id } };
};
const announced = async (): Promise<Sent> => ({
  ids: { upload_id: (await partsClient(api).begin(CSV)).id, part: '1' },
});

const freshErasure = async (): Promise<string> => {
  const scope = { accountId: api.account.account.id, reference: null };
  const { id } = await api.database.transaction((transaction) =>
    api.database.erasures.begin({ ...scope, kind: 'customer', customerId: 'nobody' }, transaction),
  );
  return id;
};

/** What each operation of the contract answers to whom. A new operation needs a row. */
const EXPECTED: Readonly<Record<string, Row>> = {
  createUpload: row('uploads:write', 201, 201, () => ({
    init: { body: CSV, headers: { 'content-type': 'text/csv' } },
  })),
  listUploads: row('uploads:read', 200, 200),
  retrieveUpload: row('uploads:read', 200, 404, ofUpload),
  deleteUpload: row('uploads:write', 204, 404, announced),
  retrieveMapping: row('uploads:read', 200, 404, ofUpload),
  updateMapping: row('mappings:write', 200, 404, () => ({ ...ofUpload(), init: json({ overrides: {} }) })),
  retrieveValidation: row('uploads:read', 200, 404, ofUpload),
  putUploadPart: row('uploads:write', 204, 404, async () => ({
    ...(await announced()),
    init: { body: CSV.slice(0, 64) },
  })),
  completeUpload: row('uploads:write', 202, 404, async () => {
    const sent = await announced();
    const id = sent.ids!['upload_id']!;
    await partsClient(api).put(id, 1, CSV);
    return { ...sent, init: json({}) };
  }),
  createPrediction: row('predictions:write', 202, 404, () => ({ init: json({ upload_id: upload, rerun: true }) })),
  listPredictions: row('predictions:read', 200, 200),
  retrievePrediction: row('predictions:read', 200, 404, ofPrediction),
  cancelPrediction: row('predictions:write', 200, 404, async () => ({ ids: { prediction_id: await predict() } })),
  listResults: row('results:read', 200, 404, ofPrediction),
  downloadResults: row('results:download', 200, 404, ofPrediction),
  listCustomerHistory: row('results:read', 200, 404, () => ({ ids: { customer_id: 'c1' } })),
  streamEvents: row('events:read', 200, 200),
  streamPredictionEvents: row('predictions:read', 200, 404, ofPrediction),
  createScores: row('scores:create', 200, 200, () => ({
    init: json({ customers: [{ customer_id: 'c1', contract: 'monthly', tenure_months: 5 }] }),
  })),
  retrieveAccount: row('account:read', 200, 200),
  updateAccount: row('account:write', 200, 200, () => ({ init: json({ horizon_days: 90 }) })),
  createKey: row('keys:write', 201, 201, () => ({ init: json({ name: 'made' }) })),
  listKeys: row('keys:read', 200, 200),
  retrieveKey: row('keys:read', 200, 404, freshKey),
  revokeKey: row('keys:write', 200, 404, freshKey),
  rotateKey: row('keys:write', 201, 404, freshKey),
  listAuditEvents: row('audit:read', 200, 200),
  eraseCustomer: row('customers:erase', 202, 202, () => ({ ids: { customer_id: 'nobody' } })),
  retrieveErasure: row('customers:erase', 200, 404, async () => ({ ids: { erasure_id: await freshErasure() } })),
  // Not confirmed: each of these accounts is still needed.
  eraseAccount: row('account:erase', 400, 400, () => ({ init: json({ confirm: 'another name' }) })),
  retrieveSampleData: row('sample-data:read', 200, 200, () => ({ query: '?rows=5' })),
  health: row(null, 200, 200),
  ready: row(null, 200, 200),
  retrieveProblemType: row(null, 200, 200, () => ({ ids: { code: 'ERR-1001' } })),
};

/** Its own, and some others, each of which is tried with some operation; all at the full size. */
function scopesTried(permission: string | null): readonly string[] {
  const start = PERMISSIONS.findIndex((scope) => scope === permission) + 1;
  const others = [...PERMISSIONS.slice(start), ...PERMISSIONS.slice(0, start)].filter((scope) => scope !== permission);
  return [...PERMISSIONS.filter((scope) => scope === permission), ...others.slice(0, sized(4, PERMISSIONS.length))];
}

const operations = Object.entries(contract.paths).flatMap(([path, item]) =>
  METHODS.filter((method) => method in item).map((method) => {
    const { operationId } = (item as Record<string, { readonly operationId: string }>)[method]!;
    return { path, method, operationId };
  }),
);

async function predict(): Promise<string> {
  const init = { method: 'POST', ...json({ upload_id: upload, rerun: true }) };
  return ((await (await api.call('/v1/predictions', init)).json()) as { id: string }).id;
}

beforeAll(async () => {
  api = await startTestApi({}, { clerk: clerk.config });
  await api.database.people.linkOrganization(api.account.account.id, ORGANISATION);
  stranger = await createTestAccount(api.database, 'Stranger');
  upload = await api.upload(CSV);
  prediction = await predict();
  const [accountId, outputKey] = [api.account.account.id, 'results.csv'];
  await api.objectStore.put(outputKey, Readable.from([Buffer.from(CSV)]), {
    contentType: 'text/csv',
    signal: new AbortController().signal,
  });
  await completeWithRows(api.database, { accountId, id: prediction }, outputKey);
});
afterAll(() => api.close());

describe('every operation of the contract', () => {
  it('has a row of expected answers, and there is no row for anything else', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(operations.map(({ operationId }) => operationId).sort());
  });

  it('needs the permission of its row', () => {
    for (const { path, method, operationId } of operations) {
      const item = contract.paths[path as keyof typeof contract.paths] as Record<string, Record<string, unknown>>;
      expect(item[method]!['x-permission'] ?? null, operationId).toBe(EXPECTED[operationId]!.permission);
    }
  });
});

describe.each(operations)('$operationId', ({ path, method, operationId }) => {
  const { permission, own, other, send = (): Sent => ({}) } = EXPECTED[operationId] ?? row('none', 0, 0);

  /** The status, and the code of a refusal. */
  async function answerTo(as: string | null, headers: Readonly<Record<string, string>> = {}): Promise<string> {
    const { ids = {}, query = '', init = {} } = await send();
    const address = Object.entries(ids).reduce((text, [name, id]) => text.replace(`{${name}}`, id), path);
    const response = await api.call(address + query, {
      ...init,
      method: method.toUpperCase(),
      as,
      headers: { ...(init.headers as Record<string, string> | undefined), ...headers },
    });
    if (response.ok) {
      // Streams do not end by themselves.
      await response.body?.cancel();
      return String(response.status);
    }
    const { code } = (await response.json()) as { code: string };
    // What the body is refused for, everybody hears who may do it.
    return response.status === 400 ? '400' : `${response.status} ${code}`;
  }

  async function keyWith(change: { readonly scopes?: readonly string[]; readonly expiresAt?: Date }) {
    return api.database.apiKeys.create({ accountId: api.account.account.id, name: 'tried', ...change });
  }

  it('is there for a key that may do everything', async () => {
    expect(await answerTo(api.account.secret)).toBe(String(own));
  });

  it('shows a key of another account nothing of this one', async () => {
    expect(await answerTo(stranger.secret)).toBe(other <= 400 ? String(other) : `${other} ERR-1004`);
  });

  it('is there for a key with its permission alone, and refused to one with any other', async () => {
    for (const scope of scopesTried(permission)) {
      const { secret } = await keyWith({ scopes: [scope] });
      const allowed = permission === null || permission === scope;
      expect(await answerTo(secret), scope).toBe(allowed ? String(own) : '403 ERR-1006');
    }
    const { secret } = await keyWith({ scopes: PERMISSIONS.filter((scope) => scope !== permission) });
    expect(await answerTo(secret)).toBe(permission === null ? String(own) : '403 ERR-1006');
  });

  it('is there for people of the account, as far as their role goes', async () => {
    for (const [role, permissions] of Object.entries(ROLES)) {
      const token = clerk.token({ o: { id: ORGANISATION, rol: role } });
      const allowed = permission === null || permissions.includes(permission);
      expect(await answerTo(token), role).toBe(allowed ? String(own) : '403 ERR-1006');
    }
  });

  it('shows people of other accounts nothing, and is refused to those whose session is none', async () => {
    const now = Math.floor(Date.now() / 1000);
    const ours = { o: { id: ORGANISATION, rol: 'admin' } };
    const answers = {
      'of another organisation': await answerTo(clerk.token({ o: { id: 'org_other', rol: 'admin' } })),
      'of none': await answerTo(clerk.token()),
      'whose role is none': await answerTo(clerk.token({ o: { id: ORGANISATION, rol: 'guest' } })),
      'signed by a stranger': await answerTo(createClerkInstance().token(ours)),
      'for another application': await answerTo(clerk.token({ ...ours, aud: 'other' })),
      'on another page': await answerTo(clerk.token({ ...ours, azp: 'https://evil.example' })),
      'who is not done signing in': await answerTo(clerk.token({ ...ours, sts: 'pending' })),
      expired: await answerTo(clerk.token({ ...ours, iat: now - 120, exp: now - 60 })),
      'in a cookie': await answerTo(null, { cookie: `__session=${clerk.token(ours)}; __client_uat=1` }),
    };
    const elsewhere = other <= 400 ? String(other) : `${other} ERR-1004`;
    const open = permission === null;
    expect(answers).toEqual({
      'of another organisation': elsewhere,
      'of none': elsewhere,
      'whose role is none': open ? String(own) : '403 ERR-1003',
      'signed by a stranger': open ? String(own) : '401 ERR-1001',
      'for another application': open ? String(own) : '401 ERR-1001',
      'on another page': open ? String(own) : '401 ERR-1001',
      'who is not done signing in': open ? String(own) : '401 ERR-1001',
      expired: open ? String(own) : '401 ERR-1002',
      'in a cookie': open ? String(own) : '401 ERR-1001',
    });
  });

  it('is refused to keys that are none, that have ended, and that come from a browser', async () => {
    const key = makeApiKey(true);
    const expired = await keyWith({ expiresAt: new Date(Date.now() - 1000) });
    const revoked = await keyWith({});
    await api.database.apiKeys.revoke(api.account.account.id, revoked.record.id);
    const rotated = await keyWith({});
    await api.database.apiKeys.rotate(api.account.account.id, rotated.record.id, { overlapMs: 0 });
    const answers = {
      none: await answerTo(null),
      malformed: await answerTo('rwk_live_too-short'),
      'of another kind': await answerTo('eyJhbGciOiJub25lIn0.e30.'),
      'with a wrong checksum': await answerTo(key.slice(0, -1) + (key.endsWith('a') ? 'b' : 'a')),
      unknown: await answerTo(key),
      'unknown, of an earlier form': await answerTo(`rwk_${'x'.repeat(43)}`),
      expired: await answerTo(expired.secret),
      revoked: await answerTo(revoked.secret),
      'rotated out': await answerTo(rotated.secret),
      'in a browser': await answerTo(api.account.secret, { origin: 'https://panel.example.com' }),
      'in a sandboxed frame': await answerTo(api.account.secret, { origin: 'null' }),
    };
    const [unknown, ended, browser] =
      permission === null ? [String(own), String(own), String(own)] : ['401 ERR-1001', '401 ERR-1002', '403 ERR-1007'];
    expect(answers).toEqual({
      none: unknown,
      malformed: unknown,
      'of another kind': unknown,
      'with a wrong checksum': unknown,
      unknown,
      'unknown, of an earlier form': unknown,
      expired: ended,
      revoked: ended,
      'rotated out': ended,
      'in a browser': browser,
      'in a sandboxed frame': browser,
    });
  });
});

describe('requests that are written in another way', () => {
  it('need the same permission', async () => {
    const { secret: as } = await api.database.apiKeys.create({
      accountId: api.account.account.id,
      name: 'scores only',
      scopes: ['scores:create'],
    });
    for (const [method, path] of [
      ['HEAD', '/v1/uploads'],
      ['GET', '/V1/Uploads/'],
      ['GET', `/v1/PREDICTIONS/${prediction}/Download`],
      ['GET', `/v1/uploads/${upload}/validation/?level=strict`],
    ] as const)
      expect((await api.call(path, { method, as })).status, `${method} ${path}`).toBe(403);
    for (const path of ['/v1/nothing', '/v1', '/v1/uploads//validation', '/v1/%ZZ'])
      expect((await api.call(path, { as })).status, path).toBe(404);
  });
});
