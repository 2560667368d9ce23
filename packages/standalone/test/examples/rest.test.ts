import { generateSampleCsv } from '@retainwise/core';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../support/test-api.ts';

const SCRIPT = fileURLToPath(new URL('../../../../examples/rest/score.sh', import.meta.url));

interface Run {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

let api: TestApi;
let directory: string;
let stopWorker: () => Promise<void>;

beforeAll(async () => {
  api = await startTestApi();
  const worker = await api.startWorker();
  stopWorker = () => worker.stop({ graceMs: 5_000 });
  directory = await mkdtemp(join(tmpdir(), 'rest-example-'));
});
afterAll(async () => {
  await stopWorker();
  await api.close();
  await rm(directory, { recursive: true, force: true });
});

function score(args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  return new Promise((resolve) => {
    const settings = {
      PATH: process.env['PATH'],
      RETAINWISE_BASE_URL: api.url,
      RETAINWISE_API_KEY: api.account.secret,
      ...env,
    };
    execFile('sh', [SCRIPT, ...args], { cwd: directory, env: settings }, (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, stdout, stderr }),
    );
  });
}

const hasCurl = spawnSync('curl', ['--version']).status === 0;

describe.skipIf(!hasCurl)('examples/rest (skipped where there is no curl)', () => {
  it('scores a file, prints the ten most at risk and keeps everybody’s results', async () => {
    // A name with everything that shells and forms trip over.
    const file = join(directory, 'our customers, 2026; "all".csv');
    await writeFile(file, generateSampleCsv({ rows: 60, seed: 7 }));
    const run = await score([file]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const lines = run.stdout.trimEnd().split('\n');
    const ranked = lines
      .filter((line) => /^ ?\d+\. /.test(line))
      .map((line) => /^ ?(\d+)\. +([\d.]+) % {2}(\S+)$/.exec(line)!);
    expect(ranked.map(([, rank]) => Number(rank))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const predictionId = /^Prediction {2}(prd_\w+)$/m.exec(run.stdout)![1]!;
    const page = (await (await api.call(`/v1/predictions/${predictionId}/results?limit=200`)).json()) as {
      data: { customer_id: string; churn_probability: number; explanation_summary: string; already_churned: boolean }[];
    };
    const expected = page.data.filter((row) => !row.already_churned).slice(0, 10);
    expect(ranked.map(([, , percent, id]) => [id, percent])).toEqual(
      expected.map((row) => [row.customer_id, (100 * row.churn_probability).toFixed(1)]),
    );
    for (const row of expected) expect(lines.map((line) => line.trim())).toContain(row.explanation_summary);
    const csv = await readFile(join(directory, 'results.csv'), 'utf8');
    expect(csv).toBe(await (await api.call(`/v1/predictions/${predictionId}/download`)).text());
  });

  it('ends with the API’s problem when the file cannot be used', async () => {
    const file = join(directory, 'no-id.csv');
    await writeFile(file, 'colour\nblue\n');
    const run = await score([file, 'other.csv']);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/POST \/v1\/uploads: HTTP 422[^]*"ERR-3004"/);
    expect(run.stdout).toBe('');
  });

  it('ends with the API’s problem when the key is wrong, and never prints a key', async () => {
    const file = join(directory, 'one.csv');
    await writeFile(file, 'customer_id,mrr\nc1,49\n');
    const wrong = `rwk_${'x'.repeat(43)}`;
    const run = await score([file], { RETAINWISE_API_KEY: wrong });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('ERR-1001');
    expect(run.stdout + run.stderr).not.toContain(wrong);
  });

  it.each([
    ['without a file', [], {}, 'Usage'],
    ['without a key', ['x.csv'], { RETAINWISE_API_KEY: '' }, 'RETAINWISE_API_KEY'],
    ['with a file that is not there', ['x.csv'], {}, 'x.csv'],
  ])('says what is missing when called %s', async (_how, args, env, message) => {
    const run = await score(args, env);
    expect(run.code).not.toBe(0);
    expect(run.stderr).toContain(message);
  });
});
