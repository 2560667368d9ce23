import type { AuditEvent, AuditEventPage, operations } from '@retainwise/openapi';
import type { Optional } from '../http/omit-undefined.ts';
import type { List } from '../http/page.ts';
import type { RequestOptions } from '../http/transport.ts';

export type AuditListParams = Optional<Exclude<operations['listAuditEvents']['parameters']['query'], undefined>>;

/** Who did what in the account. */
export interface Audit {
  /** Newest first; `actor`, `action`, `since` and `reference` leave out all others. */
  list(params?: AuditListParams, options?: RequestOptions): List<AuditEvent, AuditEventPage>;
}
