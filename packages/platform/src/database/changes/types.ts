import type { RiskLevel } from '@retainwise/core';
import type { Transaction } from '../connection/transaction.ts';
import type { ListOptions, Page } from '../shared/page.ts';
import type { Owner, Scope } from '../shared/scope.ts';

/** Stored as positions in this list. */
export const CHANGE_KINDS = ['newly_at_risk', 'recovered', 'gone', 'joined', 'still_at_risk'] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

export type ChangeCounts = Readonly<Record<ChangeKind, number>>;

/** Of a customer in one prediction. */
export interface CustomerState {
  readonly churnProbability: number;
  readonly riskLevel: RiskLevel;
  readonly revenueAtRisk: number | null;
  readonly alreadyChurned: boolean;
}

/** The reason whose impact changed most. Where it is none, its impact is 0 and its value null. */
export interface MovedReason {
  readonly field: string;
  readonly label: string;
  readonly impactBefore: number;
  readonly impactAfter: number;
  readonly valueBefore: string | null;
  readonly valueAfter: string | null;
}

export interface CustomerChange {
  readonly kind: ChangeKind;
  readonly customerId: string;
  readonly customerName: string | null;
  readonly before: CustomerState | null;
  readonly after: CustomerState | null;
  readonly moved: MovedReason | null;
}

/** What a prediction was compared with, and how much is another. */
export interface Comparison {
  readonly since: string;
  readonly sinceAsOf: Date;
  readonly counts: ChangeCounts;
}

export interface ChangePage extends Page<CustomerChange> {
  /** Null where there was nothing to compare with. */
  readonly comparison: Comparison | null;
}

export interface ChangeListOptions extends Scope, ListOptions {
  readonly predictionId: string;
  readonly kind: ChangeKind;
}

/** A prediction that is about to complete. */
export interface ComparedRun extends Owner {
  readonly id: string;
  readonly runNo: number;
}

export interface ChangeRepository {
  /**
   * Compares the rows of a run, all of which are written, with those of the prediction before, and keeps what changed.
   * What was kept of this run goes first.
   *
   * @returns the prediction that it was compared with; null where there is none
   * @throws RunSweptError when the run was given up
   */
  compare(run: ComparedRun): Promise<string | null>;
  /**
   * Whether the prediction before is still that one. Until the transaction ends, no other prediction of the owner
   * completes.
   */
  isStillBefore(run: ComparedRun, since: string | null, transaction: Transaction): Promise<boolean>;
  /** Null where the prediction is not of the scope, or was compared with none. */
  find(scope: Scope, predictionId: string, transaction?: Transaction): Promise<Comparison | null>;
  /** Those with the most revenue at risk first. @throws InvalidCursorError (ERR-2001) */
  listPage(options: ChangeListOptions, transaction?: Transaction): Promise<ChangePage>;
}
