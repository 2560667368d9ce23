import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { DataDirLockedError } from './errors.ts';
import { makeDataDir } from './make-data-dir.ts';
import { isAlive, processIdentity } from './process-info.ts';
import { systemErrorCode } from '../../system-error.ts';

const ownerSchema = z.object({ pid: z.number().int().positive(), identity: z.string().nullable(), token: z.string() });

type Owner = z.infer<typeof ownerSchema>;

export interface DataDirLock {
  release(): Promise<void>;
}

/** Content of a turn's file after its owner has released the directory. */
const RELEASED = '{}';

function parseOwner(text: string): Owner | null {
  try {
    return ownerSchema.parse(JSON.parse(text));
  } catch {
    // Released, or half-written by a process that died: the lock is free.
    return null;
  }
}

async function readLock(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function isHeld(owner: Owner): Promise<boolean> {
  if (!isAlive(owner.pid)) return false;
  const identity = await processIdentity(owner.pid);
  // Same pid, other start time: the pid was reused (common in containers).
  return identity === null || owner.identity === null || identity === owner.identity;
}

/** Creates the file in one step, so that a reader never sees half of it. False when it exists already. */
async function tryCreate(path: string, content: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, content, { mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function replace(path: string, content: string): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, content, { mode: 0o600 });
  await rename(draft, path);
}

/** The recorded turns, oldest first, without drafts. */
async function turnsIn(directory: string): Promise<number[]> {
  const names = await readdir(directory);
  return names
    .filter((name) => /^\d{1,15}$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);
}

/**
 * Makes this process the only one to work in a data directory (created if missing). Takes over the lock of a dead
 * process.
 *
 * `lock/` contains one file per turn, numbered upwards. The last one names the owner of the directory. A turn is taken
 * by creating the next file, which only one process can do. The last file is never removed, only overwritten when the
 * lock is released. A process with an outdated view therefore finds its number taken, or finds a later one, and looks
 * again. Removing a stale file instead would be a race: two processes that saw it could remove each other's new file.
 *
 * @throws DataDirLockedError (ERR-9002) while the owner is alive
 * @throws ConfigError (ERR-9001) when the directory cannot be used
 */
export async function lockDataDir(dataDir: string): Promise<DataDirLock> {
  const directory = resolve(dataDir);
  const turns = join(directory, 'lock');
  await makeDataDir(directory);
  await mkdir(turns, { recursive: true, mode: 0o700 });
  const mine = JSON.stringify({
    pid: process.pid,
    identity: await processIdentity(process.pid),
    token: randomUUID(),
  } satisfies Owner);
  for (;;) {
    const last = (await turnsIn(turns)).at(-1) ?? 0;
    const seen = last === 0 ? null : await readLock(join(turns, String(last)));
    const owner = seen === null ? null : parseOwner(seen);
    if (owner !== null && (await isHeld(owner))) throw new DataDirLockedError(directory, owner.pid);

    const path = join(turns, String(last + 1));
    if (!(await tryCreate(path, mine))) continue;
    const known = await turnsIn(turns);
    if (known.at(-1) !== last + 1) {
      // Too late: other turns were taken and ended meanwhile.
      await rm(path, { force: true });
      continue;
    }
    await Promise.all(known.slice(0, -1).map((turn) => rm(join(turns, String(turn)), { force: true })));
    return { release: () => replace(path, RELEASED) };
  }
}
