import type { Database } from '@retainwise/platform';
import type { RequestHandler } from 'express';
import { ApiError } from '../http/api-error.ts';
import type { AuthGuard } from '../limits/auth-guard.ts';
import { setPrincipal, type Principal } from './principal.ts';

const BEARER = /^Bearer\s+(\S+)$/i;

/** Finds the principal of a request by its API key; requests without a valid key are refused. */
export function authenticate(
  database: Pick<Database, 'apiKeys' | 'accounts'>,
  guard: AuthGuard<Principal>,
): RequestHandler {
  return async (request, response, next) => {
    const secret = BEARER.exec(request.headers.authorization ?? '')?.[1];
    if (secret === undefined) throw new ApiError('ERR-1001', 'The request has no API key.');
    setPrincipal(response, await guard.check(request.ip, secret, () => findPrincipal(database, secret)));
    next();
  };
}

async function findPrincipal(
  { apiKeys, accounts }: Pick<Database, 'apiKeys' | 'accounts'>,
  secret: string,
): Promise<Principal> {
  const key = await apiKeys.findActiveBySecret(secret);
  if (!key) {
    // The holder of a real key may learn that it was revoked; a guessed key reveals nothing.
    const known = await apiKeys.findBySecret(secret);
    throw known
      ? new ApiError('ERR-1002', 'This API key was revoked or has expired.')
      : new ApiError('ERR-1001', 'This API key does not exist.');
  }
  const account = await accounts.find(key.accountId);
  if (!account) throw new ApiError('ERR-1001', 'The account of this API key does not exist.');
  return { account, key };
}
