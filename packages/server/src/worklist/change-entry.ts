import type { WorklistUpdate } from '@retainwise/openapi';
import type { WorklistEntry } from '@retainwise/platform';
import type { ServerDependencies } from '../app/dependencies.ts';
import { audit } from '../auth/audit.ts';
import type { Caller } from '../auth/caller.ts';
import { ownerOf } from '../auth/scope.ts';
import { ApiError } from '../http/api-error.ts';

/**
 * Notes something about a customer of whom a result is stored. The audit log names the entry, never the customer or
 * what was noted.
 *
 * @throws ApiError ERR-1004, ERR-2017 (version)
 */
export async function changeEntry(
  { database }: Pick<ServerDependencies, 'database'>,
  caller: Caller,
  customerId: string,
  reference: string | undefined,
  { version, snoozed_until: snoozedUntil, ...change }: WorklistUpdate,
): Promise<WorklistEntry> {
  const owner = ownerOf(caller.principal, reference);
  if (!(await database.worklist.isKnown(owner, customerId)))
    throw new ApiError('ERR-1004', 'No prediction of your account has scored a customer with this id.');
  const latest = change.outcome === 'left' ? await database.dashboard.latest(owner) : null;
  return database.transaction(async (transaction) => {
    const changed = await database.worklist.change(
      owner,
      customerId,
      { ...change, snoozedUntil: typeof snoozedUntil === 'string' ? new Date(snoozedUntil) : snoozedUntil },
      { version, activeAt: latest === null ? null : new Date(latest.asOf) },
      transaction,
    );
    if ('conflict' in changed) throw new ApiError('ERR-2017', `The entry has the version ${changed.conflict.version}.`);
    // What became of a customer is one of the account's outcomes, too.
    if (change.outcome !== undefined) await database.learningDue.mark(owner, transaction);
    const object = { kind: 'worklist_entry', id: changed.entry.id, reference: owner.reference };
    await audit(database, caller, 'worklist.updated', object, transaction);
    return changed.entry;
  });
}
