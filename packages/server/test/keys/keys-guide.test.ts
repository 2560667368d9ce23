import { execFile, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../src/testing/index.ts';

const GUIDE = fileURLToPath(new URL('../../../../docs/keys.md', import.meta.url));
const hasCurl = spawnSync('curl', ['--version']).status === 0;

describe.skipIf(!hasCurl)('the guide to keys (skipped where there is no curl)', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  it('has commands that do what it says', async () => {
    const blocks = [...(await readFile(GUIDE, 'utf8')).matchAll(/```sh\n([\s\S]+?)```/g)].map(([, code]) => code!);
    const script = blocks.find((code) => code.includes('KEY_ID'))!;
    const { record } = await api.database.apiKeys.create({ accountId: api.account.account.id, name: 'of the guide' });
    const { stdout } = await promisify(execFile)('sh', ['-ec', script.replaceAll('\ncall', '\necho; call')], {
      env: {
        PATH: process.env['PATH'],
        RETAINWISE_API_KEY: api.account.secret,
        RETAINWISE_BASE_URL: api.url,
        KEY_ID: record.id,
      },
    });
    const answers = stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers).toMatchObject([
      { name: 'nightly', scopes: ['scores:create'], reference: 'customer-17' },
      { next_cursor: null },
      { id: record.id, status: 'active' },
      { rotated_from: record.id, name: 'of the guide' },
      { id: record.id, status: 'revoked' },
    ]);
  });
});
