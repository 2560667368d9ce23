import { ledgerKey, ledgerPrefix, ObjectNotFoundError, type HeldErasure, type LedgerBatch } from '@retainwise/platform';
import type { ErasureDependencies } from './erase-from-upload.ts';
import { rewriteOutput, type RewrittenOutput } from './rewrite-output.ts';

const AT_ONCE = 100;

/**
 * Takes a customer out of what was known and said: each file that has them is written again without them, and its row
 * names the new file, its hash and the erasure. Each step can be repeated.
 *
 * @returns how many files were written again
 */
export async function eraseFromLedger(
  { database, objectStore }: Pick<ErasureDependencies, 'database' | 'objectStore'>,
  { id: reason, accountId, reference, customerId }: HeldErasure,
  signal: AbortSignal,
): Promise<number> {
  if (customerId === null) return 0;
  // What is scored from now on is scored without them: whoever goes on scoring does not keep this from its end.
  const began = await database.currentTime();
  let rewritten = 0;
  let after = '0';
  for (;;) {
    const batches = await database.ledger.listAfter({ accountId, reference }, after, AT_ONCE);
    for (const batch of batches) {
      signal.throwIfAborted();
      if (batch.createdAt > began) return rewritten;
      after = batch.id;
      const toKey = ledgerKey(batch, batch.predictionId, `${batch.id}.${reason}`);
      const input = { objectStore, key: batch.objectKey, toKey, idColumn: idColumnOf(batch), customerId, signal };
      const { rows, stored } = await rewriteIfThere(input);
      if (stored === null) {
        await deleteUnnamed({ database, objectStore }, batch);
        continue;
      }
      const file = { objectKey: toKey, sha256: stored.sha256, bytes: stored.size, rows: batch.rows - rows };
      if (!(await database.ledger.rewrite(batch, file, reason))) continue;
      await objectStore.delete(batch.objectKey);
      rewritten += 1;
    }
    if (batches.length < AT_ONCE) return rewritten;
  }
}

/** What an attempt that was interrupted left. A shadow may be about to be named: it is left to the daily sweep. */
async function deleteUnnamed(
  { database, objectStore }: Pick<ErasureDependencies, 'database' | 'objectStore'>,
  batch: LedgerBatch,
): Promise<void> {
  const prefix = ledgerPrefix(batch, batch.predictionId);
  const keys: string[] = [];
  for await (const { key } of objectStore.list(prefix)) if (!key.startsWith(`${prefix}shadow.`)) keys.push(key);
  const named = new Set(await database.ledger.listNamed(keys));
  for (const key of keys) if (!named.has(key)) await objectStore.delete(key);
}

/** Of a shadow the first: what was known is in the batch of the champion. */
function idColumnOf({ scoredWith }: LedgerBatch): number {
  if (scoredWith === null) return 0;
  const { mapping, columns } = scoredWith;
  return columns.findIndex((at) => mapping.columns[at]?.field === 'customer_id');
}

/** A file that is lost has nobody left in it. */
async function rewriteIfThere(input: Parameters<typeof rewriteOutput>[0]): Promise<RewrittenOutput> {
  try {
    return await rewriteOutput(input);
  } catch (error) {
    if (error instanceof ObjectNotFoundError && error.key === input.key) return { rows: 0, codes: [], stored: null };
    throw error;
  }
}
