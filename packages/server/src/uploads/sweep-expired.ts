import type { Database, Logger, ObjectStore } from '@retainwise/platform';
import { deleteUpload } from './delete-upload.ts';

export interface SweepDependencies {
  readonly database: Database;
  readonly objectStore: ObjectStore;
  readonly logger: Logger;
  readonly clock: () => Date;
}

const BATCH = 50;
const EVERY_MS = 15 * 60_000;

/** Deletes the uploads whose `expires_at` has passed, but for those in use: they go at a later sweep. Returns how many went. */
export async function sweepExpired({ database, objectStore, logger, clock }: SweepDependencies): Promise<number> {
  const expired = await database.uploads.listExpired(clock(), BATCH);
  let deleted = 0;
  for (const upload of expired) {
    if (!(await deleteUpload({ database, objectStore }, upload))) continue;
    deleted += 1;
    logger.info({ account_id: upload.accountId, upload_id: upload.id }, 'expired upload deleted');
  }
  return deleted;
}

/** Sweeps now and then until stopped; several processes may do so at once. A sweep that fails is logged, and tried again. */
export function startSweeping(dependencies: SweepDependencies): { stop(): Promise<void> } {
  let running = Promise.resolve();
  const sweep = (): void => {
    running = sweepExpired(dependencies).then(
      () => undefined,
      (error: unknown) => dependencies.logger.error({ err: error }, 'deleting expired uploads failed'),
    );
  };
  sweep();
  const timer = setInterval(sweep, EVERY_MS);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
