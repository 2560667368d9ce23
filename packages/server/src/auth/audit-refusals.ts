import type { ErrorRequestHandler } from 'express';
import { LRUCache } from 'lru-cache';
import type { ServerDependencies } from '../app/dependencies.ts';
import { ApiError } from '../http/api-error.ts';
import { createOperations } from '../http/operations.ts';
import { audit } from './audit.ts';
import { callerOf } from './caller.ts';
import { isPermission } from './permissions.ts';
import { actorId, hasPrincipal } from './principal.ts';

const WINDOW_MS = 60_000;
/** Of one account in a minute, in one process: who tries everything with many keys fills no table. */
const MAX_OF_ACCOUNT = 60;
const MAX_KEPT = 10_000;

/**
 * Notes in the audit log what a known caller was refused (403): the same of an operation once a minute. A log that
 * cannot be written keeps nobody from their answer.
 */
export function auditRefusals(
  { database, logger }: Pick<ServerDependencies, 'database' | 'logger'>,
  now: () => number = () => performance.now(),
): ErrorRequestHandler {
  const operations = createOperations(isPermission);
  const seen = new LRUCache<string, number>({ max: MAX_KEPT });
  const ofAccount = new LRUCache<string, { readonly until: number; count: number }>({ max: MAX_KEPT });

  function isNoted(accountId: string, what: string): boolean {
    const time = now();
    if ((seen.get(what) ?? -Infinity) > time) return true;
    const known = ofAccount.get(accountId);
    const window = known !== undefined && known.until > time ? known : { until: time + WINDOW_MS, count: 0 };
    ofAccount.set(accountId, window);
    if (window.count >= MAX_OF_ACCOUNT) return true;
    window.count += 1;
    seen.set(what, time + WINDOW_MS);
    return false;
  }

  return (error: unknown, request, response, next) => {
    next(error);
    if (!(error instanceof ApiError) || error.status !== 403 || error.code === 'ERR-1005' || !hasPrincipal(response))
      return;
    const caller = callerOf(request, response);
    const id = operations.find(request.method, request.originalUrl.split('?')[0] ?? '')?.id ?? null;
    const { principal } = caller;
    if (isNoted(principal.account.id, `${actorId(principal)} ${id ?? ''} ${error.code}`)) return;
    audit(database, caller, 'authorization.refused', { kind: 'operation', id }).catch((reason: unknown) => {
      logger.warn({ request_id: caller.requestId, err: reason }, 'could not note a refusal in the audit log');
    });
  };
}
