import type { RequestHandler } from 'express';
import { ApiError } from '../http/api-error.ts';
import type { AuthGuard } from '../limits/auth-guard.ts';
import type { KeyUses } from './key-uses.ts';
import { setPrincipal, type Principal } from './principal.ts';
import type { Principals } from './principals.ts';

const BEARER = /^Bearer\s+(\S+)$/i;

export interface AuthenticateOptions {
  readonly principals: Principals;
  readonly keyUses: KeyUses;
  readonly guard: AuthGuard<Principal>;
}

/** Finds the principal of a request by its API key; requests without a valid key are refused. */
export function authenticate({ principals, keyUses, guard }: AuthenticateOptions): RequestHandler {
  return async (request, response, next) => {
    const secret = BEARER.exec(request.headers.authorization ?? '')?.[1];
    if (secret === undefined) throw new ApiError('ERR-1001', 'The request has no API key.');
    // A key that worked a moment ago is no guess.
    const principal =
      principals.recent(secret) ?? (await guard.check(request.ip, secret, () => principals.find(secret)));
    keyUses.note(principal.key.id);
    setPrincipal(response, principal);
    next();
  };
}
