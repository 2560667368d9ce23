import { TimeoutError as KyTimeoutError } from 'ky';
import { ConnectionError, RetainWiseError, TimeoutError } from '../errors/client-errors.ts';
import type { AnswerContext } from '../errors/read-problem.ts';

/**
 * The error of a request that got no whole answer.
 *
 * @throws the reason of `signal` when that was it: who aborted knows why
 */
export function transportError(
  error: unknown,
  { host, redact }: AnswerContext,
  signal: AbortSignal | null,
): RetainWiseError {
  signal?.throwIfAborted();
  if (error instanceof RetainWiseError) return error;
  // Not as the cause: ky's error holds the request, and that the key.
  if (error instanceof KyTimeoutError)
    return new TimeoutError(`${host} did not answer in time. Try again, or give the client a longer timeout.`);
  return new ConnectionError(
    `${host} could not be reached, or the connection broke off: ${redact(reasonOf(error))}. Check baseUrl and the network, and try again.`,
    { cause: error },
  );
}

/** fetch says "fetch failed" and keeps what happened as the cause. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}
