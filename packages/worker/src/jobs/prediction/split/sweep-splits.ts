import { partsPrefix, uploadOf, type Database, type ObjectStore, type PredictionRef } from '@retainwise/platform';

const AT_ONCE = 100;

export interface SweepSplitsDependencies {
  readonly database: Database;
  readonly objectStore: ObjectStore;
}

/** Deletes the files of parts of predictions that have ended, then their rows. Returns of how many predictions. */
export async function sweepSplits(
  { database, objectStore }: SweepSplitsDependencies,
  signal?: AbortSignal,
): Promise<number> {
  let swept = 0;
  for (;;) {
    const left = await database.predictionParts.listLeft(AT_ONCE);
    for (const split of left) {
      if (signal?.aborted) return swept;
      await objectStore.deletePrefix(partsPrefix(uploadOf(split), split.id));
      await database.predictionParts.remove(split);
      swept += 1;
    }
    if (left.length < AT_ONCE) return swept;
  }
}

/** The same for one prediction, unless somebody still works on a part of it: then it is left to the sweep. */
export async function sweepSplit(
  { database, objectStore }: SweepSplitsDependencies,
  prediction: PredictionRef,
): Promise<void> {
  const left = await database.predictionParts.findLeft(prediction);
  if (left === null) return;
  await objectStore.deletePrefix(partsPrefix(uploadOf(left), left.id));
  await database.predictionParts.remove(left);
}
