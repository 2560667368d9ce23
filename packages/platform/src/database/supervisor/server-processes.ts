import { readdir, readlink, realpath } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '../../logging/types.ts';
import { systemErrorCode } from '../../system-error.ts';
import { isAlive, processCommand } from './process-info.ts';

const POLL_MS = 25;
/** PostgreSQL's processes end at once at SIGQUIT, unless they are in the middle of a system call. */
const QUIT_MS = 2_000;

/** Sends a signal. A process that is gone already is what was wanted. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (systemErrorCode(error) !== 'ESRCH') throw error;
  }
}

export async function waitForEnd(pid: number, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await delay(POLL_MS);
  }
  return true;
}

async function resolved(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return path;
    throw error;
  }
}

/** The directory a process works in; null when it ended, is another user's, or the system does not say. */
async function workingDirectory(pid: number | string): Promise<string | null> {
  try {
    return await readlink(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

/**
 * Whether a process is a PostgreSQL server of this cluster. A pid alone does not say so: it may have been given to
 * another program since, or to the server of another cluster.
 */
export async function isServerOf(clusterDirectory: string, pid: number): Promise<boolean> {
  if ((await workingDirectory(pid)) === (await resolved(clusterDirectory))) return true;
  const command = await processCommand(pid);
  // Where nothing can be known (Windows), the pid file is believed.
  if (command === null) return process.platform === 'win32';
  return command.includes('postgres') && command.includes(clusterDirectory);
}

/** Every process that works in the cluster's directory, as the server and its children do. Linux only. */
async function processesOf(clusterDirectory: string): Promise<number[]> {
  if (process.platform !== 'linux') return [];
  const directory = await resolved(clusterDirectory);
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      if (Number(pid) === process.pid || (await workingDirectory(pid)) !== directory) return null;
      return (await processCommand(Number(pid)))?.includes('postgres') === true ? Number(pid) : null;
    }),
  );
  return found.filter((pid) => pid !== null && isAlive(pid)) as number[]; // as: nulls are filtered
}

/**
 * Ends what a dead server left: its children notice its death only when they wait, and a new server does not start
 * while one of them uses the shared memory. Where they cannot be found, the new server says so and is tried again.
 */
export async function endLeftBackends(clusterDirectory: string, logger: Logger): Promise<void> {
  const left = await processesOf(clusterDirectory);
  if (left.length === 0) return;
  logger.debug({ pids: left }, 'ending processes of a database server that is dead');
  for (const pid of left) signal(pid, 'SIGQUIT');
  await Promise.all(
    left.map(async (pid) => {
      if (await waitForEnd(pid, QUIT_MS)) return;
      signal(pid, 'SIGKILL');
      await waitForEnd(pid, QUIT_MS);
    }),
  );
}
