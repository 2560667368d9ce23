import type { AuditAction, AuditEvent } from '@retainwise/openapi';
import type { Database, NewAuditEvent } from '@retainwise/platform';
import type { Caller } from './caller.ts';
import type { Actor } from './principal.ts';

/** What something was done to. Ids and names of ours only: never a cell, a file name or an e-mail address. */
export interface AuditObject {
  readonly kind: string;
  readonly id: string | null;
  /** Whose it is; as the caller, unless given. */
  readonly reference?: string | null;
}

type Transaction = Parameters<Database['auditEvents']['record']>[1];
type AuditActor = AuditEvent['actor'];

/**
 * Writes into the audit log that the caller did something. In the transaction that does it, both are there or neither:
 * `await audit(database, caller, 'key.created', { kind: 'key', id }, transaction)`.
 */
export function audit(
  database: Pick<Database, 'auditEvents'>,
  { principal, requestId, addressPrefix }: Caller,
  action: AuditAction,
  { kind, id, reference }: AuditObject,
  transaction?: Transaction,
): Promise<void> {
  const actor = auditActor(principal.actor);
  const event: NewAuditEvent = {
    accountId: principal.account.id,
    reference: reference ?? principal.reference ?? '',
    actorKind: actor.kind,
    actorId: actor.id,
    actorSubject: actor.subject,
    action,
    objectKind: kind,
    objectId: id,
    requestId,
    addressPrefix,
  };
  return database.auditEvents.record(event, transaction);
}

/** The operator's command. There is no request, and who runs it is known to the machine alone. */
export function auditCommand(
  database: Pick<Database, 'auditEvents'>,
  accountId: string,
  action: AuditAction,
  { kind, id, reference }: AuditObject,
  transaction?: Transaction,
): Promise<void> {
  const actor = { actorKind: 'admin', actorId: null, actorSubject: null };
  const event = { accountId, reference: reference ?? '', ...actor, action, objectKind: kind, objectId: id };
  return database.auditEvents.record({ ...event, requestId: null, addressPrefix: null }, transaction);
}

/** Every kind of actor has its line: one that is new does not compile without. */
function auditActor(actor: Actor): AuditActor {
  switch (actor.kind) {
    case 'key':
      return { kind: 'key', id: actor.key.id, subject: null };
    case 'person':
      return { kind: 'person', id: actor.person.id, subject: null };
    case 'session':
      return { kind: 'session', id: actor.session.id, subject: actor.session.subject };
  }
}
