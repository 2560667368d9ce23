import type { Transaction } from '../connection/transaction.ts';

export interface UsageRepository {
  /**
   * Rows of the account's uploads and of their results, those of queued predictions included. After a write of the same
   * transaction that adds rows it is exact: other writes of the account wait until that transaction ends.
   */
  storedRows(accountId: string, transaction?: Transaction): Promise<number>;
  /**
   * Makes other transactions that call this for the account wait until this one ends, so that what they check still
   * holds when they write. Take it before any row is written: it waits for nobody who waits for rows.
   */
  lockSpending(accountId: string, transaction: Transaction): Promise<void>;
}
