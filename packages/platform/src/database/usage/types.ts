import type { Transaction } from '../connection/transaction.ts';

export interface UsageRepository {
  /**
   * Rows of the account's uploads and of their results, those of queued predictions included. After a write of the same
   * transaction that adds rows it is exact: other writes of the account wait until that transaction ends.
   */
  storedRows(accountId: string, transaction?: Transaction): Promise<number>;
  /**
   * A transaction that others of this kind wait for, of the same account, so that what they check still holds when they
   * write. Those of this process wait without a connection: forty at once would take them all, and keep everybody else
   * from theirs.
   */
  spending<T>(accountId: string, work: (transaction: Transaction) => Promise<T>): Promise<T>;
}
