import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepInScope, RowScopes, TENANT_ROLE } from '../src/database/connection/row-scopes.ts';
import { openDatabase } from '../src/database/open-database.ts';
import type { Owner } from '../src/database/shared/scope.ts';
import type { Database } from '../src/database/types.ts';
import {
  allOf,
  createTestAccount,
  createTestDatabase,
  runSql,
  silentLogger,
  storeResults,
} from '../src/testing/index.ts';
import type { TestDatabase } from '../src/testing/index.ts';
import { resultOf, scoredWith, summaryOf } from './fixtures/records.ts';

/** Looked into before it is known who asks, or of no tenant. */
const WITHOUT = [
  'accounts',
  'api_keys',
  'installation_secrets',
  'job_outbox',
  'job_turns',
  'rate_limits',
  'schema_migrations',
  'users',
  'widget_sessions',
];

let test: TestDatabase;
/** Of the role that owns the tables. */
let database: Database;
/** Asks as an API does. */
let asTenant: Database;
/** A connection of the test's own, as the role of an API. */
let client: pg.Client;
const ids = { one: '', other: '' };

beforeAll(async () => {
  test = await createTestDatabase();
  ({ database } = test);
  ids.one = (await createTestAccount(database)).account.id;
  ids.other = (await createTestAccount(database)).account.id;
  for (const owner of owners()) await fill(owner);
  // So few results have no lists of their own.
  await runSql(test.url, `INSERT INTO result_trigrams SELECT run_no, 1, 0, '\\x00' FROM result_runs`);
  asTenant = openDatabase({ url: test.url, poolMax: 1, logger: silentLogger(), asTenant: true });
  client = new pg.Client({ connectionString: test.url });
  await client.connect();
  await client.query(`SET ROLE ${TENANT_ROLE}`);
});
afterAll(async () => {
  await client.end();
  await asTenant.close();
  await test.drop();
});

const owners = (): Owner[] =>
  [ids.one, ids.other].flatMap((accountId) => ['', 'a', 'b', '*', '=a'].map((reference) => ({ accountId, reference })));

/** A row in every table that a finished prediction and its file have rows in. */
async function fill(owner: Owner): Promise<void> {
  const upload = await database.uploads.create({
    ...owner,
    filename: 'f.csv',
    objectKey: 'k',
    status: 'ready',
    rowCount: 2,
  });
  const prediction = await database.predictions.create({
    ...owner,
    uploadId: upload.id,
    model: 'auto',
    level: 'standard',
    ...scoredWith,
    rowsTotal: 2,
    runHash: 'h',
  });
  const { attempt } = (await database.predictions.claim(prediction))!;
  const resultRun = (await storeResults(database, { ...prediction, attempt }, [resultOf(1), resultOf(2)]))!;
  await database.predictions.complete(prediction, attempt, {
    outputKey: 'o',
    rejectedKey: 'r',
    rowsTotal: 2,
    rowsAccepted: 2,
    rowsRejected: 0,
    metrics: summaryOf(2, 0),
    resultRun,
  });
}

/** How many rows of each table the connection sees in a scope, told as the pool tells it; null: none was told. */
async function seen(settings: readonly [string, string] | null): Promise<Record<string, number>> {
  await client.query('RESET retainwise.account; RESET retainwise.reference');
  if (settings !== null)
    await client.query(
      `SELECT set_config('retainwise.account', $1, false), set_config('retainwise.reference', $2, false)`,
      [...settings],
    );
  const counts: Record<string, number> = {};
  for (const table of [
    'uploads',
    'predictions',
    'prediction_runs',
    'result_runs',
    'results',
    'result_trigrams',
    'events',
  ])
    counts[table] = (await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)).rows[0]!.n;
  return counts;
}

