import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../src/database/types.ts';
import { createTestAccount, createTestDatabase, type TestDatabase } from '../src/testing/index.ts';

let test: TestDatabase;
let database: Database;
let made = 0;

beforeAll(async () => {
  test = await createTestDatabase();
  database = test.database;
});
afterAll(() => test.drop());

const anybody = (organizationId: string | null = `org_${(made += 1)}`) => ({
  userId: `user_${(made += 1)}`,
  organizationId,
  name: 'Acme',
});

describe('people who sign in', () => {
  it('have an account and themselves made once, however many requests come first', async () => {
    const colleagues = [anybody(), anybody()].map((identity) => ({ ...identity, organizationId: 'org_first' }));
    const found = await Promise.all(
      Array.from({ length: 12 }, (_, i) => database.people.signIn(colleagues[i % 2]!, 'open')),
    );
    const accounts = new Set(found.map((person) => person?.accountId));
    expect(accounts.size).toBe(1);
    const [accountId] = [...accounts];
    expect(new Set(found.map((person) => person?.id)).size).toBe(2);
    expect(await database.people.list(accountId!)).toHaveLength(2);
    expect(await database.accounts.find(accountId!)).toMatchObject({ name: 'Acme', horizonDays: 90 });
  });

  it('are somebody else in each organisation, and by themselves', async () => {
    const person = anybody();
    const other = anybody();
    const all = await Promise.all([
      database.people.signIn(person, 'open'),
      database.people.signIn({ ...person, organizationId: other.organizationId }, 'open'),
      database.people.signIn({ ...person, organizationId: null }, 'open'),
    ]);
    expect(new Set(all.map((found) => found?.accountId)).size).toBe(3);
    expect(new Set(all.map((found) => found?.id)).size).toBe(3);
    // Who is in no organisation does not come into that of a person whose id is like it.
    const alone = await database.people.signIn(anybody(null), 'open');
    expect(all.map((found) => found?.accountId)).not.toContain(alone?.accountId);
  });

  it('do not come in without an account that they were invited to', async () => {
    const person = anybody();
    expect(await database.people.signIn(person, 'invited')).toBeNull();
    expect(await database.people.signIn({ ...person, organizationId: null }, 'invited')).toBeNull();
    const { account } = await createTestAccount(database);
    expect(await database.people.linkOrganization(account.id, person.organizationId!)).toBe(true);
    expect(await database.people.signIn(person, 'invited')).toMatchObject({ accountId: account.id });
    expect(await database.people.signIn({ ...person, organizationId: null }, 'invited')).toBeNull();
  });

  it('keep their organisation: an account is that of one, and one has one account', async () => {
    const person = anybody();
    const taken = await database.people.signIn(person, 'open');
    const { account } = await createTestAccount(database);
    const link = (accountId: string, organizationId: string) =>
      database.people.linkOrganization(accountId, organizationId);
    expect(await link(account.id, person.organizationId!)).toBe(false);
    expect(await link(taken!.accountId, 'org_other')).toBe(false);
    expect(await link('acc_none', 'org_other')).toBe(false);
    expect(await link(account.id, 'org_other')).toBe(true);
    expect(await link(account.id, 'org_another')).toBe(false);
  });

  it('come without an organisation into the account that an operator added them to, and into no other', async () => {
    const { account } = await createTestAccount(database);
    const { account: other } = await createTestAccount(database);
    const person = anybody(null);
    const add = (accountId: string, role: 'analyst' | 'viewer' | null) =>
      database.people.add({ accountId, clerkUserId: person.userId, role });
    const added = await add(account.id, 'analyst');
    expect(added).toMatchObject({ accountId: account.id, role: 'analyst', removedAt: null });
    expect(await add(other.id, 'analyst')).toBeNull();
    for (const signUp of ['known', 'invited', 'open'] as const)
      expect(await database.people.signIn(person, signUp)).toMatchObject({ id: added!.id });
    expect(await database.people.setRole(account.id, added!.id, 'viewer')).toBe(true);
    expect(await database.people.setRole(other.id, added!.id, 'owner')).toBe(false);
    expect(await database.people.signIn(person, 'invited')).toMatchObject({ role: 'viewer' });

    expect(await database.people.remove(account.id, added!.id)).toBe(true);
    expect(await database.people.remove(account.id, added!.id)).toBe(false);
    // Removed, they do not get an account of their own instead.
    expect(await database.people.signIn(person, 'open')).toMatchObject({ id: added!.id, removedAt: expect.any(Date) });
    const moved = await add(other.id, 'viewer');
    expect(await database.people.signIn(person, 'invited')).toMatchObject({ id: moved!.id, removedAt: null });
    expect(await add(account.id, 'analyst')).toBeNull();
  });

  it('who have an account of their own are added to another only while an organisation is active', async () => {
    const person = anybody();
    const own = await database.people.signIn({ ...person, organizationId: null }, 'open');
    const { account } = await createTestAccount(database);
    const add = () => database.people.add({ accountId: account.id, clerkUserId: person.userId, role: null });
    expect(await add()).toBeNull();
    await database.people.linkOrganization(account.id, person.organizationId!);
    const added = await add();
    expect(await database.people.signIn(person, 'known')).toMatchObject({ id: added!.id });
    expect(await database.people.signIn({ ...person, organizationId: null }, 'known')).toEqual(own);
  });

  it('come by the organisation from the moment at which the account is linked to it, and not after', async () => {
    const { account } = await createTestAccount(database);
    const person = anybody();
    const added = await database.people.add({ accountId: account.id, clerkUserId: person.userId, role: 'owner' });
    const alone = { ...person, organizationId: null };
    expect(await database.people.signIn(person, 'invited')).toBeNull();
    expect(await database.people.linkOrganization(account.id, person.organizationId!)).toBe(true);
    expect(await database.people.signIn(person, 'invited')).toMatchObject({ id: added!.id, role: 'owner' });
    expect(await database.people.signIn(alone, 'invited')).toBeNull();
    expect(await database.people.holderOf(account.id)).toEqual({
      organizationId: person.organizationId,
      userId: null,
    });
    expect(await database.people.accountOfOrganization(person.organizationId!)).toBe(account.id);
    expect(await database.people.unlinkOrganization(account.id)).toBe(true);
    expect(await database.people.unlinkOrganization(account.id)).toBe(false);
    expect(await database.people.signIn(person, 'invited')).toBeNull();
    expect(await database.people.findAnywhere(added!.id)).toMatchObject({ accountId: account.id });
  });
});
