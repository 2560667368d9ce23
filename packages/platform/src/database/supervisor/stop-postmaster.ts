import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '../../logging/types.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { isAlive, processCommand } from './process-info.ts';
import { systemErrorCode } from '../../system-error.ts';

const POLL_MS = 25;

async function readPid(file: string): Promise<number | null> {
  try {
    const pid = Number((await readFile(file, 'utf8')).split('\n', 1)[0]);
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function waitForEnd(pid: number, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await delay(POLL_MS);
  }
  return true;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    // Already gone is what was wanted.
    if (systemErrorCode(error) !== 'ESRCH') throw error;
  }
}

/** Stops a server: first "fast" (disconnects clients, writes data), then "immediate" (the next start recovers). */
export async function stopPostmaster(pid: number, logger: Logger): Promise<void> {
  signal(pid, 'SIGINT');
  if (await waitForEnd(pid, 10_000)) return;
  logger.warn({ pid }, 'the database does not stop, stopping it immediately');
  signal(pid, 'SIGQUIT');
  if (!(await waitForEnd(pid, 5_000)))
    throw new EmbeddedPostgresError(`The PostgreSQL process ${pid} does not stop.`, {
      fix: `Stop process ${pid} by hand.`,
    });
}

/**
 * A server outlives a RetainWise process that was killed. Its pid file identifies it. It is stopped, which also ends
 * the connections of the dead process and their locks. A pid file that points to another program is removed.
 */
export async function stopLeftover(clusterDirectory: string, logger: Logger): Promise<void> {
  const file = join(clusterDirectory, 'postmaster.pid');
  const pid = await readPid(file);
  if (pid === null || !isAlive(pid)) return;
  const command = await processCommand(pid);
  if (command?.includes('postgres') === false) {
    await rm(file, { force: true });
    return;
  }
  logger.warn({ pid }, 'stopping a database server that a killed process left running');
  await stopPostmaster(pid, logger);
}
