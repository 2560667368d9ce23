import { createScoringRun, mapColumns, resultRowJson, summaryJson } from '@retainwise/core';
import type { ScoresCreate } from '@retainwise/openapi';
import { Router } from 'express';
import type { ServerDependencies } from '../app/dependencies.ts';
import { principalOf } from '../auth/principal.ts';

type Customers = ScoresCreate['customers'];

/** Objects as the rows of a table: one column for each name that occurs, in the order of first occurrence. */
function toTable(customers: Customers): { header: string[]; rows: string[][] } {
  const header = [...new Set(customers.flatMap((customer) => Object.keys(customer)))];
  const rows = customers.map((customer) => {
    const cells = new Map(Object.entries(customer));
    return header.map((name) => String(cells.get(name) ?? ''));
  });
  return { header, rows };
}

/** Scores a few customers at once; nothing is stored. */
export function scoreRoutes({ models, clock }: ServerDependencies): Router {
  const router = Router();
  router.post('/v1/scores', (request, response) => {
    const { account } = principalOf(response);
    // The contract has checked the body.
    const { customers, model = 'auto', level = 'standard' } = request.body as ScoresCreate;
    const { header, rows } = toTable(customers);
    const run = createScoringRun({
      header,
      sample: rows,
      mapping: mapColumns({ header, sample: rows }),
      models: models.modelsFor(account),
      model,
      level,
      currency: account.currency,
      now: clock(),
    });
    const { results, rejected } = run.scoreBatch({ firstRow: 1, rows, defects: new Map() });
    response.json({
      data: results.map(resultRowJson),
      rejected: rejected.map(({ rowNumber, code, message }) => ({ row_number: rowNumber, code, message })),
      summary: summaryJson(run.summary()),
    });
  });
  return router;
}
