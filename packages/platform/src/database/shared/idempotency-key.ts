import type pg from 'pg';
import { UniqueConstraintError } from 'sequelize';
import { IdempotencyConflictError } from './errors.ts';

/** How the unique constraints of these keys are called, in every table that has them. */
const CONSTRAINT = /_idempotency(?:_key)?$/;

/** Runs an insert; a second use of the account's idempotency key becomes an IdempotencyConflictError. */
export async function refuseRepeatedKey<T>(insert: () => Promise<T>): Promise<T> {
  try {
    return await insert();
  } catch (error) {
    if (error instanceof UniqueConstraintError && CONSTRAINT.test(constraintOf(error) ?? ''))
      throw new IdempotencyConflictError(error);
    throw error;
  }
}

/** Where rows are secured, PostgreSQL tells only the name of a constraint, and not the columns in it. */
function constraintOf({ parent }: UniqueConstraintError): string | undefined {
  // as: the driver's error, which Sequelize types as one of any
  return (parent as Partial<pg.DatabaseError>).constraint;
}
