import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from '../../logging/types.ts';
import { systemErrorCode } from '../../system-error.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { isAlive } from './process-info.ts';
import { endLeftBackends, isServerOf, signal, waitForEnd } from './server-processes.ts';

/** First asked to end "fast", then "immediately". */
const [FAST_MS, IMMEDIATE_MS] = [10_000, 5_000];
/** What stopping a server takes at most. */
export const POSTGRES_STOP_MS = FAST_MS + IMMEDIATE_MS + 1_000;

async function readPid(file: string): Promise<number | null> {
  try {
    const pid = Number((await readFile(file, 'utf8')).split('\n', 1)[0]);
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Stops a server: first "fast" (disconnects clients, writes data), then "immediate" (the next start recovers). */
export async function stopPostmaster(pid: number, logger: Logger): Promise<void> {
  signal(pid, 'SIGINT');
  if (await waitForEnd(pid, FAST_MS)) return;
  logger.warn({ pid }, 'the database does not stop, stopping it immediately');
  signal(pid, 'SIGQUIT');
  if (!(await waitForEnd(pid, IMMEDIATE_MS)))
    throw new EmbeddedPostgresError(`The PostgreSQL process ${pid} does not stop.`, {
      fix: `Stop process ${pid} by hand.`,
    });
}

/**
 * A server outlives a RetainWise process that was killed. Its pid file identifies it. It is stopped, which also ends
 * the connections of the dead process and their locks. A pid file that points to another program is removed, because
 * PostgreSQL would refuse to start. Children of a server that is dead itself are ended.
 */
export async function stopLeftover(clusterDirectory: string, logger: Logger): Promise<void> {
  const file = join(clusterDirectory, 'postmaster.pid');
  const pid = await readPid(file);
  if (pid !== null && isAlive(pid)) {
    if (await isServerOf(clusterDirectory, pid)) {
      logger.warn({ pid }, 'stopping a database server that a killed process left running');
      await stopPostmaster(pid, logger);
    } else {
      await rm(file, { force: true });
    }
  }
  await endLeftBackends(clusterDirectory, logger);
}
