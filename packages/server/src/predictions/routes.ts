import { resultRowJson, type RiskLevel } from '@retainwise/core';
import type { PredictionCreate } from '@retainwise/openapi';
import type {
  ChangeKind,
  PredictionListEntry,
  PredictionRef,
  PredictionStatus,
  ResultSort,
} from '@retainwise/platform';
import { Router, type Request, type Response } from 'express';
import { pipeline } from 'node:stream/promises';
import type { ServerDependencies } from '../app/dependencies.ts';
import { audit } from '../auth/audit.ts';
import { callerOf } from '../auth/caller.ts';
import { principalOf } from '../auth/principal.ts';
import { listScopeOf, scopeOf } from '../auth/scope.ts';
import { cancelPrediction } from './cancel-prediction.ts';
import { createPrediction } from './create-prediction.ts';
import { labelsOf } from './labels-of.ts';
import { linkDownload } from './link-download.ts';
import { openDownload } from './open-download.ts';
import { presentChanges } from './present-changes.ts';
import { presentPrediction } from './present.ts';
import { presentSegments } from './present-segments.ts';
import { segmentFilter } from './segment-filter.ts';
import { ApiError } from '../http/api-error.ts';
import { matchesEtag } from '../http/matches-etag.ts';
import { createOneAtATime } from '../http/one-at-a-time.ts';
import { NOT_STORED } from '../http/not-stored.ts';
import { unlessGone } from '../http/unless-gone.ts';
import { pathText, queryLimit, queryText } from '../http/query.ts';

const wanted = (request: Request, response: Response): PredictionRef => ({
  ...scopeOf(principalOf(response)),
  id: pathText(request, 'prediction_id'),
});

/** Express names the encoding that is preferred among these two; of equal preference, the first. */
const acceptsGzip = (request: Request): boolean => request.acceptsEncodings('gzip', 'identity') === 'gzip';

