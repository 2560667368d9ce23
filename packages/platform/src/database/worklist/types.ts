import type { ResultRow } from '@retainwise/core';
import type { Transaction } from '../connection/transaction.ts';
import type { CompletedPrediction } from '../dashboard/types.ts';
import type { Page } from '../shared/page.ts';
import type { Owner } from '../shared/scope.ts';

export type WorklistStatus = 'open' | 'in_progress' | 'done' | 'dismissed';
export type WorklistOutcome = 'left' | 'stayed' | 'wrong';
export type WorklistSort = 'revenue_at_risk' | 'probability';

/** What is noted about a customer. */
export interface WorklistEntry {
  /** Null where nothing was noted yet. */
  readonly id: string | null;
  readonly customerId: string;
  readonly status: WorklistStatus;
  readonly note: string | null;
  readonly owner: string | null;
  readonly snoozedUntil: Date | null;
  readonly outcome: WorklistOutcome | null;
  /** 0 where nothing was noted yet. */
  readonly version: number;
  readonly updatedAt: Date | null;
}

/** What is left out stays as it is. */
export interface WorklistChange {
  readonly status?: WorklistStatus | undefined;
  readonly note?: string | null | undefined;
  readonly owner?: string | null | undefined;
  readonly snoozedUntil?: Date | null | undefined;
  readonly outcome?: WorklistOutcome | null | undefined;
}

export interface WorklistCustomer {
  readonly result: ResultRow;
  readonly entry: WorklistEntry;
}

export interface WorklistPageOptions extends Owner {
  readonly sort: WorklistSort;
  /** Entries with this status; without it, customers who are still to be called. */
  readonly status?: WorklistStatus | 'snoozed' | undefined;
  /** Whose entries. */
  readonly takenBy?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | null;
}

export type WorklistCounts = Readonly<Record<'in_progress' | 'done' | 'dismissed' | 'snoozed', number>>;

export interface WorklistRepository {
  /**
   * Customers of a prediction, from high to low. Those without revenue come last, in the order of the file.
   *
   * @throws InvalidCursorError (ERR-2001)
   */
  listPage(
    prediction: CompletedPrediction,
    options: WorklistPageOptions,
    transaction?: Transaction,
  ): Promise<Page<WorklistCustomer>>;
  counts(owner: Owner, transaction?: Transaction): Promise<WorklistCounts>;
  /** Whether any stored result of the owner is of this customer. */
  isKnown(owner: Owner, customerId: string, transaction?: Transaction): Promise<boolean>;
  /**
   * Changes what is noted about a customer, and what is recorded of its outcome.
   *
   * @param version that the change is made to; any where it is left out
   * @param activeAt when the customer is known to have been active last
   * @returns the entry as it is now; where it has another version, `conflict` with it
   */
  change(
    owner: Owner,
    customerId: string,
    change: WorklistChange,
    options: { readonly version?: number | undefined; readonly activeAt: Date | null },
    transaction: Transaction,
  ): Promise<{ readonly entry: WorklistEntry } | { readonly conflict: WorklistEntry }>;
}
