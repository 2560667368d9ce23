import { backOff, finishDeletion, markDeleting, type UploadRef } from '@retainwise/platform';
import type { ServerDependencies } from '../app/dependencies.ts';

type Dependencies = Pick<ServerDependencies, 'database' | 'objectStore' | 'logger' | 'clock'>;

/** About as long as a sweep waits before it takes the upload for one whose process has ended. */
const MAX_TRIES = 7;

/**
 * Deletes an upload that cannot be finished, with whatever of it was stored. What was in the way of the upload is often
 * in the way of this too, so it is tried again in the background: until then a client that repeats the request would
 * hear that it is still being processed. What fails to the end, or with its process, is left to a sweep.
 */
export async function abandonUpload(dependencies: Dependencies, upload: UploadRef, tries = 1): Promise<void> {
  const { logger, clock } = dependencies;
  try {
    await markDeleting(dependencies, upload);
    await finishDeletion(dependencies, upload, clock());
  } catch (error) {
    logger.warn({ upload_id: upload.id, err: error }, 'could not delete a refused upload, will retry');
    if (tries < MAX_TRIES)
      setTimeout(() => void abandonUpload(dependencies, upload, tries + 1), 1000 * backOff(tries, 1)).unref();
  }
}
