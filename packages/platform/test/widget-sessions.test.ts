import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { IdempotencyConflictError } from '../src/database/shared/errors.ts';
import type { Database } from '../src/database/types.ts';
import type { Scope } from '../src/database/shared/scope.ts';
import type { NewWidgetSession } from '../src/database/widget-sessions/types.ts';
import { createTestAccount, createTestDatabase, runSql, type TestDatabase } from '../src/testing/index.ts';

let test: TestDatabase;
let database: Database;
let accountId: string;
let keyId: string;

beforeAll(async () => {
  test = await createTestDatabase();
  database = test.database;
});
afterAll(() => test.drop());

beforeEach(async () => {
  accountId = (await createTestAccount(database)).account.id;
  keyId = (await database.apiKeys.create({ accountId, name: 'backend' })).record.id;
});

const open = (changes: Partial<NewWidgetSession> = {}) =>
  database.widgetSessions.create({
    accountId,
    keyId,
    reference: 'tenant-1',
    subject: 'ada',
    uploadId: null,
    capabilities: ['uploads:write', 'results:read'],
    allowedOrigins: ['https://app.example.com'],
    limits: { uploads: 2, rows: 1_000 },
    expiresInSeconds: 900,
    ...changes,
  });
const isActive = async (token: string) => {
  const found = await database.widgetSessions.findByToken(token);
  return found && found.state === 'active';
};
const all = (id: string): Scope => ({ accountId: id, reference: null });

describe('sessions of widgets', () => {
  it('are found by their token, which is stored as a hash only', async () => {
    const { record, token } = await open();
    expect(token).toMatch(/^rws_[\w-]{43}$/);
    expect(record.id).toMatch(/^ws_/);
    expect(await database.widgetSessions.findByToken(token)).toEqual({ record, state: 'active', keyExpiresAt: null });
    expect(record).toMatchObject({ reference: 'tenant-1', subject: 'ada', left: { uploads: 2, rows: 1_000 } });
    expect(record.expiresAt.getTime() - record.createdAt.getTime()).toBe(900_000);
    for (const other of [`${token}x`, token.slice(0, -1), token.toLowerCase(), record.id, ''])
      expect(await isActive(other)).toBeNull();
    await runSql(
      test.url,
      `DO $$ BEGIN
         IF EXISTS (SELECT 1 FROM widget_sessions WHERE widget_sessions::text LIKE '%${token.slice(4)}%') THEN
           RAISE EXCEPTION 'the token is stored';
         END IF;
       END $$`,
    );
  });

  it('end at their time, and with their key', async () => {
    const stateOf = async ({ token }: { readonly token: string }) =>
      (await database.widgetSessions.findByToken(token))?.state;
    const ended = await open({ expiresInSeconds: -1 });
    expect(await stateOf(ended)).toBe('expired');
    const expiresAt = new Date(Date.now() + 60_000);
    const expiring = (await database.apiKeys.create({ accountId, name: 'old', expiresAt })).record.id;
    const short = await open({ keyId: expiring });
    expect(short.record.expiresAt).toEqual(expiresAt);
    expect(await stateOf(short)).toBe('active');
    // A rotation lets the key end earlier than it was to.
    await database.apiKeys.rotate(accountId, expiring, { overlapMs: 0 });
    expect(await stateOf(short)).toBe('expired');
    const made = await open();
    await database.apiKeys.revoke(accountId, keyId);
    expect(await stateOf(made)).toBe('revoked');
    expect(await stateOf(ended)).toBe('revoked');
  });

  it('are made once for an idempotency key of their key', async () => {
    const repeated = { idempotencyKey: 'again-and-again', requestHash: 'abc' };
    const { record } = await open(repeated);
    await expect(open(repeated)).rejects.toThrow(IdempotencyConflictError);
    const { widgetSessions } = database;
    expect(await widgetSessions.findByIdempotencyKey(accountId, keyId, 'again-and-again')).toEqual(record);
    expect(await widgetSessions.findByIdempotencyKey(accountId, 'key_other', 'again-and-again')).toBeNull();
  });

  it('are revoked one by one, by end customer, by person and all together, of one account only', async () => {
    const made = {
      one: await open(),
      sameTenant: await open({ subject: 'bob' }),
      samePerson: await open({ reference: 'tenant-2' }),
      other: await open({ reference: 'tenant-3', subject: null }),
    };
    const active = async () => {
      const names: string[] = [];
      for (const [name, { token }] of Object.entries(made)) if (await isActive(token)) names.push(name);
      return names;
    };
    const stranger = (await createTestAccount(database, 'Stranger')).account.id;
    const { widgetSessions } = database;
    expect(await widgetSessions.revoke(all(stranger), made.one.record.id)).toBe(false);
    expect(await widgetSessions.revokeAll(all(stranger), null)).toBe(0);
    expect(await active()).toHaveLength(4);
    expect(await widgetSessions.revokeAll({ accountId, reference: 'Tenant-1' }, null)).toBe(0);
    const other = { accountId, reference: 'tenant-2' };
    expect(await widgetSessions.revoke(other, made.one.record.id)).toBe(false);
    expect(await widgetSessions.revokeAll(other, 'bob')).toBe(0);
    expect(await active()).toHaveLength(4);
    expect(await widgetSessions.revoke(all(accountId), made.one.record.id)).toBe(true);
    const { revokedAt } = (await widgetSessions.findByToken(made.one.token))!.record;
    expect(await widgetSessions.revoke({ accountId, reference: 'tenant-1' }, made.one.record.id)).toBe(true);
    expect((await widgetSessions.findByToken(made.one.token))!.record.revokedAt).toEqual(revokedAt);
    expect(await widgetSessions.revokeAll({ accountId, reference: 'tenant-1' }, null)).toBe(1);
    expect(await active()).toEqual(['samePerson', 'other']);
    expect(await widgetSessions.revokeAll(all(accountId), 'ada')).toBe(1);
    expect(await widgetSessions.revokeAll(all(accountId), null)).toBe(1);
    expect(await active()).toEqual([]);
  });

  it('spend no more than they have, however many requests spend at once', async () => {
    const { record } = await open({ limits: { uploads: 5, rows: 1_000 } });
    const spend = (uploads: number, rows: number) => database.widgetSessions.spend(record, { uploads, rows });
    const spent = await Promise.all(Array.from({ length: 12 }, () => spend(1, 10)));
    expect(spent.filter(Boolean)).toHaveLength(5);
    expect(await spend(0, 951)).toBe(false);
    expect(await spend(0, 950)).toBe(true);
    const unlimited = (await open({ limits: { uploads: null, rows: null } })).record;
    expect(await database.widgetSessions.spend(unlimited, { uploads: 9, rows: 10 ** 9 })).toBe(true);
  });

  it('have an end customer, and a key of their account', async () => {
    await expect(open({ reference: '' })).rejects.toThrow('widget_sessions_reference_check');
    const stranger = (await createTestAccount(database, 'Stranger')).account.id;
    await expect(open({ accountId: stranger })).rejects.toThrow('no such key');
  });

  it('are deleted some time after they ended', async () => {
    const { token } = await open({ expiresInSeconds: -3_600 });
    const { token: later } = await open();
    expect(await database.widgetSessions.deleteBefore(new Date(Date.now() - 60_000), 100)).toBeGreaterThanOrEqual(1);
    expect(await isActive(token)).toBeNull();
    expect(await isActive(later)).toBe(true);
  });
});
