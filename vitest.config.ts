import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import { SlowFirst } from './scripts/slow-first.ts';

const conditions = ['@retainwise/source'];
const source = {
  resolve: { conditions: [...conditions, 'module', 'browser', 'development|production'] },
  // Not 'module': dependencies are loaded by Node, which must find what it would find without the test runner.
  ssr: { resolve: { conditions: [...conditions, 'node', 'development|production'] } },
  // That of global set-ups, which do without a build, too.
  environments: { __vitest__: { resolve: { conditions: [...conditions, 'node', 'development|production'] } } },
};

/** The engine's threads run compiled modules: from the sources, each took two seconds to begin. */
const COMPILED_THREADS: Plugin = {
  name: 'compiled threads',
  enforce: 'pre',
  resolveId: (source) =>
    source.endsWith('/threads/start-thread.ts')
      ? fileURLToPath(new URL('packages/core/test/support/start-thread.ts', import.meta.url))
      : undefined,
};
const COMPARE_BYTES = 'scripts/test-setup/compare-bytes.ts';
const BUILD_THREADS = 'packages/core/test/support/build-threads.ts';

// What is polled for comes, or the test is wrong: how soon is for benchmarks.
const patient = { expect: { poll: { timeout: 20_000 } } };

export default defineConfig({
  test: {
    // One more than there are cores: tests of processes, databases and browsers often wait.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        ...source,
        plugins: [COMPILED_THREADS],
        test: {
          ...patient,
          name: 'unit',
          setupFiles: [COMPARE_BYTES],
          globalSetup: [BUILD_THREADS, 'packages/platform/src/testing/odd-tasks-setup.ts'],
          // Modules keep no state, so files may share them. Loading the engine for each took longer than its tests.
          isolate: false,
          include: [
            'packages/{core,testing,sdk,platform,server,worker,standalone,docs}/src/**/*.test.ts',
            'openapi/**/*.test.ts',
            'examples/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          exclude: ['scripts/*/test/**'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        ...source,
        test: {
          ...patient,
          name: 'widget',
          include: ['packages/react-widget/src/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          testTimeout: 30_000,
        },
      },
      {
        ...source,
        plugins: [COMPILED_THREADS],
        test: {
          ...patient,
          name: 'integration',
          // As above: half of the CPU time of most files was for loading what the file before had loaded.
          isolate: false,
          setupFiles: [COMPARE_BYTES],
          globalSetup: [
            'packages/platform/src/testing/global-setup.ts',
            'packages/platform/src/testing/programs-setup.ts',
            'packages/platform/src/testing/stand-ins-setup.ts',
            'packages/core/test/support/build-command.ts',
            BUILD_THREADS,
          ],
          include: ['packages/*/test/**/*.test.ts', 'scripts/*/test/**/*.test.ts'],
          environment: 'node',
          // Real processes and a real browser, which a busy machine makes wait.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
