import type { UploadRecord } from '../database/uploads/types.ts';
import type { Database } from '../database/types.ts';
import type { ObjectStore } from '../object-store/types.ts';
import { uploadPrefix } from '../object-store/upload-files.ts';

/** `in_use`: a prediction of it is queued or running. `gone`: another process deleted it in the meantime. */
export type UploadDeletion = 'deleted' | 'in_use' | 'gone';

/**
 * Deletes an upload with its predictions, their results and every file, unless a prediction still needs it. Rows go
 * first: files without a row do no harm, a row without its files does. Of several callers at the same time exactly one
 * deletes the row and then the files.
 */
export async function deleteUpload(
  { database, objectStore }: { readonly database: Database; readonly objectStore: ObjectStore },
  { id, accountId }: Pick<UploadRecord, 'id' | 'accountId'>,
): Promise<UploadDeletion> {
  for (const status of ['queued', 'running'] as const) {
    const { rows } = await database.predictions.listPage({ accountId, uploadId: id, status, limit: 1 });
    if (rows.length > 0) return 'in_use';
  }
  if (!(await database.uploads.delete(accountId, id))) return 'gone';
  await objectStore.deletePrefix(uploadPrefix(accountId, id));
  return 'deleted';
}
