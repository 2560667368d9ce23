import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemErrorCode } from '../system-error.ts';
import { ObjectNotFoundError, ObjectStoreUnavailableError } from './errors.ts';
import type { ObjectStore } from './types.ts';

type Parts = Pick<ObjectStore, 'beginParts' | 'putPart' | 'completeParts' | 'abortParts'>;

export interface FilesPartsOptions {
  readonly pathOf: (key: string) => string;
  /** A renamed file survives a crash only once its directory is written too. */
  readonly syncDirectory: (directory: string) => Promise<void>;
}

/**
 * Objects that arrive in parts: each part is written to its place in one file beside the object, which gets the name of
 * the object when it is whole. So a file of any size is never copied, and is deleted with the objects beside it.
 */
export function createFilesParts({ pathOf, syncDirectory }: FilesPartsOptions): Parts {
  const draftOf = (key: string, unfinished: string): string => pathOf(`${key}.${unfinished}`);

  async function openDraft(key: string, unfinished: string): Promise<FileHandle> {
    try {
      return await open(draftOf(key, unfinished), 'r+');
    } catch (error) {
      throw missing(error) ? new ObjectNotFoundError(key, error) : new ObjectStoreUnavailableError(error);
    }
  }

  return {
    beginParts: (key) =>
      naming(async () => {
        const unfinished = randomUUID();
        const path = draftOf(key, unfinished);
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await (await open(path, 'wx', 0o600)).close();
        return unfinished;
      }),
    putPart: async (key, unfinished, { offset }, bytes, signal) => {
      const file = await openDraft(key, unfinished);
      return naming(async () => {
        try {
          for (let written = 0; written < bytes.length;) {
            signal?.throwIfAborted();
            const rest = bytes.length - written;
            written += (await file.write(bytes, written, rest, offset + written)).bytesWritten;
          }
          // The part is there once its row says so: the bytes come first.
          await file.datasync();
        } finally {
          await file.close();
        }
        return 'written';
      }, signal);
    },
    completeParts: async (key, unfinished, _parts, size) => {
      const draft = draftOf(key, unfinished);
      try {
        if ((await stat(draft)).size !== size) throw new Error(`${key} does not have the size of its parts.`);
        await rename(draft, pathOf(key));
        await syncDirectory(dirname(draft));
      } catch (error) {
        if (missing(error)) throw new ObjectNotFoundError(key, error);
        throw systemErrorCode(error) === null ? error : new ObjectStoreUnavailableError(error);
      }
    },
    abortParts: (key, unfinished) => naming(() => rm(draftOf(key, unfinished), { force: true })),
  };
}

function missing(error: unknown): boolean {
  const code = systemErrorCode(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

async function naming<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await work();
  } catch (error) {
    signal?.throwIfAborted();
    throw systemErrorCode(error) === null ? error : new ObjectStoreUnavailableError(error);
  }
}
