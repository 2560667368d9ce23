import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, openPool } from '../src/database/open-database.ts';
import { migrate } from '../src/database/migrations/migrate.ts';
import { createTestDatabase, silentLogger } from '../src/testing/index.ts';
import type { TestDatabase } from '../src/testing/index.ts';

let test: TestDatabase;
let pool: Sequelize;

beforeAll(async () => {
  test = await createTestDatabase({ empty: true });
  pool = openPool({ url: test.url, poolMax: 2 });
});

afterAll(async () => {
  await pool.close();
  await test.drop();
});

const tables = async () =>
  (
    await pool.query<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1",
      { type: QueryTypes.SELECT },
    )
  ).map(({ name }) => name);

describe('migrations', () => {
  it('go up, all the way down, and up again', async () => {
    expect(await migrate(pool)).toHaveLength(7);
    const all = await tables();
    expect(all).toEqual([
      'accounts',
      'api_keys',
      'job_outbox',
      'ml_training_data',
      'predictions',
      'saved_mappings',
      'schema_migrations',
      'uploads',
      'users',
    ]);
    expect(await migrate(pool)).toEqual([]);
    expect(await migrate(pool, 'down')).toHaveLength(7);
    expect(await tables()).toEqual(['schema_migrations']);
    expect(await migrate(pool)).toHaveLength(7);
    expect(await tables()).toEqual(all);
  });

  it('are applied once when several processes start together', async () => {
    const fresh = await createTestDatabase({ empty: true });
    const others = Array.from({ length: 4 }, () =>
      openDatabase({ url: fresh.url, poolMax: 1, logger: silentLogger() }),
    );
    const applied = await Promise.all(others.map((database) => database.migrate()));
    expect(applied.map((names) => names.length).sort()).toEqual([0, 0, 0, 7]);
    await Promise.all(others.map((database) => database.close()));
    await fresh.drop();
  });
});
