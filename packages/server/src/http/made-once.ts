import { IdempotencyConflictError } from '@retainwise/platform';
import { ApiError } from './api-error.ts';
import { requestHash, sameRequest } from './idempotency.ts';

export interface Repeatable {
  readonly idempotencyKey: string | null;
  readonly requestHash: string | null;
}

/** What an earlier request with an idempotency key made. */
export type FindEarlier = (
  idempotencyKey: string,
) => Promise<{ readonly id: string; readonly requestHash: string | null } | null>;

/** @param content what the request asks for */
export function repeatable(idempotencyKey: string | undefined, content: readonly unknown[]): Repeatable {
  return { idempotencyKey: idempotencyKey ?? null, requestHash: requestHash(content) };
}

/**
 * Refuses a request that has made something with a secret before. It makes no second one, and the secret of the first
 * is stored nowhere, so there is nothing to answer it with.
 *
 * @throws ApiError ERR-2004, ERR-2012
 */
export async function refuseRepeated(
  findEarlier: FindEarlier,
  { idempotencyKey, requestHash: hash }: Repeatable,
): Promise<void> {
  if (idempotencyKey === null || hash === null) return;
  const earlier = await findEarlier(idempotencyKey);
  if (earlier === null) return;
  const { id } = sameRequest(earlier, hash, 'request');
  throw new ApiError('ERR-2012', `This request made ${id} before. Its secret is shown once.`);
}

/** Of two such requests at the same time, the database lets one make it. */
export async function orRepeated<T>(findEarlier: FindEarlier, request: Repeatable, make: () => Promise<T>): Promise<T> {
  await refuseRepeated(findEarlier, request);
  try {
    return await make();
  } catch (error) {
    if (error instanceof IdempotencyConflictError) await refuseRepeated(findEarlier, request);
    throw error;
  }
}
