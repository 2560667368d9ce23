import type { WebhookSecretRotate, WebhookUpdate } from '@retainwise/openapi';
import { makeWebhookSecret, type WebhookEndpointRecord } from '@retainwise/platform';
import type { ServerDependencies } from '../app/dependencies.ts';
import { audit } from '../auth/audit.ts';
import type { Caller } from '../auth/caller.ts';
import { scopeOf } from '../auth/scope.ts';
import { auditedWebhook } from './audited-webhook.ts';
import { checkUrl } from './check-url.ts';
import type { WebhookWithSecret } from './create-webhook.ts';
import { findWebhook, found } from './find-webhook.ts';

type Dependencies = Pick<ServerDependencies, 'database' | 'webhooks'>;

const DAY_SECONDS = 86_400;
/** Earlier secrets that sign at the same time: each makes the header of every message longer. */
const MAX_EARLIER_SECRETS = 3;

/** @throws ApiError ERR-1004, ERR-2014 (URL) */
export async function updateWebhook(
  { database, webhooks }: Dependencies,
  caller: Caller,
  id: string,
  { url, description, event_types: eventTypes, status }: WebhookUpdate,
): Promise<WebhookEndpointRecord> {
  // Whoever may not see the endpoint learns nothing of its URL, and has none looked up.
  await findWebhook(database, caller.principal, id);
  const change = {
    url: url === undefined ? undefined : await checkUrl(webhooks.policy, url),
    description,
    eventTypes,
    status,
  };
  return database.transaction(async (transaction) => {
    const ref = { ...scopeOf(caller.principal), id };
    const endpoint = found(await database.webhookEndpoints.update(ref, change, transaction));
    await audit(database, caller, 'webhook.updated', auditedWebhook(endpoint), transaction);
    return endpoint;
  });
}

/** Signs with a new secret, and with those before for a while. @throws ApiError ERR-1004 */
export async function rotateSecret(
  { database, webhooks }: Dependencies,
  caller: Caller,
  id: string,
  { overlap_seconds: overlapSeconds = DAY_SECONDS }: WebhookSecretRotate,
): Promise<WebhookWithSecret> {
  const secret = makeWebhookSecret();
  const options = { overlapSeconds, keep: MAX_EARLIER_SECRETS };
  const sealed = webhooks.secrets.seal(secret, id);
  return database.transaction(async (transaction) => {
    const ref = { ...scopeOf(caller.principal), id };
    const endpoint = found(await database.webhookEndpoints.addSecret(ref, sealed, options, transaction));
    await audit(database, caller, 'webhook.secret_rotated', auditedWebhook(endpoint), transaction);
    return { endpoint, secret };
  });
}
