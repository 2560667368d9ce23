import type { CustomerHistory } from '@retainwise/openapi';
import { Router } from 'express';
import type { ServerDependencies } from '../app/dependencies.ts';
import { principalOf } from '../auth/principal.ts';
import { listScopeOf } from '../auth/scope.ts';
import { ApiError } from '../http/api-error.ts';
import { pathText, queryLimit } from '../http/query.ts';
import { presentHistory } from './present.ts';

export function customerRoutes({ database }: ServerDependencies): Router {
  const router = Router();

  router.get('/v1/customers/:customer_id/history', async (request, response) => {
    const history = await database.results.history(
      listScopeOf(principalOf(response), request),
      pathText(request, 'customer_id'),
      queryLimit(request),
    );
    if (history.length === 0)
      throw new ApiError('ERR-1004', 'No prediction of your account has scored a customer with this id.');
    response.json(presentHistory(history) satisfies CustomerHistory);
  });

  return router;
}
