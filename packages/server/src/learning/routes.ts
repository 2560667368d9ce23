import { inEnglish } from '@retainwise/core';
import type { CustomerTimeline, ReportCardAnswer } from '@retainwise/openapi';
import { Router, type Request, type Response } from 'express';
import type { Owner } from '@retainwise/platform';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ServerDependencies } from '../app/dependencies.ts';
import { audit } from '../auth/audit.ts';
import { callerOf } from '../auth/caller.ts';
import { principalOf } from '../auth/principal.ts';
import { ownerOf, referenceOf } from '../auth/scope.ts';
import { matchesEtag } from '../http/matches-etag.ts';
import { pathText, queryText } from '../http/query.ts';
import { presentIntervention } from '../http/present-intervention.ts';
import { presentOutcome } from '../http/present-outcome.ts';
import { spoken } from '../http/spoken.ts';
import { exportRows } from './export-rows.ts';
import { timelineScores, timelineSentences } from './timeline.ts';
import { waitingFor } from './waiting-for.ts';

/** More scores of one customer than anybody reads. */
const MAX_SCORES = 200;
const HORIZONS = [30, 60, 90, 180, 365] as const;

/** How right the scores were, and what was said of one customer. */
export function learningRoutes({
  database,
  objectStore,
}: Pick<ServerDependencies, 'database' | 'objectStore'>): Router {
  const router = Router();
  const ownOf = (request: Request, response: Response): Owner => ownerOf(principalOf(response), referenceOf(request));

  router.get('/v1/report-card', async (request, response) => {
    const owner = ownOf(request, response);
    const asked = Number(queryText(request, 'horizon_days') ?? principalOf(response).account.horizonDays);
    const horizonDays = HORIZONS.find((days) => days === asked) ?? 90;
    const stored = await database.reportCards.find(owner, { horizonDays });
    const through = await database.learning.observedThrough(owner);
    const missing = await waitingFor(database, owner, { horizonDays, through, stored });
    const answer: ReportCardAnswer = spoken(request, response, {
      card: stored?.card ?? null,
      computed_at: stored?.computedAt.toISOString() ?? null,
      last_outcome_id: stored?.lastOutcomeId ?? null,
      observed_through: through?.toISOString() ?? null,
      horizon_days: horizonDays,
      waiting_for: missing.map((each) => ({ text: inEnglish(each), phrase: each })),
    });
    const etag = `W/"${createHash('sha256').update(JSON.stringify(answer)).digest('base64url').slice(0, 22)}"`;
    response.setHeader('ETag', etag);
    if (matchesEtag(request.get('If-None-Match'), etag)) {
      response.status(304).end();
      return;
    }
    response.json(answer);
  });

  router.get('/v1/learning/export', async (request, response) => {
    const owner = ownOf(request, response);
    const object = { kind: 'learning', id: null, reference: owner.reference };
    await audit(database, callerOf(request, response), 'learning.exported', object);
    const [batches, outcomes, assignments, observedThrough] = await Promise.all([
      database.ledger.list(owner),
      database.outcomes.all(owner),
      database.interventions.assigned(owner),
      database.learning.observedThrough(owner),
    ]);
    const known = { batches, outcomes, assignments, observedThrough };
    response.setHeader('Content-Type', 'text/csv; charset=utf-8');
    response.setHeader('Content-Disposition', 'attachment; filename="learning.csv"');
    await pipeline(Readable.from(exportRows({ objectStore, ...known })), response);
  });

  router.get('/v1/customers/:customer_id/timeline', async (request, response) => {
    const owner = ownOf(request, response);
    const customerId = pathText(request, 'customer_id');
    const [results, outcomes, interventions, observedThrough] = await Promise.all([
      database.results.history(owner, customerId, MAX_SCORES),
      database.outcomes.ofCustomer(owner, customerId),
      database.interventions.ofCustomer(owner, customerId),
      database.learning.observedThrough(owner),
    ]);
    const known = { customerId, results, outcomes, interventions, observedThrough };
    const timeline: CustomerTimeline = {
      customer_id: customerId,
      scores: timelineScores(known),
      outcomes: outcomes.map(presentOutcome),
      interventions: interventions.map(presentIntervention),
      sentences: timelineSentences(known),
    };
    response.json(spoken(request, response, timeline));
  });

  return router;
}
