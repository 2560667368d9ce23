import { build as esbuild } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { build as vite } from 'vite';
import { ROOT } from './packages.ts';

/** The page has React already. */
const REACT = /^react(-dom)?(\/|$)/;
const VIRTUAL_ENTRY = 'virtual:page';

interface Chunk {
  readonly name: string;
  readonly isEntry: boolean;
  readonly code: string | Uint8Array;
  /** Names of the chunks that it imports statically. */
  readonly imports: readonly string[];
}

/** @param conditions of package exports, ahead of the bundler's own */
export type MeasureFirstLoad = (page: string, conditions: readonly string[]) => Promise<number>;

/** Bytes of JavaScript, compressed, that a page loads before it runs when esbuild bundles it. */
export const withEsbuild: MeasureFirstLoad = async (page, conditions) => {
  const { outputFiles, metafile } = await esbuild({
    stdin: { contents: page, resolveDir: ROOT, loader: 'js' },
    absWorkingDir: ROOT,
    outdir: '/page',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    metafile: true,
    write: false,
    target: 'es2022',
    // esbuild adds `module` by itself only when no conditions are given.
    conditions: [...conditions, 'module'],
    plugins: [
      {
        name: 'react-is-external',
        setup: (build) => build.onResolve({ filter: REACT }, ({ path }) => ({ path, external: true })),
      },
    ],
    logLevel: 'error',
  });
  const contents = new Map(outputFiles.map(({ path, contents: code }) => [path.split('/').at(-1), code]));
  return sizeOfFirstLoad(
    Object.entries(metafile.outputs).map(([path, { entryPoint, imports }]) => ({
      name: baseName(path),
      isEntry: entryPoint !== undefined && baseName(path) === 'stdin.js',
      code: contents.get(baseName(path)) ?? '',
      imports: imports
        .filter(({ kind, external }) => kind === 'import-statement' && external !== true)
        .map(({ path: imported }) => baseName(imported)),
    })),
  );
};

/** The same when Vite bundles it. */
export const withVite: MeasureFirstLoad = async (page, conditions) => {
  const result = await vite({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === VIRTUAL_ENTRY ? id : null),
        load: (id) => (id === VIRTUAL_ENTRY ? page : null),
      },
    ],
    resolve: { conditions: [...conditions, 'module', 'browser', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: VIRTUAL_ENTRY, external: REACT },
      reportCompressedSize: false,
    },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('Vite returned no bundle.');
  return sizeOfFirstLoad(
    result.output.flatMap((file) =>
      file.type === 'chunk'
        ? [{ name: file.fileName, isEntry: file.isEntry, code: file.code, imports: file.imports }]
        : [],
    ),
  );
};

/** The entry and what it imports statically; what is imported dynamically is loaded later. */
function sizeOfFirstLoad(chunks: readonly Chunk[]): number {
  const byName = new Map(chunks.map((chunk) => [chunk.name, chunk]));
  const loaded = new Set<Chunk>();
  const load = (chunk: Chunk | undefined): void => {
    if (!chunk || loaded.has(chunk)) return;
    loaded.add(chunk);
    chunk.imports.forEach((name) => load(byName.get(name)));
  };
  load(chunks.find(({ isEntry }) => isEntry));
  if (loaded.size === 0) throw new Error('The bundle has no entry.');
  return [...loaded].reduce((bytes, { code }) => bytes + gzipSync(code).length, 0);
}

function baseName(path: string): string {
  return path.split('/').at(-1) ?? path;
}
