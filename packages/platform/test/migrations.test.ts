import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPool } from '../src/database/connection/open-pool.ts';
import { openDatabase } from '../src/database/open-database.ts';
import * as migrations from '../src/database/migrations/index.ts';
import { migrate } from '../src/database/migrations/migrate.ts';
import { allOf, createTestDatabase, silentLogger } from '../src/testing/index.ts';
import type { TestDatabase } from '../src/testing/index.ts';

const { length: count } = Object.keys(migrations);

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
    expect(await migrate(pool)).toHaveLength(count);
    const all = await tables();
    expect(all).toEqual([
      'account_usage',
      'accounts',
      'api_keys',
      'audit_events',
      'drift_reports',
      'erasure_uploads',
      'erasures',
      'events',
      'experiments',
      'exports',
      'installation_secrets',
      'interventions',
      'job_outbox',
      'job_turns',
      'learning_due',
      'ledger_batches',
      'model_changes',
      'model_evaluations',
      'models',
      'observations',
      'outcome_questions',
      'outcomes',
      'prediction_parts',
      'prediction_results',
      'prediction_runs',
      'prediction_splits',
      'predictions',
      'rate_limits',
      'report_cards',
      'result_changes',
      'result_comparisons',
      'result_runs',
      'result_trigrams',
      'results',
      'saved_mappings',
      'schema_migrations',
      'upload_parts',
      'uploads',
      'users',
      'webhook_deliveries',
      'webhook_endpoints',
      'webhook_events',
      'webhook_secrets',
      'widget_sessions',
      'worklist_entries',
    ]);
    expect(await migrate(pool)).toEqual([]);
    expect(await migrate(pool, { direction: 'down' })).toHaveLength(count);
    expect(await tables()).toEqual(['schema_migrations']);
    expect(await migrate(pool)).toHaveLength(count);
    expect(await tables()).toEqual(all);
  });

  it('are applied once when several processes start together', async () => {
    const fresh = await createTestDatabase({ empty: true });
    const others = Array.from({ length: 4 }, () =>
      openDatabase({ url: fresh.url, poolMax: 1, logger: silentLogger() }),
    );
    const applied = await Promise.all(others.map((database) => database.migrate()));
    expect(applied.map((names) => names.length).sort()).toEqual([0, 0, 0, count]);
    await Promise.all(others.map((database) => database.close()));
    await fresh.drop();
  });

  it('leave keys from before as they were, and down revoke those that would then do all', async () => {
    const old = await createTestDatabase({ empty: true });
    const owner = openPool({ url: old.url, poolMax: 1 });
    await migrate(owner, { to: '0019-prediction-parts' });
    await owner.query(`
      INSERT INTO accounts (id, name) VALUES ('acc_1', 'One');
      INSERT INTO api_keys (id, account_id, name, key_hash, display_prefix)
      VALUES ('key_old', 'acc_1', 'old', repeat('a', 64), 'rwk_abcdef');
    `);
    await old.database.migrate();
    const { apiKeys } = old.database;
    expect(await apiKeys.find('acc_1', 'key_old')).toMatchObject({ scopes: null, reference: null, livemode: true });
    const made = [
      await apiKeys.create({ accountId: 'acc_1', name: 'all' }),
      await apiKeys.create({ accountId: 'acc_1', name: 'some', scopes: ['scores:create'] }),
      await apiKeys.create({ accountId: 'acc_1', name: 'of one', reference: 'acme' }),
    ];
    await migrate(owner, { direction: 'down', to: '0020-api-keys' });
    const [rows] = await owner.query('SELECT id FROM api_keys WHERE revoked_at IS NULL ORDER BY created_at');
    expect(rows).toEqual([{ id: 'key_old' }, { id: made[0]!.record.id }]);
    await owner.close();
    await old.drop();
  });

  it('give unfinished predictions the settings of their upload and account, and finished ones none', async () => {
    const old = await createTestDatabase({ empty: true });
    const before = openPool({ url: old.url, poolMax: 1 });
    await migrate(before, { to: '0007-saved-mappings' });
    await before.query(`
      INSERT INTO accounts (id, name, currency, prior_churn_rate)
      VALUES ('acc_1', 'One', 'EUR', 0.05), ('acc_2', 'Two', NULL, NULL);
      INSERT INTO uploads (id, account_id, filename, object_key, status, mapping, mapping_overrides, mapping_answers)
      SELECT
        'upl_' || id, id, 'f.csv', 'k', 'ready', '{"fingerprint": "f", "columns": []}', '{"customer_id": "x"}',
        '{"q": "days"}'
      FROM accounts;
      INSERT INTO predictions (
        id, account_id, upload_id, status, model, level, created_at, error_code, error_message, error_fix
      )
      VALUES
        ('prd_queued', 'acc_1', 'upl_acc_1', 'queued', 'auto', 'basic', '2026-05-01T10:00:00.120+02', NULL, NULL, NULL),
        ('prd_running', 'acc_2', 'upl_acc_2', 'running', 'auto', 'strict', '2026-05-02T00:00:00Z', NULL, NULL, NULL),
        ('prd_failed', 'acc_1', 'upl_acc_1', 'failed', 'auto', 'basic', '2026-05-01T00:00:00Z', 'ERR-5003', 'm', 'f');
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
    expect(await old.database.predictions.find(allOf('acc_1'), 'prd_queued')).toMatchObject({
      settings: { ...settings, asOf: '2026-05-01T08:00:00.120Z', currency: 'EUR', priorChurnRate: 0.05 },
      mapping,
    });
    expect(await old.database.predictions.find(allOf('acc_2'), 'prd_running')).toMatchObject({
      settings: { ...settings, asOf: '2026-05-02T00:00:00.000Z', currency: null, priorChurnRate: null },
      mapping,
    });
    expect(await old.database.predictions.find(allOf('acc_1'), 'prd_failed')).toMatchObject({
      settings: null,
      mapping: null,
    });
    await old.drop();
  });

  it('count the rows that an account stores already', async () => {
    const old = await createTestDatabase({ empty: true });
    const before = openPool({ url: old.url, poolMax: 1 });
    await migrate(before, { to: '0010-column-formats' });
    await before.query(`
      INSERT INTO accounts (id, name) VALUES ('acc_1', 'One'), ('acc_2', 'Two');
      INSERT INTO uploads (id, account_id, filename, object_key, row_count)
      VALUES ('upl_1', 'acc_1', 'f.csv', 'k', 100);
      INSERT INTO predictions
        (id, account_id, upload_id, status, model, level, rows_total, error_code, error_message, error_fix)
      VALUES
        ('prd_queued', 'acc_1', 'upl_1', 'queued', 'auto', 'basic', 100, NULL, NULL, NULL),
        ('prd_failed', 'acc_1', 'upl_1', 'failed', 'auto', 'basic', 100, 'ERR-5003', 'm', 'f');
    `);
    await before.close();
    await old.database.migrate();
    expect(await old.database.usage.storedRows('acc_1')).toBe(200);
    expect(await old.database.usage.storedRows('acc_2')).toBe(0);
    await old.drop();
  });

  it('keep the rows of the results table under its new name, with no trace of the old one', async () => {
    const old = await createTestDatabase({ empty: true });
    const direct = openPool({ url: old.url, poolMax: 1 });
    await migrate(direct, { to: '0008-prediction-settings' });
    await direct.query(`
      INSERT INTO accounts (id, name) VALUES ('acc_1', 'One');
      INSERT INTO uploads (id, account_id, filename, object_key) VALUES ('upl_1', 'acc_1', 'f.csv', 'k');
      INSERT INTO predictions (id, account_id, upload_id, status, attempt, model, level)
      VALUES ('prd_1', 'acc_1', 'upl_1', 'running', 1, 'auto', 'standard');
      INSERT INTO ml_training_data (
        prediction_id, account_id, row_number, customer_id, customer_data, prediction_result, churn_probability,
        risk_level, model_version, experiment_group
      )
      SELECT 'prd_1', 'acc_1', n, 'c' || n, '{"a": "b"}',
        jsonb_build_object('model', 'saas-baseline', 'alreadyChurned', n = 2), 0.5, 'medium', 'v1', 'none'
      FROM generate_series(1, 3) AS n;
    `);

    expect((await old.database.migrate())[0]).toBe('0009-prediction-results');
    const owner = { ...allOf('acc_1'), predictionId: 'prd_1' };
    const page = await old.database.results.page({ ...owner, sort: 'row_number', limit: 9 });
    expect(page.rows.map(({ customerId }) => customerId)).toEqual(['c1', 'c2', 'c3']);
    expect(page.rows[0]).toMatchObject({ model: 'saas-baseline' });
    // Who had left is known by the column now.
    expect(
      await old.database.results.page({ ...owner, sort: '-churn_probability', limit: 9, alreadyChurned: true }),
    ).toMatchObject({ total: 1, rows: [{ customerId: 'c2', alreadyChurned: true }] });

    const namesLike = async (part: string) =>
      (
        await direct.query<{ name: string }>(
          `SELECT relname AS name FROM pg_class WHERE strpos(relname, $1) = 1
           UNION SELECT conname FROM pg_constraint WHERE strpos(conname, $1) = 1 ORDER BY 1`,
          { bind: [part], type: QueryTypes.SELECT },
        )
      ).map(({ name }) => name);
    expect(await namesLike('ml_training_data')).toEqual([]);
    const renamed = (await namesLike('prediction_results')).filter((name) => !name.includes('already_churned'));
    expect(renamed).toEqual(
      expect.arrayContaining([
        'prediction_results_account_id_prediction_id_row_number_key',
        'prediction_results_by_probability',
        'prediction_results_id_seq',
        'prediction_results_pkey',
        'prediction_results_risk_level_check',
      ]),
    );
    await migrate(direct, { direction: 'down', to: '0009-prediction-results' });
    expect(await namesLike('prediction_results')).toEqual([]);
    expect(await namesLike('ml_training_data')).toHaveLength(renamed.length);
    expect(
      await direct.query('SELECT count(*)::int AS count FROM ml_training_data', { type: QueryTypes.SELECT }),
    ).toEqual([{ count: 3 }]);
    await direct.close();
    await old.drop();
  });

  it('move who is known to have left from the results to the outcomes, and back', async () => {
    const old = await createTestDatabase({ empty: true });
    const direct = openPool({ url: old.url, poolMax: 1 });
    const select = (sql: string) => direct.query(sql, { type: QueryTypes.SELECT });
    await migrate(direct, { to: '0014-horizon' });
    await direct.query(`
      INSERT INTO accounts (id, name) VALUES ('acc_1', 'One');
      INSERT INTO uploads (id, account_id, filename, object_key) VALUES ('upl_1', 'acc_1', 'f.csv', 'k');
      INSERT INTO predictions (id, account_id, upload_id, status, attempt, model, level)
      VALUES ('prd_1', 'acc_1', 'upl_1', 'running', 1, 'auto', 'standard');
      INSERT INTO prediction_results (
        prediction_id, account_id, row_number, customer_id, customer_data, prediction_result, churn_probability,
        risk_level, model_version, experiment_group, actual_churn, churn_date, feedback_source, outcome_recorded_at
      )
      VALUES
        ('prd_1', 'acc_1', 1, 'left', '{}', '{}', 0.5, 'low', 'v1', 'none', true, '2026-03-01', 'crm', '2026-03-05Z'),
        ('prd_1', 'acc_1', 2, 'here', '{}', '{}', 0.5, 'medium', 'v1', 'none', false, NULL, NULL, '2026-03-05Z'),
        ('prd_1', 'acc_1', 3, 'unknown', '{}', '{}', 0.5, 'medium', 'v1', 'none', NULL, NULL, NULL, NULL);
    `);
    const outcomes = `
      SELECT customer_id, actual_churn, churn_date::text, feedback_source, outcome_recorded_at::text
      FROM prediction_results ORDER BY row_number`;
    const before = (await select(outcomes)) as { customer_id: string }[];
    await migrate(direct);
    expect(
      await select('SELECT customer_id, event, occurred_to::date::text AS day, source FROM outcomes ORDER BY id'),
    ).toEqual([
      { customer_id: 'here', event: 'stayed', day: '2026-03-05', source: 'api' },
      { customer_id: 'left', event: 'ended', day: '2026-03-01', source: 'crm' },
    ]);
    await migrate(direct, { direction: 'down', to: '0015-results' });
    const after = (await select(outcomes)) as { customer_id: string }[];
    expect(after.filter((row) => row.customer_id !== 'here')).toEqual(
      before.filter((row) => row.customer_id !== 'here'),
    );
    await direct.close();
    await old.drop();
  });
});
