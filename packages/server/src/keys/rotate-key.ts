import type { KeyRotate } from '@retainwise/openapi';
import type { CreatedApiKey, RotationRefusal } from '@retainwise/platform';
import type { ServerDependencies } from '../app/dependencies.ts';
import { audit } from '../auth/audit.ts';
import { auditedKey } from '../auth/audited-key.ts';
import type { Caller } from '../auth/caller.ts';
import { actorId } from '../auth/principal.ts';
import { ApiError } from '../http/api-error.ts';
import { orRepeated, refuseRepeated, repeatable } from '../http/made-once.ts';
import { findKey, noSuchKey } from './find-key.ts';
import { grantOf, requireWithin } from './grants.ts';

const DAY_SECONDS = 86_400;

/**
 * Replaces a key by one that may do the same. Scopes and reference of a key never change, so what was checked before
 * still holds when it is replaced.
 *
 * @throws ApiError ERR-1004, ERR-1006 (more than the caller may do), ERR-2013, ERR-2004 and ERR-2012 (idempotency)
 */
export async function rotateKey(
  { database }: Pick<ServerDependencies, 'database'>,
  caller: Caller,
  keyId: string,
  { overlap_seconds: overlapSeconds = DAY_SECONDS }: KeyRotate,
  idempotencyKey: string | undefined,
): Promise<CreatedApiKey> {
  const { principal } = caller;
  const { apiKeys } = database;
  const old = await findKey(apiKeys, principal, keyId);
  const request = repeatable(idempotencyKey, ['rotate', keyId, overlapSeconds]);
  const findEarlier = (key: string) => apiKeys.findByIdempotencyKey(principal.account.id, actorId(principal), key);
  const made = await orRepeated(findEarlier, request, () => {
    requireWithin(old, grantOf(principal));
    const rotation = { ...request, overlapMs: 1000 * overlapSeconds, createdBy: actorId(principal) };
    return database.transaction(async (transaction) => {
      const rotated = await apiKeys.rotate(principal.account.id, keyId, rotation, transaction);
      if ('refused' in rotated) return rotated;
      await audit(database, caller, 'key.rotated', auditedKey(old), transaction);
      await audit(database, caller, 'key.created', auditedKey(rotated.record), transaction);
      return rotated;
    });
  });
  if (!('refused' in made)) return made;
  // Perhaps this very request was here before, a moment ago.
  await refuseRepeated(findEarlier, request);
  throw refusal(made);
}

function refusal(made: RotationRefusal): ApiError {
  if (made.refused === 'unknown') return noSuchKey();
  return new ApiError(
    'ERR-2013',
    made.refused === 'rotated'
      ? `This API key was rotated before. ${made.replacedBy} replaces it.`
      : `This API key ${made.refused === 'revoked' ? 'was revoked' : 'has expired'}.`,
  );
}
