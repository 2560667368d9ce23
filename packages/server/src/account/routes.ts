import { generateSampleCsv } from '@retainwise/core';
import { Router } from 'express';
import { principalOf } from '../auth/principal.ts';
import { queryText } from '../http/query.ts';
import { presentAccount } from './present.ts';

/** The account that owns the key, and generated sample data. */
export function accountRoutes(): Router {
  const router = Router();
  router.get('/v1/account', (_request, response) => {
    response.json(presentAccount(principalOf(response)));
  });
  router.get('/v1/sample-data', (request, response) => {
    const csv = generateSampleCsv({
      rows: Number(queryText(request, 'rows') ?? 500),
      seed: Number(queryText(request, 'seed') ?? 42),
    });
    response.type('text/csv; charset=utf-8').send(csv);
  });
  return router;
}
