import pg from 'pg';
import { QueryTypes, type Sequelize } from 'sequelize';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPool } from '../src/database/connection/open-pool.ts';
import { migrate } from '../src/database/migrations/migrate.ts';
import type { Migration } from '../src/database/migrations/types.ts';
import { createTestDatabase, type TestDatabase } from '../src/testing/index.ts';

const TABLE: Migration = {
  name: '0001-numbers',
  up: 'CREATE TABLE numbers (n integer NOT NULL); INSERT INTO numbers SELECT n FROM generate_series(1, 1000) AS n',
  down: 'DROP TABLE numbers',
};
const INDEX: Migration = { name: '0002-numbers-n', index: { name: 'numbers_n', on: 'numbers (n)', unique: true } };
const LATER: Migration = {
  name: '0003-more',
  up: 'ALTER TABLE numbers ADD COLUMN more text',
  down: 'ALTER TABLE numbers DROP COLUMN more',
};
const migrations = [TABLE, INDEX, LATER];

let test: TestDatabase;
let pools: Sequelize[];
let other: pg.Client;
beforeEach(async () => {
  test = await createTestDatabase({ empty: true });
  pools = [];
  other = new pg.Client({ connectionString: test.url });
  await other.connect();
});
afterEach(async () => {
  await other.end();
  await Promise.all(pools.map((pool) => pool.close()));
  await test.drop();
});

/** As a process migrates. */
function process(): Sequelize {
  const pool = openPool({ url: test.url, poolMax: 1, use: 'migration' });
  pools.push(pool);
  return pool;
}

const isValid = async (): Promise<boolean | undefined> =>
  (
    await other.query<{ indisvalid: boolean }>(
      "SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('numbers_n')",
    )
  ).rows[0]?.indisvalid;

describe('an index of a large table', () => {
  it('is built while others write, and comes between what is before and behind it', async () => {
    const first = process();
    expect(await migrate(first, { migrations, to: TABLE.name })).toEqual([TABLE.name]);
    await other.query('BEGIN');
    await other.query('INSERT INTO numbers VALUES (2000)');

    const migrated = migrate(process(), { migrations });
    const writer = process();
    await vi.waitFor(
      async () => {
        const [found] = await writer.query<{ waits: boolean }>(
          `SELECT wait_event_type = 'Lock' AS waits FROM pg_stat_activity
           WHERE query LIKE 'CREATE UNIQUE INDEX CONCURRENTLY%' AND datname = current_database()`,
          { type: QueryTypes.SELECT },
        );
        expect(found?.waits).toBe(true);
      },
      { timeout: 20_000 },
    );
    // It waits for the transaction that began before it, and nobody waits for it.
    await writer.query('INSERT INTO numbers VALUES (3000)');
    await other.query('COMMIT');
    expect(await migrated).toEqual([INDEX.name, LATER.name]);
    expect(await isValid()).toBe(true);
    await expect(other.query('INSERT INTO numbers VALUES (3000)')).rejects.toThrow(/numbers_n/);
  });

  it('that an earlier attempt left half made is made anew', async () => {
    await migrate(process(), { migrations, to: TABLE.name });
    await other.query('INSERT INTO numbers VALUES (1)');
    await expect(migrate(process(), { migrations })).rejects.toMatchObject({
      name: 'SequelizeUniqueConstraintError',
    });
    expect(await isValid()).toBe(false);
    await other.query('DELETE FROM numbers WHERE n = 1');
    expect(await migrate(process(), { migrations })).toEqual([INDEX.name, LATER.name]);
    expect(await isValid()).toBe(true);
  });

  it('that is whole, of a process that died before it could say so, is taken as it is', async () => {
    await migrate(process(), { migrations, to: TABLE.name });
    await other.query('CREATE UNIQUE INDEX numbers_n ON numbers (n)');
    expect(await migrate(process(), { migrations })).toEqual([INDEX.name, LATER.name]);
  });

  it('is built once by processes that start together, none of which waits for another in a circle', async () => {
    const names = await Promise.all([1, 2, 3, 4].map(() => migrate(process(), { migrations })));
    expect(names.flat().toSorted()).toEqual([TABLE.name, INDEX.name, LATER.name]);
    expect(await isValid()).toBe(true);
  });

  it('goes down, and up again', async () => {
    await migrate(process(), { migrations });
    expect(await migrate(process(), { migrations, direction: 'down', to: INDEX.name })).toEqual([
      LATER.name,
      INDEX.name,
    ]);
    expect(await isValid()).toBeUndefined();
    expect(await migrate(process(), { migrations, direction: 'down' })).toEqual([TABLE.name]);
    expect(await migrate(process(), { migrations })).toHaveLength(3);
  });
});
