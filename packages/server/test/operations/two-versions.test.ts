import { builtProgram, createTestAccount, createTestDatabase, type TestDatabase } from '@retainwise/platform/testing';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from './support/free-port.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const run = promisify(execFile);
const git = async (...args: string[]) =>
  (await run('git', ['-C', ROOT, ...args], { maxBuffer: 2 ** 28 })).stdout.trim();

/**
 * The release before this one: the last tag, or, as long as there is none, the commit before the last migration.
 * Null in a clone without history.
 */
async function earlierVersion(): Promise<string | null> {
  try {
    const tags = (await git('tag', '--sort=-creatordate', '--merged', 'HEAD', '--list', '*@*')).split('\n');
    const [tag = ''] = tags;
    if (tag !== '') return tag;
    const folder = 'packages/platform/src/database/migrations';
    const last = await git('log', '-1', '--format=%H', '--diff-filter=A', '--', `${folder}/[0-9]*.ts`);
    return await git('rev-parse', '--verify', '--quiet', `${last}^`);
  } catch {
    // Git says the same of a history that is not there and of a directory that is no repository.
    return null;
  }
}

/** Its API, compiled on the libraries of today. */
async function compile(version: string, directory: string): Promise<string> {
  await run('bash', [
    '-c',
    `git -C "$0" archive "$1" packages openapi tsconfig.base.json | tar -x -C "$2"`,
    ROOT,
    version,
    directory,
  ]);
  const outfile = join(directory, 'packages/server/server.js');
  await mkdir(dirname(outfile), { recursive: true });
  await build({
    absWorkingDir: directory,
    entryPoints: {
      server: 'packages/server/src/main.ts',
      'score-process': 'packages/server/src/app/score-process.ts',
      'analyze-process': 'packages/server/src/app/analyze-process.ts',
    },
    outdir: dirname(outfile),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
    plugins: [
      {
        name: 'of that version',
        setup: (compiler) => {
          // Packages of ours from its sources, libraries as they are installed.
          compiler.onResolve({ filter: /^[^./]/ }, async ({ path, kind, importer, resolveDir }) => {
            if (kind === 'entry-point') return undefined;
            if (!path.startsWith('@retainwise/')) return { external: true };
            const [, name = '', ...rest] = path.split('/');
            const folder = join(directory, name === 'openapi' ? 'openapi' : `packages/${name}`);
            const { default: manifest } = (await import(join(folder, 'package.json'), { with: { type: 'json' } })) as {
              default: { exports: Record<string, string | Record<string, string>> };
            };
            const entry = manifest.exports[['.', ...rest].join('/')];
            const source = typeof entry === 'string' ? entry : entry?.['@retainwise/source'];
            if (source === undefined) return { errors: [{ text: `${path} of ${importer} in ${resolveDir}` }] };
            return { path: join(folder, source) };
          });
        },
      },
    ],
  });
  return outfile;
}

let directory: string;
let test: TestDatabase;
const children: ChildProcess[] = [];
beforeAll(async () => {
  test = await createTestDatabase();
  // Inside of the repository, where the libraries are found.
  await mkdir(join(ROOT, 'packages/server/.cache'), { recursive: true });
  directory = await mkdtemp(join(ROOT, 'packages/server/.cache/earlier-'));
});
afterAll(async () => {
  for (const child of children) {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  }
  await test.drop();
  await rm(directory, { recursive: true, force: true });
});

async function start(program: string): Promise<string> {
  const port = await freePort();
  const child = spawn(process.execPath, [program], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: test.url,
      DATA_DIR: await mkdtemp(join(tmpdir(), 'retainwise-versions-')),
      PORT: String(port),
      WORK_PROCESSES: '1',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  children.push(child);
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await expect.poll(() => output, { timeout: 90_000 }).toContain('"msg":"ready"');
  return `http://127.0.0.1:${port}`;
}

describe('the release before this one', () => {
  it('runs on the schema of this one, beside it', async (context) => {
    const version = await earlierVersion();
    if (version === null) return context.skip('this clone has no history: the earlier release cannot be had');
    const urls = [await start(await compile(version, directory)), await start(builtProgram('server'))];
    const { secret } = await createTestAccount(test.database);
    const headers = { authorization: `Bearer ${secret}` };
    const csv = 'customer_id,tenure_months,contract_type,monthly_charges\nc1,3,month_to_month,80\n';
    const uploads: string[] = [];
    for (const url of urls) {
      expect((await fetch(`${url}/ready`)).status).toBe(200);
      const form = new FormData();
      form.set('file', new Blob([csv], { type: 'text/csv' }), 'customers.csv');
      const uploaded = await fetch(`${url}/v1/uploads`, { method: 'POST', headers, body: form });
      expect(uploaded.status).toBe(201);
      uploads.push(((await uploaded.json()) as { id: string }).id);
      const created = await fetch(`${url}/v1/predictions`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ upload_id: uploads.at(-1) }),
      });
      expect(created.status).toBe(202);
    }
    // Each reads what the other wrote.
    for (const url of urls)
      for (const id of uploads) expect((await fetch(`${url}/v1/uploads/${id}`, { headers })).status).toBe(200);
  });
});
