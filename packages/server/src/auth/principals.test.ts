import type { AccountRecord, ApiKeyRecord, FoundSession } from '@retainwise/platform';
import { describe, expect, it } from 'vitest';
import type { ApiError } from '../http/api-error.ts';
import { createPrincipals } from './principals.ts';

const START = Date.parse('2026-05-01T00:00:00Z');

/** Two accounts with a key each in a database in memory, and a clock that stands still. */
function start() {
  const clock = { time: 1_000 };
  const accounts = new Map<string, AccountRecord>(['acc_1', 'acc_2'].map((id) => [id, accountOf(id)]));
  const keys = new Map<string, ApiKeyRecord>([
    ['secret 1', keyOf('acc_1')],
    ['secret 2', keyOf('acc_2')],
  ]);
  const listeners: ((accountId: string) => void)[] = [];
  const state = { lookups: 0, whileLooking: (): void => undefined };
  const at = (): number => START + clock.time;
  let session: FoundSession = sessionOf('acc_1');
  const isActive = ({ revokedAt, expiresAt }: ApiKeyRecord): boolean =>
    revokedAt === null && (expiresAt === null || expiresAt.getTime() > at());
  const principals = createPrincipals({
    now: () => clock.time,
    clock: () => new Date(at()),
    findPerson: null,
    database: {
      accountChanges: { onChange: (listener: (accountId: string) => void) => listeners.push(listener) },
      accounts: {
        find: (id: string) => {
          const found = accounts.get(id) ?? null;
          state.whileLooking();
          return Promise.resolve(found);
        },
      },
      apiKeys: {
        findActiveBySecret: (secret: string) => {
          state.lookups += 1;
          const key = keys.get(secret);
          return Promise.resolve(key && isActive(key) ? key : null);
        },
        findBySecret: (secret: string) => Promise.resolve(keys.get(secret) ?? null),
      },
      widgetSessions: {
        findByToken: () => {
          state.lookups += 1;
          return Promise.resolve(session);
        },
      },
    } as unknown as Parameters<typeof createPrincipals>[0]['database'],
  });
  /** As the API does it; the code of a refusal. */
  const check = async (secret: string): Promise<number | string | null> => {
    const principal =
      principals.recent(secret) ??
      (await principals.find({ kind: 'key', secret }).catch((error: unknown) => (error as ApiError).code));
    return typeof principal === 'string' ? principal : principal.account.priorChurnRate;
  };
  return {
    clock,
    state,
    check,
    setRate: (id: string, priorChurnRate: number) => accounts.set(id, { ...accountOf(id), priorChurnRate }),
    /** The reference of the one session that there is, or the code of a refusal. */
    checkSession: async (): Promise<string | null> => {
      const credential = { kind: 'widget-session', secret: 'a token' } as const;
      try {
        return (principals.recent('a token') ?? (await principals.find(credential))).reference;
      } catch (error) {
        return (error as ApiError).code;
      }
    },
    setSession: (change: Partial<FoundSession>) => (session = { ...session, ...change }),
    setKey: (secret: string, change: Partial<ApiKeyRecord>) => keys.set(secret, { ...keys.get(secret)!, ...change }),
    tell: (id: string) => listeners.forEach((listener) => listener(id)),
  };
}

function accountOf(id: string): AccountRecord {
  return {
    id,
    name: id,
    currency: null,
    priorChurnRate: null,
    horizonDays: 90,
    limits: {},
    createdAt: new Date(START),
  };
}

function sessionOf(accountId: string): FoundSession {
  return {
    record: {
      id: 'ws_1',
      accountId,
      keyId: 'key_1',
      reference: 'tenant-1',
      subject: null,
      uploadId: null,
      capabilities: ['results:read'],
      allowedOrigins: [],
      left: { uploads: null, rows: null },
      createdAt: new Date(START),
      expiresAt: new Date(START + 900_000),
      revokedAt: null,
      requestHash: null,
    },
    state: 'active',
    keyExpiresAt: null,
  };
}

