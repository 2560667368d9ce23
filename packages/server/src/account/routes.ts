import { generateSampleCsv } from '@retainwise/core';
import { Router } from 'express';
import { principalOf } from '../auth/principal.ts';
import { queryText } from '../http/query.ts';

/** The account behind the key, and generated data to try things with. */
export function accountRoutes(): Router {
  const router = Router();
  router.get('/v1/account', (_request, response) => {
    const { account, key } = principalOf(response);
    response.json({
      id: account.id,
      name: account.name,
      currency: account.currency,
      key: { id: key.id, name: key.name, prefix: key.displayPrefix },
    });
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
