import { verifyToken } from '@clerk/express';
import type { AccountRecord, ClerkConfig, Identity, PersonRecord } from '@retainwise/platform';
import { describe, expect, it } from 'vitest';
import type { ApiError } from '../../http/api-error.ts';
import { createPersonFinder, type FindPersonOptions } from './find-person.ts';
import { createClerkInstance } from './testing/session-tokens.ts';
import { createSessionTokenVerifier } from './verify-session-token.ts';

/** A database in memory that has nobody. */
function start(changes: Partial<ClerkConfig> = {}, known: Partial<PersonRecord> | null = null) {
  const clerk = createClerkInstance(changes);
  const seen: Identity[] = [];
  const database = {
    people: {
      signIn: (identity: Identity, signUp: ClerkConfig['signUp'] | 'known'): Promise<PersonRecord | null> => {
        if (signUp !== 'known') seen.push(identity);
        const { userId, organizationId } = identity;
        const accountId = `acc of ${organizationId ?? userId}`;
        const times = { createdAt: new Date(0), removedAt: null };
        const person = { id: `usr of ${userId}`, accountId, clerkUserId: userId, role: null, ...times, ...known };
        return Promise.resolve(signUp === 'open' || known !== null ? person : null);
      },
    },
    accounts: { find: (id: string) => Promise.resolve({ id } as AccountRecord) },
  } as unknown as FindPersonOptions['database'];
  const find = createPersonFinder({
    database,
    config: clerk.config,
    verify: createSessionTokenVerifier(clerk.config, verifyToken),
  });
  return { clerk, seen, find };
}

describe('somebody with a session token', () => {
  it.each([
    [{ o: { id: 'org_1', rol: 'admin', slg: 'acme' } }, 'acc of org_1', 'owner', 'acme'],
    [{ o: { id: 'org_1', rol: 'member' } }, 'acc of org_1', 'analyst', 'org_1'],
    [{ org_id: 'org_1', org_role: 'org:viewer' }, 'acc of org_1', 'viewer', 'org_1'],
    [{}, 'acc of user_1', 'owner', 'Personal account'],
  ])('is in the account of their organisation, by their role there: %j', async (claims, account, role, name) => {
    const { clerk, seen, find } = start();
    expect(await find(clerk.token(claims))).toMatchObject({
      account: { id: account },
      person: { clerkUserId: 'user_1' },
      role,
      sessionId: 'sess_1',
      impersonatedBy: null,
    });
    expect(seen.map((identity) => identity.name)).toEqual([name]);
  });

  it('is refused with a role that means nothing here, and without an account', async () => {
    const { clerk, seen, find } = start();
    const refused = { code: 'ERR-1003' } satisfies Partial<ApiError>;
    await expect(find(clerk.token({ o: { id: 'org_1', rol: 'billing' } }))).rejects.toMatchObject(refused);
    expect(seen).toEqual([]);
    const closed = start({ signUp: 'invited' });
    await expect(closed.find(closed.clerk.token())).rejects.toMatchObject(refused);
  });

  it('has the role that an operator gave them, whatever it is in the organisation', async () => {
    const { clerk, find } = start({ signUp: 'invited' }, { role: 'viewer' });
    for (const o of [{ id: 'org_1', rol: 'admin' }, { id: 'org_1', rol: 'billing' }, undefined])
      expect(await find(clerk.token({ o }))).toMatchObject({ role: 'viewer' });
    const unknown = start({}, {});
    await expect(unknown.find(unknown.clerk.token({ o: { id: 'org_1', rol: 'billing' } }))).rejects.toMatchObject({
      code: 'ERR-1003',
    });
  });

  it('stays out once an operator removed them', async () => {
    const { clerk, find } = start({}, { role: 'owner', removedAt: new Date(1) });
    await expect(find(clerk.token({ o: { id: 'org_1', rol: 'admin' } }))).rejects.toMatchObject({
      code: 'ERR-1003',
      message: expect.stringContaining('removed') as string,
    });
  });

  it('may only read in the name of another, unless that is allowed', async () => {
    const claims = { act: { sub: 'user_9' }, o: { id: 'org_1', rol: 'admin' } };
    const readOnly = start();
    expect(await readOnly.find(readOnly.clerk.token(claims))).toMatchObject({
      role: 'viewer',
      impersonatedBy: 'user_9',
    });
    const allowed = start({ impersonation: 'allowed' });
    expect(await allowed.find(allowed.clerk.token(claims))).toMatchObject({ role: 'owner', impersonatedBy: 'user_9' });
  });
});
