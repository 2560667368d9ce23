import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', webhooks: 'src/webhooks/index.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  // From what `tsc --build` made: collecting from it what is exported needs no second type check.
  // The contract's package is not published: its types are written into ours.
  dts: {
    entry: {
      index: '../../.cache/tsc/packages/sdk/src/index.d.ts',
      webhooks: '../../.cache/tsc/packages/sdk/src/webhooks/index.d.ts',
    },
    compilerOptions: {
      composite: false,
      ignoreDeprecations: '6.0',
      paths: {
        '@retainwise/openapi': ['../../.cache/tsc/openapi/generated/types.d.ts'],
        '@retainwise/openapi/errors': ['../../.cache/tsc/openapi/generated/errors.d.ts'],
      },
    },
  },
  clean: true,
  sourcemap: true,
  treeshake: true,
});
