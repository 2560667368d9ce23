import { execFile, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../src/testing/index.ts';

const GUIDE = fileURLToPath(new URL('../../../../docs/widget-sessions.md', import.meta.url));
const hasCurl = spawnSync('curl', ['--version']).status === 0;

describe.skipIf(!hasCurl)('the guide to widget sessions (skipped where there is no curl)', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  it('has commands that do what it says', async () => {
    const script = /```sh\n([\s\S]+?)```/.exec(await readFile(GUIDE, 'utf8'))![1]!;
    const { stdout } = await promisify(execFile)('sh', ['-ec', script.replaceAll('\ncall', '\necho; call')], {
      env: { PATH: process.env['PATH'], RETAINWISE_API_KEY: api.account.secret, RETAINWISE_BASE_URL: api.url },
    });
    const answers = stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers).toMatchObject([{ reference: 'tenant-4711', expires_in: 900 }, { revoked: 1 }]);
  });
});
