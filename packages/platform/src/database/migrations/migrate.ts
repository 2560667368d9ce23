import { setTimeout as delay } from 'node:timers/promises';
import { QueryTypes } from 'sequelize';
import type { Sequelize, Transaction } from 'sequelize';
import { Umzug } from 'umzug';
import type { UmzugStorage } from 'umzug';
import type { Logger } from '../../logging/types.ts';
import { databaseTrouble } from '../../trouble.ts';
import { TIMEOUTS } from '../connection/timeouts.ts';
import * as index from './index.ts';
import { buildIndex, dropIndex } from './build-index.ts';
import type { IndexMigration, Migration, SqlMigration } from './types.ts';

/** In the order of their names, which begin with a number. */
const MIGRATIONS: readonly Migration[] = Object.values(index).toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** An arbitrary number, the same in every process that migrates this schema. */
const ADVISORY_LOCK = 7_238_254_101;

/** A table that is in use longer than all of this ends the start of the process, which is then started again. */
const LOCK_TRIES = 12;
const LOCK_PAUSE_MS = 2_000;
/** Between two looks whether another process has done with its migrations. */
const TURN_PAUSE_MS = 100;

export interface MigrateOptions {
  /** `up` unless given. */
  readonly direction?: 'up' | 'down';
  /** Name of the last migration to apply or take down; all of them unless given. */
  readonly to?: string;
  readonly logger?: Logger;
  /** Those of this release unless given. */
  readonly migrations?: readonly Migration[];
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
 * at all, and processes that start together wait for the first. Indices that are built while rows are written are the
 * exception: what is before one is committed first. While a migration waits for a table that is in use, every later
 * statement on that table waits behind it, so it waits briefly and tries again. Returns the names of the migrations
 * run.
 */
export async function migrate(sequelize: Sequelize, options: MigrateOptions = {}): Promise<readonly string[]> {
  const { direction = 'up', to, migrations = MIGRATIONS, logger } = options;
  const names: string[] = [];
  for (const stretch of stretchesOf(wanted(migrations, direction, to), direction))
    names.push(...(await persistently(() => runStretch(sequelize, stretch, direction), logger)));
  return names;
}

/** Those up to a name, or from it on, that one included. */
function wanted(migrations: readonly Migration[], direction: 'up' | 'down', to: string | undefined): Migration[] {
  const ordered = direction === 'up' ? [...migrations] : migrations.toReversed();
  if (to === undefined) return ordered;
  const last = ordered.findIndex(({ name }) => name === to);
  if (last < 0) throw new Error(`There is no migration "${to}".`);
  return ordered.slice(0, last + 1);
}

type Stretch = readonly SqlMigration[] | IndexMigration;

/** What can be in one transaction, and what must be in none. */
function stretchesOf(ordered: readonly Migration[], direction: 'up' | 'down'): readonly Stretch[] {
  const stretches: (SqlMigration[] | IndexMigration)[] = [];
  for (const migration of ordered) {
    const last = stretches.at(-1);
    if ('index' in migration) stretches.push(migration);
    else if (Array.isArray(last)) last.push(migration);
    else stretches.push([migration]);
  }
  return direction === 'up' ? stretches : stretches.map((each) => (Array.isArray(each) ? each.toReversed() : each));
}

function runStretch(sequelize: Sequelize, stretch: Stretch, direction: 'up' | 'down'): Promise<readonly string[]> {
  return 'index' in stretch ? migrateIndex(sequelize, stretch, direction) : migrateSql(sequelize, stretch, direction);
}

async function persistently<T>(work: () => Promise<T>, logger: Logger | undefined): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (databaseTrouble(error) !== 'busy' || tries === LOCK_TRIES) throw error;
      logger?.warn({ tries }, 'a table that a migration changes is in use, will try again');
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
  const names = MIGRATIONS.map(({ name }) => name);
  if (there === undefined || there.name === null) return names;
  const rows = await sequelize.query<{ name: string }>('SELECT name FROM schema_migrations', {
    type: QueryTypes.SELECT,
  });
  const applied = new Set(rows.map(({ name }) => name));
  return names.filter((name) => !applied.has(name));
}

const CREATE_TABLE = `
  CREATE TABLE IF NOT EXISTS schema_migrations (
    name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now()
  )`;

/**
 * Runs work in a transaction that has the turn. Who waits for the turn has no transaction open: an index that another
 * process builds waits for the end of all that are older, and each would wait for the other.
 */
async function inTurn<T>(sequelize: Sequelize, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  for (;;) {
    const done = await sequelize.transaction(async (transaction) => {
      const [turn] = await sequelize.query<{ mine: boolean }>(
        `SELECT pg_try_advisory_xact_lock(${ADVISORY_LOCK}) AS mine`,
        { type: QueryTypes.SELECT, transaction },
      );
      return turn?.mine === true ? { result: await work(transaction) } : null;
    });
    if (done !== null) return done.result;
    await delay(TURN_PAUSE_MS);
  }
}

function migrateSql(
  sequelize: Sequelize,
  stretch: readonly SqlMigration[],
  direction: 'up' | 'down',
): Promise<readonly string[]> {
  return inTurn(sequelize, async (transaction) => {
    await sequelize.query(`SET LOCAL lock_timeout = ${TIMEOUTS.migration.lockMs}`, { transaction });
    await sequelize.query(CREATE_TABLE, { transaction });
    const umzug = new Umzug({
      migrations: stretch.map(({ name, up, down }) => ({
        name,
        up: () => sequelize.query(up, { transaction }),
        down: () => sequelize.query(down, { transaction }),
      })),
      storage: storage(sequelize, transaction),
      logger: undefined,
    });
    const done = direction === 'up' ? await umzug.up() : await umzug.down({ to: 0 });
    return done.map(({ name }) => name);
  });
}

/** By a lock of the session, which outlives statements: an index is built in no transaction. */
async function migrateIndex(
  sequelize: Sequelize,
  migration: IndexMigration,
  direction: 'up' | 'down',
): Promise<readonly string[]> {
  const { name } = migration;
  const rows = <T extends object>(sql: string, bind: readonly string[] = []) =>
    sequelize.query<T>(sql, { bind: [...bind], type: QueryTypes.SELECT });
  const take = `SELECT pg_try_advisory_lock(${ADVISORY_LOCK}) AS mine`;
  while ((await rows<{ mine: boolean }>(take))[0]?.mine !== true) await delay(TURN_PAUSE_MS);
  try {
    await sequelize.query(CREATE_TABLE);
    const applied = (await rows('SELECT name FROM schema_migrations WHERE name = $1', [name])).length > 0;
    if (applied === (direction === 'up')) return [];
    if (direction === 'up') {
      await buildIndex(sequelize, migration);
      await sequelize.query('INSERT INTO schema_migrations (name) VALUES ($1)', { bind: [name] });
    } else {
      await dropIndex(sequelize, migration);
      await sequelize.query('DELETE FROM schema_migrations WHERE name = $1', { bind: [name] });
    }
    return [name];
  } finally {
    await rows(`SELECT pg_advisory_unlock(${ADVISORY_LOCK})`);
  }
}
