import { markDeleting, type UploadRef } from '@retainwise/platform';
import { deleteEach, type RetentionDependencies } from './delete-each.ts';

const PAGE = 50;
/** Whoever receives a file gives a sign of life every few seconds. */
export const SILENT_UPLOAD_MS = 5 * 60_000;
/** Whoever deletes an upload is done by then, or failed. */
const UNTOUCHED_MS = 60_000;

/**
 * Finishes what was begun at both ends of an upload's life: uploads whose process ended while it received them, and
 * deletions that were interrupted, that failed, or that had to wait for a superseded run.
 */
export async function resumeDeletions(dependencies: RetentionDependencies, signal?: AbortSignal): Promise<void> {
  const { database, clock } = dependencies;
  const now = (await clock()).getTime();
  const silentSince = new Date(now - SILENT_UPLOAD_MS);
  for (const upload of await unseen((limit) => database.uploads.listSilent(silentSince, limit))) {
    if (signal?.aborted) return;
    if (await markDeleting({ database }, upload, { silentSince }))
      await deleteEach(dependencies, [upload], 'abandoned', signal);
  }
  const since = new Date(now - UNTOUCHED_MS);
  await deleteEach(
    dependencies,
    await unseen((limit) => database.uploads.takeDeleting(since, limit)),
    'deleted before',
    signal,
  );
}

/** All that a list gives page after page, as long as a page has something new. */
async function unseen(list: (limit: number) => Promise<readonly UploadRef[]>): Promise<readonly UploadRef[]> {
  const seen = new Map<string, UploadRef>();
  for (;;) {
    const page = await list(PAGE);
    const before = seen.size;
    for (const upload of page) seen.set(upload.id, upload);
    if (page.length < PAGE || seen.size === before) return [...seen.values()];
  }
}
