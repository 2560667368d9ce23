import type { Transaction } from '../connection/transaction.ts';

export interface AccountRecord {
  readonly id: string;
  readonly name: string;
  /** ISO 4217, null when unknown. */
  readonly currency: string | null;
  /** Share of customers who churn, 0 to 1, as the account states it. */
  readonly priorChurnRate: number | null;
  readonly createdAt: Date;
}

export interface NewAccount {
  readonly name: string;
  readonly currency?: string | null;
  readonly priorChurnRate?: number | null;
}

export interface AccountRepository {
  create(account: NewAccount, transaction?: Transaction): Promise<AccountRecord>;
  find(accountId: string, transaction?: Transaction): Promise<AccountRecord | null>;
}
