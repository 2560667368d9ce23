import { ApiError } from '../http/api-error.ts';

/** Streams last for minutes; a client does better to ask again with `If-None-Match` meanwhile. */
const RETRY_AFTER_SECONDS = 30;

export interface StreamSlots {
  /**
   * Takes one of the principal's streams; the function that is returned gives it back.
   *
   * @throws ApiError ERR-5004 when all of them are open
   */
  take(principalId: string): () => void;
}

/** Counts the streams that this process has open. */
export function createStreamSlots(atOnce: number): StreamSlots {
  const open = new Map<string, number>();
  return {
    take(principalId) {
      const before = open.get(principalId) ?? 0;
      if (before >= atOnce)
        throw new ApiError('ERR-5004', `This API key may have ${atOnce} event streams open at the same time.`, {
          retryAfter: RETRY_AFTER_SECONDS,
        });
      open.set(principalId, before + 1);
      return () => {
        const rest = (open.get(principalId) ?? 1) - 1;
        if (rest === 0) open.delete(principalId);
        else open.set(principalId, rest);
      };
    },
  };
}
