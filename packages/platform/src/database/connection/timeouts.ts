/** How long a connection may take for what it does; 0 means no limit. */
export interface ConnectionTimeouts {
  /** For one statement. */
  readonly statementMs: number;
  /** To get a lock that another transaction holds. */
  readonly lockMs: number;
  /** Between two statements of a transaction: locks must not outlive whoever took them. */
  readonly idleInTransactionMs: number;
  /** To get a connection of the pool. */
  readonly acquireMs: number;
  /** To open a connection. */
  readonly connectMs: number;
}

export type ConnectionUse = keyof typeof TIMEOUTS;

/** To open a connection: an address that never answers must not use up the time of a request. */
export const CONNECT_TIMEOUT_MS = 3_000;
/** While a process starts or works on its own, a database on a busy machine may take its time. */
export const PATIENT_CONNECT_TIMEOUT_MS = 30_000;

/**
 * By what a connection is for. Requests give up early, so that one that waits does not take the connection of those
 * that need not wait. Jobs wait: their statements write many rows, and nobody is at the other end. Migrations may
 * rewrite a table, but while they wait for a lock everything else waits behind them, so they try again instead.
 */
export const TIMEOUTS = {
  request: {
    statementMs: 10_000,
    lockMs: 3_000,
    idleInTransactionMs: 30_000,
    acquireMs: 3_000,
    connectMs: CONNECT_TIMEOUT_MS,
  },
  job: {
    statementMs: 300_000,
    lockMs: 60_000,
    idleInTransactionMs: 120_000,
    acquireMs: 30_000,
    connectMs: 10_000,
  },
  migration: {
    statementMs: 0,
    lockMs: 5_000,
    idleInTransactionMs: 600_000,
    acquireMs: 30_000,
    connectMs: PATIENT_CONNECT_TIMEOUT_MS,
  },
} as const satisfies Readonly<Record<string, ConnectionTimeouts>>;

/**
 * The statement that gives a new connection its limits. Sent as a statement, because connection poolers such as
 * PgBouncer refuse connections with settings that they do not know.
 */
export function timeoutStatement({ statementMs, lockMs, idleInTransactionMs }: ConnectionTimeouts): string {
  return (
    `SET statement_timeout = ${statementMs}; SET lock_timeout = ${lockMs}; ` +
    `SET idle_in_transaction_session_timeout = ${idleInTransactionMs}`
  );
}
