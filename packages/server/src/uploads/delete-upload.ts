import { finishDeletion, markDeleting, type Scope } from '@retainwise/platform';
import type { ServerDependencies } from '../app/dependencies.ts';
import { ApiError } from '../http/api-error.ts';

/**
 * Deletes an upload with its predictions, those that are queued or running too. From the first step on nobody can read
 * it. Whatever fails after that is done by a sweep, or by the next request: it repeats what is not done yet.
 *
 * @throws ApiError ERR-1004 when there is none, or nothing is left of it
 */
export async function deleteUpload(dependencies: ServerDependencies, scope: Scope, id: string): Promise<void> {
  const { database, clock, logger } = dependencies;
  const found = await database.uploads.find(scope, id);
  // One that is being received as a whole is not known to its client yet.
  const known = found !== null && (found.status === 'ready' || found.partSize !== null) ? found : null;
  const marked = known !== null && (await markDeleting(dependencies, known)) ? known : null;
  const upload = marked ?? (await database.uploads.findDeleting(scope, id));
  if (upload === null) throw new ApiError('ERR-1004', 'There is no upload with this id in your account.');
  try {
    await finishDeletion(dependencies, upload, clock());
  } catch (error) {
    logger.warn({ upload_id: upload.id, err: error }, 'could not delete all of an upload, will retry');
  }
}
