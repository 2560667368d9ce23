import {
  isLedgerPart,
  ledgerPrefix,
  partsPrefix,
  uploadOf,
  type Database,
  type ObjectStore,
  type PredictionRef,
} from '@retainwise/platform';

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
      await removeFiles({ database, objectStore }, split);
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
  await removeFiles({ database, objectStore }, left);
  await database.predictionParts.remove(left);
}

/** What was known and said by parts stays where the prediction has completed with them. */
async function removeFiles(
  { database, objectStore }: SweepSplitsDependencies,
  split: Parameters<typeof uploadOf>[0] & { readonly id: string },
): Promise<void> {
  await objectStore.deletePrefix(partsPrefix(uploadOf(split), split.id));
  const said: string[] = [];
  for await (const { key } of objectStore.list(ledgerPrefix(split, split.id))) if (isLedgerPart(key)) said.push(key);
  const named = new Set(await database.ledger.listNamed(said));
  for (const key of said) if (!named.has(key)) await objectStore.delete(key);
}
