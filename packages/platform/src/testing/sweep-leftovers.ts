import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DataDirLockedError } from '../database/supervisor/errors.ts';
import { lockDataDir } from '../database/supervisor/lock-data-dir.ts';
import { stopLeftover } from '../database/supervisor/stop-postmaster.ts';
import { systemErrorCode } from '../system-error.ts';
import { silentLogger } from './silent-logger.ts';

/** Names of the data directories of test runs begin so. */
export const TEST_DIR_PREFIX = 'retainwise-test-';
/** A run takes its lock right after it made its directory. */
const UNLOCKED_MS = 60_000;

/** Whether a directory belongs to this user and no other run is about to lock it. */
async function mayBeLeftOver(directory: string): Promise<boolean> {
  try {
    const found = await lstat(directory);
    if (!found.isDirectory() || found.uid !== (process.getuid?.() ?? found.uid)) return false;
    if (Date.now() - found.mtimeMs > UNLOCKED_MS) return true;
    return (await readdir(directory)).includes('lock');
  } catch (error) {
    // Its run has removed it meanwhile.
    if (systemErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/**
 * A test run that was killed leaves its PostgreSQL running. Stops those below `parent` whose run is dead, and removes
 * their directories. Live runs are left alone. Returns how many were removed.
 */
export async function sweepLeftovers(parent: string): Promise<number> {
  let swept = 0;
  for (const name of await readdir(parent)) {
    const directory = join(parent, name);
    if (!name.startsWith(TEST_DIR_PREFIX) || !(await mayBeLeftOver(directory))) continue;
    try {
      // Held while it is cleared away, so that two runs that start together do not do it both.
      await lockDataDir(directory);
    } catch (error) {
      if (error instanceof DataDirLockedError) continue;
      throw error;
    }
    await stopLeftover(join(directory, 'postgres'), silentLogger());
    await rm(directory, { recursive: true, force: true });
    swept += 1;
  }
  return swept;
}
