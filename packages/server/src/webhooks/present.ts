import type { WebhookDelivery, WebhookEndpoint, WebhookEndpointWithSecret } from '@retainwise/openapi';
import type { WebhookDeliveryRecord, WebhookEndpointRecord } from '@retainwise/platform';
import { presentReference } from '../http/present-reference.ts';

export function presentWebhook(endpoint: WebhookEndpointRecord): WebhookEndpoint {
  return {
    id: endpoint.id,
    url: endpoint.url,
    description: endpoint.description,
    event_types: endpoint.eventTypes === null ? null : [...endpoint.eventTypes],
    reference: presentReference(endpoint),
    status: endpoint.status,
    disabled_reason: endpoint.disabledReason,
    failing_since: endpoint.failingSince?.toISOString() ?? null,
    created_at: endpoint.createdAt.toISOString(),
  };
}

export function presentWithSecret(endpoint: WebhookEndpointRecord, secret: string): WebhookEndpointWithSecret {
  return { ...presentWebhook(endpoint), secret };
}

export function presentDelivery(delivery: WebhookDeliveryRecord): WebhookDelivery {
  return {
    id: delivery.id,
    endpoint_id: delivery.endpointId,
    event_id: delivery.eventId,
    event_type: delivery.eventType,
    cause: delivery.cause,
    attempt: delivery.attempt,
    status: delivery.status,
    due_at: delivery.dueAt.toISOString(),
    response_code: delivery.responseCode,
    response_ms: delivery.responseMs,
    response_body: delivery.responseBody,
    error: delivery.error,
    created_at: delivery.createdAt.toISOString(),
    ended_at: delivery.endedAt?.toISOString() ?? null,
  };
}
