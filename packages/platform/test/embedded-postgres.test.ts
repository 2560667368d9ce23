import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { startEmbeddedPostgres } from '../src/database/supervisor/embedded-postgres.ts';
import { DataDirLockedError } from '../src/database/supervisor/errors.ts';
import { freePort } from '../src/database/supervisor/free-port.ts';
import { chooseLauncher } from '../src/database/supervisor/launcher.ts';
import type { LaunchMode } from '../src/database/supervisor/launcher.ts';
import { findBinaries } from '../src/database/supervisor/binaries.ts';
import { lockDataDir } from '../src/database/supervisor/lock-data-dir.ts';
import { isAlive } from '../src/database/supervisor/process-info.ts';
import { stopPostmaster } from '../src/database/supervisor/stop-postmaster.ts';
import { silentLogger } from '../src/testing/silent-logger.ts';

const logger = silentLogger();
const fixture = fileURLToPath(new URL('fixtures/run-and-hang.ts', import.meta.url));
const isRoot = process.getuid?.() === 0;

let made: string;
let dataDir: string;
const cleanups: (() => Promise<void> | void)[] = [];

beforeAll(async () => {
  made = await mkdtemp(join(tmpdir(), 'retainwise-supervisor-made-'));
  await (await startEmbeddedPostgres({ dataDir: made, logger, durability: 'none' })).stop();
});
afterAll(() => rm(made, { recursive: true, force: true }));

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'retainwise-supervisor-'));
});

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  await rm(dataDir, { recursive: true, force: true });
});

async function start(launchModes?: readonly LaunchMode[]) {
  const server = await startEmbeddedPostgres({
    dataDir,
    logger,
    durability: 'none',
    ...(launchModes ? { launchModes } : {}),
  });
  cleanups.push(() => server.stop());
  return server;
}

