import { deleteExport, isTrouble } from '@retainwise/platform';
import type { RetentionDependencies } from './delete-each.ts';

const PAGE = 50;

/**
 * Deletes the exports whose `expires_at` has passed, files first. One that fails cannot stop the others, and is tried
 * again by a later sweep. Returns how many were deleted.
 *
 * @param signal ends the sweep after the export it is at
 */
export async function sweepExports(
  { database, objectStore, logger }: Pick<RetentionDependencies, 'database' | 'objectStore' | 'logger'>,
  signal?: AbortSignal,
): Promise<number> {
  let deleted = 0;
  for (;;) {
    const page = await database.exports.listExpired(PAGE);
    let gone = 0;
    for (const ref of page) {
      if (signal?.aborted) return deleted;
      const found = { account_id: ref.accountId, export_id: ref.id };
      try {
        await deleteExport({ database, objectStore }, ref);
        logger.info(found, 'deleted an expired export');
        gone += 1;
      } catch (error) {
        logger.error({ ...found, trouble: isTrouble(error), err: error }, 'could not delete an export, will retry');
      }
    }
    deleted += gone;
    if (page.length < PAGE || gone === 0) return deleted;
  }
}
