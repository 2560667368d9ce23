import type { Export } from '@retainwise/openapi';
import { createTestAccount, silentLogger, sized, type TestAccount } from '@retainwise/platform/testing';
import { runErasures, runExports, sweepExports, sweepOrphans } from '@retainwise/worker';
import { Readable } from 'node:stream';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { lifeUntil } from '../support/mortal.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';
import { unzip } from './support/unzip.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
/** The row without an id is rejected. */
const csv = (canary: string): string =>
  `customer_id,mrr,contract,note\n${canary}-CUSTOMER,49,monthly,x\nc2,99,annual,x\n,1,monthly,${canary}-REJECTED\n`;

let api: TestApi;
let client: pg.Client;
let other: TestAccount;
let tenantA: string;
let tenantB: string;
let uploads: Readonly<Record<'own' | 'a' | 'b' | 'other', string>>;
/** That nobody may find in an export. */
let secrets: readonly string[];

const logger = silentLogger();

async function sent<T>(path: string, init: RequestInit & { readonly as?: string } = {}): Promise<T> {
  const response = await api.call(path, init);
  const text = await response.text();
  expect(response.ok, `${path} ${text}`).toBe(true);
  return JSON.parse(text) as T;
}

const post = (path: string, body: object, as = api.account.secret): Promise<{ id: string; secret: string }> =>
  sent(path, { method: 'POST', body: JSON.stringify(body), headers: JSON_TYPE, as });

async function score(canary: string, as: string): Promise<string> {
  const { id } = await sent<{ id: string }>(`/v1/uploads?filename=${canary}-FILE.csv`, {
    method: 'POST',
    body: csv(canary),
    headers: { 'content-type': 'text/csv' },
    as,
  });
  await sent(`/v1/uploads/${id}/mapping`, {
    method: 'PUT',
    body: JSON.stringify({ overrides: { customer_name: 'note' } }),
    headers: JSON_TYPE,
    as,
  });
  const prediction = (await post('/v1/predictions', { upload_id: id, metadata: { made_by: `${canary}-META` } }, as)).id;
  const status = async (): Promise<string> =>
    (await sent<{ status: string }>(`/v1/predictions/${prediction}`, { as })).status;
  await vi.waitFor(async () => expect(await status()).toBe('completed'), { timeout: 30_000, interval: 50 });
  return id;
}

beforeAll(async () => {
  api = await startTestApi();
  client = new pg.Client({ connectionString: api.databaseUrl });
  await client.connect();
  other = await createTestAccount(api.database, 'CANARY-OTHER');
  [tenantA, tenantB] = [await api.bindKey('tenant-a'), await api.bindKey('tenant-b')];
  const worker = await api.startWorker();
  uploads = {
    own: await score('CANARY-OWN', api.account.secret),
    a: await score('CANARY-A', tenantA),
    b: await score('CANARY-B', tenantB),
    other: await score('CANARY-OTHER', other.secret),
  };
  await worker.stop();
  const webhook = await post('/v1/webhooks', { url: 'https://hooks.example/CANARY-OWN-HOOK' });
  const key = await post('/v1/keys', { name: 'CANARY-OWN-KEY' });
  await client.query(`INSERT INTO users (id, account_id, clerk_user_id, role, direct) VALUES
    ('usr_1', '${api.account.account.id}', 'CANARY-OWN-PERSON', 'owner', true)`);
  await client.query(
    `INSERT INTO outcomes (account_id, customer_id, event, occurred_to, source)
     VALUES ($1, 'CANARY-OWN-OUTCOME', 'ended', now(), 'api')`,
    [api.account.account.id],
  );
  const session = await api.openSession('tenant-a');
  const { rows } = await client.query<{ hidden: string }>(
    `SELECT key_hash AS hidden FROM api_keys UNION ALL SELECT encode(token_hash, 'hex') FROM widget_sessions
     UNION ALL SELECT encode(sealed, 'hex') FROM webhook_secrets UNION ALL SELECT secret FROM installation_secrets
     UNION ALL SELECT encode(sealed, 'base64') FROM webhook_secrets`,
  );
  expect(rows.length).toBeGreaterThan(5);
  secrets = [
    ...[api.account.secret, tenantA, tenantB, key.secret, webhook.secret, session],
    ...rows.map(({ hidden }) => hidden),
  ];
});
afterAll(async () => {
  await client.end();
  await api.close();
});

