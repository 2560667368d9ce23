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
    expect(await migrate(pool)).toHaveLength(8);
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
    expect(await migrate(pool, { direction: 'down' })).toHaveLength(8);
    expect(await tables()).toEqual(['schema_migrations']);
    expect(await migrate(pool)).toHaveLength(8);
    expect(await tables()).toEqual(all);
  });

  it('are applied once when several processes start together', async () => {
    const fresh = await createTestDatabase({ empty: true });
    const others = Array.from({ length: 4 }, () =>
      openDatabase({ url: fresh.url, poolMax: 1, logger: silentLogger() }),
    );
    const applied = await Promise.all(others.map((database) => database.migrate()));
    expect(applied.map((names) => names.length).sort()).toEqual([0, 0, 0, 8]);
    await Promise.all(others.map((database) => database.close()));
    await fresh.drop();
  });

  it('give unfinished predictions the settings of their upload and account, and leave finished ones without', async () => {
    const old = await createTestDatabase({ empty: true });
    const before = openPool({ url: old.url, poolMax: 1 });
    await migrate(before, { to: '0007-saved-mappings' });
    await before.query(`
      INSERT INTO accounts (id, name, currency, prior_churn_rate) VALUES ('acc_1', 'One', 'EUR', 0.05), ('acc_2', 'Two', NULL, NULL);
      INSERT INTO uploads (id, account_id, filename, object_key, status, mapping, mapping_overrides, mapping_answers)
      SELECT 'upl_' || id, id, 'f.csv', 'k', 'ready', '{"fingerprint": "f", "columns": []}', '{"customer_id": "x"}', '{"q": "days"}'
      FROM accounts;
      INSERT INTO predictions (id, account_id, upload_id, status, model, level, created_at, error_code, error_message, error_fix)
      VALUES
        ('prd_queued', 'acc_1', 'upl_acc_1', 'queued', 'auto', 'standard', '2026-05-01T10:00:00.120+02', NULL, NULL, NULL),
        ('prd_running', 'acc_2', 'upl_acc_2', 'running', 'auto', 'strict', '2026-05-02T00:00:00Z', NULL, NULL, NULL),
        ('prd_failed', 'acc_1', 'upl_acc_1', 'failed', 'auto', 'standard', '2026-05-01T00:00:00Z', 'ERR-5003', 'm', 'f');
    `);
    await before.close();

    await old.database.migrate();
    const settings = {
      explanation: 'exact',
      models: null,
      experiment: {
        salt: 'telecom-vs-saas-baseline',
        arms: [
          { model: 'telecom', share: 0.5 },
          { model: 'saas-baseline', share: 0.5 },
        ],
      },
    };
    const mapping = { fingerprint: 'f', columns: [], overrides: { customer_id: 'x' }, answers: { q: 'days' } };
    expect(await old.database.predictions.find('acc_1', 'prd_queued')).toMatchObject({
      settings: { ...settings, asOf: '2026-05-01T08:00:00.120Z', currency: 'EUR', priorChurnRate: 0.05 },
      mapping,
    });
    expect(await old.database.predictions.find('acc_2', 'prd_running')).toMatchObject({
      settings: { ...settings, asOf: '2026-05-02T00:00:00.000Z', currency: null, priorChurnRate: null },
      mapping,
    });
    expect(await old.database.predictions.find('acc_1', 'prd_failed')).toMatchObject({ settings: null, mapping: null });
    await old.drop();
  });
});
