import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { buildPrograms } from '../../packages/platform/src/testing/build-programs.ts';
import { freePort } from '../bench/run-process.ts';
import { pickBackend } from './database.ts';
import { createProgram } from './program.ts';
import { answersOk } from './recovery.ts';
import { TORTURE_ENV } from './torture-env.ts';
import { isMissing, killPid } from './system-calls.ts';
import type { StoredObjects, SystemUnderTest } from './system.ts';

const POSTMASTER_END_MS = 10_000;

export interface StandaloneOptions {
  readonly env: Readonly<Record<string, string>>;
  /** An empty directory instead of a temporary one. */
  readonly dataDir?: string;
}

/** All of RetainWise in one process, as `npm start` runs it, with its embedded database. */
export async function startStandalone({ env, dataDir }: StandaloneOptions): Promise<SystemUnderTest> {
  const home = await mkdtemp(join(tmpdir(), 'retainwise-torture-'));
  const data = dataDir ?? join(home, 'data');
  await mkdir(data, { recursive: true });
  const logFile = join(home, 'process.log');
  const port = await freePort();
  const apiUrl = `http://127.0.0.1:${port}`;
  const program = createProgram(
    'standalone',
    (await buildPrograms()).standalone,
    {
      DATA_DIR: data,
      PORT: String(port),
      LOG_LEVEL: 'info',
      LOG_PRETTY: 'false',
      WORKER_CONCURRENCY: '2',
      ...TORTURE_ENV,
      ...env,
    },
    logFile,
  );
  program.start();
  let postgresLogs = 0;

  /** PostgreSQL may begin its log anew at each start. */
  async function keepPostgresLog(): Promise<void> {
    try {
      await copyFile(join(data, 'postgres.log'), join(home, `postgres-${++postgresLogs}.log`));
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  async function postmasterLines(): Promise<string[] | null> {
    try {
      return (await readFile(join(data, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }
  async function postmaster(): Promise<number | null> {
    const pid = Number((await postmasterLines())?.[0]);
    return Number.isInteger(pid) && pid > 1 ? pid : null;
  }
  async function password(): Promise<string> {
    return (await readFile(join(data, 'postgres.password'), 'utf8')).trim();
  }
  async function databaseUrl(): Promise<string> {
    const port = (await postmasterLines())?.[3]?.trim();
    if (!port) throw new Error('The embedded database is not running.');
    return `postgres://retainwise:${await password()}@127.0.0.1:${port}/retainwise`;
  }

  return {
    name: 'standalone',
    apiUrl,
    logFile,
    programs: [program],
    targets: ['process', 'postmaster', 'backend'],
    isReady: () => answersOk(`${apiUrl}/ready`),
    kill: async (target, signal, random) => {
      if (target === 'process') {
        const end = await program.kill(signal);
        await keepPostgresLog();
        return { what: `process (${signal})`, restart: program, end };
      }
      const pid =
        target === 'postmaster'
          ? await postmaster()
          : await databaseUrl().then((url) => pickBackend(url, random), nobody);
      if (pid === null) return null;
      await keepPostgresLog();
      return killPid(pid, 'SIGKILL') ? { what: target, restart: null, end: null } : null;
    },
    databaseUrl,
    objects: () => listFiles(join(data, 'objects')),
    read: async (key) => {
      try {
        return await readFile(join(data, 'objects', ...key.split('/')));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    // The embedded queue is in the database.
    unfinishedMessages: () => Promise.resolve([]),
    secrets: async () => [await password()],
    otherLogs: async () => {
      await keepPostgresLog();
      const names = (await readdir(home)).filter((name) => name.startsWith('postgres-'));
      return (await Promise.all(names.map((name) => readFile(join(home, name), 'utf8')))).join('\n');
    },
    stop: async (keep) => {
      await program.kill('SIGTERM');
      const left = await postmaster();
      // Only a process that did not stop as it should leaves its database running.
      if (left !== null && killPid(left, 'SIGINT')) await untilGone(left);
      if (!keep) await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const nobody = (): null => null;

async function untilGone(pid: number): Promise<void> {
  const deadline = Date.now() + POSTMASTER_END_MS;
  while (killPid(pid, 0) && Date.now() < deadline) await delay(50);
  killPid(pid, 'SIGKILL');
}

async function listFiles(root: string): Promise<StoredObjects> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const isDraft = (path: string): boolean => path.startsWith('.');
  return { keys: paths.filter((path) => !isDraft(path)), drafts: paths.filter(isDraft) };
}
