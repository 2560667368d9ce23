import {
  everyOutputKey,
  exportOfFile,
  isLearningFile,
  predictionOfPart,
  uploadOf,
  uploadOfFile,
  uploadPrefix,
} from '@retainwise/platform';
import type { RetentionDependencies } from './delete-each.ts';

const DAY_MS = 86_400_000;
const KEYS_AT_ONCE = 500;

/**
 * Walks the whole store for files of uploads, exports and learning that are older than a day and that no row names, and
 * deletes them. There are none, except from versions before rows were written first, and of the ledger from runs that
 * did not complete: a net below the other sweeps, not one of them. Returns how many.
 */
export async function sweepOrphans(
  { database, objectStore, logger, clock, metrics }: RetentionDependencies,
  signal?: AbortSignal,
): Promise<number> {
  const before = new Date((await clock()).getTime() - DAY_MS);
  let deleted = await objectStore.discardUnfinished(before);
  let keys: string[] = [];
  for await (const { key, modifiedAt } of objectStore.list('accounts/')) {
    if (signal?.aborted) return deleted;
    if (modifiedAt >= before || ((uploadOfFile(key) ?? exportOfFile(key)) === null && !isLearningFile(key))) continue;
    keys.push(key);
    if (keys.length < KEYS_AT_ONCE) continue;
    await deleteUnnamed(keys);
    keys = [];
  }
  await deleteUnnamed(keys);
  if (deleted > 0) logger.warn({ files: deleted }, 'deleted files that no row named');
  metrics?.orphansDeleted(deleted);
  return deleted;

  async function deleteUnnamed(found: readonly string[]): Promise<void> {
    const kept = await namedAmong(found);
    for (const key of found) {
      if (kept(key)) continue;
      await objectStore.delete(key);
      deleted += 1;
    }
  }

  async function namedAmong(found: readonly string[]): Promise<(key: string) => boolean> {
    const ids = new Set(found.flatMap((key) => uploadOfFile(key) ?? []));
    const uploads = await database.uploads.listNames([...ids]);
    const named = new Set(
      uploads.flatMap(({ keys: own, runs, ...upload }) => [
        ...own,
        ...runs.flatMap(({ predictionId, attempt }) => everyOutputKey(uploadOf(upload), predictionId, attempt)),
      ]),
    );
    // What is being received or deleted has its own sweeps.
    const busy = uploads.filter(({ status }) => status !== 'ready').map((upload) => uploadPrefix(uploadOf(upload)));
    const parts = found.flatMap((key) => predictionOfPart(key) ?? []);
    const divided = new Set(await database.predictionParts.listDivided([...new Set(parts)]));
    const written = found.flatMap((key) => exportOfFile(key) ?? []);
    const exports = new Set(await database.exports.listKnown([...new Set(written)]));
    const learnt = new Set(await database.ledger.listNamed(found.filter(isLearningFile)));
    return (key) => {
      if (isLearningFile(key)) return learnt.has(key);
      // Those of earlier attempts go with the export.
      const ofExport = exportOfFile(key);
      if (ofExport !== null) return exports.has(ofExport);
      // Those of a prediction that is divided go when it has ended.
      if (divided.has(predictionOfPart(key) ?? '')) return true;
      return named.has(key) || busy.some((prefix) => key.startsWith(prefix));
    };
  }
}
