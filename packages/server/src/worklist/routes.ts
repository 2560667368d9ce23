import type { WorklistPage, WorklistUpdate } from '@retainwise/openapi';
import type { WorklistSort, WorklistStatus } from '@retainwise/platform';
import { Router } from 'express';
import type { ServerDependencies } from '../app/dependencies.ts';
import { callerOf } from '../auth/caller.ts';
import { principalOf } from '../auth/principal.ts';
import { ownerOf, referenceOf } from '../auth/scope.ts';
import { pathText, queryText } from '../http/query.ts';
import { changeEntry } from './change-entry.ts';
import { presentEntry, presentWorklist } from './present.ts';

const DEFAULT_CAPACITY = 20;

/** Which customers to call first, and what became of them. */
export function worklistRoutes(dependencies: Pick<ServerDependencies, 'database'>): Router {
  const { database } = dependencies;
  const router = Router();

  router.get('/v1/worklist', async (request, response) => {
    const owner = ownerOf(principalOf(response), referenceOf(request));
    const [prediction, counts] = await Promise.all([database.dashboard.latest(owner), database.worklist.counts(owner)]);
    // as: the contract admits no others
    const asked = queryText(request, 'sort') as WorklistSort | undefined;
    const isRevenueKnown = prediction === null || prediction.metrics.monthlyRevenue > 0;
    const sort = asked ?? (isRevenueKnown ? 'revenue_at_risk' : 'probability');
    const page =
      prediction === null
        ? { rows: [], nextCursor: null }
        : await database.worklist.listPage(prediction, {
            ...owner,
            sort,
            status: queryText(request, 'status') as WorklistStatus | 'snoozed' | undefined,
            takenBy: queryText(request, 'owner'),
            limit: Number(queryText(request, 'capacity') ?? DEFAULT_CAPACITY),
            cursor: queryText(request, 'cursor') ?? null,
          });
    response.json(presentWorklist(prediction, page, counts, sort) satisfies WorklistPage);
  });

  router.patch('/v1/worklist/:customer_id', async (request, response) => {
    const entry = await changeEntry(
      dependencies,
      callerOf(request, response),
      pathText(request, 'customer_id'),
      referenceOf(request),
      // The contract has checked the body.
      request.body as WorklistUpdate,
    );
    response.json(presentEntry(entry));
  });

  return router;
}
