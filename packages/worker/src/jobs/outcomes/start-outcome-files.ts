import { InputError } from '@retainwise/core';
import {
  isTrouble,
  repeat,
  type Clock,
  type Consumer,
  type Database,
  type Logger,
  type ObjectStore,
  type UntoldFile,
  type UploadOutcomes,
  type UploadProblem,
  type UploadRef,
} from '@retainwise/platform';
import { readOutcomes } from './read-outcomes.ts';

/** Files that are looked at in one go. */
const MOST = 20;
/** What fails so often, though nothing that it depends on is in trouble, is given up: its client is told. */
const MAX_FAILURES = 5;
/** Until one that failed is looked at again; doubled with each failure of ours. */
const AGAIN_SECONDS = 10;
const NONE: UploadOutcomes = {
  rows: 0,
  recorded: 0,
  duplicates: 0,
  conflicts: 0,
  unknownCustomers: 0,
  unreadableDates: 0,
  withoutDate: 0,
  withoutId: 0,
};
const COUNTED = { recorded: 'recorded', duplicate: 'duplicates', conflict: 'conflicts' } as const;

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
 * recorded once. It is read a batch at a time, however large it is.
 */
export async function recordOutcomeFiles(dependencies: OutcomeFileDependencies, signal: AbortSignal): Promise<void> {
  for (const upload of await dependencies.database.outcomeFiles.untold(MOST)) {
    if (signal.aborted) return;
    try {
      await recordFile(dependencies, upload, signal);
    } catch (error) {
      signal.throwIfAborted();
      await settle(dependencies, upload, error);
    }
  }
}

/** Trouble passes, and a fault of ours may. The file is at fault otherwise, and its client is told. */
async function settle(
  { database, logger }: OutcomeFileDependencies,
  upload: UntoldFile,
  error: unknown,
): Promise<void> {
  const found = { upload_id: upload.id, account_id: upload.accountId, err: error };
  if (error instanceof InputError) {
    logger.info(found, 'a file of outcomes cannot be read');
    await database.outcomeFiles.fail(upload, problemOf(error));
    return;
  }
  const trouble = isTrouble(error);
  const failures = upload.failures + (trouble ? 0 : 1);
  logger.error({ ...found, trouble, failures }, 'could not record a file of outcomes');
  if (failures >= MAX_FAILURES) await database.outcomeFiles.fail(upload, GIVEN_UP);
  else await database.outcomeFiles.postpone({ ...upload, failures }, AGAIN_SECONDS * 2 ** failures);
}

const GIVEN_UP: UploadProblem = {
  code: 'ERR-5001',
  detail: 'The outcomes in the file could not be recorded, though it was tried several times.',
  errors: [
    {
      location: 'file',
      message: 'None of its rows is recorded.',
      fix: 'Upload the file again. If that happens again, contact us with the id of the upload.',
    },
  ],
};

function problemOf({ code, message, location, fix }: InputError): UploadProblem {
  return { code, detail: message, errors: [{ location: location ?? 'file', message, fix }] };
}

async function recordFile(
  { database, objectStore, logger, clock }: OutcomeFileDependencies,
  ref: UploadRef,
  signal: AbortSignal,
): Promise<void> {
  const upload = await database.uploads.find(ref, ref.id);
  if (upload === null) return;
  const now = await clock();
  await database.transaction(async (transaction) => {
    if (!(await database.outcomeFiles.hold(ref, transaction))) return;
    const outcomes = { ...NONE };
    for await (const { told, counts } of readOutcomes({ objectStore, upload, now, signal })) {
      outcomes.rows += counts.rows;
      outcomes.unreadableDates += counts.unreadableDates;
      outcomes.withoutDate += counts.withoutDate;
      outcomes.withoutId += counts.withoutId;
      const answers = await database.outcomes.record(ref, told, 'csv', transaction);
      const recorded = new Set<string>();
      for (const [i, { state }] of answers.entries()) {
        outcomes[COUNTED[state]]++;
        if (state === 'recorded') recorded.add(told[i]?.customerId ?? '');
      }
      outcomes.unknownCustomers += (await database.outcomes.neverScored(ref, [...recorded], transaction)).size;
    }
    await database.outcomeFiles.told(ref, outcomes, transaction);
    if (outcomes.recorded > 0) await database.learningDue.mark(ref, transaction);
    logger.info({ upload_id: ref.id, account_id: ref.accountId, ...outcomes }, 'recorded a file of outcomes');
  });
}
