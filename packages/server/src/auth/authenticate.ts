import type { Database } from '@retainwise/platform';
import type { RequestHandler } from 'express';
import type { AuthGuard } from '../limits/auth-guard.ts';
import { readCredential } from './credential.ts';
import type { KeyUses } from './key-uses.ts';
import { setPrincipal, type Principal } from './principal.ts';
import type { Principals } from './principals.ts';
import { scopeOf } from './scope.ts';

export interface AuthenticateOptions {
  /** Whatever is asked of it from here on is asked for the principal. */
  readonly database: Pick<Database, 'actFor'>;
  readonly principals: Principals;
  readonly keyUses: KeyUses;
  readonly guard: AuthGuard<Principal>;
}

/** Finds the principal of a request by its API key or session token; requests without a valid one are refused. */
export function authenticate({ database, principals, keyUses, guard }: AuthenticateOptions): RequestHandler {
  return async (request, response, next) => {
    const credential = readCredential(request.headers);
    const { secret } = credential;
    // What worked a moment ago is no guess.
    const principal =
      principals.recent(secret) ?? (await guard.check(request.ip, secret, () => principals.find(credential)));
    if (principal.actor.kind === 'key') keyUses.note(principal.actor.key.id);
    setPrincipal(response, principal);
    database.actFor(scopeOf(principal), next);
  };
}
