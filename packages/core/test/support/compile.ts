import { build, type BuildOptions } from 'esbuild';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Compiles modules of this package, named by their place in it, into a folder of it. */
export async function compile(
  entryPoints: Readonly<Record<string, string>>,
  outdir: string,
  options: Pick<BuildOptions, 'splitting'> = {},
): Promise<void> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { ...entryPoints },
    outdir,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    ...options,
    write: false,
  });
  for (const { path, contents } of outputFiles) await replaceFile(path, contents);
}

/** Whole or not at all, since another run may be using it. */
async function replaceFile(path: string, contents: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const aside = `${path}.${process.pid}`;
  await writeFile(aside, contents);
  await rename(aside, path);
}
