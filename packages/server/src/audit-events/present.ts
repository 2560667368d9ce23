import type { AuditAction, AuditEvent } from '@retainwise/openapi';
import type { AuditEventRecord } from '@retainwise/platform';
import { presentReference } from '../http/present-reference.ts';

export function presentAuditEvent(event: AuditEventRecord): AuditEvent {
  return {
    id: event.id,
    at: event.at.toISOString(),
    // as: `audit` writes only kinds and actions of the contract
    actor: { kind: event.actorKind as AuditEvent['actor']['kind'], id: event.actorId, subject: event.actorSubject },
    action: event.action as AuditAction,
    object: { kind: event.objectKind, id: event.objectId },
    reference: presentReference(event),
    request_id: event.requestId,
    address_prefix: event.addressPrefix,
  };
}
