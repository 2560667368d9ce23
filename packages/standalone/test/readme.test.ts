import { generateSampleCsv } from '@retainwise/core';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from './support/test-api.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const run = promisify(execFile);

describe('the code in README', () => {
  let api: TestApi;
  let directory: string;
  beforeAll(async () => {
    api = await startTestApi();
    await api.startWorker();
    // Inside the checkout, so that the package is found by its name.
    await mkdir(join(root, '.cache'), { recursive: true });
    directory = await mkdtemp(join(root, '.cache', 'readme-'));
  });
  afterAll(async () => {
    await api.close();
    await rm(directory, { recursive: true, force: true });
  });

  it('scores a file as it stands, given only where the API is', async () => {
    const [, code] = /```ts\n([\s\S]+?)```/.exec(await readFile(join(root, 'README.md'), 'utf8'))!;
    expect(code).toContain('http://127.0.0.1:8787');
    expect(code!.split('\n').filter((line) => line.includes('retainwise')).length).toBeLessThanOrEqual(6);
    await writeFile(join(directory, 'readme.mts'), code!.replace('http://127.0.0.1:8787', api.url));
    await writeFile(join(directory, 'customers.csv'), generateSampleCsv({ rows: 60 }));
    const { stdout } = await run(process.execPath, ['--import', 'tsx', '-C', '@retainwise/source', 'readme.mts'], {
      cwd: directory,
      env: { PATH: process.env['PATH'], RETAINWISE_API_KEY: api.account.secret },
    });
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(60);
    const probabilities = lines.map((line) => Number(/ (0\.\d+) /.exec(line)?.[1]));
    expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a));
    expect(lines[0]).toMatch(/churn risk/);
  });
});
