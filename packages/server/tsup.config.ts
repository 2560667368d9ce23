import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', main: 'src/main.ts' },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  // The contract is JSON of a workspace that is not published, so it is bundled.
  noExternal: ['@retainwise/openapi'],
  clean: true,
  sourcemap: true,
});
