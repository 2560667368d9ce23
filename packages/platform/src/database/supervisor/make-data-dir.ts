import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { ConfigError } from '../../config/config-error.ts';
import { systemErrorCode } from '../../system-error.ts';

const FIX = 'Set it to a directory that this user may write to.';

/** Why a directory cannot be used. Other errors are rethrown. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTDIR: 'is a file, or lies below one',
  EEXIST: 'is a file',
  EACCES: 'cannot be written to by this user',
  EPERM: 'cannot be written to by this user',
  EROFS: 'lies on a file system that is read-only',
  ENOENT: 'cannot be created',
  ENOSPC: 'lies on a disk that is full',
  ENAMETOOLONG: 'is too long',
  ELOOP: 'is a symbolic link that leads nowhere',
};

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Level by level: Node's recursive mkdir never returns where a system allows no directories (such as below /proc). */
async function make(directory: string): Promise<void> {
  if (await isDirectory(directory)) return;
  const parent = dirname(directory);
  if (parent !== directory) await make(parent);
  try {
    await mkdir(directory, { mode: 0o700 });
  } catch (error) {
    // Another process created it first.
    if (systemErrorCode(error) !== 'EEXIST' || !(await isDirectory(directory))) throw error;
  }
}

/** Writes a file and removes it. Permissions alone do not show read-only mounts, full disks and immutable files. */
async function tryToWrite(directory: string): Promise<void> {
  const probe = join(directory, `.probe-${randomUUID()}`);
  try {
    await writeFile(probe, 'write test', { mode: 0o600 });
  } finally {
    await rm(probe, { force: true });
  }
}

/**
 * Creates the data directory if it is missing, and checks that it can be written to.
 *
 * @param directory absolute
 * @throws ConfigError (ERR-9001) naming DATA_DIR
 */
export async function makeDataDir(directory: string): Promise<void> {
  try {
    await make(directory);
    await tryToWrite(directory);
  } catch (error) {
    const reason = REASONS[systemErrorCode(error) ?? ''];
    if (reason === undefined) throw error;
    throw new ConfigError([{ variable: 'DATA_DIR', message: `(${directory}) ${reason}`, fix: FIX }], { cause: error });
  }
}
