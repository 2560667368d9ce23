import { UniqueConstraintError } from 'sequelize';
import { IdempotencyConflictError } from './errors.ts';

/** Runs an insert; a second use of the account's idempotency key becomes an IdempotencyConflictError. */
export async function refuseRepeatedKey<T>(insert: () => Promise<T>): Promise<T> {
  try {
    return await insert();
  } catch (error) {
    if (error instanceof UniqueConstraintError && 'idempotency_key' in error.fields)
      throw new IdempotencyConflictError(error);
    throw error;
  }
}
