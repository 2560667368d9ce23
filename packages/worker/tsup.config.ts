import { defineConfig } from 'tsup';

export default defineConfig({
  // A thread is started from a file of its own.
  entry: {
    index: 'src/index.ts',
    main: 'src/main.ts',
    'learning-thread': '../core/src/node/training/learning-thread.ts',
    'train-trees-thread': '../core/src/node/training/train-trees-thread.ts',
    'write-rows-thread': '../core/src/node/scoring/write-rows-thread.ts',
  },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  // Our own packages are bundled from their sources, npm packages are not: an image of the worker needs no other
  // package of this repository.
  skipNodeModulesBundle: true,
  noExternal: [/^@retainwise\//],
  esbuildOptions: (options) => {
    options.conditions = ['@retainwise/source', 'import', 'node'];
  },
  // The AWS adapters stay in files of their own, loaded only when they are configured.
  splitting: true,
  clean: true,
  sourcemap: true,
});
