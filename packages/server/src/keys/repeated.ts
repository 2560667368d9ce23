import { IdempotencyConflictError, type ApiKeyRecord, type Database } from '@retainwise/platform';
import { actorId, type Principal } from '../auth/principal.ts';
import { ApiError } from '../http/api-error.ts';
import { requestHash, sameRequest } from '../http/idempotency.ts';

export interface Repeatable {
  readonly idempotencyKey: string | null;
  readonly requestHash: string | null;
}

/** @param content what the request asks for */
export function repeatable(idempotencyKey: string | undefined, content: readonly unknown[]): Repeatable {
  return { idempotencyKey: idempotencyKey ?? null, requestHash: requestHash(content) };
}

/**
 * Refuses a request that has made a key before. It makes no second one, and the secret of the first is stored nowhere,
 * so there is nothing to answer it with.
 *
 * @throws ApiError ERR-2004, ERR-2012
 */
export async function refuseRepeated(
  apiKeys: Pick<Database['apiKeys'], 'findByIdempotencyKey'>,
  principal: Principal,
  { idempotencyKey, requestHash: hash }: Repeatable,
): Promise<void> {
  if (idempotencyKey === null || hash === null) return;
  const earlier = await apiKeys.findByIdempotencyKey(principal.account.id, actorId(principal), idempotencyKey);
  if (earlier === null) return;
  throw madeBefore(sameRequest(earlier, hash, 'request'));
}

/** Of two such requests at the same time, the database lets one make a key. */
export async function orRepeated<T>(
  apiKeys: Pick<Database['apiKeys'], 'findByIdempotencyKey'>,
  principal: Principal,
  request: Repeatable,
  make: () => Promise<T>,
): Promise<T> {
  await refuseRepeated(apiKeys, principal, request);
  try {
    return await make();
  } catch (error) {
    if (error instanceof IdempotencyConflictError) await refuseRepeated(apiKeys, principal, request);
    throw error;
  }
}

function madeBefore({ id }: ApiKeyRecord): ApiError {
  return new ApiError('ERR-2012', `This request made ${id} before. The secret of a key is shown once.`);
}
