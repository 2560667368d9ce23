import { defineConfig } from 'tsup';

const entry = {
  index: 'src/index.ts',
  'msw/index': 'src/msw/index.ts',
  'server/index': 'src/server/index.ts',
  'conformance/index': 'src/conformance/index.ts',
};
/** What `tsc --build` made of the entry points: collecting from it what is exported needs no second type check. */
const declarations = Object.fromEntries(
  Object.entries(entry).map(([name, source]) => [
    name,
    `../../.cache/tsc/packages/testing/${source.replace(/\.ts$/, '.d.ts')}`,
  ]),
);

export default defineConfig({
  entry,
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/, '@retainwise/core', 'msw'],
  // Entry points share their classes: an error is an instance of its class in all of them.
  splitting: true,
  // The contract's package is not published: its types are written into ours.
  dts: {
    entry: declarations,
    compilerOptions: {
      composite: false,
      ignoreDeprecations: '6.0',
      paths: { '@retainwise/openapi': ['../../.cache/tsc/openapi/generated/types.d.ts'] },
    },
  },
  sourcemap: true,
});
