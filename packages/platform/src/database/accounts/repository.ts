import { DEFAULT_HORIZON_DAYS } from '@retainwise/core';
import type { Transaction } from '../connection/transaction.ts';
import { within } from '../connection/transaction.ts';
import type { AccountChangeNotifier } from '../shared/account-changes.ts';
import { newId } from '../shared/new-id.ts';
import { readLimits } from './limits.ts';
import type { Cursors } from '../shared/cursor.ts';
import { afterCursor, NEWEST_FIRST, toPage } from '../shared/newest-first.ts';
import type { AccountTable } from './table.ts';
import type { AccountRecord, AccountRepository } from './types.ts';

/** Of no account: the list is the operator's. */
const LIST_SCOPE = ['accounts'];
/** One that is being erased is gone for everybody. */
const NOT_ENDED = { erasingSince: null };

export function createAccountRepository(
  accounts: AccountTable,
  changes: AccountChangeNotifier,
  cursors: Cursors,
): AccountRepository {
  async function find(accountId: string, transaction?: Transaction): Promise<AccountRecord | null> {
    const row = (await accounts.findOne({ where: { id: accountId, ...NOT_ENDED }, ...within(transaction) }))?.get();
    return row === undefined ? null : { ...row, limits: readLimits(row.limits) };
  }

  return {
    create: async (
      { name, currency = null, priorChurnRate = null, horizonDays = DEFAULT_HORIZON_DAYS, limits = {} },
      transaction,
    ) => {
      const values = { id: newId('acc'), name, currency, priorChurnRate, horizonDays, limits };
      const row = await accounts.create(values, within(transaction));
      return row.get();
    },
    find,
    listPage: async ({ limit, cursor }, transaction) => {
      const rows = await accounts.findAll({
        where: { ...NOT_ENDED, ...(await afterCursor(cursors, LIST_SCOPE, cursor)) },
        order: NEWEST_FIRST,
        limit: limit + 1,
        ...within(transaction),
      });
      const records = rows.map((row) => ({ ...row.get(), limits: readLimits(row.get().limits) }));
      return toPage(cursors, LIST_SCOPE, records, limit);
    },
    update: async (accountId, change, transaction) => {
      await accounts.update(change, { where: { id: accountId }, ...within(transaction) });
      changes.changed(accountId, transaction);
      return find(accountId, transaction);
    },
  };
}
