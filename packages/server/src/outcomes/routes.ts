import type {
  OutcomePage,
  OutcomesRecord,
  OutcomesRecorded,
  OutcomesWatermark,
  OutcomesWatermarkUpdate,
} from '@retainwise/openapi';
import type { Owner } from '@retainwise/platform';
import { Router, type Request, type Response } from 'express';
import type { ServerDependencies } from '../app/dependencies.ts';
import { audit } from '../auth/audit.ts';
import { callerOf } from '../auth/caller.ts';
import { principalOf } from '../auth/principal.ts';
import { ownerOf, referenceOf } from '../auth/scope.ts';
import { queryLimit, queryText } from '../http/query.ts';
import { readPastMoment } from '../http/read-as-of.ts';
import { presentOutcome, storedSource } from '../http/present-outcome.ts';
import { presentAnswers, presentWatermark } from './present.ts';

/** Who left, and up to where that is known. */
export function outcomeRoutes({ database, clock }: Pick<ServerDependencies, 'database' | 'clock'>): Router {
  const router = Router();
  const ownOf = (request: Request, response: Response): Owner => ownerOf(principalOf(response), referenceOf(request));

  router.post('/v1/outcomes', async (request, response) => {
    const owner = ownOf(request, response);
    // as: the contract has checked it
    const { outcomes } = request.body as OutcomesRecord;
    const told = outcomes.map((outcome, i) => ({
      customerId: outcome.customer_id,
      event: outcome.event,
      at: readPastMoment(outcome.occurred_at, `body/outcomes/${i}/occurred_at`, clock()),
      reason: outcome.reason ?? null,
      voluntary: outcome.voluntary ?? null,
      externalId: outcome.external_id ?? null,
      supersedes: outcome.supersedes ?? null,
    }));
    const answers = await database.transactionInTurn(owner, async (transaction) => {
      const recorded = await database.outcomes.record(owner, told, 'api', transaction);
      if (recorded.some(({ state }) => state === 'recorded')) await database.learningDue.mark(owner, transaction);
      const object = { kind: 'outcomes', id: null, reference: owner.reference };
      await audit(database, callerOf(request, response), 'outcomes.recorded', object, transaction);
      return recorded;
    });
    response.json(presentAnswers(told, answers) satisfies OutcomesRecorded);
  });

  router.get('/v1/outcomes', async (request, response) => {
    const { rows, nextCursor } = await database.outcomes.listPage({
      ...ownOf(request, response),
      customerId: queryText(request, 'customer_id'),
      source: storedSource(queryText(request, 'source')),
      limit: queryLimit(request),
      cursor: queryText(request, 'cursor') ?? null,
    });
    response.json({ data: rows.map(presentOutcome), next_cursor: nextCursor } satisfies OutcomePage);
  });

  router.get('/v1/outcomes/watermark', async (request, response) => {
    const sources = await database.outcomes.watermarks(ownOf(request, response));
    response.json(presentWatermark(sources) satisfies OutcomesWatermark);
  });

  router.put('/v1/outcomes/watermark', async (request, response) => {
    const owner = ownOf(request, response);
    // as: the contract has checked it
    const { observed_through: text } = request.body as OutcomesWatermarkUpdate;
    const through = readPastMoment(text, 'body/observed_through', clock());
    const sources = await database.transactionInTurn(owner, async (transaction) => {
      await database.learning.observe(owner, 'api', through, transaction);
      await database.learningDue.mark(owner, transaction);
      const object = { kind: 'watermark', id: null, reference: owner.reference };
      await audit(database, callerOf(request, response), 'outcomes.observed', object, transaction);
      return database.outcomes.watermarks(owner, transaction);
    });
    response.json(presentWatermark(sources) satisfies OutcomesWatermark);
  });

  return router;
}
