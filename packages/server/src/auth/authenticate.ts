import type { RequestHandler } from 'express';
import type { AuthGuard } from '../limits/auth-guard.ts';
import { readCredential } from './credential.ts';
import type { KeyUses } from './key-uses.ts';
import { actorId, setPrincipal, type Principal } from './principal.ts';
import type { Principals } from './principals.ts';

export interface AuthenticateOptions {
  readonly principals: Principals;
  readonly keyUses: KeyUses;
  readonly guard: AuthGuard<Principal>;
}

/** Finds the principal of a request by its API key; requests without a valid key are refused. */
export function authenticate({ principals, keyUses, guard }: AuthenticateOptions): RequestHandler {
  return async (request, response, next) => {
    const { secret } = readCredential(request.headers);
    // A key that worked a moment ago is no guess.
    const principal =
      principals.recent(secret) ?? (await guard.check(request.ip, secret, () => principals.find(secret)));
    keyUses.note(actorId(principal));
    setPrincipal(response, principal);
    next();
  };
}
