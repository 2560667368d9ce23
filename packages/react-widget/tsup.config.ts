import { writeFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';
import { readStyles } from './scripts/read-styles.ts';

const types = (entry: string): string => `../../.cache/tsc/packages/react-widget/src/${entry}.d.ts`;

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      'dashboard/index': 'src/dashboard/index.ts',
      'element/index': 'src/element/index.ts',
    },
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'browser',
    external: ['react', 'react-dom', '@retainwise/core', '@retainwise/sdk'],
    // From what `tsc --build` made: collecting from it what is exported needs no second type check.
    dts: {
      entry: {
        index: types('index'),
        'dashboard/index': types('dashboard/index'),
        'element/index': types('element/index'),
      },
      compilerOptions: { composite: false, ignoreDeprecations: '6.0' },
    },
    clean: true,
    sourcemap: true,
    // Rendering in a framework with server components begins here.
    banner: { js: "'use client';" },
    onSuccess: () => writeFile('dist/styles.css', readStyles()),
  },
  {
    // For pages without a bundler: everything that it needs, React too, is in it.
    entry: { retainwise: 'src/element/script.ts' },
    outDir: 'dist/script',
    format: ['esm'],
    target: 'es2022',
    platform: 'browser',
    noExternal: [/.*/],
    splitting: true,
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  },
]);
