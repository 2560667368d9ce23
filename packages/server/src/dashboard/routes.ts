import type { Dashboard } from '@retainwise/openapi';
import { Router } from 'express';
import type { ServerDependencies } from '../app/dependencies.ts';
import { principalOf } from '../auth/principal.ts';
import { ownerOf, referenceOf } from '../auth/scope.ts';
import { presentReference } from '../http/present-reference.ts';
import { queryText } from '../http/query.ts';
import { presentDrivers, presentState, presentTrend } from './present.ts';

const MAX_TREND = 24;

/** Where an account or an end customer stands. */
export function dashboardRoutes({ database }: Pick<ServerDependencies, 'database'>): Router {
  const router = Router();

  router.get('/v1/dashboard', async (request, response) => {
    const owner = ownerOf(principalOf(response), referenceOf(request));
    const horizon = queryText(request, 'horizon_days');
    const states = await database.dashboard.states({
      ...owner,
      horizonDays: horizon === undefined ? undefined : Number(horizon),
      limit: MAX_TREND,
    });
    const [latest] = states;
    const comparison = latest === undefined ? null : await database.changes.find(owner, latest.id);
    const previous = states.find(({ id }) => id === comparison?.since);
    response.json({
      reference: presentReference(owner),
      latest: latest === undefined ? null : presentState(latest),
      previous: previous === undefined ? null : presentState(previous),
      changes: comparison?.counts ?? null,
      trend: states.map(presentTrend).toReversed(),
      drivers: latest === undefined ? [] : presentDrivers(latest),
    } satisfies Dashboard);
  });

  return router;
}
