import type { WebhookCreate } from '@retainwise/openapi';
import {
  IdempotencyConflictError,
  makeWebhookSecret,
  newId,
  type Database,
  type WebhookEndpointRecord,
} from '@retainwise/platform';
import type { ServerDependencies } from '../app/dependencies.ts';
import { audit } from '../auth/audit.ts';
import type { Caller } from '../auth/caller.ts';
import { actorId } from '../auth/principal.ts';
import { ownerOf } from '../auth/scope.ts';
import { ApiError } from '../http/api-error.ts';
import { requestHash, sameRequest } from '../http/idempotency.ts';
import { checkReference } from '../http/reference.ts';
import { auditedWebhook } from './audited-webhook.ts';
import { checkUrl } from './check-url.ts';

/** For the account, and as many for each end customer. Each event is written once for each endpoint that wants it. */
const MAX_ENDPOINTS = 20;

export interface WebhookWithSecret {
  readonly endpoint: WebhookEndpointRecord;
  readonly secret: string;
}

/**
 * Adds an endpoint with its first secret.
 *
 * @throws ApiError ERR-2001 (reference), ERR-2014 (URL), ERR-2015 (too many), ERR-2004 and ERR-2012 (idempotency)
 */
export async function createWebhook(
  { database, webhooks }: Pick<ServerDependencies, 'database' | 'webhooks'>,
  caller: Caller,
  body: WebhookCreate,
  idempotencyKey: string | undefined,
): Promise<WebhookWithSecret> {
  const { principal } = caller;
  const wanted = body.reference === undefined ? undefined : checkReference(body.reference, 'body/reference');
  const owner = ownerOf(principal, wanted);
  const { description = '', event_types: eventTypes = null } = body;
  const hash = requestHash([body.url, description, eventTypes, owner.reference]);
  const createdBy = actorId(principal);
  const request = { createdBy, idempotencyKey: idempotencyKey ?? null, requestHash: hash };
  await refuseRepeated(database, owner.accountId, request);
  const url = await checkUrl(webhooks.policy, body.url);
  const [id, secret] = [newId('whk'), makeWebhookSecret()];
  try {
    const wish = { ...owner, ...request, id, url, description, eventTypes };
    const made = await database.transactionInTurn(owner, async (transaction) => {
      const sealed = webhooks.secrets.seal(secret, id);
      const endpoint = await database.webhookEndpoints.create(wish, sealed, MAX_ENDPOINTS, transaction);
      if (endpoint) await audit(database, caller, 'webhook.created', auditedWebhook(endpoint), transaction);
      return endpoint;
    });
    if (made === null) throw new ApiError('ERR-2015', `There are ${MAX_ENDPOINTS} webhook endpoints already.`);
    return { endpoint: made, secret };
  } catch (error) {
    // Of two such requests at the same time, the database lets one make an endpoint.
    if (error instanceof IdempotencyConflictError) await refuseRepeated(database, owner.accountId, request);
    throw error;
  }
}

interface Repeatable {
  readonly createdBy: string;
  readonly idempotencyKey: string | null;
  readonly requestHash: string;
}

/** A secret is answered once, so there is nothing to repeat the answer with. */
async function refuseRepeated(
  { webhookEndpoints }: Pick<Database, 'webhookEndpoints'>,
  accountId: string,
  { createdBy, idempotencyKey, requestHash: hash }: Repeatable,
): Promise<void> {
  if (idempotencyKey === null) return;
  const earlier = await webhookEndpoints.findByIdempotencyKey(accountId, createdBy, idempotencyKey);
  if (earlier === null) return;
  const { id } = sameRequest(earlier, hash, 'request');
  throw new ApiError('ERR-2012', `This request made ${id} before. The secret of a webhook endpoint is shown once.`);
}
