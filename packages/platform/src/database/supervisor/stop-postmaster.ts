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

/** Ends a server: first "fast" (clients are disconnected, data written), then "immediate" (the next start recovers from the log). */
export async function stopPostmaster(pid: number, logger: Logger): Promise<void> {
  signal(pid, 'SIGINT');
  if (await waitForEnd(pid, 10_000)) return;
  logger.warn({ pid }, 'the database does not stop, ending it at once');
  signal(pid, 'SIGQUIT');
  if (!(await waitForEnd(pid, 5_000)))
    throw new EmbeddedPostgresError(`The PostgreSQL process ${pid} does not end.`, {
      fix: `End process ${pid} by hand.`,
    });
}

/**
 * A server outlives a RetainWise process that was killed. Its pid file says which one it is; it is stopped, so that the
 * connections of the dead process, and their locks, go with it. A pid file whose process is another program is removed.
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
  logger.warn({ pid }, 'a database server was left over by a killed process, stopping it');
  await stopPostmaster(pid, logger);
}
