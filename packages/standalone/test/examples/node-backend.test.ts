import { generateSampleCsv } from '@retainwise/core';
import type { ResultPage } from '@retainwise/openapi';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../support/test-api.ts';

const REPOSITORY = fileURLToPath(new URL('../../../../', import.meta.url));
const SCRIPT = join(REPOSITORY, 'examples/node-backend/score.ts');

let api: TestApi;
let directory: string;
let stopWorker: () => Promise<void>;

beforeAll(async () => {
  api = await startTestApi();
  const worker = await api.startWorker();
  stopWorker = () => worker.stop({ graceMs: 5_000 });
  directory = await mkdtemp(join(tmpdir(), 'backend-example-'));
});
afterAll(async () => {
  await stopWorker();
  await api.close();
  await rm(directory, { recursive: true, force: true });
});

function score(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ readonly code: unknown; readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve) => {
    const settings = {
      PATH: process.env['PATH'],
      RETAINWISE_BASE_URL: api.url,
      RETAINWISE_API_KEY: api.account.secret,
      ...env,
    };
    execFile(
      process.execPath,
      ['--import', 'tsx', '-C', '@retainwise/source', SCRIPT, ...args],
      { cwd: REPOSITORY, env: settings },
      (error, stdout, stderr) => resolve({ code: error ? error.code : 0, stdout, stderr }),
    );
  });
}

describe('examples/node-backend', () => {
  it('prints the ten customers most at risk, with the reason', async () => {
    const file = join(directory, 'customers.csv');
    await writeFile(file, generateSampleCsv({ rows: 60, seed: 7 }));
    const { code, stdout, stderr } = await score([file]);
    expect([code, stderr]).toEqual([0, expect.stringContaining('customers.csv: ')]);
    const { data: predictions } = (await (await api.call('/v1/predictions')).json()) as { data: { id: string }[] };
    const { data } = (await (
      await api.call(`/v1/predictions/${predictions[0]!.id}/results?limit=200`)
    ).json()) as ResultPage;
    const expected = data.filter((row) => !row.already_churned).slice(0, 10);
    expect(expected).toHaveLength(10);
    expect(stdout.trimEnd().split('\n')).toEqual(
      expected.map(
        (row, i) =>
          `${i + 1}. ${(100 * row.churn_probability).toFixed(1)} % ${row.customer_id}: ${row.explanation_summary}`,
      ),
    );
  });

  it.each([
    ['a file without a customer id', 'ERR-3004', {}],
    ['a wrong key', 'ERR-1001', { RETAINWISE_API_KEY: `rwk_${'x'.repeat(43)}` }],
    ['an address where nothing is', 'ConnectionError', { RETAINWISE_BASE_URL: 'http://127.0.0.1:1' }],
    ['no key', 'RETAINWISE_API_KEY', { RETAINWISE_API_KEY: '' }],
  ])('says what is wrong with %s', async (_what, message, env) => {
    const file = join(directory, 'no-id.csv');
    await writeFile(file, 'colour\nblue\n');
    const { code, stdout, stderr } = await score([file], env);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n {4}at |rwk_x/);
  });
});
