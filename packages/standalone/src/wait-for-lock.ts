import { DataDirLockedError, lockDataDir, type DataDirLock } from '@retainwise/platform/startup';
import { setTimeout as delay } from 'node:timers/promises';

const TIMEOUT_MS = 12_000;
const RETRY_MS = 250;

/**
 * Locks the data directory. Waits for a previous process that is about to stop.
 *
 * @param onWait called once with the id of the process that holds the lock
 * @throws DataDirLockedError when it still holds the lock after 12 seconds
 */
export async function waitForLock(dataDir: string, onWait: (pid: number) => void): Promise<DataDirLock> {
  const deadline = Date.now() + TIMEOUT_MS;
  for (let reported = false; ; reported = true) {
    try {
      return await lockDataDir(dataDir);
    } catch (error) {
      if (!(error instanceof DataDirLockedError) || Date.now() > deadline) throw error;
      if (!reported) onWait(error.pid);
      await delay(RETRY_MS);
    }
  }
}
