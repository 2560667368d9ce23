import { deleteUpload, type Database, type Logger, type ObjectStore } from '@retainwise/platform';

export interface RetentionDependencies {
  readonly database: Database;
  readonly objectStore: ObjectStore;
  readonly logger: Logger;
  readonly clock: () => Date;
}

/** Uploads deleted by one sweep; the next sweep goes on. */
const MAX_PER_SWEEP = 50;

/**
 * Deletes the uploads whose `expires_at` has passed. An upload in use is left to a later sweep. Returns how many were
 * deleted by this call: sweeps of several workers at the same time share the work, since each upload is deleted by one
 * of them.
 *
 * @param signal ends the sweep after the upload it is at
 */
export async function sweepExpired(
  { database, objectStore, logger, clock }: RetentionDependencies,
  signal?: AbortSignal,
): Promise<number> {
  let deleted = 0;
  for (const upload of await database.uploads.listExpired(clock(), MAX_PER_SWEEP)) {
    if (signal?.aborted) break;
    if ((await deleteUpload({ database, objectStore }, upload)) !== 'deleted') continue;
    deleted += 1;
    logger.info({ account_id: upload.accountId, upload_id: upload.id }, 'deleted an expired upload');
  }
  return deleted;
}
