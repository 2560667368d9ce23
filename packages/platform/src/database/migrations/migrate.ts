import { QueryTypes } from 'sequelize';
import type { Sequelize, Transaction } from 'sequelize';
import { Umzug } from 'umzug';
import type { UmzugStorage } from 'umzug';
import * as index from './index.ts';
import type { Migration } from './types.ts';

/** In the order of their names, which begin with a number. */
const migrations: readonly Migration[] = Object.values(index).toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** An arbitrary number, the same in every process that migrates this schema. */
const ADVISORY_LOCK = 7_238_254_101;

export interface MigrateOptions {
  /** `up` unless given. */
  readonly direction?: 'up' | 'down';
  /** Name of the last migration to apply or take down; all of them unless given. */
  readonly to?: string;
}

function storage(sequelize: Sequelize, transaction: Transaction): UmzugStorage {
  const run = (sql: string, bind: string[]) => sequelize.query(sql, { bind, transaction });
  return {
    logMigration: async ({ name }) => {
      await run('INSERT INTO schema_migrations (name) VALUES ($1)', [name]);
    },
    unlogMigration: async ({ name }) => {
      await run('DELETE FROM schema_migrations WHERE name = $1', [name]);
    },
    executed: async () => {
      const rows = await sequelize.query<{ name: string }>('SELECT name FROM schema_migrations ORDER BY name', {
        type: QueryTypes.SELECT,
        transaction,
      });
      return rows.map(({ name }) => name);
    },
  };
}

/**
 * Brings the schema up to date, or takes it down. One transaction, under an advisory lock: it happens whole or not
 * at all, and processes that start together wait for the first. Returns the names of the migrations run.
 */
export async function migrate(
  sequelize: Sequelize,
  { direction = 'up', to }: MigrateOptions = {},
): Promise<readonly string[]> {
  return sequelize.transaction(async (transaction) => {
    await sequelize.query(`SELECT pg_advisory_xact_lock(${ADVISORY_LOCK})`, { transaction });
    await sequelize.query(
      `CREATE TABLE IF NOT EXISTS schema_migrations (
         name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now()
       )`,
      { transaction },
    );
    const umzug = new Umzug({
      migrations: migrations.map(({ name, up, down }) => ({
        name,
        up: () => sequelize.query(up, { transaction }),
        down: () => sequelize.query(down, { transaction }),
      })),
      storage: storage(sequelize, transaction),
      logger: undefined,
    });
    const done =
      direction === 'up' ? await umzug.up(to === undefined ? {} : { to }) : await umzug.down({ to: to ?? 0 });
    return done.map(({ name }) => name);
  });
}
