import type { ScoresCreate } from '@retainwise/openapi';
import { Router } from 'express';
import type { ServerDependencies } from '../app/dependencies.ts';
import { principalOf } from '../auth/principal.ts';
import { presentScores } from './present.ts';
import { scoreCustomers } from './score-customers.ts';

export function scoreRoutes(dependencies: ServerDependencies): Router {
  const router = Router();
  router.post('/v1/scores', (request, response) => {
    // The contract has checked the body.
    const scores = scoreCustomers(dependencies, principalOf(response).account, request.body as ScoresCreate);
    response.json(presentScores(scores));
  });
  return router;
}
