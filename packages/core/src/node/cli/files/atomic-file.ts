import { open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../usage-error.ts';

/** A file that comes into being whole or not at all. */
export interface AtomicFile {
  /** Resolves when it is written: the memory of bytes may then be used again. */
  write(text: string | Uint8Array): Promise<void>;
  /** Puts the file in its place, over an older one. */
  commit(): Promise<void>;
  /** Leaves no trace. Does nothing after `commit`. */
  discard(): Promise<void>;
}

/**
 * Writes beside the target and renames at the end. A link is followed, so that it stays a link; what is there and is no
 * regular file (`/dev/null`, a pipe) is written to directly, because it must not be replaced.
 *
 * @throws UsageError ERR-6003 when the file cannot be made there
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
      'Check the folder, and that you may write there.',
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

/** All at once where the system takes it, because each turn of the event loop in between waits for a batch to be scored. */
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

/** Whether two names lead to the same file, links included. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([statOrNull(a), statOrNull(b)]);
  return first !== null && second !== null && first.isFile() && first.dev === second.dev && first.ino === second.ino;
}