describe('the role of an API', () => {
  it('sees nothing before its connection is told for whom', async () => {
    expect(Object.values(await seen(null)).every((count) => count === 0)).toBe(true);
    expect(Object.values(await seen(['', ''])).every((count) => count === 0)).toBe(true);
  });

  it('sees the rows of one end customer, of the account itself, of the account, or all', async () => {
    const one = await seen([ids.one, '=a']);
    expect(one).toMatchObject({ uploads: 1, predictions: 1, prediction_runs: 1, result_runs: 1, results: 2 });
    expect(one['result_trigrams']).toBeGreaterThan(0);
    expect(one['events']).toBeGreaterThan(0);
    for (const reference of ['=', '=b', '=*', '==a']) expect(await seen([ids.one, reference])).toEqual(one);
    const times = (factor: number) => Object.fromEntries(Object.entries(one).map(([name, n]) => [name, factor * n]));
    expect(await seen([ids.one, '*'])).toEqual(times(5));
    expect(await seen(['*', '*'])).toEqual(times(10));
    expect(Object.values(await seen([ids.one, '=nobody'])).every((count) => count === 0)).toBe(true);
  });

  it('can neither change nor make what is of others', async () => {
    await seen([ids.one, '=a']);
    expect((await client.query(`UPDATE uploads SET filename = 'x' WHERE account_id = $1`, [ids.other])).rowCount).toBe(
      0,
    );
    expect((await client.query(`DELETE FROM predictions WHERE reference <> 'a'`)).rowCount).toBe(0);
    expect((await client.query(`UPDATE uploads SET filename = 'mine'`)).rowCount).toBe(1);
    for (const [account, reference] of [
      [ids.one, 'b'],
      [ids.one, ''],
      [ids.other, 'a'],
    ]) {
      const made = client.query(
        `INSERT INTO events (account_id, reference, subject_id, type, data) VALUES ($1, $2, 's', 't', '{}')`,
        [account, reference],
      );
      await expect(made).rejects.toThrow('row-level security');
      await expect(
        client.query('UPDATE uploads SET account_id = $1, reference = $2', [account, reference]),
      ).rejects.toThrow();
    }
  });

  it('cannot read which migrations were run, nor change the schema', async () => {
    await expect(client.query('SELECT * FROM schema_migrations')).rejects.toThrow('permission denied');
    await expect(client.query('ALTER TABLE uploads DISABLE ROW LEVEL SECURITY')).rejects.toThrow('must be owner');
    await expect(client.query('CREATE TABLE t ()')).rejects.toThrow('permission denied');
  });

  it('has the second wall before every table of tenants', async () => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class
       WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relrowsecurity ORDER BY relname`,
    );
    expect(rows.map(({ name }) => name)).toEqual(WITHOUT);
  });
});

describe('a database as which an API asks', () => {
  const list = (scope: Owner) => asTenant.uploads.listPage({ ...scope, limit: 100 });
  const ownerOf = (accountId: string, reference: string): Owner => ({ accountId, reference });

  it('finds a row in the scope that the code runs in, although the statement asks for another', async () => {
    const mine = ownerOf(ids.one, 'a');
    const theirs = ownerOf(ids.other, 'a');
    expect((await list(mine)).rows).toHaveLength(0);
    expect((await asTenant.actFor(mine, () => list(mine))).rows).toHaveLength(1);
    expect((await asTenant.actFor(mine, () => list(theirs))).rows).toHaveLength(0);
    expect((await asTenant.actFor(mine, () => list(ownerOf(ids.one, 'b')))).rows).toHaveLength(0);
    expect((await asTenant.actForAll(() => list(theirs))).rows).toHaveLength(1);
    expect((await list(mine)).rows).toHaveLength(0);
  });

  it('gives each of many that ask at once, by one connection, its own', async () => {
    const asked = await Promise.all(
      Array.from({ length: 60 }, (_, i) => {
        const owner = owners()[i % 10]!;
        return asTenant.actFor(owner, async () => {
          const { rows } = await asTenant.uploads.listPage({ ...allOf(owner.accountId), limit: 100 });
          return rows.every((row) => row.reference === owner.reference && row.accountId === owner.accountId)
            ? rows.length
            : -1;
        });
      }),
    );
    expect(asked).toEqual(new Array(60).fill(1));
  });

  it('goes on in its scope after a transaction, committed or not, that began in another', async () => {
    const mine = ownerOf(ids.one, 'a');
    const theirs = ownerOf(ids.other, 'b');
    for (const fails of [false, true]) {
      const work = asTenant.actFor(theirs, () =>
        asTenant.transaction(async (transaction) => {
          const inside = await asTenant.actFor(mine, () =>
            asTenant.uploads.listPage({ ...mine, limit: 9 }, transaction),
          );
          expect(inside.rows).toHaveLength(1);
          if (fails) throw new Error('on purpose');
        }),
      );
      await (fails ? expect(work).rejects.toThrow('on purpose') : work);
      expect((await asTenant.actFor(mine, () => list(mine))).rows).toHaveLength(1);
      expect((await asTenant.actFor(theirs, () => list(mine))).rows).toHaveLength(0);
      expect((await asTenant.actFor(theirs, () => list(theirs))).rows).toHaveLength(1);
    }
  });

  it('goes on in its scope after a part of a transaction is taken back that was in another', async () => {
    const mine = ownerOf(ids.one, 'a');
    const theirs = ownerOf(ids.other, 'b');
    const scopes = new RowScopes();
    const one = new pg.Client({ connectionString: test.url });
    keepInScope(one, scopes);
    await one.connect();
    const ask = (scope: Owner, text: string) => scopes.run(scope, () => one.query<{ id: string }>(text));
    const accounts = async (scope: Owner) =>
      (await ask(scope, 'SELECT account_id AS id FROM uploads')).rows.map(({ id }) => id);
    await one.query(`SET ROLE ${TENANT_ROLE}`);
    await ask(mine, 'BEGIN');
    await ask(mine, 'SAVEPOINT here');
    expect(await accounts(theirs)).toEqual([theirs.accountId]);
    await ask(theirs, 'ROLLBACK TO SAVEPOINT here');
    expect(await accounts(theirs)).toEqual([theirs.accountId]);
    await ask(theirs, 'SAVEPOINT there');
    expect(await accounts(mine)).toEqual([mine.accountId]);
    await ask(mine, 'ROLLBACK WORK TO there');
    await ask(mine, 'COMMIT');
    expect(await accounts(mine)).toEqual([mine.accountId]);
    await one.end();
  });

  it('answers nothing by a connection that could not be told its scope', async () => {
    const scopes = new RowScopes();
    const one = new pg.Client({ connectionString: test.url });
    one.on('error', () => undefined);
    keepInScope(one, scopes);
    await one.connect();
    await one.query(`SET ROLE ${TENANT_ROLE}`);
    const list = 'SELECT id FROM uploads';
    expect((await scopes.run(allOf(ids.one), () => one.query(list))).rows).toHaveLength(5);
    // PostgreSQL takes no such text.
    await expect(scopes.run(ownerOf(ids.other, 'a\u0000'), () => one.query(list))).rejects.toThrow();
    await expect(scopes.run(allOf(ids.one), () => one.query(list))).rejects.toThrow();
  });

  it('says what is to be done where its role is not as it has to be', async () => {
    await asTenant.checkRole();
    await database.checkRole();
    const login = `login_${ids.one.slice(-8).toLowerCase()}`;
    const admin = new pg.Client({ connectionString: test.url });
    await admin.connect();
    await admin.query(
      `CREATE ROLE ${login} LOGIN PASSWORD 'x'; GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${login}`,
    );
    const url = new URL(test.url);
    [url.username, url.password] = [login, 'x'];
    for (const tenant of [true, false]) {
      const stranger = openDatabase({ url: url.href, poolMax: 1, logger: silentLogger(), asTenant: tenant });
      await expect(stranger.checkRole()).rejects.toMatchObject({
        code: 'ERR-9007',
        fix: expect.stringContaining(
          tenant ? `GRANT ${TENANT_ROLE} TO ${login}` : `ALTER ROLE ${login} BYPASSRLS`,
        ) as string,
      });
      await stranger.close();
    }
    await admin.query(`DROP OWNED BY ${login}; DROP ROLE ${login}`);
    await admin.end();
  });
});
