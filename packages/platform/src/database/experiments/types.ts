import type { RiskLevel } from '@retainwise/core';
import type { Phrase } from '@retainwise/core';
import type { Transaction } from '../connection/transaction.ts';
import type { Page } from '../shared/page.ts';
import type { Owner } from '../shared/scope.ts';

/** What an experiment needs, at the size that the owner had when it began. */
export interface StoredPlan {
  readonly customersPerSide: number;
  /** Null where nobody is at its levels. */
  readonly months: number | null;
  readonly sentence: Phrase;
}

export interface ExperimentRecord {
  readonly id: string;
  readonly name: string;
  /** What is done to those who are contacted. */
  readonly action: string;
  readonly holdoutShare: number;
  readonly levels: readonly RiskLevel[];
  /** The difference in churn that is worth finding. */
  readonly effect: number;
  readonly costPerContact: number;
  readonly plan: StoredPlan | null;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
  /** How many customers are on either side. */
  readonly treat: number;
  readonly holdout: number;
}

export type NewExperiment = Pick<
  ExperimentRecord,
  'name' | 'action' | 'holdoutShare' | 'levels' | 'effect' | 'costPerContact' | 'plan'
>;

/** A customer of an experiment, with what was said when chance decided. */
export interface AssignedCustomer {
  readonly customerId: string;
  readonly assigned: 'treat' | 'holdout';
  readonly at: Date;
  readonly probability: number;
  readonly revenue: number | null;
  readonly horizonDays: number;
}

/** Customers at some levels, in the latest prediction of an owner. */
export interface CandidateTotals {
  readonly customers: number;
  readonly meanProbability: number;
}

export interface ExperimentRepository {
  /** Null while another experiment of the owner is under way. */
  create(owner: Owner, experiment: NewExperiment, transaction: Transaction): Promise<ExperimentRecord | null>;
  find(owner: Owner, id: string, transaction?: Transaction): Promise<ExperimentRecord | null>;
  /** The one that is under way. */
  running(owner: Owner, transaction?: Transaction): Promise<ExperimentRecord | null>;
  /** Newest first. @throws InvalidCursorError (ERR-2001) */
  listPage(
    options: Owner & { readonly limit: number; readonly cursor?: string | null },
    transaction?: Transaction,
  ): Promise<Page<ExperimentRecord>>;
  /** Assigns nobody any more. Ending it again changes nothing. */
  end(owner: Owner, id: string, transaction: Transaction): Promise<ExperimentRecord | null>;
  /** How many customers of a prediction's results are at these levels. */
  candidates(runNo: number, levels: readonly RiskLevel[], transaction?: Transaction): Promise<CandidateTotals>;
  /**
   * Assigns the customers of a completed prediction that are at the levels of the experiment under way. Nobody changes
   * sides, and the same prediction assigns nobody twice. @returns how many are new
   */
  assign(owner: Owner, predictionId: string, transaction: Transaction): Promise<number>;
  /** Everybody in it. */
  assigned(owner: Owner, id: string, transaction?: Transaction): Promise<readonly AssignedCustomer[]>;
}
