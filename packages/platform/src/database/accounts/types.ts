import type { Transaction } from '../connection/transaction.ts';

/** Limits of one account, in place of those of the installation. */
export interface AccountLimits {
  /** Requests of each key in a minute, by class. */
  readonly read?: number;
  readonly write?: number;
  readonly upload?: number;
  readonly score?: number;
  /** Uploads received at the same time by one instance of the API. */
  readonly uploads_at_once?: number;
  /** Predictions that are queued or running. */
  readonly open_predictions?: number;
  /** Rows of uploads and results. */
  readonly stored_rows?: number;
}

export interface AccountRecord {
  readonly id: string;
  readonly name: string;
  /** ISO 4217, null when unknown. */
  readonly currency: string | null;
  /** Share of customers who churn, 0 to 1, as the account states it. */
  readonly priorChurnRate: number | null;
  readonly limits: AccountLimits;
  readonly createdAt: Date;
}

export interface NewAccount {
  readonly name: string;
  readonly currency?: string | null;
  readonly priorChurnRate?: number | null;
  readonly limits?: AccountLimits;
}

export interface AccountRepository {
  create(account: NewAccount, transaction?: Transaction): Promise<AccountRecord>;
  find(accountId: string, transaction?: Transaction): Promise<AccountRecord | null>;
}
