import { open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../usage-error.ts';

/** A file that is written completely or not at all. */
export interface AtomicFile {
  /** Resolves once written; the caller may then reuse the bytes. */
  write(text: string | Uint8Array): Promise<void>;
  /** Moves the file into place, replacing an older one. */
  commit(): Promise<void>;
  /** Removes what was written. Does nothing after `commit`. */
  discard(): Promise<void>;
}

/**
 * Writes to a temporary file beside the target and renames it at the end. A symbolic link is followed, so that it
 * remains a link. A target that is not a regular file (`/dev/null`, a pipe) must not be replaced, and is written to
 * directly.
 *
 * @throws UsageError ERR-6003 when the file cannot be created
 */
export async function openAtomicFile(path: string): Promise<AtomicFile> {
  try {
    const existing = await statOrNull(path);
    if (existing?.isDirectory() === true) throw new Error('it is a folder');
    if (existing !== null && !existing.isFile()) return direct(await open(path, 'w'));
    const target = existing === null ? path : await realpath(path);
    const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.${Date.now().toString(36)}.tmp`);
    return renamed(await open(temporary, 'wx', existing?.mode ?? 0o666), temporary, target);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `The file "${path}" cannot be written: ${reason}.`,
      'Check that the folder exists and that you may write to it.',
      { code: 'ERR-6003', location: path, cause: error },
    );
  }
}

function direct(handle: FileHandle): AtomicFile {
  return {
    write: (text) => writeAll(handle, text),
    commit: () => handle.close(),
    discard: () => handle.close(),
  };
}

function renamed(handle: FileHandle, temporary: string, target: string): AtomicFile {
  let settled = false;
  return {
    write: (text) => writeAll(handle, text),
    async commit() {
      await handle.close();
      await rename(temporary, target);
      settled = true;
    },
    async discard() {
      if (settled) return;
      await handle.close();
      await rm(temporary, { force: true });
    },
  };
}

/** In one call where possible: every turn of the event loop in between waits until a batch has been scored. */
async function writeAll(handle: FileHandle, text: string | Uint8Array): Promise<void> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  for (let at = 0; at < bytes.length;) at += (await handle.write(bytes, at)).bytesWritten;
}

async function statOrNull(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Whether two paths lead to the same file, also through links. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([statOrNull(a), statOrNull(b)]);
  return first !== null && second !== null && first.isFile() && first.dev === second.dev && first.ino === second.ino;
}
