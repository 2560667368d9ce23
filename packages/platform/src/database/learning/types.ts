import type { Transaction } from '../connection/transaction.ts';
import type { Owner } from '../shared/scope.ts';

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

/** Who was contacted, or held out. */
export interface StoredIntervention {
  readonly customerId: string;
  readonly kind: string;
  readonly at: Date;
  readonly experimentId: string | null;
  readonly assigned: 'holdout' | 'treat' | 'none';
}

export interface LearningRepository {
  /** All outcomes of an owner. What a person said of somebody who stayed takes back what it supersedes. */
  outcomes(owner: Owner, transaction?: Transaction): Promise<readonly StoredOutcome[]>;
  /** Says up to where a source knows who has left. It never goes back. */
  observe(owner: Owner, source: string, through: Date, transaction?: Transaction): Promise<void>;
  /** The latest moment up to which some source knows; null where none has said so. */
  observedThrough(owner: Owner, transaction?: Transaction): Promise<Date | null>;
  interventions(owner: Owner, transaction?: Transaction): Promise<readonly StoredIntervention[]>;
}
