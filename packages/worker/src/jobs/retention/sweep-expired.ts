import { markDeleting, type UploadRecord, type UploadRef } from '@retainwise/platform';
import { deleteEach, type RetentionDependencies } from './delete-each.ts';

const PAGE = 50;

/**
 * Deletes the uploads whose `expires_at` has passed, until none is left; predictions of them that are queued or running
 * end. Returns how many were marked by this call: sweeps of several workers at the same time share the work, since each
 * upload is marked by one of them.
 *
 * @param signal ends the sweep after the upload it is at
 */
export async function sweepExpired(dependencies: RetentionDependencies, signal?: AbortSignal): Promise<number> {
  const { database, logger, clock } = dependencies;
  let marked = 0;
  let after: UploadRecord | null = null;
  for (;;) {
    const page: readonly UploadRecord[] = await database.uploads.listExpired(await clock(), PAGE, after);
    for (const upload of page) {
      if (signal?.aborted) return marked;
      const mine = await mark(upload);
      if (!mine) continue;
      marked += 1;
      await deleteEach(dependencies, [upload], 'expired', signal);
    }
    after = page.at(-1) ?? null;
    if (page.length < PAGE) return marked;
  }

  async function mark(upload: UploadRef): Promise<boolean> {
    try {
      return await markDeleting({ database }, upload);
    } catch (error) {
      // Locked by something that takes long, for example. It is the next sweep's.
      logger.error({ upload_id: upload.id, err: error }, 'could not mark an expired upload, will retry');
      return false;
    }
  }
}