function keyOf(accountId: string): ApiKeyRecord {
  return {
    id: `key of ${accountId}`,
    accountId,
    name: 'backend',
    displayPrefix: 'rwk_',
    createdAt: new Date(START),
    lastUsedAt: null,
    revokedAt: null,
    expiresAt: null,
    scopes: null,
    reference: null,
    livemode: true,
    createdBy: null,
    rotatedFrom: null,
    requestHash: null,
  };
}

describe('principals', () => {
  it('are looked up once in five seconds for each key', async () => {
    const { clock, state, check } = start();
    for (let i = 0; i < 10; i++) await check('secret 1');
    expect(state.lookups).toBe(1);
    await check('secret 2');
    expect(state.lookups).toBe(2);
    clock.time += 5_000;
    await check('secret 1');
    expect(state.lookups).toBe(3);
  });

  it('lose a key that another process revoked within five seconds, however often it is used meanwhile', async () => {
    const { clock, check, setKey } = start();
    await check('secret 1');
    setKey('secret 1', { revokedAt: new Date(START) });
    for (let i = 0; i < 4; i++) {
      clock.time += 1_000;
      await check('secret 1');
    }
    clock.time += 1_000;
    expect(await check('secret 1')).toBe('ERR-1002');
    expect(await check('secret 1')).toBe('ERR-1002');
  });

  it('lose a key at the moment at which it expires', async () => {
    const { clock, check, setKey } = start();
    setKey('secret 1', { expiresAt: new Date(START + clock.time + 2_000) });
    expect(await check('secret 1')).toBeNull();
    clock.time += 1_999;
    expect(await check('secret 1')).toBeNull();
    clock.time += 1;
    expect(await check('secret 1')).toBe('ERR-1002');
  });

  it('see at once what this process changed, of this account only', async () => {
    const { state, check, setRate, setKey, tell } = start();
    await check('secret 1');
    await check('secret 2');
    setRate('acc_1', 0.1);
    tell('acc_1');
    expect(await check('secret 1')).toBe(0.1);
    setKey('secret 1', { revokedAt: new Date(START) });
    tell('acc_1');
    expect(await check('secret 1')).toBe('ERR-1002');
    expect(state.lookups).toBe(4);
    await check('secret 2');
    expect(state.lookups).toBe(4);
  });

  it('are not those from before a change that was made while they were looked up', async () => {
    const { state, check, setRate, tell } = start();
    state.whileLooking = () => {
      state.whileLooking = () => undefined;
      setRate('acc_1', 0.2);
      tell('acc_1');
    };
    expect(await check('secret 1')).toBe(0.2);
    expect(await check('secret 1')).toBe(0.2);
    expect(state.lookups).toBe(2);
  });

  it('are widget sessions too, which another process may revoke, and end with their key', async () => {
    const { clock, checkSession, setSession } = start();
    expect(await checkSession()).toBe('tenant-1');
    setSession({ state: 'revoked' });
    clock.time += 4_999;
    expect(await checkSession()).toBe('tenant-1');
    clock.time += 1;
    expect(await checkSession()).toBe('ERR-1002');
    // Its own end is later.
    setSession({ state: 'active', keyExpiresAt: new Date(START + clock.time + 500) });
    expect(await checkSession()).toBe('tenant-1');
    setSession({ state: 'expired' });
    clock.time += 499;
    expect(await checkSession()).toBe('tenant-1');
    clock.time += 1;
    expect(await checkSession()).toBe('ERR-1008');
  });

  it('look up no session twice that has expired', async () => {
    const { state, checkSession, setSession } = start();
    setSession({ state: 'expired' });
    for (let i = 0; i < 3; i += 1) expect(await checkSession()).toBe('ERR-1008');
    expect(state.lookups).toBe(1);
  });

  it('keep nothing of keys that do not exist', async () => {
    const { state, check } = start();
    expect(await check('no key')).toBe('ERR-1001');
    expect(await check('no key')).toBe('ERR-1001');
    expect(state.lookups).toBe(2);
  });
});
