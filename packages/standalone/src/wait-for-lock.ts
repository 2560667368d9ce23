import { DataDirLockedError, lockDataDir, type DataDirLock } from '@retainwise/platform';
import { setTimeout as delay } from 'node:timers/promises';

const PATIENCE_MS = 12_000;
const RETRY_MS = 250;

/**
 * Locks the data directory. A predecessor that is just stopping is waited for.
 *
 * @param onWait called once with the process that holds the lock
 * @throws DataDirLockedError when it does not go away
 */
export async function waitForLock(dataDir: string, onWait: (pid: number) => void): Promise<DataDirLock> {
  const deadline = Date.now() + PATIENCE_MS;
  for (let told = false; ; told = true) {
    try {
      return await lockDataDir(dataDir);
    } catch (error) {
      if (!(error instanceof DataDirLockedError) || Date.now() > deadline) throw error;
      if (!told) onWait(error.pid);
      await delay(RETRY_MS);
    }
  }
}
