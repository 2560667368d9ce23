import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import { readStyles } from './scripts/read-styles.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Bundlers look for the worker as it is built. */
const BUILT_WORKER: Plugin = {
  name: 'built worker',
  setup(build) {
    build.onLoad({ filter: /private[/\\]start-worker\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace("'./worker.ts'", "'./worker.js'"),
      loader: 'ts',
    }));
  },
};

const shared: Options = {
  target: 'es2022',
  platform: 'browser',
  sourcemap: true,
};
const declarations = '../../.cache/tsc/packages/react-widget/src';

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      'dashboard/index': 'src/dashboard/index.ts',
      'element/index': 'src/element/index.ts',
    },
    format: ['esm', 'cjs'],
    // Private mode is an entry of its own, beside its worker, and is loaded when it is used.
    external: ['react', 'react-dom', '@retainwise/core', '@retainwise/sdk', '@retainwise/react-widget/private'],
    // From what `tsc --build` made: collecting from it what is exported needs no second type check.
    dts: {
      entry: {
        index: `${declarations}/index.d.ts`,
        'dashboard/index': `${declarations}/dashboard/index.d.ts`,
        'element/index': `${declarations}/element/index.d.ts`,
        'private/index': `${declarations}/private/index.d.ts`,
      },
      compilerOptions: { composite: false, ignoreDeprecations: '6.0' },
    },
    // Rendering in a framework with server components begins here.
    banner: { js: "'use client';" },
    onSuccess: () => writeFile('dist/styles.css', readStyles('src/styles')),
  },
  {
    ...shared,
    entry: { 'private/index': 'src/private/index.ts' },
    format: ['esm', 'cjs'],
    external: ['@retainwise/core', '@retainwise/sdk'],
    // The worker is found beside this file.
    splitting: false,
    // CommonJS has no import.meta.url; pages without a bundler name the worker themselves.
    shims: true,
    esbuildPlugins: [BUILT_WORKER],
  },
  {
    ...shared,
    entry: { 'private/worker': 'src/private/worker.ts' },
    format: ['esm'],
    // One file that needs no other: it is copied where a page serves it itself.
    noExternal: [/./],
    splitting: false,
    minify: true,
    sourcemap: false,
    treeshake: true,
    // A module without imports and exports is taken for CommonJS by whoever looks at it.
    onSuccess: () => appendFile('dist/private/worker.js', 'export {};\n'),
  },
  {
    // For pages without a bundler: everything that it needs, React too, is in it; elements have no private mode.
    ...shared,
    entry: { 'script/retainwise': 'src/element/script.ts' },
    format: ['esm'],
    noExternal: [/^(?!@retainwise\/react-widget\/private)/],
    splitting: true,
    minify: true,
    sourcemap: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    // Of our own packages the sources, whatever of them is built.
    esbuildOptions: (options) => {
      options.conditions = ['@retainwise/source', 'module'];
      options.external = [...(options.external ?? []), '@retainwise/react-widget/private'];
      options.entryNames = '[dir]/[name]';
      options.chunkNames = 'script/[name]-[hash]';
    },
  },
]);
