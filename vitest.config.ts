import { defineConfig } from 'vitest/config';

const conditions = ['@retainwise/source'];
const source = {
  resolve: { conditions: [...conditions, 'module', 'browser', 'development|production'] },
  // Not 'module': dependencies are loaded by Node, which must find what it would find without the test runner.
  ssr: { resolve: { conditions: [...conditions, 'node', 'development|production'] } },
};

export default defineConfig({
  test: {
    projects: [
      {
        ...source,
        test: {
          name: 'unit',
          include: [
            'packages/{core,sdk,platform,server,worker,standalone}/src/**/*.test.ts',
            'openapi/**/*.test.ts',
            'examples/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        ...source,
        test: {
          name: 'widget',
          include: ['packages/react-widget/src/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          testTimeout: 30_000,
        },
      },
      {
        ...source,
        test: {
          name: 'integration',
          globalSetup: ['packages/platform/src/testing/global-setup.ts'],
          include: ['packages/*/test/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
