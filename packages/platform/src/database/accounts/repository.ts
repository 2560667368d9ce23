import { within } from '../connection/transaction.ts';
import { newId } from '../shared/new-id.ts';
import type { AccountTable } from './table.ts';
import type { AccountRepository } from './types.ts';

export function createAccountRepository(accounts: AccountTable): AccountRepository {
  return {
    create: async ({ name, currency = null, priorChurnRate = null }, transaction) => {
      const row = await accounts.create({ id: newId('acc'), name, currency, priorChurnRate }, within(transaction));
      return row.get();
    },
    find: async (accountId, transaction) => (await accounts.findByPk(accountId, within(transaction)))?.get() ?? null,
  };
}
