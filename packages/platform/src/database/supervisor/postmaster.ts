import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from '../../logging/types.ts';
import { systemErrorCode } from '../../system-error.ts';
import { PATIENT_CONNECT_TIMEOUT_MS } from '../connection/timeouts.ts';
import { EmbeddedPostgresError } from './errors.ts';
import type { Launcher } from './launcher.ts';
import { stopPostmaster } from './stop-postmaster.ts';

const START_TIMEOUT_MS = 30_000;
/** A server that says it is starting up replays what it had written before it ended; that can be a lot. */
const RECOVERY_TIMEOUT_MS = 10 * 60_000;
/** Another program on its port might never answer. */
const PROBE_TIMEOUT_MS = 3_000;
const POLL_MS = 25;
/** Also so many tries: time alone passes quickly while this process is too busy to try. */
const MIN_TRIES = 40;
const STARTING_UP = '57P03';

export type Durability = 'full' | 'none';

export interface PostmasterOptions {
  readonly program: string;
  readonly clusterDirectory: string;
  readonly logFile: string;
  readonly launcher: Launcher;
  readonly durability: Durability;
  readonly logger: Logger;
  readonly port: number;
  /** Of the superuser, to the server's own database. */
  readonly adminUrl: string;
  /** Gives up waiting for it, and stops it. */
  readonly signal?: AbortSignal;
}

/** A PostgreSQL server that accepts connections. */
export interface Postmaster {
  readonly child: ChildProcess;
  readonly pid: number;
  /** What it has written to its log since it was started. */
  log(): Promise<string>;
}

export function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function serverArguments({ clusterDirectory, port, durability }: PostmasterOptions): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port: String(port),
    max_connections: '100',
    // Parallel workers need shared memory that small containers do not have.
    max_parallel_workers_per_gather: '0',
    // After a checkpoint whole pages are logged, and at 1 GB, the default, there is one every 500,000 results: of a
    // million of them, a third of the log would be such pages.
    max_wal_size: '2GB',
    // Statements, their values and the details of errors contain customers' data. So does the text of an error itself
    // (`value "…" is out of range`), so errors of statements are not logged at all: whoever sent the statement gets
    // them. What the server says about itself (LOG, FATAL, PANIC) is logged.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_statement: 'none',
    log_min_duration_statement: '-1',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    ...(durability === 'none' ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  return ['-D', clusterDirectory, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

export async function connect(url: string, timeoutMs = PATIENT_CONNECT_TIMEOUT_MS): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: timeoutMs });
  client.on('error', () => {
    // The server ended under an idle connection; the exit of its process is handled elsewhere.
  });
  await client.connect();
  return client;
}

async function waitUntilReady(
  child: ChildProcess,
  { adminUrl, logFile, signal }: PostmasterOptions,
  log: () => Promise<string>,
): Promise<void> {
  const started = Date.now();
  for (let tries = 1; ; tries += 1) {
    try {
      signal?.throwIfAborted();
      const client = await connect(adminUrl, PROBE_TIMEOUT_MS);
      await client.end();
      return;
    } catch (cause) {
      const ended = hasEnded(child);
      const timeout = systemErrorCode(cause) === STARTING_UP ? RECOVERY_TIMEOUT_MS : START_TIMEOUT_MS;
      const late = Date.now() - started > timeout && tries >= MIN_TRIES;
      if (ended || late || signal?.aborted === true) {
        const outcome = ended ? 'ended while starting' : 'did not become ready';
        const lines = (await log()).trim().split('\n').slice(-5).join('\n');
        throw new EmbeddedPostgresError(`The embedded PostgreSQL ${outcome}. Last lines of its log:\n${lines}`, {
          fix: `Read ${logFile}.`,
          cause,
        });
      }
    }
    await delay(POLL_MS);
  }
}

/**
 * Starts the server and waits until it accepts connections.
 *
 * @throws EmbeddedPostgresError (ERR-9003) when it does not; then no process is left
 */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  const { launcher, program, logFile, logger } = options;
  // Appended: why the server before this one ended must stay readable.
  const file = await open(logFile, 'a', 0o600);
  const from = (await file.stat()).size;
  // A session of its own: Ctrl-C must reach RetainWise, which finishes its work before it stops the database.
  const child = launcher.spawn(program, serverArguments(options), {
    detached: true,
    stdio: ['ignore', file.fd, file.fd],
  });
  try {
    await once(child, 'spawn');
  } finally {
    await file.close();
  }
  const { pid } = child;
  if (pid === undefined) throw new EmbeddedPostgresError('The embedded PostgreSQL has no process.');
  // The server must not keep a finished Node process alive.
  child.unref();
  const log = async () => (await readFile(logFile)).subarray(from).toString('utf8');
  try {
    await waitUntilReady(child, options, log);
  } catch (error) {
    await stopPostmaster(pid, logger);
    throw error;
  }
  return { child, pid, log };
}
