import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from '../../logging/types.ts';
import { findBinaries } from './binaries.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { freePort } from './free-port.ts';
import { initCluster, SUPERUSER } from './init-cluster.ts';
import type { Cluster } from './init-cluster.ts';
import { chooseLauncher } from './launcher.ts';
import type { LaunchMode, Launcher } from './launcher.ts';
import { stopLeftover, stopPostmaster } from './stop-postmaster.ts';

const DATABASE = 'retainwise';
const START_TIMEOUT_MS = 30_000;
const CONNECT_TIMEOUT_MS = 3_000;
const POLL_MS = 25;
const PORT_TRIES = 3;

export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  readonly logger: Logger;
  /** `none` may lose everything when the machine crashes: for tests. Defaults to `full`. */
  readonly durability?: 'full' | 'none';
  /** Ways to start as root, in order of preference. */
  readonly launchModes?: readonly LaunchMode[];
  /** Where to listen. Called again when the port was taken meanwhile. */
  readonly findPort?: () => Promise<number>;
}

export interface EmbeddedPostgres {
  /** Contains the password: not for logs. */
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

function serverArguments(directory: string, port: number, durability: 'full' | 'none'): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port: String(port),
    max_connections: '100',
    // Parallel workers need shared memory that small containers do not have.
    max_parallel_workers_per_gather: '0',
    // Statements and the details of errors contain customers' data.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(durability === 'none' ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  return ['-D', directory, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

async function connect(url: string): Promise<pg.Client> {
  // Another program on this port might never answer.
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  client.on('error', () => {
    // The server ended under an idle connection; the exit of its process is handled elsewhere.
  });
  await client.connect();
  return client;
}

async function waitUntilReady(child: ChildProcess, adminUrl: string, logFile: string): Promise<pg.Client> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    try {
      return await connect(adminUrl);
    } catch (cause) {
      const ended = child.exitCode !== null || child.signalCode !== null;
      if (ended || Date.now() > deadline) {
        const log = (await readFile(logFile, 'utf8')).trim().split('\n').slice(-5).join('\n');
        const outcome = ended ? 'ended while starting' : 'did not become ready';
        throw new EmbeddedPostgresError(`The embedded PostgreSQL ${outcome}. Last lines of its log:\n${log}`, {
          fix: `Read ${logFile}.`,
          cause,
        });
      }
    }
    await delay(POLL_MS);
  }
}

interface Launched {
  readonly child: ChildProcess;
  readonly url: string;
}

async function launchOn(
  port: number,
  options: EmbeddedPostgresOptions,
  cluster: Cluster,
  launcher: Launcher,
  postgres: string,
): Promise<Launched> {
  const logFile = join(resolve(options.dataDir), 'postgres.log');
  const log = await open(logFile, 'w', 0o600);
  // A session of its own: Ctrl-C must reach RetainWise, which finishes its work before it stops the database.
  const child = launcher.spawn(postgres, serverArguments(cluster.directory, port, options.durability ?? 'full'), {
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  await once(child, 'spawn');
  await log.close();
  const url = (database: string) => `postgres://${SUPERUSER}:${cluster.password}@127.0.0.1:${port}/${database}`;
  try {
    const admin = await waitUntilReady(child, url('postgres'), logFile);
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await admin.query(`CREATE DATABASE ${DATABASE}`);
    await admin.end();
  } catch (error) {
    if (child.pid !== undefined) await stopPostmaster(child.pid, options.logger);
    throw error;
  }
  return { child, url: url(DATABASE) };
}

async function launch(
  options: EmbeddedPostgresOptions,
  cluster: Cluster,
  launcher: Launcher,
  postgres: string,
): Promise<Launched> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await launchOn(await (options.findPort ?? freePort)(), options, cluster, launcher, postgres);
    } catch (error) {
      // Between finding a port and listening on it, another process may have taken it.
      const taken = error instanceof EmbeddedPostgresError && error.message.includes('could not bind');
      if (!taken || tries >= PORT_TRIES) throw error;
    }
  }
}

/**
 * Starts PostgreSQL on 127.0.0.1, on a free port, with its files in the data directory. A server that a killed process
 * left there is stopped first; a cluster that was never finished is made again. The caller holds the lock of the data
 * directory. Throws EmbeddedPostgresError (ERR-9003) where it cannot run.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const binaries = await findBinaries();
  const launcher = await chooseLauncher(binaries.postgres, options.launchModes);
  await launcher.letThrough(dataDir);
  await stopLeftover(join(dataDir, 'postgres'), options.logger);
  const cluster = await initCluster(dataDir, binaries, launcher);
  const { child, url } = await launch(options, cluster, launcher, binaries.postgres);
  const { pid } = child;
  if (pid === undefined) throw new EmbeddedPostgresError('The embedded PostgreSQL has no process.');
  let stopping = false;
  child.once('exit', (code, signal) => {
    if (!stopping) options.logger.error({ code, signal }, 'the embedded database ended unexpectedly');
  });
  // The server must not keep a finished Node process alive.
  child.unref();
  options.logger.debug({ pid, launchMode: launcher.mode }, 'embedded database ready');
  return {
    url,
    pid,
    stop: async () => {
      stopping = true;
      if (child.exitCode === null && child.signalCode === null) await stopPostmaster(pid, options.logger);
    },
  };
}
