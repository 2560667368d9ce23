import { PlatformError } from '../../errors.ts';

/** The account already made something else with this idempotency key; find it by the key and compare fingerprints. */
export class IdempotencyConflictError extends PlatformError {
  override readonly name = 'IdempotencyConflictError';

  constructor(cause: unknown) {
    super('ERR-2004', 'This idempotency key was used before.', { fix: 'Use a new key for a new request.', cause });
  }
}
