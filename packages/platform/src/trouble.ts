import { ObjectStoreUnavailableError } from './object-store/errors.ts';
import { systemErrorCode } from './system-error.ts';

/** Of connections and disks. What the code means is known, so the error says nothing about the work. */
const SYSTEM_CODES: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EDQUOT',
  'EHOSTUNREACH',
  'EIO',
  'EMFILE',
  'ENETUNREACH',
  'ENFILE',
  'ENOSPC',
  'ENOTFOUND',
  'EPIPE',
  'EROFS',
  'ETIMEDOUT',
]);

/**
 * Classes and codes of SQLSTATE: connection (08), resources (53), operator intervention (57), system (58); deadlock,
 * serialization and lock timeout.
 */
const SQL_STATES = /^(08|53|57|58)...$|^(40001|40P01|55P03)$/;

/** Sequelize and the driver have errors without a code. */
const NAMES = /^Sequelize(Connection|Host|AccessDenied|InvalidConnection|Timeout)/;
const MESSAGES = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to)/;

/**
 * Whether something that the work depends on failed, rather than the work: the object store, the database, or the way
 * to them. The same work may well succeed later.
 */
export function isTrouble(thrown: unknown): boolean {
  // Errors quote their causes, by several names. None of them goes round in circles for long.
  let error = thrown;
  for (let depth = 0; depth < 6 && error instanceof Error; depth += 1) {
    if (error instanceof ObjectStoreUnavailableError || NAMES.test(error.name) || MESSAGES.test(error.message))
      return true;
    const code = systemErrorCode(error);
    if (code !== null && (SYSTEM_CODES.has(code) || SQL_STATES.test(code))) return true;
    error = error.cause ?? ('original' in error ? error.original : undefined);
  }
  return false;
}
