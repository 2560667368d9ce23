import pg from 'pg';
import { Sequelize } from 'sequelize';
import { keepInScope, TENANT_ROLE, type RowScopes } from './row-scopes.ts';
import { CONNECT_TIMEOUT_MS, TIMEOUTS, timeoutStatement, type ConnectionUse } from './timeouts.ts';
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
export function openPool({ url, poolMax, use = 'job', scopes }: PoolOptions): Sequelize {
  const ssl = tlsOptions(url);
  const timeouts = TIMEOUTS[use];
  return new Sequelize(withoutTlsOptions(url), {
    dialect: 'postgres',
    dialectModule: driverOf(scopes),
    // keepAlive: a connection whose other end is gone without a word is noticed.
    dialectOptions: { ssl, keepAlive: true, connectionTimeoutMillis: CONNECT_TIMEOUT_MS },
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
}
