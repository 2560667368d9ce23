import {
  finishDeletion,
  isTrouble,
  PlatformError,
  type Database,
  type Logger,
  type ObjectStore,
  type UploadRef,
  type Clock,
} from '@retainwise/platform';
import type { RetentionMetrics } from './metrics.ts';

export interface RetentionDependencies {
  readonly database: Database;
  readonly objectStore: ObjectStore;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly metrics?: RetentionMetrics;
}

/**
 * Deletes files and rows of uploads that are marked, one after another. One that fails cannot stop the others: it stays
 * marked, and a later sweep tries again.
 *
 * @param reason for the log
 */
export async function deleteEach(
  { database, objectStore, logger, clock, metrics }: RetentionDependencies,
  uploads: readonly UploadRef[],
  reason: string,
  signal?: AbortSignal,
): Promise<void> {
  for (const ref of uploads) {
    if (signal?.aborted) return;
    const upload = { account_id: ref.accountId, upload_id: ref.id, reason };
    try {
      const state = await finishDeletion({ database, objectStore }, ref, await clock());
      if (state === 'deleting') continue;
      logger.info(upload, 'deleted an upload');
      metrics?.deleted();
    } catch (error) {
      const code = error instanceof PlatformError ? error.code : null;
      logger.error(
        { ...upload, code, trouble: isTrouble(error), err: error },
        'could not delete an upload, will retry',
      );
      metrics?.failed();
    }
  }
}
