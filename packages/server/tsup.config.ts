import { defineConfig } from 'tsup';

export default defineConfig({
  // A process of the pool is started from a file of its own.
  entry: {
    index: 'src/index.ts',
    main: 'src/main.ts',
    migrate: 'src/migrate.ts',
    'score-process': 'src/app/score-process.ts',
    'analyze-process': 'src/app/analyze-process.ts',
    admin: 'src/admin/main.ts',
  },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  // The contract is JSON of a workspace that is not published, so it is bundled.
  noExternal: ['@retainwise/openapi'],
  clean: true,
  sourcemap: true,
});
