import { PlatformError } from '../../errors.ts';

/** The account used this idempotency key before. Find the record by the key and compare request hashes. */
export class IdempotencyConflictError extends PlatformError {
  override readonly name = 'IdempotencyConflictError';

  constructor(cause: unknown) {
    super('ERR-2004', 'This idempotency key was used before.', { fix: 'Use a new key for a new request.', cause });
  }
}

/** Others of the same owner were at work for too long. It is trouble of the database: the same can work later. */
export class TurnTimeoutError extends Error {
  override readonly name = 'TurnTimeoutError';

  constructor(milliseconds: number) {
    super(`The turn did not come within ${milliseconds / 1000} seconds.`);
  }
}

/** This release needs more of the database than it has. */
export class SchemaBehindError extends PlatformError {
  override readonly name = 'SchemaBehindError';

  constructor(pending: readonly string[]) {
    const many = pending.length === 1 ? 'a migration' : `${pending.length} migrations`;
    super('ERR-9008', `The database lacks ${many} of this release: ${pending.join(', ')}.`, {
      fix:
        'Run `node packages/server/dist/migrate.js` of this release with the DATABASE_URL of the owner of the ' +
        'tables, then start again; or set MIGRATE_ON_START=true.',
    });
  }
}
