import type { ApiKey, ApiKeyWithSecret } from '@retainwise/openapi';
import type { ApiKeyRecord, CreatedApiKey } from '@retainwise/platform';
import { isPermission } from './permissions.ts';

/** A key without its secret, which nobody has any more. */
export function presentKey(key: ApiKeyRecord, now: Date): ApiKey {
  return {
    id: key.id,
    name: key.name,
    prefix: key.displayPrefix,
    livemode: key.livemode,
    scopes: key.scopes === null ? null : key.scopes.filter(isPermission),
    reference: key.reference,
    status: statusOf(key, now),
    created_at: key.createdAt.toISOString(),
    created_by: key.createdBy,
    last_used_at: key.lastUsedAt?.toISOString() ?? null,
    expires_at: key.expiresAt?.toISOString() ?? null,
    revoked_at: key.revokedAt?.toISOString() ?? null,
    rotated_from: key.rotatedFrom,
  };
}

export function presentNewKey({ record, secret }: CreatedApiKey, now: Date): ApiKeyWithSecret {
  return { ...presentKey(record, now), secret };
}

function statusOf({ revokedAt, expiresAt }: ApiKeyRecord, now: Date): ApiKey['status'] {
  if (revokedAt !== null) return 'revoked';
  return expiresAt !== null && expiresAt <= now ? 'expired' : 'active';
}
