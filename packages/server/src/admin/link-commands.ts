import { PlatformError, type Database } from '@retainwise/platform';
import { auditCommand } from '../auth/audit.ts';
import type { Command } from './command.ts';
import { noSuch } from './errors.ts';
import { clerkOrganizationOf } from './values.ts';

export const accountLink: Command = {
  name: 'account link',
  purpose: 'make an account that of an organisation of Clerk',
  arguments: ['ACCOUNT'],
  options: { 'clerk-organization': { type: 'string' } },
  optionTexts: [['--clerk-organization ORG', 'its id in Clerk: org_…']],
  async run(database, { given: [id = ''], options }) {
    const { people } = database;
    const organization = clerkOrganizationOf(options['clerk-organization']);
    const before = await people.holderOf(id);
    if (before === null) throw noSuch('account', id);
    // Done before is done: a script may say it twice.
    if (before.organizationId !== organization) {
      const linked = await database.transaction(async (transaction) => {
        const isLinked = await people.linkOrganization(id, organization, transaction);
        if (isLinked) await auditCommand(database, id, 'account.linked', { kind: 'account', id }, transaction);
        return isLinked;
      });
      if (!linked) throw await whyNot(people, id, organization);
    }
    return {
      text: `People of ${organization} now come into the account ${id}, with their roles in Clerk.\n`,
      json: { id, clerk_organization: organization },
    };
  },
};

export const accountUnlink: Command = {
  name: 'account unlink',
  purpose: 'end that an account is that of an organisation of Clerk',
  arguments: ['ACCOUNT'],
  options: {},
  optionTexts: [],
  async run(database, { given: [id = ''] }) {
    const { people } = database;
    const before = await people.holderOf(id);
    if (before === null) throw noSuch('account', id);
    const ended = await database.transaction(async (transaction) => {
      const isEnded = await people.unlinkOrganization(id, transaction);
      if (isEnded) await auditCommand(database, id, 'account.unlinked', { kind: 'account', id }, transaction);
      return isEnded;
    });
    return {
      text: ended
        ? `People of ${before.organizationId ?? 'the organisation'} no longer come into the account ${id}, within ` +
          'five seconds. Its API keys go on working, and so do people whom you add again.\n'
        : `The account ${id} belonged to no organisation.\n`,
      json: { id, clerk_organization: null },
    };
  },
};

async function whyNot(people: Database['people'], id: string, organization: string): Promise<PlatformError> {
  const holder = await people.holderOf(id);
  const other = await people.accountOfOrganization(organization);
  if (typeof holder?.userId === 'string')
    return new PlatformError('ERR-9006', `The account ${id} is that of one person: ${holder.userId}.`, {
      fix: 'Link an account that belongs to nobody. `retainwise-admin account create` makes one.',
    });
  if (typeof holder?.organizationId === 'string')
    return new PlatformError('ERR-9006', `The account ${id} is that of ${holder.organizationId} already.`, {
      fix: `End that first: retainwise-admin account unlink ${id}.`,
    });
  return new PlatformError('ERR-9006', `${organization} has an account already: ${other ?? 'another one'}.`, {
    fix: 'An organisation has one account. Unlink that one first if this is to be the one.',
  });
}
