import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  sourcemap: true,
};

const entry = {
  index: 'src/index.ts',
  'browser/index': 'src/browser/index.ts',
  fields: 'src/fields.ts',
  'learning/index': 'src/learning/index.ts',
  'models/index': 'src/models/index.ts',
  'node/index': 'src/node/index.ts',
  'training/index': 'src/training/index.ts',
};
/** What `tsc --build` made of the entry points: collecting from it what is exported needs no second type check. */
const declarations = Object.fromEntries(
  Object.entries(entry).map(([name, source]) => [
    name,
    `../../.cache/tsc/packages/core/${source.replace(/\.ts$/, '.d.ts')}`,
  ]),
);
const dts = {
  entry: declarations,
  only: true,
  compilerOptions: { composite: false, ignoreDeprecations: '6.0' },
} as const;

export default defineConfig([
  {
    ...shared,
    // One build, so that the command, the Node parts and the engine share their classes: an error is an instance of its
    // class everywhere.
    // The command waits at its top level, which CommonJS cannot.
    // A thread is started from a file of its own; the CommonJS build starts the same ones.
    entry: {
      ...entry,
      'node/cli': 'src/node/cli.ts',
      'node/learning-thread': 'src/node/training/learning-thread.ts',
      'node/train-trees-thread': 'src/node/training/train-trees-thread.ts',
      'node/write-rows-thread': 'src/node/scoring/write-rows-thread.ts',
    },
    format: ['esm'],
    // Dynamic imports stay what they are: the reader of workbooks is loaded when a workbook comes.
    splitting: true,
  },
  {
    ...shared,
    entry,
    format: ['cjs'],
    // As above: the entry points share their classes and the models.
    splitting: true,
    // Gives CommonJS an import.meta.url: threads are found beside the file.
    shims: true,
    // CommonJS has no such thing. Only sources ask for it, which are never CommonJS.
    esbuildOptions: (options) => {
      options.define = { ...options.define, 'import.meta.resolve': 'undefined' };
    },
  },
  // Both formats at once: collecting the declarations takes longer than all the rest.
  { ...shared, entry, format: ['esm', 'cjs'], dts },
]);
