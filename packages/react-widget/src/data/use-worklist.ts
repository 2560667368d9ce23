import { ApiError, type WorklistParams } from '@retainwise/sdk';
import { useCallback, useContext, useState } from 'react';
import { WidgetContext } from '../context.ts';
import { toProblem, type WidgetProblem } from '../problem.ts';
import { en } from '../text/en.ts';
import type { WorklistEntry, WorklistPage, WorklistUpdate } from './api-types.ts';
import { asDashboardClient, scopeOf } from './dashboard-client.ts';
import { useConnection, useResource, type Resource } from './use-resource.ts';

/** Whose list it is is said by the provider; a page is as long as the capacity. */
export type WorklistQuery = Omit<WorklistParams, 'reference' | 'cursor'>;

export interface Worklist extends Resource<WorklistPage> {
  /**
   * Notes something about a customer, and shows it at once. Resolves with what is noted now; with null when it failed:
   * then the list is loaded again, and `conflict` or `updateError` says why.
   */
  readonly update: (entry: WorklistEntry, change: WorklistUpdate) => Promise<WorklistEntry | null>;
  /** Somebody else changed the same customer first. */
  readonly conflict: boolean;
  readonly updateError: WidgetProblem | null;
}

const CHANGED_MEANWHILE = 'ERR-2017';

/** Who to call first, as far as the capacity goes. */
export function useWorklist(query: WorklistQuery = {}): Worklist {
  const connection = useConnection();
  const { cache, getClient } = connection;
  const unexpected = (useContext(WidgetContext)?.text ?? en).unexpected;
  const key = `worklist ${JSON.stringify([query.capacity, query.status, query.owner, query.sort])}`;
  const resource = useResource<WorklistPage>(key, async (client, signal) =>
    asDashboardClient(client).worklist.list({ ...query, ...scopeOf(connection) }, { signal }),
  );
  const [failure, setFailure] = useState<{ readonly conflict: boolean; readonly problem: WidgetProblem | null }>({
    conflict: false,
    problem: null,
  });

  const update = useCallback(
    async (entry: WorklistEntry, change: WorklistUpdate) => {
      const show = (now: WorklistEntry): void => cache.update(key, (page) => withEntry(page as WorklistPage, now));
      setFailure({ conflict: false, problem: null });
      show({ ...entry, ...change });
      try {
        const body = { ...change, version: entry.version };
        const saved = await asDashboardClient(getClient()).worklist.update(
          entry.customer_id,
          body,
          scopeOf(connection),
        );
        show(saved);
        return saved;
      } catch (error) {
        show(entry);
        const conflict = error instanceof ApiError && error.code === CHANGED_MEANWHILE;
        setFailure({ conflict, problem: conflict ? null : toProblem(error, unexpected) });
        if (conflict) cache.refresh('worklist ');
        return null;
      }
    },
    [cache, connection, getClient, key, unexpected],
  );
  return { ...resource, update, conflict: failure.conflict, updateError: failure.problem };
}

/** The customer keeps the place, whatever was noted: a list that jumps under the hand is hard to work through. */
function withEntry(page: WorklistPage, entry: WorklistEntry): WorklistPage {
  const data = page.data.map((customer) =>
    customer.entry.customer_id === entry.customer_id ? { ...customer, entry } : customer,
  );
  return { ...page, data };
}
