import { execFile } from 'node:child_process';
import { mkdtemp, open, rm, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Fault } from './faults.ts';

const run = promisify(execFile);
/** Room for the database with its log of changes and for the files of a short campaign. */
const SIZE = '1g';
const REFILL_MS = 500;
const CHUNK = Buffer.alloc(2 ** 20);

/** A small disk of its own. */
export interface SmallDisk {
  readonly path: string;
  /** Takes all the room that is left until it is lifted. */
  fill(): Promise<Fault>;
  unmount(): Promise<void>;
}

/** In memory. Null, with the reason, where this user may not mount. */
export async function mountSmallDisk(): Promise<SmallDisk | { readonly refused: string }> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return { refused: 'only root on Linux can mount a small disk' };
  const path = await mkdtemp(join(tmpdir(), 'retainwise-small-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=755`, 'retainwise-torture', path]);
  } catch (error) {
    await rmdir(path);
    return { refused: `mounting is not allowed: ${error instanceof Error ? error.message.trim() : String(error)}` };
  }
  const ballast = join(path, 'ballast');
  return {
    path,
    fill: async () => {
      await fillUp(ballast);
      const lifted = new AbortController();
      // Again and again: room that something else gives back is taken, too.
      const refilling = (async () => {
        let times = 1;
        for (; !lifted.signal.aborted; times++) {
          await delay(REFILL_MS);
          await fillUp(ballast);
        }
        return times;
      })();
      return {
        lift: async () => {
          lifted.abort();
          const times = await refilling;
          await rm(ballast, { force: true });
          return times;
        },
      };
    },
    unmount: async () => {
      await run('umount', ['--lazy', path]);
      await rmdir(path);
    },
  };
}

async function fillUp(path: string): Promise<void> {
  const file = await open(path, 'a');
  try {
    for (;;) await file.write(CHUNK);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return;
    throw error;
  } finally {
    await file.close();
  }
}
