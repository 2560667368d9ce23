import { createHash } from 'node:crypto';
import { ApiError } from './api-error.ts';

/** Hash of what a request asks for. Requests that share an idempotency key must have the same request hash. */
export function requestHash(content: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/**
 * What an earlier request with the same idempotency key created: the response is the same again.
 *
 * @param kind what was created, for the message
 * @throws ApiError ERR-2004 when that request asked for something else
 */
export function sameRequest<T extends { readonly requestHash: string | null }>(
  earlier: T,
  hash: string,
  kind: string,
): T {
  if (earlier.requestHash === hash) return earlier;
  throw new ApiError('ERR-2004', `This idempotency key was already used for another ${kind}.`);
}
