import type { HorizonDays } from '@retainwise/core';
import type { Scope } from '../shared/scope.ts';
import type { Transaction } from '../connection/transaction.ts';
import type { ListOptions, Page } from '../shared/page.ts';

/** Limits of one account, in place of those of the installation. */
export interface AccountLimits {
  /** Requests of each key in a minute, by class. */
  readonly read?: number;
  readonly write?: number;
  readonly upload?: number;
  readonly part?: number;
  readonly score?: number;
  /** Uploads received at the same time by one instance of the API. */
  readonly uploads_at_once?: number;
  /** Uploads that are sent in parts and are not ready. */
  readonly open_uploads?: number;
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
  /** Share of customers who leave within the horizon, 0 to 1, as the account states it; null when unknown. */
  readonly priorChurnRate: number | null;
  /** Days within which its scores expect a customer to leave. */
  readonly horizonDays: HorizonDays;
  readonly limits: AccountLimits;
  readonly createdAt: Date;
}

export interface NewAccount {
  readonly name: string;
  readonly currency?: string | null;
  readonly priorChurnRate?: number | null;
  readonly horizonDays?: HorizonDays;
  readonly limits?: AccountLimits;
}

/** Only what it has is changed. */
export type AccountChange = Partial<Pick<AccountRecord, 'priorChurnRate' | 'horizonDays'>>;

export interface AccountRepository {
  create(account: NewAccount, transaction?: Transaction): Promise<AccountRecord>;
  find(accountId: string, transaction?: Transaction): Promise<AccountRecord | null>;
  /** All accounts, the newest first: for operators, never for an account. */
  listPage(options: Omit<ListOptions, keyof Scope>, transaction?: Transaction): Promise<Page<AccountRecord>>;
  /** Null when there is no such account. Predictions keep the settings that they were created with. */
  update(accountId: string, change: AccountChange, transaction?: Transaction): Promise<AccountRecord | null>;
}
