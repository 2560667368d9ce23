import { PlatformError, type Database, type PersonRecord, type PersonRole } from '@retainwise/platform';
import { auditCommand } from '../auth/audit.ts';
import type { Command, Report } from './command.ts';
import { AdminUsageError, noSuch } from './errors.ts';
import { printable, table, timeText } from './table.ts';
import { clerkUserOf, required, roleOf } from './values.ts';

/** What is said of somebody whose role no operator has set. */
const AS_IN_CLERK = 'as in Clerk';

export const userList: Command = {
  name: 'user list',
  purpose: 'list the people of an account, in the order in which they came',
  arguments: [],
  options: { account: { type: 'string' } },
  optionTexts: [['--account ID', 'whose people']],
  async run({ accounts, people }, { options }) {
    const accountId = required(options['account'], '--account');
    if ((await accounts.find(accountId)) === null) throw noSuch('account', accountId);
    const all = await people.list(accountId);
    const rows = all.map((person) => [
      person.id,
      person.clerkUserId,
      person.role ?? AS_IN_CLERK,
      person.removedAt === null ? 'active' : 'removed',
      timeText(person.createdAt, '–'),
    ]);
    return {
      text: all.length === 0 ? 'The account has nobody.\n' : table(['id', 'in Clerk', 'role', 'status', 'added'], rows),
      json: { data: all.map(present) },
    };
  },
};

export const userAdd: Command = {
  name: 'user add',
  purpose: 'let a person into an account, also one who was removed',
  arguments: ['CLERK_USER'],
  options: { account: { type: 'string' }, role: { type: 'string' } },
  optionTexts: [
    ['--account ID', 'the account'],
    ['--role ROLE', 'owner, analyst or viewer; in the account of an organisation as in Clerk unless given'],
  ],
  async run(database, { given: [clerkUser], options }) {
    const { accounts, people } = database;
    const clerkUserId = clerkUserOf(clerkUser);
    const accountId = required(options['account'], '--account');
    const role = options['role'] === undefined ? null : roleOf(options['role']);
    const account = await accounts.find(accountId);
    const holder = await people.holderOf(accountId);
    if (account === null || holder === null) throw noSuch('account', accountId);
    if (role === null && !mayFollowClerk(holder.organizationId, holder.userId, clerkUserId))
      throw new AdminUsageError(
        'The option --role is missing: the account belongs to no organisation, so nothing else says it.',
        'Give --role as owner, analyst or viewer.',
      );
    const person = await database.transaction(async (transaction) => {
      const added = await people.add({ accountId, clerkUserId, role }, transaction);
      if (added) await auditCommand(database, accountId, 'user.added', { kind: 'user', id: added.id }, transaction);
      return added;
    });
    if (person === null)
      throw new PlatformError('ERR-9006', `${clerkUserId} is in another account without an organisation.`, {
        fix: 'Remove them there, or link this account to their organisation: retainwise-admin account link.',
      });
    return {
      text: `${whatIs(person)} in the account ${accountId} (${printable(account.name)}).\n`,
      json: present(person),
    };
  },
};

export const userRole: Command = {
  name: 'user role',
  purpose: 'change what a person may do, within five seconds everywhere',
  arguments: ['ID', 'ROLE'],
  options: {},
  optionTexts: [['ROLE', 'owner, analyst or viewer (docs/permissions.md); clerk: as in the organisation']],
  async run(database, { given: [id = '', wanted] }): Promise<Report> {
    const { people } = database;
    const role = wanted === 'clerk' ? null : roleOf(wanted);
    const person = await activePerson(people, id);
    const holder = await people.holderOf(person.accountId);
    if (role === null && !mayFollowClerk(holder?.organizationId, holder?.userId, person.clerkUserId))
      throw new PlatformError('ERR-9006', `The account ${person.accountId} belongs to no organisation.`, {
        fix: 'Give owner, analyst or viewer, or link the account to its organisation first.',
      });
    await database.transaction(async (transaction) => {
      if (await people.setRole(person.accountId, id, role, transaction))
        await auditCommand(database, person.accountId, 'user.changed', { kind: 'user', id }, transaction);
    });
    const changed = { ...person, role };
    return { text: `${whatIs(changed)} in the account ${person.accountId}.\n`, json: present(changed) };
  },
};

export const userRemove: Command = {
  name: 'user remove',
  purpose: 'keep a person out of an account, within five seconds everywhere',
  arguments: ['ID'],
  options: {},
  optionTexts: [],
  async run(database, { given: [id = ''] }) {
    const { people } = database;
    const found = await people.findAnywhere(id);
    if (found === null) throw noSuch('user', id);
    const removed = await database.transaction(async (transaction) => {
      const isRemoved = await people.remove(found.accountId, id, transaction);
      if (isRemoved) await auditCommand(database, found.accountId, 'user.removed', { kind: 'user', id }, transaction);
      return isRemoved;
    });
    const person = (await people.findAnywhere(id)) ?? found;
    return {
      text:
        `${removed ? 'Removed' : 'Was removed before:'} ${id} (${person.clerkUserId}) from the account ` +
        `${person.accountId}, whatever Clerk says.\n`,
      json: present(person),
    };
  },
};

async function activePerson(people: Database['people'], id: string): Promise<PersonRecord> {
  const person = await people.findAnywhere(id);
  if (person === null) throw noSuch('user', id);
  if (person.removedAt === null) return person;
  throw new PlatformError('ERR-9006', `${id} was removed from the account ${person.accountId}.`, {
    fix: `Add them again: retainwise-admin user add ${person.clerkUserId} --account ${person.accountId}.`,
  });
}

/** In an organisation Clerk says the role, and who has an account of their own is its owner. */
function mayFollowClerk(
  organizationId: string | null | undefined,
  holder: string | null | undefined,
  clerkUserId: string,
): boolean {
  return typeof organizationId === 'string' || holder === clerkUserId;
}

function whatIs({ id, clerkUserId, role }: PersonRecord): string {
  return `${id} (${clerkUserId}) is ${role === null ? `what they are in Clerk` : withArticle(role)}`;
}

function withArticle(role: PersonRole): string {
  return `${role === 'viewer' ? 'a' : 'an'} ${role}`;
}

/** Neither names nor addresses of people are here: Clerk has them. */
function present({ id, accountId, clerkUserId, role, createdAt, removedAt }: PersonRecord) {
  return {
    id,
    account_id: accountId,
    clerk_user_id: clerkUserId,
    role,
    status: removedAt === null ? 'active' : 'removed',
    created_at: createdAt.toISOString(),
    removed_at: removedAt?.toISOString() ?? null,
  };
}
