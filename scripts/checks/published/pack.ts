import { execFile } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { directoryOf, manifestOf, PUBLISHED, ROOT, type PublishedPackage } from './packages.ts';

const run = promisify(execFile);

export interface Packed {
  readonly name: PublishedPackage;
  readonly tarball: string;
}

/** Packs the published packages, as publishing them would, into a directory. */
export async function packAll(directory: string): Promise<readonly Packed[]> {
  const workspaces = PUBLISHED.flatMap((name) => ['--workspace', directoryOf(name)]);
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', directory, ...workspaces], { cwd: ROOT });
  return PUBLISHED.map((name) => {
    const { name: full, version } = manifestOf(name);
    return { name, tarball: join(directory, `${full.replace('@', '').replace('/', '-')}-${version}.tgz`) };
  });
}

/** What the consumer brings along itself. */
const OF_THE_CONSUMER = ['@types/node', '@types/react', 'msw', 'react', 'react-dom'];

/**
 * Installs tarballs into a project without a network: extracts the packages, and links their listed dependencies to
 * those of the checkout. A dependency that is not listed is not found.
 */
export async function installInto(project: string, packed: readonly Packed[]): Promise<void> {
  const modules = join(project, 'node_modules');
  for (const { name, tarball } of packed) {
    const directory = join(modules, manifestOf(name).name);
    await mkdir(directory, { recursive: true });
    await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', directory]);
  }
  const listed = packed.flatMap(({ name }) => Object.keys(manifestOf(name).dependencies ?? {}));
  const ours = new Set(packed.map(({ name }) => manifestOf(name).name));
  for (const dependency of new Set([...listed, ...OF_THE_CONSUMER])) {
    if (ours.has(dependency)) continue;
    const link = join(modules, dependency);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(ROOT, 'node_modules', dependency), link, 'junction');
  }
}
