import { generateSampleCsv } from '@retainwise/core';
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../support/test-api.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const run = promisify(execFile);
const hasCurl = spawnSync('curl', ['--version']).status === 0;

/** What a page takes from its reader, and what its commands leave or say. */
interface Page {
  readonly needs?: (api: TestApi) => Promise<Record<string, string>>;
  /** Shell that goes on where the commands of the page end. */
  readonly then?: string;
  readonly says: RegExp;
}

/** Commands that call the API, by page. */
const PAGES: Readonly<Record<string, Page>> = {
  'docs/audit-log.md': { says: /"data":\[/ },
  'docs/end-customers.md': { says: /"reference":"tenant-4711"/ },
  'docs/export.md': { then: 'ls', says: /\.zip/ },
  'docs/guides/rest.md': { says: /"total":40/ },
  'docs/live.md': {
    needs: async (api) => ({ ID: await scored(api) }),
    says: /event: prediction[^]*HTTP\/1\.1 200 OK[^]*"status":"completed"/,
  },
  'docs/webhooks.md': {
    needs: async (api) => ({ ENDPOINT_ID: await endpoint(api) }),
    says: /"url":"https:\/\/hooks\.example\.com\/retainwise"[^]*"secret":"whsec_/,
  },
};
/** Those that another test runs, or that only say how something is installed. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'docs/keys.md': 'packages/server/test/keys/keys-guide.test.ts',
  'docs/widget-sessions.md': 'packages/server/test/widget-sessions/widget-sessions-guide.test.ts',
  'examples/express-backend/README.md': 'examples/express-backend/create-app.test.ts',
};

/** An answer that is no success ends the page, as does one that does not come. */
const AROUND = [
  'curl() { command curl -sS --fail-with-body --max-time 60 "$@"; }',
  'npx() { :; }',
  'sleep() { command sleep 0.2; }',
];

/** The shell of a page that calls curl, in the order of the text. */
function commandsOf(page: string): readonly string[] {
  return [...readFileSync(join(ROOT, page), 'utf8').matchAll(/^```(?:sh|bash)\n([^]*?)^```/gm)]
    .map(([, code = '']) => code)
    .filter((code) => /\bcurl\b/.test(code));
}

/** Pages of ours whose shell calls the API: those about AWS and incidents call it where it is deployed. */
function pages(): readonly string[] {
  const below = (folder: string): string[] =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md') && !/node_modules|(^|\/)(dist|\.site)\//.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
  return ['README.md', ...below('docs'), ...below('examples')].filter(
    (page) => !page.startsWith('docs/runbooks/') && commandsOf(page).length > 0,
  );
}

async function scored(api: TestApi): Promise<string> {
  const upload = await api.upload(generateSampleCsv({ rows: 40 }));
  const answer = await api.call('/v1/predictions', {
    method: 'POST',
    body: JSON.stringify({ upload_id: upload }),
    headers: { 'content-type': 'application/json' },
  });
  const { id } = (await answer.json()) as { readonly id: string };
  for (;;) {
    const found = (await (await api.call(`/v1/predictions/${id}`)).json()) as { readonly status: string };
    if (found.status === 'completed') return id;
    expect(['queued', 'running']).toContain(found.status);
  }
}

async function endpoint(api: TestApi): Promise<string> {
  const answer = await api.call('/v1/webhooks', {
    method: 'POST',
    body: JSON.stringify({ url: 'https://hooks.example.com/other', event_types: ['prediction.completed'] }),
    headers: { 'content-type': 'application/json' },
  });
  return ((await answer.json()) as { readonly id: string }).id;
}

describe.skipIf(!hasCurl)('the commands of the documentation (skipped where there is no curl)', () => {
  let api: TestApi;
  let stopWorker: () => Promise<void>;
  beforeAll(async () => {
    api = await startTestApi();
    const worker = await api.startWorker({ sweepMs: 200 });
    stopWorker = () => worker.stop({ graceMs: 5_000 });
  });
  afterAll(async () => {
    await stopWorker();
    await api.close();
  });

  it('are all run, here or by a test that is named', () => {
    expect(pages().toSorted()).toEqual([...Object.keys(PAGES), ...Object.keys(ELSEWHERE)].toSorted());
    for (const test of Object.values(ELSEWHERE)) expect([test, existsSync(join(ROOT, test))]).toEqual([test, true]);
  });

  it.each(Object.entries(PAGES))(
    'do what the page says: %s',
    async (page, { needs, then = '', says }) => {
      const directory = await mkdtemp(join(tmpdir(), 'commands-'));
      try {
        await writeFile(join(directory, 'customers.csv'), generateSampleCsv({ rows: 40 }));
        const env = {
          PATH: process.env['PATH'],
          RETAINWISE_BASE_URL: api.url,
          RETAINWISE_API_KEY: api.account.secret,
          ...(await needs?.(api)),
        };
        const script = [...AROUND, ...commandsOf(page), then].join('\n');
        const { stdout } = await run('sh', ['-euc', script], { cwd: directory, env });
        expect(stdout).toMatch(says);
      } finally {
        await rm(directory, { recursive: true, force: true });
      }
    },
    90_000,
  );
});
