import { within } from '../connection/transaction.ts';
import { newId } from '../shared/new-id.ts';
import { readLimits } from './limits.ts';
import type { AccountTable } from './table.ts';
import type { AccountRepository } from './types.ts';

export function createAccountRepository(accounts: AccountTable): AccountRepository {
  return {
    create: async ({ name, currency = null, priorChurnRate = null, limits = {} }, transaction) => {
      const values = { id: newId('acc'), name, currency, priorChurnRate, limits };
      const row = await accounts.create(values, within(transaction));
      return row.get();
    },
    find: async (accountId, transaction) => {
      const row = (await accounts.findByPk(accountId, within(transaction)))?.get();
      return row === undefined ? null : { ...row, limits: readLimits(row.limits) };
    },
  };
}
