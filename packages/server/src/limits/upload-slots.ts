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

export interface UploadSlotsOptions {
  /** Slots of an account for each upload that it may send at the same time. */
  readonly timesOfAccount?: number;
  /** For the message. */
  readonly what?: 'files' | 'parts';
}

/** Counts the uploads, or the parts of uploads, that this process receives at the moment. */
export function createUploadSlots(
  limits: Limits,
  { timesOfAccount = 1, what = 'files' }: UploadSlotsOptions = {},
): UploadSlots {
  const underWay = new Map<string, number>();
  let total = 0;
  return {
    async run(account, work, onRefused) {
      const mostOfAccount = limitsOf(account, limits).uploadsAtOnce * timesOfAccount;
      const ofAccount = underWay.get(account.id) ?? 0;
      const isFull = total >= limits.uploadsPerProcess;
      if (isFull || ofAccount >= mostOfAccount) onRefused();
      if (ofAccount >= mostOfAccount)
        throw new ApiError(
          'ERR-5004',
          `Your account may send ${mostOfAccount} ${mostOfAccount === 1 ? what.slice(0, -1) : what} at the same time.`,
          { retryAfter: RETRY_AFTER_SECONDS },
        );
      if (isFull)
        throw new ApiError('ERR-5002', `The server is receiving as many ${what} as it can at the moment.`, {
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
