import {
  repeat,
  type Clock,
  type Consumer,
  type Database,
  type Logger,
  type ObjectStore,
  type UploadRef,
} from '@retainwise/platform';
import { readOutcomes } from './read-outcomes.ts';

/** Files that are looked at in one go. */
const MOST = 20;
/** Outcomes that are recorded by one statement. */
const AT_ONCE = 1_000;

export interface OutcomeFileDependencies {
  readonly database: Database;
  readonly objectStore: ObjectStore;
  readonly logger: Logger;
  readonly clock: Clock;
}

/** Records what uploaded files of outcomes say, until stopped. Every worker may do so. */
export function startOutcomeFiles({
  everyMs,
  ...dependencies
}: OutcomeFileDependencies & { readonly everyMs: number }): Consumer {
  const work = (signal: AbortSignal): Promise<void> => recordOutcomeFiles(dependencies, signal);
  const repetition = repeat({ name: 'recording files of outcomes', everyMs, logger: dependencies.logger, work });
  return { stop: () => repetition.stop() };
}

/**
 * Records the rows of each file that waits, in one transaction with what became of them: a file that is read twice is
 * recorded once.
 */
export async function recordOutcomeFiles(dependencies: OutcomeFileDependencies, signal: AbortSignal): Promise<void> {
  for (const upload of await dependencies.database.outcomeFiles.untold(MOST)) {
    if (signal.aborted) return;
    try {
      await recordFile(dependencies, upload, signal);
    } catch (error) {
      signal.throwIfAborted();
      // One that cannot be read keeps nobody else's from being recorded.
      const found = { upload_id: upload.id, account_id: upload.accountId, err: error };
      dependencies.logger.error(found, 'could not record a file of outcomes, will try again');
    }
  }
}

async function recordFile(
  { database, objectStore, logger, clock }: OutcomeFileDependencies,
  ref: UploadRef,
  signal: AbortSignal,
): Promise<void> {
  const upload = await database.uploads.find(ref, ref.id);
  if (upload === null) return;
  const { told, counts } = await readOutcomes({ objectStore, upload, now: await clock(), signal });
  await database.transaction(async (transaction) => {
    if (!(await database.outcomeFiles.hold(ref, transaction))) return;
    const total = { recorded: 0, duplicate: 0, conflict: 0 };
    const recorded = new Set<string>();
    for (let from = 0; from < told.length; from += AT_ONCE) {
      const some = told.slice(from, from + AT_ONCE);
      const answers = await database.outcomes.record(ref, some, 'csv', transaction);
      answers.forEach(({ state }, i) => {
        total[state]++;
        if (state === 'recorded') recorded.add(some[i]?.customerId ?? '');
      });
    }
    const unknown = await database.outcomes.neverScored(ref, [...recorded], transaction);
    const outcomes = {
      ...counts,
      recorded: total.recorded,
      duplicates: total.duplicate,
      conflicts: total.conflict,
      unknownCustomers: unknown.size,
    };
    await database.outcomeFiles.told(ref, outcomes, transaction);
    if (total.recorded > 0) await database.learningDue.mark(ref, transaction);
    logger.info({ upload_id: ref.id, account_id: ref.accountId, ...outcomes }, 'recorded a file of outcomes');
  });
}
