import { PlatformError } from '../../errors.ts';

/** The account used this idempotency key before. Find the record by the key and compare request hashes. */
export class IdempotencyConflictError extends PlatformError {
  override readonly name = 'IdempotencyConflictError';

  constructor(cause: unknown) {
    super('ERR-2004', 'This idempotency key was used before.', { fix: 'Use a new key for a new request.', cause });
  }
}
