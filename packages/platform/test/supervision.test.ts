import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../src/database/open-database.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../src/database/supervisor/embedded-postgres.ts';
import type { EmbeddedPostgresError } from '../src/database/supervisor/errors.ts';
import { isAlive } from '../src/database/supervisor/process-info.ts';
import type { Database } from '../src/database/types.ts';
import { openEmbeddedQueue } from '../src/job-queue/embedded-queue.ts';
import type { JobQueue } from '../src/job-queue/types.ts';
import { silentLogger } from '../src/testing/silent-logger.ts';
import { sized } from '../src/testing/test-size.ts';
import { isDatabaseTrouble } from '../src/trouble.ts';
import { z } from 'zod';

const logger = silentLogger();
/** Kills of each kind. */
const KILLS = sized(2, 20);

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Waits until a condition holds; fails after a time that only a fault can take. */
async function until(condition: () => Promise<boolean>, timeoutMs = 30_000): Promise<number> {
  const began = Date.now();
  for (;;) {
    if (await condition()) return Date.now() - began;
    if (Date.now() - began > timeoutMs) throw new Error('It did not come to pass.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A kill is noticed a moment later: until then, and while the server recovers, queries fail or still succeed. */
async function settled(url: string): Promise<void> {
  let inARow = 0;
  await until(async () => {
    inARow = await query(url, 'SELECT 1').then(
      () => inARow + 1,
      () => 0,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    return inARow === 10;
  });
}

const answers = (database: Database) => () =>
  database.ping().then(
    () => true,
    () => false,
  );

it('a data directory of an earlier release, owned by the superuser, keeps its rows and gets the roles', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'retainwise-supervision-'));
  const open = (url: string, ownerUrl: string) => openDatabase({ url, ownerUrl, poolMax: 2, logger });
  const old = await startEmbeddedPostgres({ dataDir, logger, durability: 'none' });
  const before = open(old.adminUrl, old.adminUrl);
  await before.migrate();
  const account = await before.accounts.create({ name: 'Kept', currency: 'USD' });
  const enqueue = async (database: Database, url: string, n: number) => {
    const queue = await openEmbeddedQueue({ databaseUrl: url, logger });
    await database.transaction((transaction) =>
      queue.enqueue({ type: 'old', payload: { n }, groupKey: 'g', dedupId: `d${n}` }, transaction),
    );
    await queue.close();
  };
  await enqueue(before, old.adminUrl, 1);
  await before.close();
  await query(
    old.adminUrl,
    `REASSIGN OWNED BY retainwise_owner, retainwise_app TO retainwise;
     DROP OWNED BY retainwise_app; DROP OWNED BY retainwise_owner;
     DROP ROLE retainwise_owner; DROP ROLE retainwise_app;`,
  );
  await old.stop();

  const server = await startEmbeddedPostgres({ dataDir, logger, durability: 'none' });
  const after = open(server.url, server.ownerUrl);
  try {
    await after.migrate();
    expect(await after.accounts.find(account.id)).toMatchObject({ name: 'Kept' });
    await after.accounts.create({ name: 'New', currency: 'USD' });
    await enqueue(after, server.url, 2);
    const owners = await query(
      server.adminUrl,
      `SELECT DISTINCT nspname AS schema, pg_get_userbyid(relowner) AS owner
       FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
       WHERE nspname IN ('public', 'pgboss') ORDER BY 1`,
    );
    expect(owners).toEqual([
      { schema: 'pgboss', owner: 'retainwise_app' },
      { schema: 'public', owner: 'retainwise_owner' },
    ]);
    expect(await query(server.adminUrl, 'SELECT count(*)::int AS n FROM pgboss.job')).toEqual([{ n: 2 }]);
    // The owner alters what the superuser made.
    await query(server.ownerUrl, 'ALTER TABLE accounts ADD COLUMN later int');
    await expect(query(server.url, "UPDATE schema_migrations SET name = 'x'")).rejects.toThrow(/denied/);
  } finally {
    await after.close();
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
});

describe('a PostgreSQL that is killed', () => {
  let dataDir: string;
  let server: EmbeddedPostgres;
  let database: Database;
  let queue: JobQueue;
  let gone: EmbeddedPostgresError | null = null;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'retainwise-supervision-'));
    server = await startEmbeddedPostgres({ dataDir, logger, onGone: (error) => (gone = error) });
    database = openDatabase({ url: server.url, ownerUrl: server.ownerUrl, poolMax: 5, logger, use: 'request' });
    await database.migrate();
    queue = await openEmbeddedQueue({ databaseUrl: server.url, logger, heartbeatSeconds: 10 });
  });
  afterAll(async () => {
    await queue.close();
    await database.close();
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('runs again on the same port with every row that was acknowledged, under load', async () => {
    const acknowledged = new Set<string>();
    const strange: unknown[] = [];
    let working = true;
    const clients = Array.from({ length: 8 }, async () => {
      while (working) {
        try {
          acknowledged.add((await database.accounts.create({ name: 'Load', currency: 'USD' })).id);
        } catch (error) {
          if (!isDatabaseTrouble(error)) strange.push(error);
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
      }
    });
    // A child that is busy does not notice that its server is dead, and keeps the shared memory.
    const busy = query(server.adminUrl, 'SELECT count(*) FROM generate_series(1, 2000000000)').catch(() => undefined);
    const waits: number[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const { pid } = server;
      process.kill(pid, 'SIGKILL');
      waits.push(await until(async () => server.pid !== pid && (await answers(database)())));
      expect(isAlive(pid)).toBe(false);
    }
    await busy;
    working = false;
    await Promise.all(clients);
    expect(strange).toEqual([]);
    expect(Math.max(...waits)).toBeLessThan(15_000);
    expect(acknowledged.size).toBeGreaterThan(0);
    const stored = await query(server.adminUrl, 'SELECT id FROM accounts');
    const ids = new Set(stored.map(({ id }) => id));
    expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([]);
    expect(gone).toBeNull();
  });

  it('comes back when only one of its connections is killed', async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      const postmaster = server.pid;
      const rows = await query(server.adminUrl, 'SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()');
      const [victim] = rows.map(({ pid }) => Number(pid));
      process.kill(victim!, 'SIGKILL');
      await until(() => Promise.resolve(!isAlive(victim!)));
      await settled(server.adminUrl);
      await until(answers(database));
      expect(server.pid).toBe(postmaster);
    }
  });

  it('still runs the jobs that were queued before, and those queued after', async () => {
    const done: number[] = [];
    const enqueue = (n: number) =>
      database.transaction((transaction) =>
        queue.enqueue({ type: 'count', payload: { n }, groupKey: `g${n}`, dedupId: `d${n}` }, transaction),
      );
    await settled(server.adminUrl);
    await enqueue(1);
    const consumer = await queue.consume({
      type: 'count',
      schema: z.object({ n: z.number() }),
      concurrency: 1,
      handler: async ({ n }) => {
        // The job that is running when the database ends.
        if (n === 1 && done.length === 0) {
          done.push(0);
          const { pid } = server;
          process.kill(pid, 'SIGKILL');
          await until(async () => server.pid !== pid && (await answers(database)()));
        }
        done.push(n);
        return 'done';
      },
    });
    await until(() => Promise.resolve(done.includes(1)));
    await until(() =>
      enqueue(2).then(
        () => true,
        () => false,
      ),
    );
    await until(() => Promise.resolve(done.includes(2)), 60_000);
    await consumer.stop();
    await settled(server.adminUrl);
  });

  it('lets the application change rows, and neither tables nor roles', async () => {
    for (const statement of [
      'CREATE TABLE mine (n int)',
      'ALTER TABLE accounts ADD COLUMN x int',
      'DROP TABLE accounts',
      'TRUNCATE accounts',
      'CREATE ROLE friend SUPERUSER',
      'ALTER ROLE retainwise_app SUPERUSER',
      'CREATE DATABASE other',
      'CREATE SCHEMA mine',
      "COPY (SELECT 1) TO PROGRAM 'true'",
      "SELECT pg_read_file('PG_VERSION')",
    ])
      await expect(query(server.url, statement), statement).rejects.toThrow(/must be|denied|permission/);
    const [row] = await query(
      server.url,
      'SELECT rolsuper, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user',
    );
    expect(row).toEqual({ rolsuper: false, rolcreatedb: false, rolcreaterole: false });
  });

  it('writes no value of a statement to its log', async () => {
    const secret = '987654321098';
    await expect(
      new pg.Pool({ connectionString: server.url, max: 1 }).query('SELECT $1::integer', [secret]),
    ).rejects.toThrow(secret);
    await expect(query(server.url, `SELECT '${secret}x'::integer`)).rejects.toThrow(secret);
    await expect(query(server.url, `DO $$ BEGIN RAISE WARNING '${secret}'; END $$`)).resolves.toEqual([]);
    const log = await readFile(join(dataDir, 'postgres.log'), 'utf8');
    expect(log).toContain('database system is ready to accept connections');
    expect(log).not.toContain(secret);
  });

  it('is given up with a reason when another program takes its port', async () => {
    // Begun anew: the pauses before a restart grow with the kills of the tests above.
    await server.stop();
    server = await startEmbeddedPostgres({ dataDir, logger, onGone: (error) => (gone = error) });
    const other = createServer();
    const port = Number(new URL(server.url).port);
    const { pid } = server;
    // Between the end of the server and its new start.
    process.kill(pid, 'SIGSTOP');
    process.kill(pid, 'SIGKILL');
    await until(async () => {
      other.listen(port, '127.0.0.1');
      return once(other, 'listening').then(
        () => true,
        () => false,
      );
    });
    try {
      await until(() => Promise.resolve(gone !== null || server.pid !== pid), 60_000);
      // Whoever was first has the port.
      if (server.pid === pid)
        expect(gone).toMatchObject({ code: 'ERR-9003', message: expect.stringContaining('port') });
    } finally {
      other.close();
    }
  });
});
