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
import { readScoring, scoringsOf, type LedgerScoring } from '../../ledger/read-ledger.ts';

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
  /** The newest scorings that fit into memory, oldest first. */
  readonly scorings: readonly LedgerScoring[];
}

/** Customers that are held in memory at once; of older scorings nothing is judged again. */
const MAX_ROWS = 400_000;

/** Reads the newest scorings. Of one file that was scored again, each is read: it may be another model's. */
export async function readScorings(
  objectStore: ObjectStore,
  batches: readonly LedgerBatch[],
  signal: AbortSignal,
): Promise<readonly LedgerScoring[]> {
  const found: LedgerScoring[] = [];
  let rows = 0;
  for (const parts of [...scoringsOf(batches)].reverse()) {
    rows += parts.reduce((sum, part) => sum + part.rows, 0);
    if (rows > MAX_ROWS && found.length > 0) break;
    const scoring = await readScoring(objectStore, parts, signal);
    if (scoring !== null) found.push(scoring);
  }
  return found.reverse();
}

/** The rate that the account states within the horizon; null where it states none. */
export function statedRate({ account, horizonDays }: Pick<LearningContext, 'account' | 'horizonDays'>): number | null {
  return account.horizonDays === horizonDays ? account.priorChurnRate : null;
}
