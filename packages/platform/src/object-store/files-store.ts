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

/** Longer than any job or upload takes: an unfinished file of this age is abandoned. */
const UNFINISHED_MS = 24 * 3_600_000;
const MOVE_TRIES = 20;
/** Error codes for a directory that is not empty, or in use (Windows). */
const IN_USE: ReadonlySet<string> = new Set(['ENOTEMPTY', 'EEXIST', 'EBUSY', 'EPERM', 'EACCES']);

export interface FilesStoreOptions {
  /** Only object stores write here; several processes may. */
  readonly directory: string;
  /** No other process writes here (the caller holds the lock of the data directory): unfinished files are abandoned. */
  readonly exclusive?: boolean;
}

/** A renamed file survives a crash only once its directory is written too. Not needed, nor possible, on Windows. */
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

/** Removes unfinished files of killed processes. Unless exclusive, recent ones may belong to another process. */
async function sweep(unfinished: string, exclusive: boolean): Promise<void> {
  const stale = Date.now() - UNFINISHED_MS;
  for (const name of await readdir(unfinished)) {
    const path = join(unfinished, name);
    const found = await ignoreMissing(stat(path), null);
    if (found !== null && (exclusive || found.mtimeMs < stale)) await rm(path, { recursive: true, force: true });
  }
}

/** Moves a finished file to its place. An empty directory may be pruned meanwhile: then it is created again. */
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

/** Removes the empty directories above a path, up to the root. */
async function prune(path: string, root: string): Promise<void> {
  for (let directory = dirname(path); directory !== root; directory = dirname(directory)) {
    try {
      await rmdir(directory);
    } catch (error) {
      const code = systemErrorCode(error);
      // Another delete removed it: those above may still be empty.
      if (code === 'ENOENT') continue;
      if (IN_USE.has(code ?? '')) return;
      throw error;
    }
  }
}

/** Objects as files below a directory. Removes unfinished files of killed processes first. */
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
        // flush: the bytes reach the disk before the name does.
        const file = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true });
        await pipeline(hashing.pass(body), file, { ...(signal ? { signal } : {}) });
        signal?.throwIfAborted();
        await moveInto(draft, target);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
      // Missing only if the object was deleted meanwhile.
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
