import type { Transaction } from '../connection/transaction.ts';
import type { Owner } from '../shared/scope.ts';

export interface NewOutcome {
  readonly customerId: string;
  readonly event: 'ended' | 'reactivated';
  /** After this moment; the same as `to` where the moment is known. */
  readonly from: Date;
  /** No later than this. */
  readonly to: Date;
  readonly source: 'api' | 'csv' | 'diff';
  readonly state: 'recorded' | 'proposed' | 'rejected';
  readonly reason: string | null;
  /** The caller's own id of it: the same id is recorded once. */
  readonly externalId: string | null;
  /** The entry that it corrects. */
  readonly supersedes: string | null;
}

export interface RecordedOutcome {
  readonly id: string;
  /** `duplicate`: it was there before, and `id` is its own. */
  readonly state: 'recorded' | 'duplicate';
}

/** An entry of the append-only list, as `labelRows` of the engine takes it. */
export interface StoredOutcome {
  readonly id: string;
  readonly customerId: string;
  readonly event: 'ended' | 'reactivated';
  readonly from: number;
  readonly to: number;
  readonly state: 'recorded' | 'proposed' | 'rejected';
  readonly supersedes: string | null;
}

export interface NewIntervention {
  readonly customerId: string;
  readonly kind: string;
  readonly at: Date;
  readonly experimentId: string | null;
  readonly assigned: 'holdout' | 'treat' | 'none';
}

export interface LearningRepository {
  /**
   * Appends outcomes, in their order. The same one is recorded once: by its own id, or by customer, event and moment.
   */
  recordOutcomes(
    owner: Owner,
    outcomes: readonly NewOutcome[],
    transaction?: Transaction,
  ): Promise<readonly RecordedOutcome[]>;
  /** All outcomes of an owner. What a person said of somebody who stayed takes back what it supersedes. */
  outcomes(owner: Owner, transaction?: Transaction): Promise<readonly StoredOutcome[]>;
  /** Says up to where a source knows who has left. It never goes back. */
  observe(owner: Owner, source: string, through: Date, transaction?: Transaction): Promise<void>;
  /** The latest moment up to which some source knows; null where none has said so. */
  observedThrough(owner: Owner, transaction?: Transaction): Promise<Date | null>;
  /** Notes who was contacted, or held out; the same once. @returns how many are new */
  recordInterventions(
    owner: Owner,
    interventions: readonly NewIntervention[],
    transaction?: Transaction,
  ): Promise<number>;
  interventions(owner: Owner, transaction?: Transaction): Promise<readonly NewIntervention[]>;
}
