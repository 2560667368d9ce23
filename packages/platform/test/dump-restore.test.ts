import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../src/database/open-database.ts';
import { freePort } from '../src/database/supervisor/free-port.ts';
import { chooseLauncher } from '../src/database/supervisor/launcher.ts';
import { createTestAccount, runSql, silentLogger } from '../src/testing/index.ts';
import { everything } from './support/everything.ts';

const run = promisify(execFile);

/** Where Debian and its descendants put the programs of a release, of which the embedded PostgreSQL lacks some. */
const RELEASES = '/usr/lib/postgresql';
const NEEDED = ['initdb', 'postgres', 'psql', 'pg_dump', 'pg_restore'];
const programs = (existsSync(RELEASES) ? readdirSync(RELEASES) : [])
  .sort((a, b) => Number(b) - Number(a))
  .map((release) => join(RELEASES, release, 'bin'))
  .find((folder) => NEEDED.every((name) => existsSync(join(folder, name))));

const guide = readFileSync(fileURLToPath(new URL('../../../docs/operations/backup.md', import.meta.url)), 'utf8');
/** What the guide has run in the container of the database, without the container. */
const commands = [...guide.replaceAll(/\\\n\s*/g, '').matchAll(/^docker compose exec -T database (.+)$/gm)].map(
  ([, command = '']) => command,
);

interface Server {
  readonly url: string;
  /** Runs a command of the guide beside this server. */
  readonly run: (command: string) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

let parent: string;
const servers: Server[] = [];
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'retainwise-dump-'));
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  await rm(parent, { recursive: true, force: true });
});

/** An empty cluster, with the user and the database that compose.yaml makes. */
async function startCluster(name: string, bin: string): Promise<Server> {
  const launcher = await chooseLauncher(join(bin, 'postgres'), process.getuid?.() === 0 ? undefined : ['direct']);
  await launcher.own(parent);
  const directory = join(parent, name);
  const port = await freePort();
  const made = launcher.spawn(
    join(bin, 'initdb'),
    ['--pgdata', directory, '--username=retainwise', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8'],
    { stdio: 'ignore' },
  );
  expect(await once(made, 'close')).toEqual([0, null]);
  const settings = ['fsync=off', 'listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`];
  const child = launcher.spawn(
    join(bin, 'postgres'),
    ['-D', directory, ...settings.flatMap((setting) => ['-c', setting])],
    { stdio: 'ignore' },
  );
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env['PATH'] ?? ''}`,
    PGHOST: '127.0.0.1',
    PGPORT: String(port),
  };
  const server: Server = {
    url: `postgres://retainwise@127.0.0.1:${port}/retainwise`,
    run: (command) => run('sh', ['-c', `set -e; cd "$0"; ${command}`, parent], { env }),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'close');
      child.kill('SIGINT');
      await ended;
    },
  };
  servers.push(server);
  for (;;) {
    try {
      await runSql(`postgres://retainwise@127.0.0.1:${port}/postgres`, 'CREATE DATABASE retainwise');
      return server;
    } catch (error) {
      if (child.exitCode !== null) throw error;
      await delay(50);
    }
  }
}

/** Rows of the kinds that a dump could change: bytes, numbers with all their digits, texts of every alphabet, times. */
const ROWS = String.raw`
  INSERT INTO result_runs (account_no, prediction_id, attempt, header)
  VALUES (1, 'prd_1', 1, '["id", "Größe", "\\N", "a\tb"]');
  INSERT INTO results (
    probability, revenue, run_no, row_number, account_no, standing, kind, customer_id, customer_name, cells, reasons
  )
  SELECT 1.0 / (n + 2), CASE WHEN n % 3 = 0 THEN NULL ELSE n * 0.1 END, 1, n, 1, n % 3, 0, 'c' || n,
    (ARRAY['Åcme & Søn', E'a\\.\nb', '株式会社', NULL, ''])[n % 5 + 1],
    decode(md5(n::text), 'hex'), decode(md5((n + 1)::text), 'hex')
  FROM generate_series(0, 4999) AS n;
  INSERT INTO result_trigrams (run_no, trigram, portion, rows) SELECT 1, n, 0, '\x00ff5c4e' FROM
  generate_series(1, 99) AS n`;

const SKIPPED = programs === undefined ? ': skipped, there is no pg_dump with its server' : '';

describe('the commands of the guide', () => {
  it('are one that saves, and two that restore', () => {
    expect(commands.map((command) => command.split(' ')[0])).toEqual(['pg_dump', 'psql', 'pg_restore']);
  });

  it.skipIf(programs === undefined)(
    `save a database while it is used, and restore every row of it into an empty cluster${SKIPPED}`,
    async () => {
      const [save = '', ...restore] = commands;
      const bin = programs ?? '';
      const first = await startCluster('first', bin);
      const database = openDatabase({ url: first.url, poolMax: 2, logger: silentLogger() });
      await database.migrate();
      for (const name of ['Åcme & Søn', 'Globex']) await createTestAccount(database, name);
      await runSql(first.url, ROWS);
      const saved = await everything(first.url);
      await first.run(save);
      await database.close();
      await first.stop();

      const second = await startCluster('second', bin);
      for (const command of restore) await second.run(command);
      expect(await everything(second.url)).toEqual(saved);
      expect(saved['public.results']).toHaveLength(5_000);

      // Sequences go on where they were, the schema is whole, and APIs still see nothing of others.
      const restored = openDatabase({ url: second.url, poolMax: 2, logger: silentLogger() });
      try {
        expect(await restored.migrate()).toEqual([]);
        await restored.requireSchema();
        const { account } = await createTestAccount(restored, 'Initech');
        expect(saved['public.accounts']).not.toContain(expect.stringContaining(account.id));
        expect((await everything(second.url))['public.accounts']).toHaveLength(3);
      } finally {
        await restored.close();
      }
    },
    120_000,
  );
});