/** For what is not about making a cluster, which takes longest: a copy of one, owners and permissions included. */
async function copyCluster(): Promise<void> {
  await promisify(execFile)('cp', ['-a', `${made}/.`, dataDir]);
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** What a process that died in its turn leaves in the data directory. */
async function leaveLock(turn: number, content: string): Promise<void> {
  await mkdir(join(dataDir, 'lock'), { recursive: true });
  await writeFile(join(dataDir, 'lock', String(turn)), content);
}

async function runUntilReady(): Promise<{ nodePid: number; postgresPid: number; kill: () => Promise<void> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', '-C', '@retainwise/source', fixture, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  cleanups.push(kill);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { nodePid: child.pid!, postgresPid: (JSON.parse(line.toString()) as { pid: number }).pid, kill };
}

describe('the embedded PostgreSQL', () => {
  it('keeps its data over a stop and a start, and its secrets from other users', async () => {
    const first = await start();
    await query(first.adminUrl, 'CREATE TABLE kept AS SELECT 42 AS n');
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await start();
    expect(await query(second.adminUrl, 'SELECT n FROM kept')).toEqual([{ n: 42 }]);
    expect((await stat(join(dataDir, 'postgres.password'))).mode & 0o777).toBe(0o600);
    expect(await query(second.adminUrl, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  });

  it('refuses a connection with a wrong password', async () => {
    await copyCluster();
    const server = await start();
    const url = new URL(server.url);
    url.password = 'wrong';
    await expect(query(url.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });

  it('after a kill -9 stops the server that was left running and takes its data over', async () => {
    await copyCluster();
    const killed = await runUntilReady();
    await killed.kill();
    expect(isAlive(killed.postgresPid)).toBe(true);
    const lock = await lockDataDir(dataDir);
    const server = await start();
    expect(isAlive(killed.postgresPid)).toBe(false);
    expect(await query(server.adminUrl, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
    await lock.release();
  });

  it('makes a cluster again whose making was interrupted', async () => {
    await mkdir(join(dataDir, 'postgres.unfinished', 'base'), { recursive: true });
    await writeFile(join(dataDir, 'postgres.unfinished', 'PG_VERSION'), '18\n');
    await mkdir(join(dataDir, 'postgres'));
    const server = await start();
    expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await expect(access(join(dataDir, 'postgres.unfinished'))).rejects.toThrow(/ENOENT/);
  });

  it('never deletes a directory that is not empty and not a cluster', async () => {
    await mkdir(join(dataDir, 'postgres', 'base'), { recursive: true });
    await expect(start()).rejects.toMatchObject({
      code: 'ERR-9003',
      message: expect.stringContaining('PG_VERSION is missing'),
      fix: expect.stringContaining('backup'),
    });
    await access(join(dataDir, 'postgres', 'base'));
  });

  it('does not mistake another program for its server when the pid was given away', async () => {
    await copyCluster();
    const first = await start();
    await first.stop();
    await writeFile(join(dataDir, 'postgres', 'postmaster.pid'), `${process.pid}\n${dataDir}\n`);
    await start();
    expect(isAlive(process.pid)).toBe(true);
  });

  it('does not stop the server of another cluster that has the pid now', async () => {
    await copyCluster();
    const first = await start();
    await first.stop();
    const adminUrl = inject('retainwisePostgres');
    const [file] = await query(adminUrl, "SELECT pg_read_file('postmaster.pid') AS text");
    await writeFile(join(dataDir, 'postgres', 'postmaster.pid'), String(file?.['text']));
    await start();
    expect(await query(adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('takes another port when the one it found was taken meanwhile', async () => {
    await copyCluster();
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    cleanups.push(() => void other.close());
    const taken = (other.address() as AddressInfo).port;
    const ports = [Promise.resolve(taken), freePort()];
    const server = await startEmbeddedPostgres({
      dataDir,
      logger,
      durability: 'none',
      findPort: () => ports.shift() ?? freePort(),
    });
    cleanups.push(() => server.stop());
    expect(new URL(server.url).port).not.toBe(String(taken));
    expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('says what to do when the password file is gone', async () => {
    await copyCluster();
    await (await start()).stop();
    await rm(join(dataDir, 'postgres.password'));
    await expect(start()).rejects.toMatchObject({ code: 'ERR-9003', fix: expect.stringContaining('backup') });
  });

  it.runIf(isRoot)('runs as the user nobody where root may not create user namespaces', async () => {
    const server = await start(['nobody']);
    expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect((await stat(join(dataDir, 'postgres'))).uid).toBe(65534);
  });

  it.runIf(isRoot)('asks for another user or DATABASE_URL when root has no way to start it', async () => {
    const { postgres } = await findBinaries();
    await expect(chooseLauncher(postgres, [])).rejects.toMatchObject({
      code: 'ERR-9003',
      fix: expect.stringMatching(/other than root.*DATABASE_URL/),
    });
  });
});

describe('the lock of a data directory', () => {
  it('names the living owner', async () => {
    await copyCluster();
    const running = await runUntilReady();
    const failure = lockDataDir(dataDir);
    await expect(failure).rejects.toBeInstanceOf(DataDirLockedError);
    await expect(failure).rejects.toMatchObject({
      pid: running.nodePid,
      message: expect.stringContaining(String(running.nodePid)),
    });
    await running.kill();
    await stopPostmaster(running.postgresPid, logger);
  });

  it('is taken over from a dead process, from a reused pid and from half a file', async () => {
    const stale = [
      JSON.stringify({ pid: 2 ** 22 + 1, identity: null, token: 'x' }),
      JSON.stringify({ pid: process.pid, identity: 'another start', token: 'x' }),
      '{"pid":',
    ];
    for (const [index, content] of stale.entries()) {
      await leaveLock(index + 10, content);
      await (await lockDataDir(dataDir)).release();
    }
    await expect(readdir(join(dataDir, 'lock'))).resolves.toEqual(['13']);
  });

  it('goes to one of many who try at once', async () => {
    // A race shows in some rounds only. 100 rounds from a stale lock showed that an earlier lock could have two owners.
    for (let round = 0; round < 100; round++) {
      await leaveLock(2 * round + 1, JSON.stringify({ pid: 2 ** 22 + 1, identity: null, token: 'x' }));
      const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockDataDir(dataDir)));
      const owners = tries.filter((outcome) => outcome.status === 'fulfilled');
      expect(owners).toHaveLength(1);
      await owners[0]!.value.release();
    }
  });

  it('can be given back and taken again, by one at a time, while many try', async () => {
    let inside = 0;
    let most = 0;
    const taken = await Promise.all(
      Array.from({ length: 8 }, async () => {
        let times = 0;
        for (let attempt = 0; attempt < 60; attempt++) {
          const lock = await lockDataDir(dataDir).catch((error: unknown) => {
            if (error instanceof DataDirLockedError) return null;
            throw error;
          });
          if (lock === null) continue;
          most = Math.max(most, ++inside);
          times++;
          await readdir(dataDir);
          inside--;
          await lock.release();
        }
        return times;
      }),
    );
    expect(most).toBe(1);
    expect(taken.reduce((sum, times) => sum + times)).toBeGreaterThan(1);
  });
});
