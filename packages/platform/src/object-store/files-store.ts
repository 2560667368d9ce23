import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { systemErrorCode } from '../system-error.ts';
import { ObjectNotFoundError } from './errors.ts';
import { Meter } from './meter.ts';
import { checkObjectKey, checkObjectPrefix } from './object-key.ts';
import type { ObjectStore, StoredObject } from './types.ts';
import type { UrlSigner } from './url-signer.ts';

/** Longer than any job or upload takes: nobody is writing such a file any more. */
const UNFINISHED_MS = 24 * 3_600_000;

export interface FilesStoreOptions {
  /** Only object stores write here; several processes may. */
  readonly directory: string;
  /** Makes the links that the API serves. */
  readonly signer: UrlSigner;
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

/** Removes what killed processes left half-written. Younger files may be another process's that is still writing. */
async function sweep(unfinished: string): Promise<void> {
  const stale = Date.now() - UNFINISHED_MS;
  for (const name of await readdir(unfinished)) {
    const path = join(unfinished, name);
    const found = await ignoreMissing(stat(path), null);
    if (found !== null && found.mtimeMs < stale) await rm(path, { recursive: true, force: true });
  }
}

/** Objects as files below a directory. What was left unfinished more than a day ago is swept away first. */
export async function openFilesStore(options: FilesStoreOptions): Promise<ObjectStore> {
  const root = resolve(options.directory);
  const unfinished = join(root, '.unfinished');
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  await sweep(unfinished);
  const pathOf = (key: string) => join(root, checkObjectKey(key));

  return {
    put: async (key, body, { signal }): Promise<StoredObject> => {
      const target = pathOf(key);
      const draft = join(unfinished, randomUUID());
      const meter = new Meter();
      try {
        // flush: the bytes are on the disk before the name is.
        const file = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true });
        await pipeline(meter.measure(body), file, { ...(signal ? { signal } : {}) });
        signal?.throwIfAborted();
        await mkdir(dirname(target), { recursive: true, mode: 0o700 });
        await rename(draft, target);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
      await syncDirectory(dirname(target));
      return meter.result();
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
    delete: (key) => rm(pathOf(key), { force: true }),
    deletePrefix: async (prefix) => {
      const directory = join(root, checkObjectPrefix(prefix));
      const count = await countFiles(directory);
      await rm(directory, { recursive: true, force: true });
      return count;
    },
    signedUrl: (key, { expiresInSeconds, downloadName = null }) =>
      Promise.resolve(options.signer.sign({ key: checkObjectKey(key), downloadName }, new Date(Date.now() + expiresInSeconds * 1000))),
    close: () => Promise.resolve(),
  };
}
