import { TimeoutError as KyTimeoutError } from 'ky';
import { ConnectionError, RetainWiseError, TimeoutError } from '../errors/client-errors.ts';
import type { ResponseContext } from '../errors/read-problem.ts';

/**
 * The error of a request that got no complete response.
 *
 * @throws the reason of `signal` when that aborted the request
 */
export function transportError(
  error: unknown,
  { host, redact }: ResponseContext,
  signal: AbortSignal | null,
): RetainWiseError {
  signal?.throwIfAborted();
  if (error instanceof RetainWiseError) return error;
  // Without a cause: ky's error holds the request, and with it the API key.
  if (error instanceof KyTimeoutError)
    return new TimeoutError(`${host} did not respond in time.`, {
      fix: 'Try again, or set a longer timeout on the client.',
    });
  return new ConnectionError(`The connection to ${host} failed: ${redact(reasonOf(error))}.`, {
    fix: 'Check baseUrl and the network, and try again.',
    cause: error,
  });
}

/** fetch's own message is only "fetch failed"; the reason is its cause. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}
