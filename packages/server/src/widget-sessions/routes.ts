import type { WidgetSessionCreate, WidgetSessionsRevoke } from '@retainwise/openapi';
import type { Scope } from '@retainwise/platform';
import { Router } from 'express';
import type { ServerDependencies } from '../app/dependencies.ts';
import { audit } from '../auth/audit.ts';
import { callerOf } from '../auth/caller.ts';
import { principalOf, type Principal } from '../auth/principal.ts';
import { scopeOf } from '../auth/scope.ts';
import { ApiError } from '../http/api-error.ts';
import { pathText } from '../http/query.ts';
import { checkReference } from '../http/reference.ts';
import { createSession } from './create-session.ts';
import { presentSession } from './present.ts';

/** Sessions of widgets, which a backend makes and ends for its pages. */
export function widgetSessionRoutes(dependencies: Pick<ServerDependencies, 'database'>): Router {
  const { database } = dependencies;
  const { widgetSessions } = database;
  const router = Router();

  router.post('/v1/widget-sessions', async (request, response) => {
    // The contract has checked the body.
    const body = request.body as WidgetSessionCreate;
    const made = await createSession(dependencies, callerOf(request, response), body, request.get('Idempotency-Key'));
    response.status(201).json(presentSession(made));
  });

  router.post('/v1/widget-sessions/revoke', async (request, response) => {
    // The contract has checked the body: exactly one of these is there.
    const { reference, subject = null } = request.body as WidgetSessionsRevoke;
    const scope = revokedScope(principalOf(response), reference);
    const all = { kind: 'widget_session', id: null, reference: scope?.reference ?? null };
    const revoked = await database.transaction(async (transaction) => {
      const ended = scope === null ? 0 : await widgetSessions.revokeAll(scope, subject, transaction);
      await audit(database, callerOf(request, response), 'widget_session.revoked', all, transaction);
      return ended;
    });
    response.json({ revoked });
  });

  router.delete('/v1/widget-sessions/:session_id', async (request, response) => {
    const id = pathText(request, 'session_id');
    await database.transaction(async (transaction) => {
      if (!(await widgetSessions.revoke(scopeOf(principalOf(response)), id, transaction)))
        throw new ApiError('ERR-1004', 'There is no widget session with this id in your account.');
      const session = { kind: 'widget_session', id };
      await audit(database, callerOf(request, response), 'widget_session.revoked', session, transaction);
    });
    response.status(204).end();
  });

  return router;
}

/** Null: there are none that the caller could revoke. */
function revokedScope(principal: Principal, reference: string | undefined): Scope | null {
  const own = scopeOf(principal);
  if (reference === undefined) return own;
  const wanted = checkReference(reference, 'body/reference');
  return own.reference === null || own.reference === wanted ? { ...own, reference: wanted } : null;
}
