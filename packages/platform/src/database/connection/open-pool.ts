import pg from 'pg';
import { Sequelize } from 'sequelize';
import { keepInScope, TENANT_ROLE, type RowScopes } from './row-scopes.ts';
import { databaseTrouble, type DatabaseTrouble } from '../../trouble.ts';
import { TIMEOUTS, timeoutStatement, type ConnectionUse } from './timeouts.ts';
import { tlsOptions, withoutTlsOptions } from './tls-options.ts';

/**
 * Longer than from one sweep of a worker to the next: opening a connection costs PostgreSQL and this process twenty
 * times what a statement does, and a pool that closed its connections in between opened them again each minute.
 */
const IDLE_MS = 150_000;

export interface PoolOptions {
  readonly url: string;
  readonly poolMax: number;
  /** What its connections are for, which decides how long they may wait. `job` unless given. */
  readonly use?: ConnectionUse;
  /**
   * Given: its connections ask as `TENANT_ROLE`, and see only rows of the scope that the code which asks runs in.
   */
  readonly scopes?: RowScopes | undefined;
  /** Called once for each statement or transaction that the database could not do at the moment. */
  readonly onTrouble?: (trouble: DatabaseTrouble) => void;
}

/**
 * A client whose errors always have a listener. Sequelize adds its own a moment after the connection is made: a server
 * that ends in between would end this process too.
 */
class ListenedClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => {
      // Statements under way fail with the same error, and Sequelize takes the connection out of its pool.
    });
  }
}

/** The driver, with such clients. An object of its own: `pg` itself is shared with pg-boss. */
function driverOf(scopes: RowScopes | undefined): object {
  class ScopedClient extends ListenedClient {
    constructor(config?: string | pg.ClientConfig) {
      super(config);
      if (scopes !== undefined) keepInScope(this, scopes);
    }
  }
  return Object.create(pg, { Client: { value: ScopedClient, enumerable: true } }) as object;
}

/** Opens a pool of connections, for the adapters of this package that bring their own SQL. Connects on first use. */
export function openPool({ url, poolMax, use = 'job', scopes, onTrouble }: PoolOptions): Sequelize {
  const ssl = tlsOptions(url);
  const timeouts = TIMEOUTS[use];
  const sequelize = new Sequelize(withoutTlsOptions(url), {
    dialect: 'postgres',
    dialectModule: driverOf(scopes),
    // keepAlive: a connection whose other end is gone without a word is noticed.
    dialectOptions: { ssl, keepAlive: true, connectionTimeoutMillis: timeouts.connectMs },
    // Statements contain customers' data.
    logging: false,
    pool: { max: poolMax, min: 0, idle: IDLE_MS, acquire: timeouts.acquireMs },
    define: { timestamps: false, underscored: true, freezeTableName: true },
    hooks: {
      afterConnect: async (connection: unknown) => {
        // as: the connection of the pg dialect, which Sequelize types as unknown
        const role = scopes === undefined ? '' : `; SET ROLE ${TENANT_ROLE}`;
        await (connection as pg.Client).query(timeoutStatement(timeouts) + role);
      },
    },
  });
  if (onTrouble !== undefined) watch(sequelize, onTrouble);
  return sequelize;
}

/**
 * Tells of trouble where every statement passes. A transaction fails with the error of its statement, which is told
 * once; when it gets no connection at all, the error is its own.
 */
function watch(sequelize: Sequelize, onTrouble: (trouble: DatabaseTrouble) => void): void {
  const told = new WeakSet<Error>();
  const telling =
    <Arguments extends unknown[], Result>(call: (...given: Arguments) => Promise<Result>) =>
    async (...given: Arguments): Promise<Result> => {
      try {
        return await call(...given);
      } catch (error) {
        const trouble = error instanceof Error && !told.has(error) ? databaseTrouble(error) : null;
        if (error instanceof Error) told.add(error);
        if (trouble !== null) onTrouble(trouble);
        throw error;
      }
    };
  // as: both are overloaded, and are passed on as they are
  sequelize.query = telling(sequelize.query.bind(sequelize) as AnyCall) as Sequelize['query'];
  sequelize.transaction = telling(sequelize.transaction.bind(sequelize) as AnyCall) as Sequelize['transaction'];
}

type AnyCall = (...given: unknown[]) => Promise<unknown>;
