import type { Database } from '@retainwise/platform';
import type { RequestHandler } from 'express';
import { ApiError } from '../http/api-error.ts';
import type { AuthGuard } from '../limits/auth-guard.ts';
import { admitOrigin, hideFromOthers } from './cors.ts';
import { readCredential, type Credential } from './credential.ts';
import type { KeyUses } from './key-uses.ts';
import { setPrincipal, type Principal } from './principal.ts';
import type { Principals } from './principals.ts';
import { scopeOf } from './scope.ts';
import { SessionEndedError } from './session-ended.ts';

export interface AuthenticateOptions {
  /** Whatever is asked of it from here on is asked for the principal. */
  readonly database: Pick<Database, 'actFor'>;
  readonly principals: Principals;
  readonly keyUses: KeyUses;
  readonly guard: AuthGuard<Principal>;
}

/**
 * Finds the principal of a request by its API key, its session token or its widget session; requests without a valid
 * one are refused, and so are pages that their session does not allow.
 */
export function authenticate({ database, principals, keyUses, guard }: AuthenticateOptions): RequestHandler {
  return async (request, response, next) => {
    const credential = readCredential(request.headers);
    const { secret } = credential;
    // What worked a moment ago is no guess.
    const principal =
      principals.recent(secret) ??
      (await guard
        .check(request.ip, secret, () => principals.find(credential))
        .catch((error: unknown) => {
          if (error instanceof SessionEndedError) hideFromOthers(request, response, error.allowedOrigins);
          throw error;
        }));
    admitOrigin(request, response, principal);
    if (principal.actor.kind === 'key') keyUses.note(principal.actor.key.id);
    setPrincipal(response, principal, () => isFound(principals, credential));
    database.actFor(scopeOf(principal), next);
  };
}

async function isFound(principals: Principals, credential: Credential): Promise<boolean> {
  if (principals.recent(credential.secret) !== null) return true;
  try {
    await principals.find(credential);
    return true;
  } catch (error) {
    // Trouble is no refusal.
    return !(error instanceof ApiError && error.status < 500);
  }
}
