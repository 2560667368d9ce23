import { createHmac, randomBytes } from 'node:crypto';
import type { WebhookPredictionEvent } from '@retainwise/openapi';

/** A message to a webhook endpoint, ready to be sent. */
export interface SignedMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const PREFIX = 'whsec_';

/** A secret as endpoints have it, which nobody else knows. */
export function newSecret(): string {
  return `${PREFIX}${randomBytes(32).toString('base64')}`;
}

export function newEvent(status: 'completed' | 'failed' = 'completed'): WebhookPredictionEvent {
  return {
    id: `evt_${randomBytes(16).toString('hex')}`,
    type: `prediction.${status}`,
    timestamp: new Date().toISOString(),
    reference: null,
    data: {
      prediction_id: `prd_${randomBytes(8).toString('hex')}`,
      upload_id: 'upl_conformance',
      status,
      rows_total: 3,
      rows_accepted: 3,
      rows_rejected: 0,
      error_code: status === 'failed' ? 'ERR-3005' : null,
    },
  };
}

/** Signs a body by each secret, as https://www.standardwebhooks.com has it. */
export function signMessage(
  { id, body }: { readonly id: string; readonly body: string },
  secrets: readonly string[],
  sentAt: Date = new Date(),
): SignedMessage {
  const timestamp = String(Math.floor(sentAt.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const hmac = createHmac('sha256', Buffer.from(secret.slice(PREFIX.length), 'base64'));
    return `v1,${hmac.update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signatures.join(' '),
    },
  };
}
