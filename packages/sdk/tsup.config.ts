import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  // The contract's package is not published: its types are written into ours.
  dts: {
    compilerOptions: {
      composite: false,
      ignoreDeprecations: '6.0',
      paths: {
        '@retainwise/openapi': ['../../openapi/generated/types.ts'],
        '@retainwise/openapi/errors': ['../../openapi/generated/errors.ts'],
      },
    },
  },
  clean: true,
  sourcemap: true,
  treeshake: true,
});
