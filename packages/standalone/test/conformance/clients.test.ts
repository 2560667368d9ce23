import { CASES, runConformance, type CaseResult } from '@retainwise/testing/conformance';
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const EXAMPLES = fileURLToPath(new URL('../../../../examples/', import.meta.url));
/** A case takes as long as it waits for Retry-After and time limits; all of them take a minute and more. */
const ALL = CASES.length * 30_000;

/** Most of the time is waited. */
const AT_ONCE = 4;

let directory: string;
let bundled: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'conformance-test-'));
  bundled = join(directory, 'score.mjs');
  // Compiled once: each of the runs would compile it anew.
  await build({
    entryPoints: [join(EXAMPLES, 'node-backend/score.ts')],
    outfile: bundled,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@retainwise/source'],
    logLevel: 'error',
  });
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** What is wrong, by case; cases with nothing are left out. */
function faultsOf(results: readonly CaseResult[]): Record<string, readonly string[]> {
  expect(results).toHaveLength(CASES.length);
  return Object.fromEntries(results.filter(({ faults }) => faults.length > 0).map(({ id, faults }) => [id, faults]));
}

describe('everything that goes wrong in the world', () => {
  it(
    'is stood by the SDK, in the example of a backend',
    async () => {
      const results = await runConformance({ command: [process.execPath, bundled], cwd: directory, atOnce: AT_ONCE });
      expect(faultsOf(results)).toEqual({});
    },
    ALL,
  );

  it.skipIf(spawnSync('curl', ['--version']).status !== 0)(
    'is stood by the example with curl (skipped where there is none)',
    async () => {
      const command = ['sh', join(EXAMPLES, 'rest/score.sh')];
      expect(faultsOf(await runConformance({ command, cwd: directory, atOnce: AT_ONCE }))).toEqual({});
    },
    ALL,
  );

  it.skipIf(spawnSync('python3', ['--version']).status !== 0)(
    'is stood by the example in Python (skipped where there is none)',
    async () => {
      const command = ['python3', join(EXAMPLES, 'python/score.py')];
      expect(faultsOf(await runConformance({ command, cwd: directory, atOnce: AT_ONCE }))).toEqual({});
    },
    ALL,
  );
});
