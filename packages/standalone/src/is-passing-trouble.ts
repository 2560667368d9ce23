import { ApiError, ConnectionError, TimeoutError } from '@retainwise/sdk';

/**
 * Whether the same request to the API may succeed in a moment: the service is in trouble, or the same request of a
 * process that was killed still counts as being processed.
 */
export function isPassingTrouble(error: unknown): boolean {
  return (
    error instanceof ConnectionError ||
    error instanceof TimeoutError ||
    (error instanceof ApiError && (error.status >= 500 || error.code === 'ERR-2007'))
  );
}
