import {
  everyOutputKey,
  ledgerKey,
  uploadOf,
  type Database,
  type Logger,
  type ObjectStore,
  type PredictionRecord,
  type RunRef,
} from '@retainwise/platform';

export interface RunFilesDependencies {
  readonly database: Database;
  readonly objectStore: ObjectStore;
}

type RunOfUpload = RunRef & Pick<PredictionRecord, 'accountId' | 'reference' | 'uploadId'>;

/** Deletes the files of a run. Deleting them again, or before there are any, does no harm. */
export async function removeRunFiles(objectStore: ObjectStore, run: RunOfUpload): Promise<void> {
  const keys = [...everyOutputKey(uploadOf(run), run.id, run.attempt), ledgerKey(run, run.id, String(run.attempt))];
  await Promise.all(keys.map((key) => objectStore.delete(key)));
}

/** Ends a run without a result: its files go, then its row. What fails here is left to the sweep. */
export async function endRun(
  { database, objectStore, logger }: RunFilesDependencies & { readonly logger: Logger },
  run: RunOfUpload,
): Promise<void> {
  try {
    await removeRunFiles(objectStore, run);
    await database.runs.remove(run);
  } catch (error) {
    logger.warn({ err: error }, 'could not delete the files of a run, will try again');
    // Otherwise the next claim would take the process for dead.
    await database.runs.end(run).catch((reason: unknown) => {
      logger.warn({ err: reason }, 'could not note that a run ended');
    });
  }
}

/** Deletes what superseded runs of a completed prediction left. Their rows stay: one of them may still be writing. */
export async function removeEarlierFiles(
  { database, objectStore }: RunFilesDependencies,
  completed: RunRef,
): Promise<void> {
  for (const run of await database.runs.listEarlier(completed)) await removeRunFiles(objectStore, run);
}
