import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, open, opendir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PlatformError } from '../errors.ts';
import { systemErrorCode } from '../system-error.ts';
import { ObjectNotFoundError, ObjectStoreUnavailableError } from './errors.ts';
import { createFilesParts } from './files-parts.ts';
import { HashingPassThrough } from './hashing-pass-through.ts';
import { checkObjectKey, checkObjectPrefix } from './object-key.ts';
import type { ListedObject, ObjectStore, StoredObject } from './types.ts';
import { untilAborted } from './until-aborted.ts';

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

/** Removes unfinished files that were last written before then. Returns how many. */
async function sweep(unfinished: string, before: number): Promise<number> {
  let swept = 0;
  for (const name of await ignoreMissing(readdir(unfinished), [])) {
    const path = join(unfinished, name);
    const found = await ignoreMissing(stat(path), null);
    if (found === null || found.mtimeMs >= before) continue;
    await rm(path, { recursive: true, force: true });
    swept += 1;
  }
  return swept;
}

/** The objects below a directory, which may be deleted meanwhile. */
async function* walk(directory: string, root: string): AsyncGenerator<ListedObject> {
  const entries = await ignoreMissing(opendir(directory), null);
  if (entries === null) return;
  for await (const entry of entries) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) yield* walk(path, root);
    const found = entry.isFile() ? await ignoreMissing(stat(path), null) : null;
    if (found !== null)
      yield { key: relative(root, path).split(sep).join('/'), size: found.size, modifiedAt: found.mtime };
  }
}

/** Errors of the file system become those of the store. */
async function storing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof PlatformError || systemErrorCode(error) === null
      ? error
      : new ObjectStoreUnavailableError(error);
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
  // Unless exclusive, recent ones may belong to another process.
  await sweep(unfinished, options.exclusive === true ? Infinity : Date.now() - UNFINISHED_MS);
  const pathOf = (key: string) => join(root, checkObjectKey(key));

  return {
    put: async (key, body, { signal }): Promise<StoredObject> => {
      const target = pathOf(key);
      const draft = join(unfinished, randomUUID());
      const hashing = new HashingPassThrough();
      // flush: the bytes reach the disk before the name does.
      const file = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true });
      try {
        await pipeline(hashing.pass(body), file, { ...(signal ? { signal } : {}) });
        signal?.throwIfAborted();
        await moveInto(draft, target);
        // Missing only if the object was deleted meanwhile.
        await ignoreMissing(syncDirectory(dirname(target)), undefined);
      } catch (error) {
        // What fails at once fails while the file is being opened: removed before that, it would appear afterwards.
        if (!file.closed) await once(file, 'close').catch(() => undefined);
        // A draft that cannot be removed is swept later; the caller is to learn of the first failure.
        await rm(draft, { force: true }).catch(() => undefined);
        signal?.throwIfAborted();
        throw hashing.causeOf(error);
      }
      return hashing.result();
    },
    ...createFilesParts({ pathOf, syncDirectory }),
    get: async (key, range, signal) => {
      const path = pathOf(key);
      signal?.throwIfAborted();
      try {
        const handle = await open(path, 'r');
        const place = range === undefined ? {} : { start: range.start, end: range.end - 1 };
        return untilAborted(handle.createReadStream(place), signal);
      } catch (error) {
        if (systemErrorCode(error) === 'ENOENT') throw new ObjectNotFoundError(key, error);
        throw new ObjectStoreUnavailableError(error);
      }
    },
    head: (key) =>
      storing(async () => {
        const found = await ignoreMissing(stat(pathOf(key)), null);
        return found?.isFile() === true ? { size: found.size, modifiedAt: found.mtime } : null;
      }),
    delete: (key) =>
      storing(async () => {
        const path = pathOf(key);
        await rm(path, { force: true });
        await prune(path, root);
      }),
    deletePrefix: (prefix) =>
      storing(async () => {
        const directory = join(root, checkObjectPrefix(prefix));
        const count = await countFiles(directory);
        await rm(directory, { recursive: true, force: true });
        await prune(directory, root);
        return count;
      }),
    list: (prefix) => walk(join(root, checkObjectPrefix(prefix)), root),
    discardUnfinished: (before) => storing(() => sweep(unfinished, before.getTime())),
    close: () => Promise.resolve(),
  };
}
