import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { DataDirLockedError } from './errors.ts';
import { isAlive, processIdentity } from './process-info.ts';
import { systemErrorCode } from '../../system-error.ts';

const ownerSchema = z.object({ pid: z.number().int().positive(), identity: z.string().nullable(), token: z.string() });

type Owner = z.infer<typeof ownerSchema>;

export interface DataDirLock {
  release(): Promise<void>;
}

function parseOwner(text: string): Owner | null {
  try {
    return ownerSchema.parse(JSON.parse(text));
  } catch {
    // Half-written by a process that died: nobody holds it.
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
  // Same pid, other start: the number was given to another process since (usual in containers).
  return identity === null || owner.identity === null || identity === owner.identity;
}

/** Puts the finished file in place in one step, so that a reader never sees half of it. False when there is one already. */
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

/** Takes a stale lock away; when it has just become somebody's fresh one, puts it back. */
async function removeStale(path: string, seen: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return;
    throw error;
  }
  if ((await readLock(aside)) !== seen) await tryCreate(path, (await readLock(aside)) ?? '');
  await rm(aside, { force: true });
}

/**
 * Makes this process the only one to work in a data directory (created when missing). The lock of a dead process is
 * taken over; a living owner is a DataDirLockedError (ERR-9002).
 */
export async function lockDataDir(dataDir: string): Promise<DataDirLock> {
  const directory = resolve(dataDir);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, 'lock');
  const mine = JSON.stringify({ pid: process.pid, identity: await processIdentity(process.pid), token: randomUUID() } satisfies Owner);
  while (!(await tryCreate(path, mine))) {
    const seen = await readLock(path);
    if (seen === null) continue;
    const owner = parseOwner(seen);
    if (owner !== null && (await isHeld(owner))) throw new DataDirLockedError(directory, owner.pid);
    await removeStale(path, seen);
  }
  return {
    release: async () => {
      if ((await readLock(path)) === mine) await rm(path, { force: true });
    },
  };
}
