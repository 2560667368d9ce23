import { isTrouble } from '@retainwise/platform';
import type { RetentionDependencies } from './delete-each.ts';

const PAGE = 50;
const DAY_MS = 86_400_000;
/** Of what was known and said: long enough for two windows of a year. */
const LEDGER_DAYS = 800;
/** Of models that no longer score. */
const RETIRED_DAYS = 365;

/**
 * Deletes batches of the ledger and retired models that have been kept long enough, files first. One that fails cannot
 * stop the others, and is tried again by a later sweep. Returns how many were deleted.
 *
 * @param signal ends the sweep after the file it is at
 */
export async function sweepLearning(
  { database, objectStore, logger, clock }: RetentionDependencies,
  signal?: AbortSignal,
): Promise<number> {
  const now = (await clock()).getTime();
  const ago = (days: number): Date => new Date(now - days * DAY_MS);
  let deleted = 0;
  deleted += await each(
    () => database.ledger.listBefore(ago(LEDGER_DAYS), PAGE),
    (batch) => database.ledger.remove(batch),
  );
  deleted += await each(
    () => database.models.listRetired(ago(RETIRED_DAYS), PAGE),
    (model) => database.models.remove(model),
  );
  return deleted;

  async function each<T extends { readonly id: string; readonly accountId: string; readonly objectKey: string | null }>(
    list: () => Promise<readonly T[]>,
    remove: (row: T) => Promise<void>,
  ): Promise<number> {
    let gone = 0;
    for (;;) {
      const page = await list();
      let ofPage = 0;
      for (const row of page) {
        if (signal?.aborted) return gone;
        try {
          if (row.objectKey !== null) await objectStore.delete(row.objectKey);
          await remove(row);
          ofPage += 1;
        } catch (error) {
          const found = { account_id: row.accountId, id: row.id, trouble: isTrouble(error), err: error };
          logger.error(found, 'could not delete what learning no longer needs, will retry');
        }
      }
      gone += ofPage;
      if (page.length < PAGE || ofPage === 0) return gone;
    }
  }
}
