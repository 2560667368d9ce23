import { build as compile, type BuildOptions, type Plugin } from 'esbuild';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
/** Below the package whose versions of libraries differ from those of the others. */
const OUT_DIR = join(ROOT, 'packages/server/.cache/programs');

/** What we run as processes, and the modules that these start in processes and threads of their own, beside them. */
export const ENTRIES = {
  server: 'packages/server/src/main.ts',
  admin: 'packages/server/src/admin/main.ts',
  migrate: 'packages/server/src/migrate.ts',
  worker: 'packages/worker/src/main.ts',
  standalone: 'packages/standalone/src/main.ts',
  'score-process': 'packages/server/src/app/score-process.ts',
  'analyze-process': 'packages/server/src/app/analyze-process.ts',
  'write-rows-thread': 'packages/core/src/node/scoring/write-rows-thread.ts',
  'train-trees-thread': 'packages/core/src/node/training/train-trees-thread.ts',
} as const;

export type ProgramName = keyof typeof ENTRIES;
/** Where each program is, as JavaScript. */
export type Programs = Readonly<Record<ProgramName, string>>;

/**
 * Compiles the programs from the sources, once for a test run or a campaign that starts them again and again. Compiling
 * them at every start took two thirds of its time.
 */
export const buildPrograms = (): Promise<Programs> => compilePrograms(ENTRIES);

/** Compiles modules that are started as processes, named by their place below the root, and says where they are. */
export async function compilePrograms<Name extends string>(
  entries: Readonly<Record<Name, string>>,
): Promise<Readonly<Record<Name, string>>> {
  const { outputFiles } = await compile({
    ...fromSources(),
    entryPoints: { ...entries },
    outdir: OUT_DIR,
    sourcemap: 'linked',
    write: false,
  });
  for (const { path, contents } of outputFiles) await replaceFile(path, contents);
  const pathOf = (name: string): string => join(OUT_DIR, `${name}.js`);
  // as: Object.keys forgets the names
  const names = Object.keys(entries) as Name[];
  return Object.fromEntries(names.map((name) => [name, pathOf(name)])) as Record<Name, string>;
}

/** How programs are compiled from the sources of all our packages; paths are relative to the root. */
export function fromSources(): BuildOptions & { readonly absWorkingDir: string } {
  return {
    absWorkingDir: ROOT,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@retainwise/source'],
    plugins: [ONLY_OURS, PANEL_WHERE_IT_IS],
  };
}

/** Libraries are loaded by Node, as they are in production. */
const ONLY_OURS: Plugin = {
  name: 'only ours',
  setup: (build) => {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@retainwise/') ? undefined : { external: true },
    );
  },
};

/** The panel builds its page from the sources that lie around it. */
const PANEL_WHERE_IT_IS: Plugin = {
  name: 'panel where it is',
  setup: (build) => {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (!relative(ROOT, path).startsWith(join('examples', 'admin-panel') + sep)) return undefined;
      const url = JSON.stringify(pathToFileURL(path).href);
      return { loader: 'ts', contents: (await readFile(path, 'utf8')).replaceAll('import.meta.url', url) };
    });
  },
};

/** Whole or not at all, since another run may be using it. */
async function replaceFile(path: string, contents: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const aside = `${path}.${process.pid}`;
  await writeFile(aside, contents);
  await rename(aside, path);
}
