import type { WebhookEndpointRecord } from '@retainwise/platform';
import type { AuditObject } from '../auth/audit.ts';

/** A webhook endpoint as the audit log names it: without its URL, which may have a secret in it. */
export function auditedWebhook({ id, reference }: Pick<WebhookEndpointRecord, 'id' | 'reference'>): AuditObject {
  return { kind: 'webhook', id, reference };
}
