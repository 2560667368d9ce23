import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { systemErrorCode } from '../system-error.ts';
import { ObjectNotFoundError } from './errors.ts';
import { HashingPassThrough } from './hashing-pass-through.ts';
import { checkObjectKey, checkObjectPrefix } from './object-key.ts';
import type { ObjectStore, StoredObject } from './types.ts';

/** Longer than any job or upload takes: nobody is writing such a file any more. */
const UNFINISHED_MS = 24 * 3_600_000;
const MOVE_TRIES = 20;
/** What systems say of a directory that has something in it, or that somebody is just looking at (Windows). */
const IN_USE: ReadonlySet<string> = new Set(['ENOTEMPTY', 'EEXIST', 'EBUSY', 'EPERM', 'EACCES']);

export interface FilesStoreOptions {
  /** Only object stores write here; several processes may. */
  readonly directory: string;
  /** No other process writes here (the caller holds the lock of the data directory), so whatever is half-written is nobody's. */
  readonly exclusive?: boolean;
}

/** A renamed file is only safe from a crash once its directory is written too. Windows cannot open directories and needs no such thing. */
async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function ignoreMissing<T>(work: Promise<T>, fallback: T): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return fallback;
    throw error;
  }
}

async function countFiles(directory: string): Promise<number> {
  const entries = await ignoreMissing(readdir(directory, { recursive: true, withFileTypes: true }), []);
  return entries.filter((entry) => entry.isFile()).length;
}

/** Removes what killed processes left half-written. Unless nobody else writes, younger files may be another process's. */
async function sweep(unfinished: string, exclusive: boolean): Promise<void> {
  const stale = Date.now() - UNFINISHED_MS;
  for (const name of await readdir(unfinished)) {
    const path = join(unfinished, name);
    const found = await ignoreMissing(stat(path), null);
    if (found !== null && (exclusive || found.mtimeMs < stale)) await rm(path, { recursive: true, force: true });
  }
}

/** Puts a finished file in its place. A directory that was just emptied may be pruned in between: then it is made again. */
async function moveInto(draft: string, target: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    try {
      await rename(draft, target);
      return;
    } catch (error) {
      if (systemErrorCode(error) !== 'ENOENT' || tries === MOVE_TRIES) throw error;
    }
  }
}

/** Removes the directories above a path that have nothing in them any more, up to the root. */
async function prune(path: string, root: string): Promise<void> {
  for (let directory = dirname(path); directory !== root; directory = dirname(directory)) {
    try {
      await rmdir(directory);
    } catch (error) {
      const code = systemErrorCode(error);
      // Another delete was faster: what lies above may still be empty.
      if (code === 'ENOENT') continue;
      if (IN_USE.has(code ?? '')) return;
      throw error;
    }
  }
}

/** Objects as files below a directory. What killed processes left half-written is swept away first. */
export async function openFilesStore(options: FilesStoreOptions): Promise<ObjectStore> {
  const root = resolve(options.directory);
  const unfinished = join(root, '.unfinished');
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  await sweep(unfinished, options.exclusive ?? false);
  const pathOf = (key: string) => join(root, checkObjectKey(key));

  return {
    put: async (key, body, { signal }): Promise<StoredObject> => {
      const target = pathOf(key);
      const draft = join(unfinished, randomUUID());
      const hashing = new HashingPassThrough();
      try {
        // flush: the bytes are on the disk before the name is.
        const file = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true });
        await pipeline(hashing.pass(body), file, { ...(signal ? { signal } : {}) });
        signal?.throwIfAborted();
        await moveInto(draft, target);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
      // Gone again already only if the object was deleted meanwhile.
      await ignoreMissing(syncDirectory(dirname(target)), undefined);
      return hashing.result();
    },
    get: async (key) => {
      const path = pathOf(key);
      try {
        const handle = await open(path, 'r');
        return handle.createReadStream();
      } catch (error) {
        if (systemErrorCode(error) === 'ENOENT') throw new ObjectNotFoundError(key, error);
        throw error;
      }
    },
    head: async (key) => {
      const found = await ignoreMissing(stat(pathOf(key)), null);
      return found?.isFile() === true ? { size: found.size, modifiedAt: found.mtime } : null;
    },
    delete: async (key) => {
      const path = pathOf(key);
      await rm(path, { force: true });
      await prune(path, root);
    },
    deletePrefix: async (prefix) => {
      const directory = join(root, checkObjectPrefix(prefix));
      const count = await countFiles(directory);
      await rm(directory, { recursive: true, force: true });
      await prune(directory, root);
      return count;
    },
    close: () => Promise.resolve(),
  };
}
