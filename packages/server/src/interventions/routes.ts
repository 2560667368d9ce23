import type { InterventionPage, InterventionsRecord, InterventionsRecorded } from '@retainwise/openapi';
import { Router } from 'express';
import type { ServerDependencies } from '../app/dependencies.ts';
import { audit } from '../auth/audit.ts';
import { callerOf } from '../auth/caller.ts';
import { principalOf } from '../auth/principal.ts';
import { ownerOf, referenceOf } from '../auth/scope.ts';
import { queryLimit, queryText } from '../http/query.ts';
import { readPastMoment } from '../http/read-as-of.ts';
import { presentIntervention } from '../http/present-intervention.ts';

/** Whom you contacted. */
export function interventionRoutes({ database, clock }: Pick<ServerDependencies, 'database' | 'clock'>): Router {
  const router = Router();

  router.post('/v1/interventions', async (request, response) => {
    const owner = ownerOf(principalOf(response), referenceOf(request));
    // as: the contract has checked it
    const { interventions } = request.body as InterventionsRecord;
    const told = interventions.map(({ customer_id: customerId, kind, at }, i) => ({
      customerId,
      kind,
      at: readPastMoment(at, `body/interventions/${i}/at`, clock()),
    }));
    const fresh = await database.transactionInTurn(owner, async (transaction) => {
      const added = await database.interventions.record(owner, told, transaction);
      if (added.includes(true)) await database.learningDue.mark(owner, transaction);
      const object = { kind: 'interventions', id: null, reference: owner.reference };
      await audit(database, callerOf(request, response), 'interventions.recorded', object, transaction);
      return added;
    });
    response.json({
      data: told.map(({ customerId }, i) => ({
        customer_id: customerId,
        state: fresh[i] === true ? 'recorded' : 'duplicate',
      })),
    } satisfies InterventionsRecorded);
  });

  router.get('/v1/interventions', async (request, response) => {
    const { rows, nextCursor } = await database.interventions.listPage({
      ...ownerOf(principalOf(response), referenceOf(request)),
      customerId: queryText(request, 'customer_id'),
      limit: queryLimit(request),
      cursor: queryText(request, 'cursor') ?? null,
    });
    response.json({ data: rows.map(presentIntervention), next_cursor: nextCursor } satisfies InterventionPage);
  });

  return router;
}
