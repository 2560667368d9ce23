import { actorId, callerName, type Principal } from '../auth/principal.ts';
import { ApiError } from '../http/api-error.ts';

/** Streams last for minutes; a client does better to ask again with `If-None-Match` meanwhile. */
const RETRY_AFTER_SECONDS = 30;

/** An account with many widgets has this many times the streams of one caller. */
const CALLERS_WORTH = 20;

export interface StreamSlots {
  /**
   * Takes one of the caller's streams, and of its account's; the function that is returned gives both back.
   *
   * @throws ApiError ERR-5004 when all of them are open
   */
  take(principal: Principal): () => void;
}

/** Counts the streams that this process has open. */
export function createStreamSlots(atOnce: number): StreamSlots {
  const open = new Map<string, number>();
  const count = (id: string): number => open.get(id) ?? 0;
  const change = (id: string, by: number): void => {
    if (count(id) + by === 0) open.delete(id);
    else open.set(id, count(id) + by);
  };
  return {
    take(principal) {
      const ids = [actorId(principal), principal.account.id];
      if (count(actorId(principal)) >= atOnce)
        throw full(`${callerName(principal)} may have ${atOnce} event streams open at the same time.`);
      if (count(principal.account.id) >= CALLERS_WORTH * atOnce)
        throw full('There are too many event streams open at the moment.');
      for (const id of ids) change(id, 1);
      let isOpen = true;
      return () => {
        if (isOpen) for (const id of ids) change(id, -1);
        isOpen = false;
      };
    },
  };
}

function full(message: string): ApiError {
  return new ApiError('ERR-5004', message, { retryAfter: RETRY_AFTER_SECONDS });
}
