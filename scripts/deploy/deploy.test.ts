import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../infra/deploy/', import.meta.url));
const IMAGE = `123456789012.dkr.ecr.eu-central-1.amazonaws.com/retainwise@sha256:${'a'.repeat(64)}`;

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'retainwise-deploy-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function run(command: string, args: readonly string[], env: Record<string, string>) {
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null]; // as: `close` is typed as any[]
  return { code, output };
}

/** Answers as AWS does, as far as it is asked, and writes down what it was asked. */
const AWS = `#!/usr/bin/env bash
echo "$*" >>"$ASKED"
case "$1 $2" in
  'ecs describe-task-definition') echo '{"family":"f","revision":3,"status":"ACTIVE","taskDefinitionArn":"arn:old",
    "containerDefinitions":[{"name":"x","image":"old@sha256:0","secrets":[{"name":"S","valueFrom":"arn:s"}]}]}' ;;
  'ecs register-task-definition') cat "\${4#file://}" >>"$REGISTERED"; case "$*" in
    *worker.json*) echo arn:aws:worker:4 ;; *) echo arn:aws:api:4 ;; esac ;;
  'ecs run-task') echo arn:aws:ecs:task/1 ;;
  'ecs describe-tasks') echo "\${EXIT_CODE:-0}" ;;
  'ecs describe-services') case "$*" in
    *'--services api'*) echo "\${API_RUNS:-arn:aws:api:4}" ;; *) echo arn:aws:worker:4 ;; esac ;;
  'ssm get-parameter') echo '${IMAGE}' ;;
esac
`;

async function deploy(args: readonly string[], env: Record<string, string> = {}) {
  const asked = join(directory, 'asked');
  const registered = join(directory, 'registered');
  await writeFile(join(directory, 'aws'), AWS);
  await chmod(join(directory, 'aws'), 0o755);
  for (const file of [asked, registered]) await writeFile(file, '');
  const result = await run('bash', [join(folder, 'deploy.sh'), ...args], {
    PATH: `${directory}${delimiter}${process.env['PATH'] ?? ''}`,
    ASKED: asked,
    REGISTERED: registered,
    CLUSTER: 'retainwise',
    TASK_NETWORK: '{"awsvpcConfiguration":{}}',
    ...env,
  });
  const lines = (await readFile(asked, 'utf8')).trim().split('\n');
  return { ...result, asked: lines, registered: await readFile(registered, 'utf8') };
}

describe('infra/deploy/deploy.sh', () => {
  it('migrates in a task of the new image, as the role that owns the tables, and looks how it ended', async () => {
    const done = await deploy(['migrate', IMAGE]);
    expect(done).toMatchObject({ code: 0, output: 'migrated\n' });
    const started = done.asked.find((line) => line.startsWith('ecs run-task')) ?? '';
    expect(started).toContain('--task-definition arn:aws:worker:4');
    expect(started).toContain('packages/server/dist/migrate.js');
    expect(JSON.parse(done.registered)).toEqual({
      family: 'f',
      containerDefinitions: [{ name: 'x', image: IMAGE, secrets: [{ name: 'S', valueFrom: 'arn:s' }] }],
    });
    const failed = await deploy(['migrate', IMAGE], { EXIT_CODE: '1' });
    expect(failed).toMatchObject({ code: 1 });
    expect(failed.output).toContain('failed: the migration ended with 1');
  });

  it('replaces both services, and sees that one was taken back though it is stable', async () => {
    const done = await deploy(['roll', IMAGE]);
    expect(done).toMatchObject({ code: 0, output: 'rolled\n' });
    expect(done.asked.filter((line) => line.startsWith('ecs update-service'))).toHaveLength(2);
    const back = await deploy(['roll', IMAGE], { API_RUNS: 'arn:aws:api:3' });
    expect(back).toMatchObject({ code: 1 });
    expect(back.output).toContain('failed: api was taken back: it runs arn:aws:api:3');
  });

  it('remembers what worked, and says what did', async () => {
    const recorded = await deploy(['record', IMAGE]);
    expect(recorded.asked.join('\n')).toContain(`ssm put-parameter --name /retainwise/last-good`);
    expect((await deploy(['last-good'])).output).toBe(`${IMAGE}\n`);
  });

  it.each([
    [['roll', 'repository:latest'], 'named by its digest'],
    [['migrate', `${IMAGE}; rm -rf /`], 'named by its digest'],
    [['everything'], 'there is no step everything'],
  ])('refuses %j before it asks for anything', async (args, message) => {
    const refused = await deploy(args);
    expect(refused.code).toBe(1);
    expect(refused.output).toContain(message);
    expect(refused.asked).toEqual(['']);
  });

  it('has no mistake that shellcheck knows', async (context) => {
    const scripts = ['deploy/deploy.sh', 'test-image.sh', 'image/retainwise', 'test.sh'].map((path) =>
      join(folder, '..', path),
    );
    const checked = await run('shellcheck', ['--severity=warning', ...scripts], {
      PATH: process.env['PATH'] ?? '',
    }).catch(() => null);
    if (checked === null) return context.skip('shellcheck is not installed');
    expect(checked).toEqual({ code: 0, output: '' });
  });
});

describe('infra/deploy/canary.mjs', () => {
  let server: Server;
  let asked: string[];
  let prediction: object;
  beforeEach(async () => {
    asked = [];
    prediction = { id: 'prd_1', status: 'completed', rows_accepted: 20, rows_rejected: 0 };
    server = createServer((request, response) => {
      asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
      request.resume();
      if (request.method === 'DELETE') return void response.writeHead(204).end();
      const body = request.url === '/v1/uploads' ? { id: 'upl_1' } : prediction;
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const tried = () => {
    const { port } = server.address() as AddressInfo; // as: the address of a TCP server is never a string
    const env = { PATH: '', API_URL: `http://127.0.0.1:${port}`, CANARY_KEY: 'rwk_secret', CANARY_WAIT_MS: '1' };
    return run(process.execPath, [join(folder, 'canary.mjs')], env);
  };

  it('scores a file and deletes it again', async () => {
    expect(await tried()).toEqual({ code: 0, output: 'ok: 20 of 20 customers were scored\n' });
    expect(asked).toEqual(['GET /ready', 'POST /v1/uploads', 'POST /v1/predictions', 'DELETE /v1/uploads/upl_1']);
  });

  it.each([
    [{ id: 'prd_1', status: 'failed' }, 'prd_1 is failed'],
    [{ id: 'prd_1', status: 'queued' }, 'prd_1 is queued after'],
    [{ id: 'prd_1', status: 'completed', rows_accepted: 19, rows_rejected: 0 }, '19 were scored and 0 refused'],
  ])('fails when the prediction is %j, deletes the file, and prints no key', async (state, message) => {
    prediction = state;
    const failed = await tried();
    expect(failed.code).toBe(1);
    expect(failed.output).toContain(message);
    expect(failed.output).not.toContain('rwk_secret');
    expect(asked.at(-1)).toBe('DELETE /v1/uploads/upl_1');
  });
});
