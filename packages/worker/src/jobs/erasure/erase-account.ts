import { finishDeletion, markDeleting, type HeldErasure } from '@retainwise/platform';
import type { ErasureDependencies } from './erase-from-upload.ts';

/**
 * Deletes what an account has, upload after upload. Whoever was storing something when its keys ended may still be at
 * it, so what is found now is looked for again later.
 *
 * @returns whether nothing was left to delete
 */
export async function eraseAccountsFiles(
  { database, objectStore, clock }: ErasureDependencies,
  { id, accountId }: HeldErasure,
  signal: AbortSignal,
): Promise<boolean> {
  let isClear = true;
  for (const upload of await database.erasures.uploadsLeft({ id, accountId })) {
    if (signal.aborted) return false;
    isClear = false;
    await markDeleting({ database }, upload);
    const state = await finishDeletion({ database, objectStore }, upload, await clock());
    if (state === 'deleted') await database.erasures.uploadDone(id, upload, { uploadsDeleted: 1 });
  }
  const found = await objectStore.deletePrefix(`accounts/${accountId}/`);
  return isClear && found === 0;
}
