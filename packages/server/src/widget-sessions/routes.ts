import type { WidgetSessionCreate, WidgetSessionsRevoke } from '@retainwise/openapi';
import type { Scope } from '@retainwise/platform';
import { Router } from 'express';
import type { ServerDependencies } from '../app/dependencies.ts';
import { principalOf, type Principal } from '../auth/principal.ts';
import { scopeOf } from '../auth/scope.ts';
import { ApiError } from '../http/api-error.ts';
import { pathText } from '../http/query.ts';
import { checkReference } from '../http/reference.ts';
import { createSession } from './create-session.ts';
import { presentSession } from './present.ts';

/** Sessions of widgets, which a backend makes and ends for its pages. */
export function widgetSessionRoutes(dependencies: Pick<ServerDependencies, 'database'>): Router {
  const { widgetSessions } = dependencies.database;
  const router = Router();

  router.post('/v1/widget-sessions', async (request, response) => {
    // The contract has checked the body.
    const body = request.body as WidgetSessionCreate;
    const made = await createSession(dependencies, principalOf(response), body, request.get('Idempotency-Key'));
    response.status(201).json(presentSession(made));
  });

  router.post('/v1/widget-sessions/revoke', async (request, response) => {
    // The contract has checked the body: exactly one of these is there.
    const { reference, subject = null } = request.body as WidgetSessionsRevoke;
    const scope = revokedScope(principalOf(response), reference);
    response.json({ revoked: scope === null ? 0 : await widgetSessions.revokeAll(scope, subject) });
  });

  router.delete('/v1/widget-sessions/:session_id', async (request, response) => {
    const known = await widgetSessions.revoke(scopeOf(principalOf(response)), pathText(request, 'session_id'));
    if (!known) throw new ApiError('ERR-1004', 'There is no widget session with this id in your account.');
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
