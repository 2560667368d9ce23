import { finishDeletion, markDeleting } from '@retainwise/platform';
import type { ServerDependencies } from '../app/dependencies.ts';
import { audit } from '../auth/audit.ts';
import type { Caller } from '../auth/caller.ts';
import { scopeOf } from '../auth/scope.ts';
import { ApiError } from '../http/api-error.ts';

type Transaction = Parameters<Parameters<ServerDependencies['database']['transaction']>[0]>[0];

/**
 * Deletes an upload with its predictions, those that are queued or running too. From the first step on nobody can read
 * it. Whatever fails after that is done by a sweep, or by the next request: it repeats what is not done yet.
 *
 * @throws ApiError ERR-1004 when there is none, or nothing is left of it
 */
export async function deleteUpload(dependencies: ServerDependencies, caller: Caller, id: string): Promise<void> {
  const { database, clock, logger } = dependencies;
  const scope = scopeOf(caller.principal);
  const found = await database.uploads.find(scope, id);
  // One that is being received as a whole is not known to its client yet.
  const known = found !== null && (found.status === 'ready' || found.partSize !== null) ? found : null;
  const alongside = (transaction: Transaction) =>
    audit(database, caller, 'upload.deleted', { kind: 'upload', id, reference: known?.reference ?? null }, transaction);
  const marked = known !== null && (await markDeleting(dependencies, known, { alongside })) ? known : null;
  const upload = marked ?? (await database.uploads.findDeleting(scope, id));
  if (upload === null) throw new ApiError('ERR-1004', 'There is no upload with this id in your account.');
  try {
    await finishDeletion(dependencies, upload, clock());
  } catch (error) {
    logger.warn({ upload_id: upload.id, err: error }, 'could not delete all of an upload, will retry');
  }
}