export function predictionRoutes(dependencies: ServerDependencies): Router {
  const { database, objectStore } = dependencies;
  const oneAtATime = createOneAtATime();
  const router = Router();

  function found<T>(prediction: T | null): T {
    if (!prediction) throw new ApiError('ERR-1004', 'There is no prediction with this id in your account.');
    return prediction;
  }

  async function findCompleted(request: Request, response: Response): Promise<PredictionListEntry> {
    const ref = wanted(request, response);
    const prediction = found(await database.predictions.findEntry(ref, ref.id));
    if (prediction.status === 'cancelled')
      throw new ApiError('ERR-4006', 'The prediction was cancelled and has no results.');
    if (prediction.status !== 'completed')
      throw new ApiError(
        'ERR-4003',
        `The prediction is ${prediction.status}. Its results are available once it is completed.`,
      );
    return prediction;
  }

  router.post('/v1/predictions', async (request, response) => {
    // The contract has checked the body.
    const { prediction, existed } = await createPrediction(
      dependencies,
      callerOf(request, response),
      request.body as PredictionCreate,
      request.get('Idempotency-Key'),
    );
    response
      .status(existed ? 200 : 202)
      .location(`/v1/predictions/${prediction.id}`)
      .json(presentPrediction(prediction));
  });

  router.get('/v1/predictions', async (request, response) => {
    const uploadId = queryText(request, 'upload_id');
    // The contract admits only these states.
    const status = queryText(request, 'status') as PredictionStatus | undefined;
    const { rows, nextCursor } = await database.predictions.listPage({
      ...listScopeOf(principalOf(response), request),
      limit: queryLimit(request),
      cursor: queryText(request, 'cursor') ?? null,
      ...(uploadId === undefined ? {} : { uploadId }),
      ...(status === undefined ? {} : { status }),
    });
    response.json({ data: rows.map(presentPrediction), next_cursor: nextCursor });
  });

  router.get('/v1/predictions/:prediction_id', async (request, response) => {
    const wantedHere = wanted(request, response);
    // Read before the body: if the prediction changes in between, the client only asks once more.
    const etag = `W/"${found(await database.events.predictionVersion(wantedHere))}"`;
    response.setHeader('ETag', etag);
    if (matchesEtag(request.get('If-None-Match'), etag)) {
      response.status(304).end();
      return;
    }
    await oneAtATime(async () => {
      response.json(presentPrediction(found(await database.predictions.find(wantedHere, wantedHere.id))));
    });
  });

  router.post('/v1/predictions/:prediction_id/cancel', async (request, response) => {
    const caller = callerOf(request, response);
    const id = pathText(request, 'prediction_id');
    response.json(presentPrediction(found(await cancelPrediction(dependencies, caller, id))));
  });

  router.get('/v1/predictions/:prediction_id/results', async (request, response) => {
    const prediction = await findCompleted(request, response);
    const { accountId, reference, id } = prediction;
    // The contract admits only these levels.
    const riskLevel = queryText(request, 'risk_level') as RiskLevel | undefined;
    const alreadyChurned = queryText(request, 'already_churned');
    const search = queryText(request, 'search');
    const segment = await segmentFilter(database, prediction, {
      column: queryText(request, 'segment_column'),
      value: queryText(request, 'segment_value'),
    });
    const page = await database.results.page({
      accountId,
      reference,
      predictionId: id,
      sort: (queryText(request, 'sort') ?? '-churn_probability') as ResultSort,
      limit: queryLimit(request),
      cursor: queryText(request, 'cursor') ?? null,
      ...(riskLevel === undefined ? {} : { riskLevel }),
      ...(alreadyChurned === undefined ? {} : { alreadyChurned: alreadyChurned === 'true' }),
      ...(search === undefined ? {} : { search }),
      ...(segment === undefined ? {} : { segment }),
    });
    response.json({
      data: page.rows.map(resultRowJson),
      next_cursor: page.nextCursor,
      total: page.total,
      total_capped: page.totalCapped,
    });
  });

  router.get('/v1/predictions/:prediction_id/changes', async (request, response) => {
    const prediction = await findCompleted(request, response);
    const { accountId, reference, id, settings, createdAt } = prediction;
    const changes = await database.changes.listPage({
      accountId,
      reference,
      predictionId: id,
      // The contract admits only these kinds.
      kind: (queryText(request, 'kind') ?? 'newly_at_risk') as ChangeKind,
      limit: queryLimit(request),
      cursor: queryText(request, 'cursor') ?? null,
    });
    const since = queryText(request, 'since');
    if (since !== undefined && since !== changes.comparison?.since)
      throw new ApiError(
        'ERR-4008',
        changes.comparison === null
          ? 'This prediction was compared with none.'
          : `This prediction was compared with ${changes.comparison.since}.`,
      );
    response.json(presentChanges(settings?.asOf ?? createdAt.toISOString(), changes));
  });

  router.get('/v1/predictions/:prediction_id/segments', async (request, response) => {
    const { accountId, reference, id, metrics } = await findCompleted(request, response);
    const segments = await database.dashboard.segments({ accountId, reference }, id);
    const asked = queryText(request, 'column');
    const column = asked === undefined ? segments[0] : segments.find(({ field }) => field === asked);
    if (asked !== undefined && column === undefined)
      throw new ApiError('ERR-1004', `This prediction has no segments by ${asked}.`);
    const { mapping } = found(await database.predictions.find({ accountId, reference }, id));
    response.json(presentSegments({ id, mapping, metrics }, segments, column));
  });

  router.get('/v1/predictions/:prediction_id/download', async (request, response) => {
    const prediction = await findCompleted(request, response);
    const part = queryText(request, 'part') ?? 'results';
    const key = part === 'rejected' ? prediction.rejectedKey : prediction.outputKey;
    if (key === null) throw new Error(`Prediction ${prediction.id} is completed but has no files.`);
    if (request.method === 'GET') {
      const { id, reference } = prediction;
      await audit(database, callerOf(request, response), 'results.downloaded', { kind: 'prediction', id, reference });
    }
    const isLong = part === 'results' && queryText(request, 'detail') === 'full';
    response.attachment(`${prediction.filename.replace(/\.[^.]*$/, '')}-${part}.csv`).vary('Accept-Encoding');
    // What is made while it is sent, or sent without its encoding, comes from here; and a link is good for GET alone.
    // A page of another origin could not follow it: the store does not know which pages may.
    const isLinked = dependencies.settings.downloadRedirect && request.get('Origin') === undefined;
    if (isLinked && request.method === 'GET' && !isLong && acceptsGzip(request)) {
      const contentDisposition = String(response.getHeader('Content-Disposition'));
      const link = await unlessGone(
        () => findCompleted(request, response),
        () => linkDownload(objectStore, { key, contentDisposition }),
      );
      if (link !== null) {
        response.removeHeader('Content-Disposition');
        response.status(302).set({ 'Cache-Control': 'no-store', Location: link }).end();
        return;
      }
    }
    const words = isLong ? await database.results.words(prediction, prediction.id) : null;
    const labels = words && labelsOf(words);
    const { headers, stream } = await unlessGone(
      () => findCompleted(request, response),
      async () => {
        const file = await openDownload(objectStore, { key, acceptsGzip: acceptsGzip(request), labels });
        return { headers: file.headers, stream: request.method === 'HEAD' ? null : await file.open() };
      },
    );
    response
      .type('text/csv; charset=utf-8')
      // What is sent has its digest, so that nobody on the way, the compression here included, may encode it again.
      .set({ 'Cache-Control': `${NOT_STORED}, no-transform`, ...headers });
    if (stream === null) response.end();
    else await pipeline(stream, response);
  });

  return router;
}
