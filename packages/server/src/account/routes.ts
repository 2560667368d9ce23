import { generateSampleCsv } from '@retainwise/core';
import type { AccountUpdate } from '@retainwise/openapi';
import { Router } from 'express';
import type { ServerDependencies } from '../app/dependencies.ts';
import { audit } from '../auth/audit.ts';
import { callerOf } from '../auth/caller.ts';
import { principalOf } from '../auth/principal.ts';
import { ApiError } from '../http/api-error.ts';
import { queryText } from '../http/query.ts';
import { presentAccount } from './present.ts';

/** The account that owns the key, and generated sample data. */
export function accountRoutes({ database }: Pick<ServerDependencies, 'database'>): Router {
  const router = Router();
  router.get('/v1/account', (_request, response) => {
    response.json(presentAccount(principalOf(response)));
  });
  router.patch('/v1/account', async (request, response) => {
    const principal = principalOf(response);
    if (principal.reference !== null)
      throw new ApiError(
        'ERR-1003',
        'Who is bound to one end customer cannot change what counts for all of the account.',
      );
    // The contract has checked the body.
    const { churn_rate, horizon_days } = request.body as AccountUpdate;
    const change = {
      ...(churn_rate === undefined ? {} : { priorChurnRate: churn_rate }),
      ...(horizon_days === undefined ? {} : { horizonDays: horizon_days }),
    };
    const { id } = principal.account;
    const account = await database.transaction(async (transaction) => {
      await audit(database, callerOf(request, response), 'account.updated', { kind: 'account', id }, transaction);
      return database.accounts.update(id, change, transaction);
    });
    // A key belongs to an account, and accounts are not deleted while a request holds one of their keys.
    if (account === null) throw new Error(`Account ${principal.account.id} is gone.`);
    response.json(presentAccount({ ...principal, account }));
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
