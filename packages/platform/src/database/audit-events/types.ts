import type { Transaction } from '../connection/transaction.ts';
import type { ListOptions, Page } from '../shared/page.ts';

/** Something that was done, or refused. Ids and names of our own: no cell, file name or e-mail address is in it. */
export interface AuditEventRecord {
  readonly id: string;
  readonly accountId: string;
  /** Whose the object is: an end customer's, or `''`, the account's own. */
  readonly reference: string;
  /** Such as `key` or `person`; `admin` is the operator's command, `system` what happens by itself. */
  readonly actorKind: string;
  readonly actorId: string | null;
  /** Whom the account says that a session is for. */
  readonly actorSubject: string | null;
  /** `key.created` */
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string | null;
  readonly requestId: string | null;
  /** The network of the client, such as `203.0.113.0/24`. */
  readonly addressPrefix: string | null;
  readonly at: Date;
}

export type NewAuditEvent = Omit<AuditEventRecord, 'id' | 'at'>;

export interface AuditEventListOptions extends ListOptions {
  readonly actorId?: string;
  readonly action?: string;
  /** Nothing from before. */
  readonly since?: Date;
}

/** The log is only added to: the database refuses everything else. */
export interface AuditEventRepository {
  /** Belongs into the transaction that does what it is about. */
  record(event: NewAuditEvent, transaction?: Transaction): Promise<void>;
  /** Newest first. */
  listPage(options: AuditEventListOptions, transaction?: Transaction): Promise<Page<AuditEventRecord>>;
  /** Deletes up to so many events of before then, and never one that is younger than 90 days. Returns how many. */
  deleteBefore(before: Date, limit: number): Promise<number>;
}
