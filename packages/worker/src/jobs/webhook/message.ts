import { webhookKey, type ClaimedDelivery } from '@retainwise/platform';
import { createHmac } from 'node:crypto';

type Event = ClaimedDelivery['event'];

/**
 * What is sent: ids, counts and the reference. No cell of a customer, no name of a file, nobody's address: whoever
 * wants more asks the API for it, with a key. The same bytes at every attempt.
 */
export function messageBody(event: Event): string {
  return JSON.stringify({
    id: event.id,
    type: event.type,
    timestamp: event.at.toISOString(),
    reference: event.reference === '' ? null : event.reference,
    data: dataOf(event),
  });
}

function dataOf({ type, subjectId, data }: Event): object {
  if (type.startsWith('prediction.')) {
    const { upload_id, status, rows_total, rows_accepted, rows_rejected, error_code } = data;
    return { prediction_id: subjectId, upload_id, status, rows_total, rows_accepted, rows_rejected, error_code };
  }
  if (type === 'upload.ready')
    return { upload_id: subjectId, row_count: data['row_count'], column_count: data['column_count'] };
  if (type === 'upload.failed') return { upload_id: subjectId, error_code: data['error_code'] };
  if (type.startsWith('upload.')) return { upload_id: subjectId };
  if (type === 'outcomes.question')
    return { question_id: subjectId, prediction_id: data['prediction_id'], because: data['because'] };
  if (type === 'report_card.ready' || type.startsWith('model.') || type === 'drift.detected') return data;
  if (type === 'webhook.disabled') return { endpoint_id: subjectId, reason: data['reason'] };
  return { endpoint_id: subjectId };
}

/**
 * The headers of Standard Webhooks 1.0.0, with a signature by each secret.
 *
 * @param at when it is sent, in seconds
 */
export function messageHeaders(id: string, at: number, body: string, secrets: readonly string[]) {
  const signatures = secrets.map((secret) => {
    const hmac = createHmac('sha256', webhookKey(secret)).update(`${id}.${at}.${body}`).digest('base64');
    return `v1,${hmac}`;
  });
  return {
    'content-type': 'application/json',
    'user-agent': 'RetainWise-Webhooks/1.0',
    'webhook-id': id,
    'webhook-timestamp': String(at),
    'webhook-signature': signatures.join(' '),
  };
}
