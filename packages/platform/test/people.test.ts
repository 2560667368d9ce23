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
});
