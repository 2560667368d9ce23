import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../support/test-api.ts';

const REPOSITORY = fileURLToPath(new URL('../../../../', import.meta.url));

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

function start(env: Record<string, string>): ChildProcess {
  return spawn(
    process.execPath,
    ['--import', 'tsx', '-C', '@retainwise/source', 'examples/admin-panel/server/main.ts'],
    {
      cwd: REPOSITORY,
      env: {
        PATH: process.env['PATH'],
        PORT: '0',
        RETAINWISE_BASE_URL: api.url,
        RETAINWISE_API_KEY: api.account.secret,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
}

describe('examples/admin-panel alone', () => {
  it('serves the page and answers its requests from the API, until it is stopped', async () => {
    const panel = start({});
    try {
      const [line] = (await once(createInterface(panel.stdout!), 'line')) as [string];
      const [, url, code] = /(http:\/\/127\.0\.0\.1:\d+)\/sign-in#code=(\S+)/.exec(line)!;
      const signedIn = await fetch(`${url}/sign-in`, { method: 'POST', headers: { origin: url! }, body: code! });
      const cookie = signedIn.headers.getSetCookie()[0]!.split(';')[0]!;
      const page = await fetch(url!, { headers: { cookie } });
      expect([page.status, await page.text()]).toEqual([
        200,
        expect.stringContaining('<title>Northwind Metrics</title>'),
      ]);
      const answer = await fetch(`${url}/api/retainwise/v1/predictions`, { headers: { cookie } });
      expect([answer.status, await answer.json()]).toEqual([200, { data: [], next_cursor: null }]);
      const sample = await fetch(`${url}/api/retainwise/v1/sample-data?rows=3`, { headers: { cookie } });
      expect((await sample.text()).trimEnd().split('\n')).toHaveLength(4);
    } finally {
      panel.kill('SIGTERM');
      await once(panel, 'close');
    }
  });

  it.each(['RETAINWISE_API_KEY', 'RETAINWISE_BASE_URL', 'PORT'])(
    'says what to set when %s cannot be used',
    async (name) => {
      const panel = start({ [name]: name === 'RETAINWISE_API_KEY' ? '' : 'nonsense' });
      const [stderr, [code]] = await Promise.all([text(panel.stderr!), once(panel, 'close') as Promise<[number]>]);
      expect([stderr, code]).toEqual([expect.stringMatching(new RegExp(`^${name} .*Set it to`)), 1]);
    },
  );
});
