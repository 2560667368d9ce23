import type { ClaimedDelivery, Database, Logger, SecretBox } from '@retainwise/platform';
import { messageBody, messageHeaders } from './message.ts';
import type { WebhookMetrics } from './metrics.ts';
import { FAILING_SECONDS, retryDelay } from './schedule.ts';
import { sendMessage, type SendOptions, type Sent } from './send-message.ts';

export interface DeliveryDependencies extends SendOptions {
  readonly database: Pick<Database, 'webhookOutbox'>;
  readonly secrets: SecretBox;
  readonly metrics: WebhookMetrics;
  readonly logger: Logger;
  /** From 0 to 1. */
  readonly random: () => number;
}

/**
 * Sends one delivery and writes down how it went. A process that ends in between leaves it to whoever takes it when its
 * lease is over: it is then sent once more, with the same `webhook-id`.
 */
export async function deliver(delivery: ClaimedDelivery, dependencies: DeliveryDependencies): Promise<void> {
  const { database, metrics, logger, random } = dependencies;
  const { id, cause, attempt, endpointId, accountId } = delivery;
  let sent: Sent;
  try {
    sent = await send(delivery, dependencies);
  } catch (error) {
    if (!dependencies.signal.aborted) throw error;
    await database.webhookOutbox.release(delivery);
    metrics.ended('released', 0);
    return;
  }
  const { retryAfter, pauses, gone, ...outcome } = sent;
  const { counted, disabled } = await database.webhookOutbox.finish(delivery, outcome, {
    // A test says at once how it went.
    retryInSeconds: cause === 'test' ? null : retryDelay(attempt, retryAfter, random()),
    pauseSeconds: pauses ? retryAfter : null,
    gone,
    failingSeconds: FAILING_SECONDS,
  });
  metrics.ended(counted ? (outcome.delivered ? 'delivered' : 'failed') : 'lost', outcome.responseMs / 1000);
  if (!counted) logger.warn({ delivery_id: id, endpoint_id: endpointId }, 'a webhook was reported after its lease');
  if (disabled === null) return;
  metrics.disabled(disabled);
  logger.warn({ account_id: accountId, endpoint_id: endpointId, reason: disabled }, 'disabled a webhook endpoint');
}

async function send(delivery: ClaimedDelivery, dependencies: DeliveryDependencies): Promise<Sent> {
  const { event, url, sealedSecrets, endpointId } = delivery;
  const keys = sealedSecrets.map((sealed) => open(dependencies, sealed, endpointId));
  const secrets = keys.filter((secret) => secret !== null);
  // Unsigned, or signed with the old secret alone, it would be refused for a reason that is ours.
  if (keys.length === 0 || secrets.length < keys.length) return unreadable();
  const body = messageBody(event);
  const headers = messageHeaders(event.id, Math.floor(Date.now() / 1000), body, secrets);
  return sendMessage({ url, headers, body }, dependencies);
}

function open({ secrets, logger }: DeliveryDependencies, sealed: Buffer, endpointId: string): string | null {
  try {
    return secrets.open(sealed, endpointId);
  } catch (error) {
    logger.error({ err: error, endpoint_id: endpointId }, 'the secret of a webhook endpoint cannot be read');
    return null;
  }
}

function unreadable(): Sent {
  const error =
    'The secret of this endpoint cannot be read by RetainWise. Its operator must look at WEBHOOK_SECRET_KEY.';
  return {
    delivered: false,
    responseCode: null,
    responseMs: 0,
    responseBody: null,
    error,
    retryAfter: null,
    pauses: false,
    gone: false,
  };
}