const begin = (body?: object, as = api.account.secret): Promise<Export> =>
  sent('/v1/exports', {
    method: 'POST',
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: JSON_TYPE }),
    as,
  });
const retrieve = (id: string, as = api.account.secret): Promise<Export> => sent(`/v1/exports/${id}`, { as });
const statusOf = async (path: string, as: string): Promise<number> => {
  const response = await api.call(path, { as });
  await response.arrayBuffer();
  return response.status;
};
const run = (parts: Pick<TestApi, 'database' | 'objectStore'> = api): Promise<void> =>
  runExports({ ...parts, logger }, new AbortController().signal);

async function download(id: string, as = api.account.secret): Promise<ReadonlyMap<string, string>> {
  const response = await api.call(`/v1/exports/${id}/download`, { as });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-disposition')).toContain(`${id}.zip`);
  expect(response.headers.get('cache-control')).toContain('no-store');
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.length).toBe((await retrieve(id, as)).bytes);
  return unzip(bytes);
}

/** Everything in the files and their names. */
const textOf = (files: ReadonlyMap<string, string>): string => [...files].flat().join('\n');
const linesOf = (files: ReadonlyMap<string, string>, name: string): readonly Record<string, unknown>[] =>
  (files.get(name) ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const zipsOf = async (): Promise<readonly string[]> =>
  (await api.storedFiles()).filter((path) => path.endsWith('.zip'));
async function expire(id: string): Promise<void> {
  await client.query(`UPDATE exports SET expires_at = now() - interval '1 second' WHERE id = $1`, [id]);
}

describe('the export of an account', () => {
  it('has everything of the account, nothing of another, and no secret', async () => {
    const begun = await begin();
    expect(begun).toMatchObject({ status: 'pending', reference: null, bytes: null, files: null, expires_at: null });
    const worker = await api.startWorker();
    await expect.poll(async () => (await retrieve(begun.id)).status, { timeout: 30_000 }).toBe('completed');
    await worker.stop();
    const files = await download(begun.id);
    const done = await retrieve(begun.id);
    expect(done.files).toBe(files.size);
    expect(Date.parse(done.expires_at!) - Date.parse(done.completed_at!)).toBe(7 * 86_400_000);

    const text = textOf(files);
    for (const owner of ['OWN', 'A', 'B'])
      for (const what of ['CUSTOMER', 'REJECTED', 'FILE', 'META']) expect(text).toContain(`CANARY-${owner}-${what}`);
    for (const what of ['HOOK', 'KEY', 'PERSON', 'OUTCOME']) expect(text).toContain(`CANARY-OWN-${what}`);
    expect(text).not.toContain('CANARY-OTHER');
    expect(text).not.toContain(other.account.id);
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(text).not.toMatch(/_hash|object_?key|output_?key|fingerprint"?:null|idempotency|accounts\//i);

    expect(files.get(`files/${uploads.own}/source.csv`)).toBe(csv('CANARY-OWN'));
    const { id } = linesOf(files, 'predictions.jsonl').find((row) => row['upload_id'] === uploads.own)!;
    const shown = await sent<{ summary: unknown }>(`/v1/predictions/${String(id)}`);
    const exported = linesOf(files, 'predictions.jsonl').find((row) => row['id'] === id);
    expect(exported?.['summary']).toEqual(shown.summary);
    for (const part of ['results', 'rejected'])
      expect(files.get(`files/${uploads.own}/${String(id)}/${part}.csv`)).toBe(
        await (await api.call(`/v1/predictions/${String(id)}/download?part=${part}`)).text(),
      );
    expect(linesOf(files, 'account.json')).toMatchObject([{ id: api.account.account.id, name: 'Example Ltd' }]);
    expect(linesOf(files, 'uploads.jsonl')).toHaveLength(3);
    expect(linesOf(files, 'saved-mappings.jsonl')).toHaveLength(3);
    expect(files.get('README.txt')).toContain('No file was deleted while this was written.');
  });

  it('with a reference, has what is of that end customer alone, and neither keys nor people', async () => {
    const { id } = await begin({ reference: 'tenant-a' });
    await run();
    const files = await download(id);
    const text = textOf(files);
    for (const what of ['CUSTOMER', 'REJECTED', 'FILE', 'META']) expect(text).toContain(`CANARY-A-${what}`);
    expect(text).not.toMatch(/CANARY-(OWN|B|OTHER)/);
    for (const hidden of [uploads.own, uploads.b, uploads.other, 'tenant-b', ...secrets])
      expect(text).not.toContain(hidden);
    expect([...files.keys()].filter((name) => /keys|people/.test(name))).toEqual([]);
    // The one that is recorded is the account's own.
    expect(linesOf(files, 'outcomes.jsonl')).toEqual([]);
    expect(linesOf(files, 'audit-events.jsonl').every((row) => row['reference'] === 'tenant-a')).toBe(true);
  });

  it('is for whoever is bound to an end customer the export of that one', async () => {
    const whole = await begin();
    const begun = await begin(undefined, tenantB);
    expect(begun.reference).toBe('tenant-b');
    await run();
    expect(textOf(await download(begun.id, tenantB))).not.toMatch(/CANARY-(OWN|A|OTHER)/);
    for (const [id, as] of [
      [whole.id, tenantB],
      [begun.id, tenantA],
      [whole.id, other.secret],
      [begun.id, other.secret],
    ] as const)
      for (const path of [`/v1/exports/${id}`, `/v1/exports/${id}/download`])
        expect(await statusOf(path, as), path).toBe(404);
    const elsewhere = { method: 'POST', body: '{"reference":"tenant-a"}', headers: JSON_TYPE, as: tenantB };
    expect((await api.call('/v1/exports', elsewhere)).status).toBe(404);
  });

  it('is asked for once while it is under way, and cannot be downloaded before it is whole', async () => {
    const first = await begin();
    expect((await begin()).id).toBe(first.id);
    expect((await begin({ reference: 'tenant-a' })).id).not.toBe(first.id);
    expect((await begin(undefined, tenantB)).id).not.toBe(first.id);
    const early = await api.call(`/v1/exports/${first.id}/download`);
    expect([early.status, ((await early.json()) as { code: string }).code]).toEqual([409, 'ERR-4007']);
    await run();
    const head = await api.call(`/v1/exports/${first.id}/download`, { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe(String((await retrieve(first.id)).bytes));
    expect((await begin()).id).not.toBe(first.id);
    await run();
  });

  it('leaves out a file that is gone, and says so', async () => {
    const { id: upload } = await sent<{ id: string }>('/v1/uploads?filename=gone.csv', {
      method: 'POST',
      body: csv('GONE'),
      headers: { 'content-type': 'text/csv' },
    });
    const { id } = await begin();
    const path = (await api.storedFiles()).find((stored) => stored.includes(upload))!;
    await api.objectStore.delete(path.slice(path.indexOf('accounts/')));
    await run();
    const files = await download(id);
    expect(files.has(`files/${upload}/source.csv`)).toBe(false);
    expect(files.get('README.txt')).toContain(`files/${upload}/source.csv`);
    await sent(`/v1/uploads/${upload}`, { method: 'DELETE' }).catch(() => undefined);
  });

  it('is gone when it has expired, with its file', async () => {
    const { id } = await begin();
    await run();
    expect((await zipsOf()).some((path) => path.includes(id))).toBe(true);
    await expire(id);
    for (const path of [`/v1/exports/${id}`, `/v1/exports/${id}/download`])
      expect(await statusOf(path, api.account.secret)).toBe(404);
    expect(await sweepExports({ ...api, logger })).toBe(1);
    expect((await zipsOf()).some((path) => path.includes(id))).toBe(false);
    expect((await client.query('SELECT 1 FROM exports WHERE id = $1', [id])).rowCount).toBe(0);
  });

  it('is one of twenty that are kept: the oldest goes when another is begun, and none of anybody else', async () => {
    const newcomer = await createTestAccount(api.database, 'Newcomer');
    const ended = async (body: object): Promise<string> => {
      const { id } = await post('/v1/exports', body, newcomer.secret);
      await client.query(
        `UPDATE exports SET status = 'failed', completed_at = now(), expires_at = now() + interval '7 days'
         WHERE id = $1`,
        [id],
      );
      return id;
    };
    const ofTenant = await ended({ reference: 'tenant-1' });
    const ids: string[] = [];
    for (let n = 0; n < 21; n += 1) ids.push(await ended({}));
    const status = async (id: string): Promise<number> =>
      (await api.call(`/v1/exports/${id}`, { as: newcomer.secret })).status;
    expect(await status(ids[0]!)).toBe(404);
    expect(await status(ids[1]!)).toBe(200);
    expect(await status(ofTenant)).toBe(200);
    await sweepExports({ ...api, logger });
    const { rows } = await client.query('SELECT id FROM exports WHERE account_id = $1', [newcomer.account.id]);
    expect(rows).toHaveLength(21);
  });

  it('is written by another worker when one is killed at any step, and nothing is left of it', async () => {
    const stride = sized(11, 1);
    for (let step = 1; ; step += stride) {
      const { id } = await begin({ reference: 'tenant-a' });
      const life = lifeUntil(step);
      const died = await run({ database: life.mortal(api.database), objectStore: life.mortal(api.objectStore) }).then(
        () => false,
        () => true,
      );
      if (!died) expect((await retrieve(id)).status).toBe('completed');
      // As if the lease had passed.
      await client.query('UPDATE exports SET held_until = NULL, due_at = now()');
      await run();
      expect((await retrieve(id)).status, `step ${step}`).toBe('completed');
      expect(textOf(await download(id))).toContain('CANARY-A-CUSTOMER');
      await expire(id);
      await sweepExports({ ...api, logger });
      expect((await zipsOf()).filter((path) => path.includes(id))).toEqual([]);
      if (!life.isDead()) break;
      expect(step).toBeLessThan(1000);
    }
  });

  it('does not count when another attempt has begun', async () => {
    const { id } = await begin({ reference: 'tenant-a' });
    const late = await api.database.exports.take(-1);
    await run();
    const written = { objectKey: 'late.zip', bytes: 1, files: 1 };
    expect(await api.database.exports.complete(late!, written, 7)).toBe(false);
    expect(await api.database.exports.hold(late!, 60)).toBe(false);
    expect((await download(id)).size).toBeGreaterThan(5);
  });

  it('fails when writing it fails again and again, and can be asked for anew', async () => {
    const { id } = await begin({ reference: 'tenant-a' });
    const database = new Proxy(api.database, {
      get: (target, name, receiver): unknown =>
        name === 'currentTime' ? () => Promise.reject(new Error('a fault')) : Reflect.get(target, name, receiver),
    });
    for (let i = 0; i < 3; i++) {
      expect((await retrieve(id)).status).toMatch(/pending|running/);
      await run({ database, objectStore: api.objectStore });
      await client.query(`UPDATE exports SET due_at = now() WHERE status = 'running'`);
    }
    expect(await retrieve(id)).toMatchObject({ status: 'failed', bytes: null });
    expect(await statusOf(`/v1/exports/${id}/download`, api.account.secret)).toBe(409);
    expect((await begin({ reference: 'tenant-a' })).id).not.toBe(id);
    await run();
  });

  it('is kept by the sweep for orphans, which deletes files of exports that there are not', async () => {
    const { id } = await begin({ reference: 'tenant-a' });
    await run();
    const lost = `accounts/${api.account.account.id}/exports/exp_lost/1.zip`;
    await api.objectStore.put(lost, Readable.from([Buffer.from('x')]), {
      contentType: 'application/zip',
    });
    const later = (): Promise<Date> => Promise.resolve(new Date(Date.now() + 2 * 86_400_000));
    await sweepOrphans({ ...api, logger, clock: later });
    expect(await api.objectStore.head(lost)).toBeNull();
    expect((await download(id)).size).toBeGreaterThan(5);
  });

  it('is deleted when a customer is erased that may be in it, and begun anew where it is under way', async () => {
    const [done, ofB] = [await begin(), await begin({ reference: 'tenant-b' })];
    await run();
    const open = await begin();
    await api.database.exports.take(60);
    await sent('/v1/customers/CANARY-A-CUSTOMER?reference=tenant-a', { method: 'DELETE' });
    await runErasures({ ...api, logger, clock: () => api.database.currentTime() }, new AbortController().signal);
    expect(await statusOf(`/v1/exports/${done.id}`, api.account.secret)).toBe(404);
    expect((await zipsOf()).some((path) => path.includes(done.id))).toBe(false);
    expect(await statusOf(`/v1/exports/${ofB.id}`, api.account.secret)).toBe(200);
    await run();
    const text = textOf(await download(open.id));
    expect(text).not.toContain('CANARY-A-CUSTOMER');
    expect(text).toContain('CANARY-OWN-CUSTOMER');
  });

  it('is in the audit log when it is asked for and when it is downloaded', async () => {
    const { data } = await sent<{ data: { action: string }[] }>('/v1/audit-events?limit=200');
    expect(data.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['account.export_requested', 'account.export_downloaded']) as string[],
    );
  });
});
