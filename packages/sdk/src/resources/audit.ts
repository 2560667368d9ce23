import { createList } from '../http/page.ts';
import type { Audit } from './audit-types.ts';
import type { LoadOverview } from './overview-types.ts';

export function createAudit(load: LoadOverview): Audit {
  return {
    list: (params = {}, options = {}) =>
      createList(async (cursor) => (await load()).auditPage(params, cursor, options)),
  };
}
