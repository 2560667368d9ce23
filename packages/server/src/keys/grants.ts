import type { ApiKeyRecord } from '@retainwise/platform';
import { isPermission, permissionsOfScopes } from '../auth/permissions.ts';
import type { Principal } from '../auth/principal.ts';
import { ApiError, cutText } from '../http/api-error.ts';

/** What a key may do. */
export type Grant = Pick<ApiKeyRecord, 'scopes' | 'reference' | 'expiresAt' | 'livemode'>;

/** All that the principal itself may do. */
export function grantOf({ actor, permissions, reference }: Principal): Grant {
  if (actor.kind === 'key') return actor.key;
  // No session has the permission that this needs.
  if (actor.kind === 'session') throw refuse('scopes', 'A widget session makes no keys.');
  // People come and go; a key of an owner stays, and may do what is added later, as its owner may.
  const scopes = actor.role === 'owner' ? null : [...permissions];
  return { scopes, reference, expiresAt: null, livemode: true };
}

/**
 * Nobody gives, or is shown the secret of, a key that may do more than they may themselves.
 *
 * @throws ApiError ERR-1006
 */
export function requireWithin(grant: Grant, own: Grant): void {
  // What this version does not know may mean something in a later one.
  const unknown = grant.scopes?.filter((scope) => !isPermission(scope)) ?? [];
  if (unknown.length > 0) throw refuse('scopes', `There is no permission "${cutText(unknown.join('", "'))}".`);
  // Null are also the permissions that are added later.
  if (grant.scopes === null && own.scopes !== null)
    throw refuse('scopes', 'This API key has some permissions only, and cannot make a key that has all.');
  const mine = permissionsOfScopes(own.scopes);
  const missing = [...permissionsOfScopes(grant.scopes)].filter((permission) => !mine.has(permission));
  if (missing.length > 0)
    throw refuse('scopes', `This API key does not have the permission "${missing.join('", "')}".`);
  if (own.reference !== null && grant.reference !== own.reference)
    throw refuse('reference', 'This API key is bound to one reference, and cannot make a key for another.');
  if (own.expiresAt !== null && (grant.expiresAt === null || grant.expiresAt > own.expiresAt))
    throw refuse('expires_at', 'This API key expires, and cannot make a key that outlives it.');
  if (!own.livemode && grant.livemode) throw refuse('livemode', 'This is a test key, and cannot make a live key.');
}

function refuse(field: string, message: string): ApiError {
  const fix = 'Ask for no more than this key may do itself, or use a key that may do more.';
  return new ApiError('ERR-1006', message, { errors: [{ location: `body/${field}`, message, fix }] });
}
