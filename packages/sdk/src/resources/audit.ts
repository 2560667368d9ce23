import type { AuditEvent, AuditEventPage, operations } from '@retainwise/openapi';
import { omitUndefined, type Optional } from '../http/omit-undefined.ts';
import { createList, type List } from '../http/page.ts';
import { unwrap, type RequestOptions, type Transport } from '../http/transport.ts';

export type AuditListParams = Optional<Exclude<operations['listAuditEvents']['parameters']['query'], undefined>>;

/** Who did what in the account. */
export interface Audit {
  /** Newest first; `actor`, `action`, `since` and `reference` leave out all others. */
  list(params?: AuditListParams, options?: RequestOptions): List<AuditEvent, AuditEventPage>;
}

export function createAudit({ api, context }: Transport): Audit {
  return {
    list: (params = {}, options = {}) =>
      createList((cursor) =>
        unwrap(
          api.GET('/v1/audit-events', {
            params: { query: omitUndefined({ ...params, cursor: cursor ?? params.cursor }) },
            ...omitUndefined(options),
          }),
          context,
        ),
      ),
  };
}
