import type { AssignmentPage, ExperimentCreate, ExperimentPage, InterventionExperiment } from '@retainwise/openapi';
import type { ExperimentRecord, Owner } from '@retainwise/platform';
import { Router, type Request, type Response } from 'express';
import type { ServerDependencies } from '../app/dependencies.ts';
import { audit } from '../auth/audit.ts';
import { callerOf } from '../auth/caller.ts';
import { principalOf } from '../auth/principal.ts';
import { ownerOf, referenceOf } from '../auth/scope.ts';
import { ApiError } from '../http/api-error.ts';
import { pathText, queryLimit, queryText } from '../http/query.ts';
import { spoken } from '../http/spoken.ts';
import { effectOf } from './effect.ts';
import { planFor } from './plan.ts';
import { presentExperiment } from './present.ts';

/** Whether contacting customers keeps them. */
export function experimentRoutes({ database }: Pick<ServerDependencies, 'database'>): Router {
  const router = Router();
  const ownOf = (request: Request, response: Response): Owner => ownerOf(principalOf(response), referenceOf(request));
  const found = (experiment: ExperimentRecord | null): ExperimentRecord => {
    if (experiment === null) throw new ApiError('ERR-1004', 'There is no experiment with this id in your account.');
    return experiment;
  };

  router.post('/v1/experiments', async (request, response) => {
    const owner = ownOf(request, response);
    // as: the contract has checked it
    const body = request.body as ExperimentCreate;
    const wanted = {
      name: body.name,
      action: body.action,
      holdoutShare: body.holdout_share,
      levels: body.levels ?? (['high'] as const),
      effect: body.effect,
      costPerContact: body.cost_per_contact,
    };
    const plan = await planFor(database, owner, wanted);
    const begun = await database.transactionInTurn(owner, async (transaction) => {
      const created = await database.experiments.create(owner, { ...wanted, plan }, transaction);
      if (created === null) {
        const other = await database.experiments.running(owner, transaction);
        throw new ApiError('ERR-4014', `The experiment ${other?.id ?? 'of somebody else'} is under way.`);
      }
      const object = { kind: 'experiment', id: created.id, reference: owner.reference };
      await audit(database, callerOf(request, response), 'experiment.created', object, transaction);
      return created;
    });
    response
      .status(201)
      .location(`/v1/experiments/${begun.id}`)
      .json(spoken(request, response, presentExperiment(begun, null)) satisfies InterventionExperiment);
  });

  router.get('/v1/experiments', async (request, response) => {
    const page = { limit: queryLimit(request), cursor: queryText(request, 'cursor') ?? null };
    const { rows, nextCursor } = await database.experiments.listPage({ ...ownOf(request, response), ...page });
    const data = rows.map((experiment) => presentExperiment(experiment, null));
    response.json(spoken(request, response, { data, next_cursor: nextCursor }) satisfies ExperimentPage);
  });

  router.get('/v1/experiments/:experiment_id', async (request, response) => {
    const owner = ownOf(request, response);
    const experiment = found(await database.experiments.find(owner, pathText(request, 'experiment_id')));
    const effect = await effectOf(database, owner, experiment);
    response.json(spoken(request, response, presentExperiment(experiment, effect)) satisfies InterventionExperiment);
  });

  router.post('/v1/experiments/:experiment_id/end', async (request, response) => {
    const owner = ownOf(request, response);
    const id = pathText(request, 'experiment_id');
    const ended = await database.transactionInTurn(owner, async (transaction) => {
      const experiment = found(await database.experiments.end(owner, id, transaction));
      const object = { kind: 'experiment', id, reference: owner.reference };
      await audit(database, callerOf(request, response), 'experiment.ended', object, transaction);
      return experiment;
    });
    const effect = await effectOf(database, owner, ended);
    response.json(spoken(request, response, presentExperiment(ended, effect)) satisfies InterventionExperiment);
  });

  router.get('/v1/experiments/:experiment_id/assignments', async (request, response) => {
    const owner = ownOf(request, response);
    const { id } = found(await database.experiments.find(owner, pathText(request, 'experiment_id')));
    const asked = queryText(request, 'assigned');
    const assigned = asked === 'treat' || asked === 'holdout' ? asked : undefined;
    const { rows, nextCursor } = await database.interventions.listPage({
      ...owner,
      experiment: { id, assigned },
      limit: queryLimit(request),
      cursor: queryText(request, 'cursor') ?? null,
    });
    response.json({
      data: rows.map(({ customerId, assigned: side, at }) => ({
        customer_id: customerId,
        assigned: side === 'holdout' ? 'holdout' : 'treat',
        at: at.toISOString(),
      })),
      next_cursor: nextCursor,
    } satisfies AssignmentPage);
  });

  return router;
}
