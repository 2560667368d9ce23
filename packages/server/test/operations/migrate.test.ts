import { builtProgram, createTestDatabase, runSql, type TestDatabase } from '@retainwise/platform/testing';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let test: TestDatabase;
let dataDir: string;
const children: ChildProcess[] = [];
beforeEach(async () => {
  test = await createTestDatabase({ empty: true });
  dataDir = await mkdtemp(join(tmpdir(), 'retainwise-migrate-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'close');
  }
  await test.drop();
  await rm(dataDir, { recursive: true, force: true });
});

function start(name: 'migrate' | 'server', env: Record<string, string>) {
  const child = spawn(process.execPath, [builtProgram(name)], {
    env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: dataDir, DATABASE_URL: test.url, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, ended, output: () => output };
}

/** The URL of this database for another role. */
function urlFor(role: string, password: string): string {
  const url = new URL(test.url);
  url.username = role;
  url.password = password;
  return url.href;
}

const roleName = (what: string): string => `${what}_${new URL(test.url).pathname.slice(-8)}`;

describe('the command that migrates', () => {
  it('brings an empty database up to date, by an owner who is no superuser, for APIs who own no table', async () => {
    const [owner, api] = [roleName('owner'), roleName('api')];
    const name = new URL(test.url).pathname.slice(1);
    await runSql(
      test.url,
      `CREATE ROLE ${owner} LOGIN CREATEROLE PASSWORD 'of-owner'; ALTER DATABASE ${name} OWNER TO ${owner};
       ALTER SCHEMA public OWNER TO ${owner}; GRANT retainwise_tenant TO ${owner} WITH ADMIN OPTION;`,
    );
    const urls = {
      DATABASE_URL: urlFor(owner, 'of-owner'),
      DATABASE_API_URL: urlFor(api, `it's "quoted"\\`),
    };
    const early = start('server', { ...urls, MIGRATE_ON_START: 'false' });
    expect(await early.ended).toBe(1);
    expect(early.output()).toMatch(/ERR-9008: The database lacks \d+ migrations of this release: 0001-accounts, /);

    // Twice: another release, and another password.
    const first = start('migrate', { ...urls, DATABASE_API_URL: urlFor(api, 'an earlier one') });
    expect(await first.ended, first.output()).toBe(0);
    const second = start('migrate', urls);
    expect(await second.ended, second.output()).toBe(0);
    expect(second.output()).not.toContain('quoted');

    const running = start('server', { DATABASE_URL: urls.DATABASE_API_URL, MIGRATE_ON_START: 'false' });
    await expect.poll(running.output, { timeout: 60_000 }).toContain('"msg":"ready"');
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);

    const asApi = (sql: string) => runSql(urls.DATABASE_API_URL, sql);
    await asApi('SELECT count(*) FROM predictions');
    await expect(asApi('CREATE TABLE more (id int)')).rejects.toThrow('permission denied');
    await expect(asApi('ALTER TABLE predictions ADD COLUMN more int')).rejects.toThrow('must be owner');
    await expect(asApi('DELETE FROM schema_migrations')).rejects.toThrow('permission denied');
    await expect(asApi('SET ROLE ' + owner)).rejects.toThrow('permission denied');
    await runSql(test.url, `DROP OWNED BY ${api}; REASSIGN OWNED BY ${owner} TO CURRENT_USER`);
  });

  it('is done once by whichever of several comes first', async () => {
    const all = [start('migrate', {}), start('migrate', {}), start('migrate', {})];
    expect(await Promise.all(all.map(({ ended }) => ended))).toEqual([0, 0, 0]);
    const applied = all.map(({ output }) => Number(/"applied":(\d+)/.exec(output())?.[1]));
    expect(applied.filter((count) => count > 0)).toHaveLength(1);
  });

  it('names what it cannot use, and ends with 2', async () => {
    for (const [env, message] of [
      [{ DATABASE_URL: '' }, 'DATABASE_URL is required to migrate'],
      [{ DATABASE_API_URL: test.url }, 'DATABASE_API_URL names the role that DATABASE_URL names'],
      [{ DATABASE_API_URL: urlFor('a"b', 'x') }, 'DATABASE_API_URL has no role and password'],
      [{ DATABASE_API_URL: urlFor('api', '') }, 'DATABASE_API_URL has no role and password'],
    ] as const) {
      const refused = start('migrate', env);
      expect(await refused.ended).toBe(2);
      expect(refused.output()).toContain(message);
    }
  });

  it('ends with 1 where there is no database', async () => {
    const unreachable = start('migrate', { DATABASE_URL: 'postgres://u:p@127.0.0.1:1/none' });
    expect(await unreachable.ended).toBe(1);
  });
});
