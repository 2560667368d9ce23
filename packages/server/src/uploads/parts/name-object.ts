import type { UploadRecord, UploadRef } from '@retainwise/platform';
import type { ServerDependencies } from '../../app/dependencies.ts';

const contentType = 'application/octet-stream';

/**
 * Begins the object of an upload in the store, and keeps its name in the upload's row. Null when the upload takes no
 * parts any more. One of several callers at the same time has its object; what the others began is given up.
 */
export async function nameObject(
  { database, objectStore }: Pick<ServerDependencies, 'database' | 'objectStore'>,
  upload: UploadRef & Pick<UploadRecord, 'objectKey'>,
): Promise<string | null> {
  const unfinished = await objectStore.beginParts(upload.objectKey, { contentType });
  if (await database.uploadParts.nameObject(upload, unfinished)) return unfinished;
  await objectStore.abortParts(upload.objectKey, unfinished);
  const current = await database.uploads.find(upload, upload.id);
  return current?.status === 'receiving' ? current.storeUpload : null;
}
