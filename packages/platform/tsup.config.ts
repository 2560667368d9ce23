import { defineConfig } from 'tsup';

/** Private: only server and worker load it, from sources in development and from here in a container. */
export default defineConfig({
  entry: { index: 'src/index.ts', 'testing/index': 'src/testing/index.ts', 'testing/global-setup': 'src/testing/global-setup.ts' },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  sourcemap: true,
  clean: true,
  splitting: true,
  // The runner brings its own.
  external: ['vitest'],
});
