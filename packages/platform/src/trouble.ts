import { ObjectStoreUnavailableError } from './object-store/errors.ts';

/**
 * Recognises failures of what RetainWise stands on, as opposed to its own faults: the request or job is not to blame,
 * and the same request can work a little later. Errors are wrapped several times on their way (driver, Sequelize, our
 * own), so every function here looks through the whole chain of causes.
 */

/** What is wrong with the database, as far as its client can know. */
export type DatabaseTrouble = 'unreachable' | 'busy' | 'conflict' | 'out-of-resources';

/** Longer chains do not occur; a cause that leads back to itself would. */
const MAX_DEPTH = 10;

/** SQLSTATE classes: connection, authorization, missing database, resources, intervention, system, configuration. */
const CLASSES: Readonly<Record<string, DatabaseTrouble>> = {
  '08': 'unreachable',
  '28': 'unreachable',
  '3D': 'unreachable',
  '53': 'out-of-resources',
  '57': 'unreachable',
  '58': 'out-of-resources',
  F0: 'unreachable',
};

/** SQLSTATE codes that mean something else than their class, or whose class is not trouble as a whole. */
const CODES: Readonly<Record<string, DatabaseTrouble>> = {
  // read_only_sql_transaction: the address leads to a standby, as it does during a failover.
  '25006': 'unreachable',
  // The server ended a transaction that was idle or took too long.
  '25P03': 'unreachable',
  '25P04': 'busy',
  '40001': 'conflict',
  '40P01': 'conflict',
  '55006': 'busy',
  '55P03': 'busy',
  '57014': 'busy',
};

/** System errors of a connection, to the database or to a service. */
const NETWORK: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/** Messages of pg, pg-pool, pg-boss and Sequelize for a connection that is lost: these errors carry no code. */
const LOST_CONNECTION = new RegExp(
  [
    '^Connection terminated',
    'connection error and is not queryable',
    'was closed and is not queryable',
    '^Query read timeout',
    '^timeout expired',
    '^timeout exceeded when trying to connect',
    'terminating connection',
    'Cannot use a pool after calling end',
    'after the connection manager was closed',
    'pool is draining',
    '^Database not opened',
    'server closed the connection',
    '^Connection timed out',
  ].join('|'),
);

/** Names of Sequelize's connection errors. They have many classes; the names begin alike. */
const SEQUELIZE_CONNECTION = /^Sequelize(Connection|Host|AccessDenied|InvalidConnection)/;

/** Names of errors for a connection, or the turn for one, that did not come in time. */
const BUSY: ReadonlySet<string> = new Set(['SequelizeConnectionAcquireTimeoutError', 'TurnTimeoutError']);

/** System errors of a disk that is full, or over a quota. */
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);
/** System errors of a disk that fails or became read-only, and of a process that has no file handles left. */
const FAILING: ReadonlySet<string> = new Set(['EIO', 'EROFS', 'EMFILE', 'ENFILE', 'ESTALE', 'ENODEV', 'ENXIO']);
/** Names of the errors of AWS services and their client that pass. */
const AWS_TRANSIENT =
  /^(SlowDown|Throttl|RequestTimeout|TimeoutError|ServiceUnavailable|InternalError|RequestLimit|TooManyRequests|503)/;

interface Link {
  readonly error: Error;
  readonly code: string;
}

/** The error, its causes, and what drivers call causes, outermost first. */
function chainOf(thrown: unknown): Link[] {
  const links: Link[] = [];
  const follow = (value: unknown, depth: number): void => {
    if (!(value instanceof Error) || depth > MAX_DEPTH || links.some(({ error }) => error === value)) return;
    const { code, cause, parent, original, errors } = value as Error &
      Readonly<Partial<Record<'code' | 'parent' | 'original' | 'errors', unknown>>>;
    links.push({ error: value, code: typeof code === 'string' ? code : '' });
    // Of several addresses that were tried, Node reports an AggregateError.
    for (const inner of [cause, parent, original, ...(Array.isArray(errors) ? (errors as unknown[]) : [])])
      follow(inner, depth + 1);
  };
  follow(thrown, 0);
  return links;
}

function isSqlState(code: string): boolean {
  return /^[0-9A-Z]{5}$/.test(code) && !/^E[A-Z]{4}$/.test(code);
}

/** Of the AWS SDK: every error that a service answered with, and those of its own, carry `$metadata`. */
function awsStatus(error: Error): number | null {
  if (!('$metadata' in error)) return null;
  const { httpStatusCode = 0 } = (error.$metadata ?? {}) as { readonly httpStatusCode?: number };
  return httpStatusCode;
}

/**
 * What is wrong with the database; null when the error is none of its troubles. `unreachable`: no connection, or it was
 * lost, possibly after the statement took effect. `busy`: a lock, a connection or an answer took too long. `conflict`:
 * two transactions were in each other's way. `out-of-resources`: memory, disk or connections of the server.
 */
export function databaseTrouble(thrown: unknown): DatabaseTrouble | null {
  const chain = chainOf(thrown);
  // A network error of the object store or of SQS is theirs.
  if (chain.some(({ error }) => awsStatus(error) !== null)) return null;
  for (const { error, code } of chain.toReversed()) {
    if (isSqlState(code)) {
      const trouble = CODES[code] ?? CLASSES[code.slice(0, 2)];
      if (trouble !== undefined) return trouble;
    }
    if (NETWORK.has(code) || LOST_CONNECTION.test(error.message)) return 'unreachable';
    if (BUSY.has(error.name)) return 'busy';
    if (SEQUELIZE_CONNECTION.test(error.name)) return 'unreachable';
  }
  return null;
}

/** Whether the database, not the request or job, is the reason: the same can work a little later. */
export function isDatabaseTrouble(thrown: unknown): boolean {
  return databaseTrouble(thrown) !== null;
}

/** Whether there is no room: on the disk of the files (ENOSPC, EDQUOT), or on that of the database (53100). */
export function isStorageFull(thrown: unknown): boolean {
  return chainOf(thrown).some(({ code }) => FULL.has(code) || code === '53100');
}

/**
 * Whether the place where files are is the reason: it is full, it fails, or the object store cannot be reached, is
 * throttled or has an error of its own. The same can work a little later, or once there is room.
 */
export function isStorageTrouble(thrown: unknown): boolean {
  if (isStorageFull(thrown)) return true;
  const chain = chainOf(thrown);
  if (chain.some(({ error }) => error instanceof ObjectStoreUnavailableError)) return true;
  const aws = chain.map(({ error }) => awsStatus(error)).filter((status) => status !== null);
  if (aws.length > 0)
    return (
      aws.some((status) => status === 0 || status === 429 || status >= 500) ||
      chain.some(({ error, code }) => AWS_TRANSIENT.test(error.name) || NETWORK.has(code))
    );
  return chain.some(({ code }) => FAILING.has(code));
}

/**
 * Whether something that the work depends on failed, rather than the work: the database, the object store, or the way
 * to them. The same work may well succeed later.
 */
export function isTrouble(thrown: unknown): boolean {
  return isDatabaseTrouble(thrown) || isStorageTrouble(thrown);
}
