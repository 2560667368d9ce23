import type { WebhookCreate, WebhookReplay, WebhookSecretRotate, WebhookUpdate } from '@retainwise/openapi';
import type { DeliveryStatus } from '@retainwise/platform';
import { Router } from 'express';
import type { ServerDependencies } from '../app/dependencies.ts';
import { audit } from '../auth/audit.ts';
import { callerOf } from '../auth/caller.ts';
import { principalOf } from '../auth/principal.ts';
import { listScopeOf, scopeOf } from '../auth/scope.ts';
import { ApiError } from '../http/api-error.ts';
import { pathText, queryLimit, queryText } from '../http/query.ts';
import { auditedWebhook } from './audited-webhook.ts';
import { rotateSecret, updateWebhook } from './change-webhook.ts';
import { createWebhook } from './create-webhook.ts';
import { findEnabled, findWebhook, found } from './find-webhook.ts';
import { presentDelivery, presentWebhook, presentWithSecret } from './present.ts';

/** Messages that one request may bring on. */
const MAX_REPLAYED = 10_000;

/** Webhook endpoints, and what was sent to them. Workers do the sending. */
export function webhookRoutes(dependencies: Pick<ServerDependencies, 'database' | 'webhooks'>): Router {
  const { database } = dependencies;
  const router = Router();

  router.post('/v1/webhooks', async (request, response) => {
    // The contract has checked the bodies.
    const body = request.body as WebhookCreate;
    const key = request.get('Idempotency-Key');
    const { endpoint, secret } = await createWebhook(dependencies, callerOf(request, response), body, key);
    response.status(201).location(`/v1/webhooks/${endpoint.id}`).json(presentWithSecret(endpoint, secret));
  });

  router.get('/v1/webhooks', async (request, response) => {
    const { rows, nextCursor } = await database.webhookEndpoints.listPage({
      ...listScopeOf(principalOf(response), request),
      limit: queryLimit(request),
      cursor: queryText(request, 'cursor') ?? null,
    });
    response.json({ data: rows.map(presentWebhook), next_cursor: nextCursor });
  });

  router.get('/v1/webhooks/:endpoint_id', async (request, response) => {
    const endpoint = await findWebhook(database, principalOf(response), pathText(request, 'endpoint_id'));
    response.json(presentWebhook(endpoint));
  });

  router.patch('/v1/webhooks/:endpoint_id', async (request, response) => {
    const id = pathText(request, 'endpoint_id');
    const body = request.body as WebhookUpdate;
    response.json(presentWebhook(await updateWebhook(dependencies, callerOf(request, response), id, body)));
  });

  router.delete('/v1/webhooks/:endpoint_id', async (request, response) => {
    const caller = callerOf(request, response);
    const endpoint = await findWebhook(database, caller.principal, pathText(request, 'endpoint_id'));
    await database.transaction(async (transaction) => {
      found((await database.webhookEndpoints.delete(endpoint, transaction)) ? endpoint : null);
      await audit(database, caller, 'webhook.deleted', auditedWebhook(endpoint), transaction);
    });
    response.status(204).end();
  });

  router.post('/v1/webhooks/:endpoint_id/rotate-secret', async (request, response) => {
    const id = pathText(request, 'endpoint_id');
    const body = (request.body ?? {}) as WebhookSecretRotate;
    const { endpoint, secret } = await rotateSecret(dependencies, callerOf(request, response), id, body);
    response.json(presentWithSecret(endpoint, secret));
  });

  router.post('/v1/webhooks/:endpoint_id/test', async (request, response) => {
    const endpoint = await findEnabled(database, principalOf(response), pathText(request, 'endpoint_id'));
    const delivery = await database.transaction(async (transaction) => {
      await audit(database, callerOf(request, response), 'webhook.tested', auditedWebhook(endpoint), transaction);
      return database.webhookDeliveries.test(endpoint, transaction);
    });
    response.status(202).json(presentDelivery(delivery));
  });

  router.get('/v1/webhooks/:endpoint_id/deliveries', async (request, response) => {
    const principal = principalOf(response);
    const { id: endpointId } = await findWebhook(database, principal, pathText(request, 'endpoint_id'));
    const { rows, nextCursor } = await database.webhookDeliveries.listPage({
      ...scopeOf(principal),
      endpointId,
      // as: the contract admits no other
      status: queryText(request, 'status') as DeliveryStatus | undefined,
      limit: queryLimit(request),
      cursor: queryText(request, 'cursor') ?? null,
    });
    response.json({ data: rows.map(presentDelivery), next_cursor: nextCursor });
  });

  router.post('/v1/webhooks/:endpoint_id/deliveries/:delivery_id/retry', async (request, response) => {
    const endpoint = await findEnabled(database, principalOf(response), pathText(request, 'endpoint_id'));
    const delivery = await database.transaction(async (transaction) => {
      const again = await database.webhookDeliveries.retry(endpoint, pathText(request, 'delivery_id'), transaction);
      if (again === null) throw new ApiError('ERR-1004', 'There is no delivery with this id of this webhook endpoint.');
      await audit(database, callerOf(request, response), 'webhook.retried', auditedWebhook(endpoint), transaction);
      return again;
    });
    response.status(202).json(presentDelivery(delivery));
  });

  router.post('/v1/webhooks/:endpoint_id/replay', async (request, response) => {
    const endpoint = await findEnabled(database, principalOf(response), pathText(request, 'endpoint_id'));
    const { since, include_delivered: includeDelivered = false } = request.body as WebhookReplay;
    const options = { since: new Date(since), includeDelivered, limit: MAX_REPLAYED };
    const queued = await database.transaction(async (transaction) => {
      await audit(database, callerOf(request, response), 'webhook.replayed', auditedWebhook(endpoint), transaction);
      return database.webhookDeliveries.replay(endpoint, options, transaction);
    });
    response.status(202).json({ queued });
  });

  return router;
}
