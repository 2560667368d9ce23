import { createHash } from 'node:crypto';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** Folders that are made from others, or that no page contains. */
const NOT_SOURCES = new Set(['node_modules', 'dist', 'test', 'bench']);
const NOT_SOURCE_FILE = /\.test\.tsx?$|\.md$|\.tsbuildinfo$/;

/**
 * Names the state of everything that a build of `root` depends on: its files, the files of the packages of this
 * repository that it uses, directly or through others, and the versions of all packages (the lock file).
 *
 * @returns 16 hexadecimal digits
 */
export async function sourceHash(root: string): Promise<string> {
  const hash = createHash('sha256');
  const files = (await Promise.all((await linkedPackages(root)).map(sourceFiles))).flat();
  const contents = await Promise.all(files.map((file) => readFile(file)));
  for (const [i, file] of files.entries())
    hash
      .update(relative(root, file))
      .update('\0')
      .update(contents[i] ?? '')
      .update('\0');
  const lock = await findUpwards(root, 'package-lock.json');
  if (lock !== null) hash.update(await readFile(lock));
  return hash.digest('hex').slice(0, 16);
}

/** The package at `directory` and those that npm linked to sources rather than installed; sorted, each once. */
async function linkedPackages(directory: string, found = new Set<string>()): Promise<string[]> {
  if (found.has(directory)) return [];
  found.add(directory);
  for (const name of await dependenciesOf(directory)) {
    const path = await findUpwards(directory, join('node_modules', name));
    const target = path === null ? null : await realpath(path);
    if (target !== null && !target.split(/[\\/]/).includes('node_modules')) await linkedPackages(target, found);
  }
  return [...found].sort();
}

async function dependenciesOf(directory: string): Promise<string[]> {
  // npm wrote or checked this file; its form is known.
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    await readFile(join(directory, 'package.json'), 'utf8'),
  ) as Partial<Record<'dependencies' | 'devDependencies', Record<string, string>>>;
  return Object.keys({ ...dependencies, ...devDependencies });
}

async function sourceFiles(directory: string): Promise<string[]> {
  const entries = (await readdir(directory, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const path = join(directory, entry.name);
      if (entry.isDirectory())
        return NOT_SOURCES.has(entry.name) || entry.name.startsWith('.') ? [] : sourceFiles(path);
      return entry.isFile() && !NOT_SOURCE_FILE.test(entry.name) ? [path] : [];
    }),
  );
  return nested.flat();
}

/** The nearest file or folder of this name, here or above; null when there is none. */
async function findUpwards(directory: string, name: string): Promise<string | null> {
  const path = join(directory, name);
  try {
    return await realpath(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const parent = dirname(directory);
  return parent === directory ? null : findUpwards(parent, name);
}
