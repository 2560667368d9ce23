import { mkdir, mkdtemp, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** Kept beside the newest: a panel that is running may serve from an older one. */
const KEPT = 3;
/** What is older than this was left by a process that was killed. */
const ABANDONED_MS = 60 * 60 * 1000;

export interface CachedDirectoryOptions {
  readonly cacheDir: string;
  /** Names the content. */
  readonly key: string;
  /** Fills an empty directory. */
  readonly make: (directory: string) => Promise<void>;
}

/**
 * The directory that holds the content named by `key`, made when it is not there yet. It appears whole, by a rename, so
 * a killed process leaves no half of it, and processes that make it at the same time agree on the first.
 */
export async function cachedDirectory({ cacheDir, key, make }: CachedDirectoryOptions): Promise<string> {
  const directory = join(cacheDir, `build-${key}`);
  if (!(await exists(directory))) {
    await mkdir(cacheDir, { recursive: true });
    const unfinished = await mkdtemp(join(cacheDir, 'unfinished-'));
    try {
      await make(unfinished);
      await publish(unfinished, directory);
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
  }
  const now = new Date();
  await utimes(directory, now, now);
  await tidy(cacheDir, now.getTime());
  return directory;
}

async function publish(unfinished: string, directory: string): Promise<void> {
  try {
    await rename(unfinished, directory);
  } catch (error) {
    // Somebody else was first; theirs is the same.
    if (!(await exists(directory))) throw error;
  }
}

async function tidy(cacheDir: string, now: number): Promise<void> {
  const entries = await Promise.all(
    (await readdir(cacheDir)).map(async (name) => ({ name, age: now - (await modified(join(cacheDir, name))) })),
  );
  const builds = entries.filter(({ name }) => name.startsWith('build-')).sort((a, b) => a.age - b.age);
  const abandoned = entries.filter(({ name, age }) => name.startsWith('unfinished-') && age > ABANDONED_MS);
  for (const { name } of [...builds.slice(KEPT), ...abandoned])
    await rm(join(cacheDir, name), { recursive: true, force: true });
}

/** Milliseconds since 1970; now for what has just gone. */
async function modified(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if (isMissing(error)) return Date.now();
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
