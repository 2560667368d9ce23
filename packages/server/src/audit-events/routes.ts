import type { AuditEventPage } from '@retainwise/openapi';
import { Router } from 'express';
import type { ServerDependencies } from '../app/dependencies.ts';
import { principalOf } from '../auth/principal.ts';
import { listScopeOf } from '../auth/scope.ts';
import { queryLimit, queryText } from '../http/query.ts';
import { presentAuditEvent } from './present.ts';

/** The audit log, which is only read here: `audit` writes it. */
export function auditEventRoutes({ database }: Pick<ServerDependencies, 'database'>): Router {
  const router = Router();
  router.get('/v1/audit-events', async (request, response) => {
    const [actorId, action, since] = ['actor', 'action', 'since'].map((name) => queryText(request, name));
    const { rows, nextCursor } = await database.auditEvents.listPage({
      ...listScopeOf(principalOf(response), request),
      limit: queryLimit(request),
      cursor: queryText(request, 'cursor') ?? null,
      ...(actorId === undefined ? {} : { actorId }),
      ...(action === undefined ? {} : { action }),
      ...(since === undefined ? {} : { since: new Date(since) }),
    });
    const page: AuditEventPage = { data: rows.map(presentAuditEvent), next_cursor: nextCursor };
    response.json(page);
  });
  return router;
}
