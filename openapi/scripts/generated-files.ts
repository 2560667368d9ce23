import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Generated files by path from the root of the repository, and the folders that hold nothing else. */
export interface GeneratedFiles {
  readonly contents: ReadonlyMap<string, string>;
  readonly ownFolders: readonly string[];
}

/** Paths that are missing, differ from what would be generated, or are no longer generated. */
export async function findStale(root: string, files: GeneratedFiles): Promise<string[]> {
  const stale = await leftOvers(root, files);
  for (const [path, content] of files.contents) {
    const current = await readFile(join(root, path), 'utf8').catch(() => null);
    if (current !== content) stale.push(path);
  }
  return stale.sort();
}

/** Writes every file and removes those that are no longer generated. */
export async function writeAll(root: string, files: GeneratedFiles): Promise<void> {
  for (const path of await leftOvers(root, files)) await rm(join(root, path), { recursive: true });
  for (const [path, content] of files.contents) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
}

async function leftOvers(root: string, { contents, ownFolders }: GeneratedFiles): Promise<string[]> {
  const found = await Promise.all(
    ownFolders.map(async (folder) => {
      const names = await readdir(join(root, folder)).catch((): string[] => []);
      return names.map((name) => `${folder}/${name}`);
    }),
  );
  return found.flat().filter((path) => !contents.has(path));
}
