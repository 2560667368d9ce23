import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'models/index': 'src/models/index.ts',
    'startup/index': 'src/startup/index.ts',
    'testing/index': 'src/testing/index.ts',
  },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  // The AWS adapters stay in files of their own, loaded only when they are configured.
  splitting: true,
  // The test helpers run inside the caller's test runner.
  external: ['vitest', 'vitest/node'],
  clean: true,
  sourcemap: true,
});
