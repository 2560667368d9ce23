import type { Transaction } from '../database/connection/transaction.ts';
import type { UploadRef } from '../database/uploads/types.ts';
import type { PredictionFailure } from '../database/predictions/types.ts';
import type { Database } from '../database/types.ts';
import type { ObjectStore } from '../object-store/types.ts';
import { uploadPrefix } from '../object-store/upload-files.ts';

export interface DeletionDependencies {
  readonly database: Database;
  readonly objectStore: ObjectStore;
}

/**
 * `deleted`: nothing is left. `deleting`: it is gone for everybody, but a superseded run may still be writing, so its
 * row stays until that has ended, and a sweep finishes the deletion.
 */
export type DeletionState = 'deleted' | 'deleting';

/** A run without a sign of life for so long is over: it cannot leave another file. */
export const SILENT_RUN_MS = 15 * 60_000;

/** Results deleted by one statement. */
const RESULTS_AT_ONCE = 5_000;

const UPLOAD_DELETED: PredictionFailure = {
  code: 'ERR-1004',
  message: 'The upload of this prediction was deleted.',
  fix: 'Upload the file again.',
};

export interface MarkOptions {
  readonly silentSince?: Date;
  readonly alongside?: (transaction: Transaction) => Promise<void>;
}

/**
 * Makes an upload and its predictions invisible for good. Runs of them that are under way are superseded. True for
 * exactly one of several callers; the files and rows are then its to delete, and a sweep's if it does not.
 *
 * @param options.silentSince only while it is being received and has given no sign of life since then
 * @param options.alongside what else is written in the transaction that marks it
 */
export function markDeleting(
  { database }: Pick<DeletionDependencies, 'database'>,
  upload: UploadRef,
  { alongside, ...options }: MarkOptions = {},
): Promise<boolean> {
  return database.transaction(async (transaction) => {
    // Waits for whoever is creating a prediction of it, whose prediction is then found below.
    if (!(await database.uploads.markDeleting(upload, options, transaction))) return false;
    await database.predictions.endForUpload(upload, UPLOAD_DELETED, transaction);
    await alongside?.(transaction);
    return true;
  });
}

/** Deletes the files of an upload that is marked, then its rows. Each step can be repeated, by anybody. */
export async function finishDeletion(
  { database, objectStore }: DeletionDependencies,
  upload: UploadRef,
  now: Date,
): Promise<DeletionState> {
  // Asked first: a run that ends after this has either deleted its own files or is found below.
  const alive =
    (await database.runs.anyAlive(upload, new Date(now.getTime() - SILENT_RUN_MS))) ||
    (await database.predictionParts.anyHeld(upload));
  const unfinished = await database.uploadParts.findObject(upload);
  if (unfinished !== null) await objectStore.abortParts(unfinished.objectKey, unfinished.storeUpload);
  await objectStore.deletePrefix(uploadPrefix(upload));
  // In portions, so that no statement takes long.
  while ((await database.results.deleteSome(upload, RESULTS_AT_ONCE)) > 0);
  if (alive) return 'deleting';
  for (const batch of await database.ledger.ofDeletedUpload(upload)) {
    await objectStore.delete(batch.objectKey);
    await database.ledger.remove(batch);
  }
  await database.uploads.delete(upload);
  return 'deleted';
}
