import type { UploadRecord } from '@retainwise/platform';
import type { ServerDependencies } from '../../app/dependencies.ts';

const contentType = 'application/octet-stream';

/**
 * Begins the object of an upload in the store, and keeps its name in the upload's row. Null when the upload takes no
 * parts any more. One of several callers at the same time has its object; what the others began is given up.
 */
export async function nameObject(
  { database, objectStore }: Pick<ServerDependencies, 'database' | 'objectStore'>,
  { id, accountId, objectKey }: Pick<UploadRecord, 'id' | 'accountId' | 'objectKey'>,
): Promise<string | null> {
  const unfinished = await objectStore.beginParts(objectKey, { contentType });
  if (await database.uploadParts.nameObject({ id, accountId }, unfinished)) return unfinished;
  await objectStore.abortParts(objectKey, unfinished);
  const current = await database.uploads.find(accountId, id);
  return current?.status === 'receiving' ? current.storeUpload : null;
}
