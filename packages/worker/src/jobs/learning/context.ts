import type { HorizonDays } from '@retainwise/core';
import type { LearningEngine } from '@retainwise/core/node';
import type {
  AccountRecord,
  Database,
  LedgerBatch,
  Logger,
  ModelRegistry,
  StoredIntervention,
  ObjectStore,
  Owner,
  StoredOutcome,
} from '@retainwise/platform';
import type { LedgerScoring } from '../../ledger/read-ledger.ts';

export interface LearningDependencies {
  readonly database: Database;
  readonly objectStore: ObjectStore;
  readonly models: ModelRegistry;
  readonly logger: Logger;
}

/** What is known of an owner while it is learnt from, for one horizon. */
export interface LearningContext extends LearningDependencies {
  readonly owner: Owner;
  readonly account: AccountRecord;
  readonly horizonDays: HorizonDays;
  readonly engine: LearningEngine;
  readonly signal: AbortSignal;
  /** All outcomes, oldest entry first. */
  readonly outcomes: readonly StoredOutcome[];
  readonly interventions: readonly StoredIntervention[];
  /** Who had left by this moment is known, UTC milliseconds; null where nobody has said so. */
  readonly through: number | null;
  /** Of the horizon, oldest first. */
  readonly batches: readonly LedgerBatch[];
  /** Those that are looked at, oldest first. */
  readonly scorings: readonly LedgerScoring[];
  /** Of their customers that are looked at; 1 unless there are too many. */
  readonly share: number;
}

/** The rate that the account states within the horizon; null where it states none. */
export function statedRate({ account, horizonDays }: Pick<LearningContext, 'account' | 'horizonDays'>): number | null {
  return account.horizonDays === horizonDays ? account.priorChurnRate : null;
}
