import type { AuditEvent, AuditEventPage, operations } from '@retainwise/openapi';
import type { Optional } from '../http/omit-undefined.ts';
import { createList, type List } from '../http/page.ts';
import type { RequestOptions } from '../http/transport.ts';
import type { LoadOverview } from './overview.ts';

export type AuditListParams = Optional<Exclude<operations['listAuditEvents']['parameters']['query'], undefined>>;

/** Who did what in the account. */
export interface Audit {
  /** Newest first; `actor`, `action`, `since` and `reference` leave out all others. */
  list(params?: AuditListParams, options?: RequestOptions): List<AuditEvent, AuditEventPage>;
}

export function createAudit(load: LoadOverview): Audit {
  return {
    list: (params = {}, options = {}) =>
      createList(async (cursor) => (await load()).auditPage(params, cursor, options)),
  };
}
