import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './errors.ts';
import type { Launcher } from './launcher.ts';
import { systemErrorCode } from '../../system-error.ts';

export const SUPERUSER = 'retainwise';

/** Major version of the binaries; a cluster belongs to one major version. */
const MAJOR_VERSION = '18';

export interface Cluster {
  /** PostgreSQL's own directory inside the data directory. */
  readonly directory: string;
  readonly password: string;
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function runInitdb(
  launcher: Launcher,
  binaries: Binaries,
  directory: string,
  passwordFile: string,
): Promise<void> {
  const args = [
    `--pgdata=${directory}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
  const child = launcher.spawn(binaries.initdb, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8');
  });
  const [code] = (await once(child, 'close')) as [number | null]; // as: `close` is typed as any[]
  if (code !== 0)
    throw new EmbeddedPostgresError(`initdb failed (${code ?? 'killed'}): ${output.trim().slice(-500)}`, {
      fix: 'Check that the data directory is writable and that the disk is not full.',
    });
}

/** Removes an empty directory where the cluster will be. One with content may be data, and is never deleted. */
async function makeRoom(directory: string): Promise<void> {
  let entries: string[];
  try {
    entries = await readdir(directory);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return;
    throw error;
  }
  if (entries.length > 0)
    throw new EmbeddedPostgresError(`${directory} is not empty and is not a database (PG_VERSION is missing).`, {
      fix: 'Restore it from a backup, or move it away to start over.',
    });
  await rm(directory, { recursive: true });
}

/**
 * Opens the cluster of a data directory, or creates it: in a temporary directory that is renamed when finished, so that
 * an interrupted start leaves nothing that looks like a cluster. The password is random, in a file that only its owner
 * can read.
 */
export async function initCluster(dataDir: string, binaries: Binaries, launcher: Launcher): Promise<Cluster> {
  const directory = join(dataDir, 'postgres');
  const passwordFile = join(dataDir, 'postgres.password');
  const version = await readIfThere(join(directory, 'PG_VERSION'));
  const saved = await readIfThere(passwordFile);
  if (version !== null) {
    if (version !== MAJOR_VERSION)
      throw new EmbeddedPostgresError(
        `${directory} was created by PostgreSQL ${version}; this is PostgreSQL ${MAJOR_VERSION}.`,
        {
          fix: 'Use another DATA_DIR, or move the data with pg_dump.',
        },
      );
    if (!saved)
      throw new EmbeddedPostgresError(
        `The password file ${passwordFile} is missing, so the database in ${directory} cannot be opened.`,
        { fix: 'Restore the file from a backup, or use another DATA_DIR.' },
      );
    return { directory, password: saved };
  }
  await makeRoom(directory);
  const password = randomBytes(24).toString('base64url');
  await rm(passwordFile, { force: true });
  await writeFile(passwordFile, password, { mode: 0o600, flag: 'wx' });
  await launcher.own(passwordFile);
  const draft = join(dataDir, 'postgres.unfinished');
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await launcher.own(draft);
  await runInitdb(launcher, binaries, draft, passwordFile);
  await rename(draft, directory);
  return { directory, password };
}
