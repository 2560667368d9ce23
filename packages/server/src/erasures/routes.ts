import type { AccountErase } from '@retainwise/openapi';
import { Router } from 'express';
import type { ServerDependencies } from '../app/dependencies.ts';
import { callerOf } from '../auth/caller.ts';
import { principalOf } from '../auth/principal.ts';
import { listScopeOf, scopeOf } from '../auth/scope.ts';
import { ApiError } from '../http/api-error.ts';
import { pathText } from '../http/query.ts';
import { eraseAccount, eraseCustomer } from './begin-erasure.ts';
import { presentErasure } from './present.ts';

export function erasureRoutes(dependencies: Pick<ServerDependencies, 'database'>): Router {
  const { database } = dependencies;
  const router = Router();

  router.delete('/v1/customers/:customer_id', async (request, response) => {
    const caller = callerOf(request, response);
    const scope = listScopeOf(caller.principal, request);
    const erasure = await eraseCustomer(dependencies, caller, scope, pathText(request, 'customer_id'));
    response.status(202).location(`/v1/erasures/${erasure.id}`).json(presentErasure(erasure));
  });

  router.get('/v1/erasures/:erasure_id', async (request, response) => {
    const erasure = await database.erasures.find(scopeOf(principalOf(response)), pathText(request, 'erasure_id'));
    if (erasure === null) throw new ApiError('ERR-1004', 'There is no erasure with this id in your account.');
    response.json(presentErasure(erasure));
  });

  router.delete('/v1/account', async (request, response) => {
    // The contract has checked the body.
    const { confirm } = request.body as AccountErase;
    response.status(202).json(presentErasure(await eraseAccount(dependencies, callerOf(request, response), confirm)));
  });

  return router;
}
