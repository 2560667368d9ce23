import { FeedClosedError, type EventRecord } from '@retainwise/platform';
import { Router, type Request, type Response } from 'express';
import type { ServerDependencies } from '../app/dependencies.ts';
import { actorEnd, isStillIn, principalOf } from '../auth/principal.ts';
import { listScopeOf, scopeOf } from '../auth/scope.ts';
import { ApiError } from '../http/api-error.ts';
import { pathText, queryText } from '../http/query.ts';
import { beginAccount, beginPrediction } from './begin.ts';
import { openEventStream, STREAM_HEADERS } from './event-stream.ts';
import { follow, type Followed } from './follow.ts';
import { createStreamMetrics, type StreamKind } from './metrics.ts';
import { isEnd } from './present.ts';
import { maySee } from './scope.ts';
import { createStreamSlots } from './stream-slots.ts';

/** Streams of what happens to a prediction, and to all of an account. */
export function eventRoutes({ database, events: feed, metrics, settings }: ServerDependencies): Router {
  const { events } = database;
  const slots = createStreamSlots(settings.limits.streamsAtOnce);
  const streamMetrics = createStreamMetrics(metrics);
  const router = Router();

  async function serve(
    kind: StreamKind,
    request: Request,
    response: Response,
    followed: Pick<Followed, 'accountId' | 'wants' | 'isLast' | 'begin'>,
  ): Promise<void> {
    if (request.method === 'HEAD') {
      response.set(STREAM_HEADERS).end();
      return;
    }
    const giveBack = takeSlot(kind, response);
    try {
      const open = (opening: string) => {
        streamMetrics.opened(kind);
        const stream = openEventStream(response, {
          ...settings.streams,
          isStillIn: () => isStillIn(response),
          endsAt: actorEnd(principalOf(response)),
          opening,
        });
        void stream.ended.then((reason) => streamMetrics.ended(kind, reason));
        return stream;
      };
      await follow(feed, { ...followed, open, onSent: streamMetrics.sent });
    } catch (error) {
      if (error instanceof FeedClosedError)
        throw new ApiError('ERR-5002', 'This instance is stopping. Connect again.', { retryAfter: 1, cause: error });
      throw error;
    } finally {
      giveBack();
    }
  }

  function takeSlot(kind: StreamKind, response: Response): () => void {
    try {
      return slots.take(principalOf(response));
    } catch (error) {
      streamMetrics.refused(kind);
      throw error;
    }
  }

  router.get('/v1/events', async (request, response) => {
    const scope = listScopeOf(principalOf(response), request);
    const lastEventId = lastEventIdOf(request);
    await serve('account', request, response, {
      accountId: scope.accountId,
      wants: (event) => maySee(scope, event),
      isLast: () => false,
      begin: (position) => beginAccount(events, scope, position, lastEventId),
    });
  });

  router.get('/v1/predictions/:prediction_id/events', async (request, response) => {
    const scope = scopeOf(principalOf(response));
    const prediction = { ...scope, id: pathText(request, 'prediction_id') };
    const lastEventId = lastEventIdOf(request);
    const state = found(await events.predictionState(prediction, 0));
    if (lastEventId !== null && state.endEventId !== null && state.endEventId <= lastEventId) {
      response.status(204).end();
      return;
    }
    await serve('prediction', request, response, {
      accountId: scope.accountId,
      wants: (event: EventRecord) => event.subjectId === prediction.id && maySee(scope, event),
      isLast: isEnd,
      begin: async (position) => found(await beginPrediction(events, prediction, position, lastEventId)),
    });
  });

  return router;
}

function found<T>(prediction: T | null): T {
  if (prediction === null) throw new ApiError('ERR-1004', 'There is no prediction with this id in your account.');
  return prediction;
}

/** The contract admits digits only. */
function lastEventIdOf(request: Request): number | null {
  const text = request.get('Last-Event-ID') ?? queryText(request, 'last_event_id');
  return text === undefined ? null : Number(text);
}
