import type { AccountRecord } from '@retainwise/platform';
import { ApiError } from '../http/api-error.ts';
import { limitsOf, type Limits } from './limits-of.ts';

/** About as long as a file of ordinary size takes. */
const RETRY_AFTER_SECONDS = 5;

export interface UploadSlots {
  /**
   * Runs the work of one upload, unless as many as may be are under way.
   *
   * @param onRefused called when they are
   * @throws ApiError ERR-5004 for the limit of the account, ERR-5002 for that of this process
   */
  run<T>(account: AccountRecord, work: () => Promise<T>, onRefused: () => void): Promise<T>;
}

/** Counts the uploads that this process receives and analyzes at the moment. */
export function createUploadSlots(limits: Limits): UploadSlots {
  const underWay = new Map<string, number>();
  let total = 0;
  return {
    async run(account, work, onRefused) {
      const { uploadsAtOnce } = limitsOf(account, limits);
      const ofAccount = underWay.get(account.id) ?? 0;
      const isFull = total >= limits.uploadsPerProcess;
      if (isFull || ofAccount >= uploadsAtOnce) onRefused();
      if (ofAccount >= uploadsAtOnce)
        throw new ApiError(
          'ERR-5004',
          `Your account may send ${uploadsAtOnce} file${uploadsAtOnce === 1 ? '' : 's'} at the same time.`,
          { retryAfter: RETRY_AFTER_SECONDS },
        );
      if (isFull)
        throw new ApiError('ERR-5002', 'The server is receiving as many files as it can at the moment.', {
          retryAfter: RETRY_AFTER_SECONDS,
        });
      underWay.set(account.id, ofAccount + 1);
      total += 1;
      try {
        return await work();
      } finally {
        total -= 1;
        const rest = (underWay.get(account.id) ?? 1) - 1;
        if (rest === 0) underWay.delete(account.id);
        else underWay.set(account.id, rest);
      }
    },
  };
}
