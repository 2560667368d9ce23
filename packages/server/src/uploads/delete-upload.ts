import { uploadPrefix, type Database, type ObjectStore, type UploadRecord } from '@retainwise/platform';

/**
 * Deletes an upload with its predictions, their results and every file. The rows go first: files that nothing points to
 * harm nobody, rows whose files are gone do.
 *
 * @returns false, and deletes nothing, while a prediction of it is under way
 */
export async function deleteUpload(
  { database, objectStore }: { readonly database: Database; readonly objectStore: ObjectStore },
  { id, accountId }: Pick<UploadRecord, 'id' | 'accountId'>,
): Promise<boolean> {
  for (const status of ['queued', 'running'] as const) {
    const { rows } = await database.predictions.listPage({ accountId, uploadId: id, status, limit: 1 });
    if (rows.length > 0) return false;
  }
  await database.uploads.delete(accountId, id);
  await objectStore.deletePrefix(uploadPrefix(accountId, id));
  return true;
}
