import type { Transaction } from '../connection/transaction.ts';
import type { Page } from '../shared/page.ts';
import type { Owner } from '../shared/scope.ts';

export type OutcomeEvent = 'ended' | 'reactivated' | 'stayed';
/** `csv`: read from a file. `diff`: found by comparing complete lists. */
export type OutcomeSource = 'api' | 'csv' | 'diff' | 'worklist';

/** An entry of the append-only list of what happened to customers. */
export interface OutcomeRecord {
  readonly id: string;
  readonly customerId: string;
  readonly event: OutcomeEvent;
  /** It happened after `from` and no later than `to`; the same where the moment is known. */
  readonly from: Date;
  readonly to: Date;
  readonly source: OutcomeSource;
  readonly state: 'recorded' | 'proposed' | 'rejected';
  /** No later entry corrects it, and nobody has rejected it. */
  readonly stands: boolean;
  readonly reason: string | null;
  readonly voluntary: boolean | null;
  readonly externalId: string | null;
  readonly supersedes: string | null;
  /** Why it was proposed, and by which prediction. */
  readonly because: 'vanished' | 'status' | 'came_back' | null;
  readonly predictionId: string | null;
  readonly recordedAt: Date;
}

/** What somebody tells. The moment is known. */
export interface ToldOutcome {
  readonly customerId: string;
  readonly event: OutcomeEvent;
  readonly at: Date;
  readonly reason: string | null;
  readonly voluntary: boolean | null;
  readonly externalId: string | null;
  readonly supersedes: string | null;
}

/** What became of something that was told. */
export type OutcomeAnswer =
  | { readonly state: 'recorded'; readonly id: string }
  | { readonly state: 'duplicate'; readonly id: string }
  /** It contradicts an entry, or names one that the customer does not have (null). */
  | { readonly state: 'conflict'; readonly id: string | null; readonly message: string };

export interface OutcomePageOptions extends Owner {
  readonly customerId?: string | undefined;
  readonly source?: OutcomeSource | undefined;
  readonly limit: number;
  readonly cursor?: string | null;
}

export interface DecidedProposal {
  readonly proposalId: string;
  readonly state: 'confirmed' | 'rejected' | 'decided_before' | 'unknown';
  /** The entry that decides it. */
  readonly outcomeId: string | null;
}

export interface SourceWatermark {
  readonly source: string;
  readonly observedThrough: Date;
}

export interface OutcomeRepository {
  /** Appends what was told, in its order, one caller of an owner after the other. */
  record(
    owner: Owner,
    told: readonly ToldOutcome[],
    source: OutcomeSource,
    transaction?: Transaction,
  ): Promise<readonly OutcomeAnswer[]>;
  /** Newest first. @throws InvalidCursorError (ERR-2001) */
  listPage(options: OutcomePageOptions, transaction?: Transaction): Promise<Page<OutcomeRecord>>;
  /** All entries of a customer, in the order in which they were recorded. */
  ofCustomer(owner: Owner, customerId: string, transaction?: Transaction): Promise<readonly OutcomeRecord[]>;
  /** Proposals that nobody has decided, newest first. @throws InvalidCursorError (ERR-2001) */
  listProposals(
    options: Omit<OutcomePageOptions, 'customerId' | 'source'>,
    transaction?: Transaction,
  ): Promise<Page<OutcomeRecord>>;
  /** How many wait for a decision. */
  countProposals(owner: Owner, transaction?: Transaction): Promise<number>;
  /**
   * Confirms or rejects proposals; each is decided once.
   *
   * @param at when it happened, of those that are confirmed; without it, as it was proposed
   */
  decide(
    owner: Owner,
    proposalIds: readonly string[],
    decision: { readonly confirm: boolean; readonly at: Date | null },
    transaction: Transaction,
  ): Promise<readonly DecidedProposal[]>;
  watermarks(owner: Owner, transaction?: Transaction): Promise<readonly SourceWatermark[]>;
  /** Which of these customers are in no stored result of the owner. */
  neverScored(owner: Owner, customerIds: readonly string[], transaction?: Transaction): Promise<ReadonlySet<string>>;
}
