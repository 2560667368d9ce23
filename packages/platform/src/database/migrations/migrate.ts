import { setTimeout as delay } from 'node:timers/promises';
import { QueryTypes } from 'sequelize';
import type { Sequelize, Transaction } from 'sequelize';
import { Umzug } from 'umzug';
import type { UmzugStorage } from 'umzug';
import type { Logger } from '../../logging/types.ts';
import { databaseTrouble } from '../../trouble.ts';
import { TIMEOUTS } from '../connection/timeouts.ts';
import * as index from './index.ts';
import type { Migration } from './types.ts';

/** In the order of their names, which begin with a number. */
const migrations: readonly Migration[] = Object.values(index).toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** An arbitrary number, the same in every process that migrates this schema. */
const ADVISORY_LOCK = 7_238_254_101;

/** A table that is in use longer than all of this ends the start of the process, which is then started again. */
const LOCK_TRIES = 12;
const LOCK_PAUSE_MS = 2_000;

export interface MigrateOptions {
  /** `up` unless given. */
  readonly direction?: 'up' | 'down';
  /** Name of the last migration to apply or take down; all of them unless given. */
  readonly to?: string;
  readonly logger?: Logger;
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
 * at all, and processes that start together wait for the first. While a migration waits for a table that is in use,
 * every later statement on that table waits behind it, so it waits briefly and tries again. Returns the names of the
 * migrations run.
 */
export async function migrate(sequelize: Sequelize, options: MigrateOptions = {}): Promise<readonly string[]> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await migrateOnce(sequelize, options);
    } catch (error) {
      if (databaseTrouble(error) !== 'busy' || tries === LOCK_TRIES) throw error;
      options.logger?.warn({ tries }, 'a table that a migration changes is in use, will try again');
      await delay(LOCK_PAUSE_MS);
    }
  }
}

/** Names of the migrations that this release needs and the database does not have. */
export async function pendingMigrations(sequelize: Sequelize): Promise<readonly string[]> {
  const [there] = await sequelize.query<{ name: string | null }>(
    `SELECT to_regclass('public.schema_migrations') AS name`,
    { type: QueryTypes.SELECT },
  );
  const names = migrations.map(({ name }) => name);
  if (there === undefined || there.name === null) return names;
  const rows = await sequelize.query<{ name: string }>('SELECT name FROM schema_migrations', {
    type: QueryTypes.SELECT,
  });
  const applied = new Set(rows.map(({ name }) => name));
  return names.filter((name) => !applied.has(name));
}

async function migrateOnce(sequelize: Sequelize, { direction = 'up', to }: MigrateOptions): Promise<readonly string[]> {
  return sequelize.transaction(async (transaction) => {
    // Another process may take as long as its migrations take.
    await sequelize.query('SET LOCAL lock_timeout = 0', { transaction });
    await sequelize.query(`SELECT pg_advisory_xact_lock(${ADVISORY_LOCK})`, { transaction });
    await sequelize.query(`SET LOCAL lock_timeout = ${TIMEOUTS.migration.lockMs}`, { transaction });
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
