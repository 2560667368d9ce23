import type { AccountModel, UserModel } from './table.ts';
import { newId } from '../shared/new-id.ts';
import type { AccountRepository, UserRepository } from './types.ts';
import { within } from '../connection/transaction.ts';

export function createAccountRepository(accounts: AccountModel): AccountRepository {
  return {
    create: async ({ name, currency = null, priorChurnRate = null }, transaction) => {
      const row = await accounts.create({ id: newId('acc'), name, currency, priorChurnRate }, within(transaction));
      return row.get();
    },
    find: async (accountId, transaction) => (await accounts.findByPk(accountId, within(transaction)))?.get() ?? null,
  };
}

export function createUserRepository(users: UserModel): UserRepository {
  return {
    create: async ({ accountId, clerkUserId, email = null }, transaction) => {
      const row = await users.create({ id: newId('usr'), accountId, clerkUserId, email }, within(transaction));
      return row.get();
    },
    findByClerkId: async (clerkUserId, transaction) =>
      (await users.findOne({ where: { clerkUserId }, ...within(transaction) }))?.get() ?? null,
  };
}
