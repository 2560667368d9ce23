import { createLookUp, createTargetPolicy, type Consumer } from '@retainwise/platform';
import { RetainWise } from '@retainwise/sdk';
import { build } from 'esbuild';
import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../support/test-api.ts';

const GUIDE = fileURLToPath(new URL('../../../../docs/webhooks.md', import.meta.url));
/** Where the packages are that the receivers import. */
const SERVER = fileURLToPath(new URL('../../../server', import.meta.url));
const CSV = 'customer_id,mrr,contract,tenure_months\nc1,49,monthly,3\nc2,99,annual,20\n';

let api: TestApi;
let worker: Consumer;
let client: RetainWise;
let directory: string;
const guide = readFile(GUIDE, 'utf8');

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'retainwise-guide-'));
  api = await startTestApi({}, { targets: createTargetPolicy({ allowLoopback: true, lookUp: createLookUp() }) });
  worker = await api.startWorker({ webhooks: { secretKeys: [], allowLoopback: true } });
  client = new RetainWise({ baseUrl: api.url, apiKey: api.account.secret });
});
afterAll(async () => {
  await worker.stop();
  await api.close();
  await rm(directory, { recursive: true, force: true });
});

async function block(kind: string): Promise<string> {
  const found = new RegExp(`\`\`\`${kind}\\n([\\s\\S]+?)\`\`\``).exec(await guide)?.[1];
  if (found === undefined) throw new Error(`The guide has no ${kind}.`);
  return found;
}

/** An address of this machine that nobody has. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The prediction that a message was about, once it has been delivered. */
async function predictAndWait(endpoint: string): Promise<string> {
  const { id: upload_id } = await client.uploads.create(new Blob([CSV]), { filename: 'customers.csv' });
  const { id } = await client.predictions.create({ upload_id, rerun: true });
  await expect
    .poll(async () => (await client.webhooks.deliveries(endpoint)).data, { timeout: 60_000 })
    .toMatchObject([{ event_type: 'prediction.completed', status: 'delivered', attempt: 1 }]);
  return id;
}

describe('the receiver of the guide', () => {
  it('in Express takes what is sent to it, and nothing that is not from us', async () => {
    const outfile = join(directory, 'express.cjs');
    await build({
      stdin: { contents: await block('js express'), resolveDir: SERVER },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      conditions: ['@retainwise/source'],
      outfile,
      logLevel: 'error',
    });
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/retainwise`;
    const { id, secret } = await client.webhooks.create({ url, event_types: ['prediction.completed'] });
    const receiver: ChildProcess = spawn(process.execPath, [outfile], {
      env: { PATH: process.env['PATH'], PORT: String(port), RETAINWISE_WEBHOOK_SECRET: secret },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      let output = '';
      receiver.stdout!.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
      const forged = () =>
        fetch(url, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }).then(
          ({ status }) => status,
          () => null,
        );
      await expect.poll(forged, { timeout: 60_000 }).toBe(400);
      const prediction = await predictAndWait(id);
      await expect.poll(() => output).toBe(`prediction ${prediction} has 2 customers\n`);
    } finally {
      receiver.kill();
      await client.webhooks.delete(id);
    }
  });

  it('in an edge function runs with nothing but WebCrypto and fetch', async () => {
    const { outputFiles } = await build({
      stdin: { contents: await block('js edge'), resolveDir: SERVER },
      bundle: true,
      platform: 'neutral',
      format: 'iife',
      globalName: 'receiver',
      conditions: ['@retainwise/source'],
      write: false,
      logLevel: 'error',
    });
    const code = outputFiles[0]!.text;
    expect(code).not.toMatch(/node:|require\(|\bky\b/);
    const globals = createContext({ crypto, TextEncoder, TextDecoder, atob, Response });
    runInContext(code, globals);
    const edge = runInContext('receiver.default', globals) as {
      fetch(request: Request, env: object): Promise<Response>;
    };
    const queued: { data: { prediction_id: string } }[] = [];
    const env = {
      RETAINWISE_WEBHOOK_SECRET: '',
      QUEUE: {
        send: (event: (typeof queued)[0]) => {
          queued.push(event);
          return Promise.resolve();
        },
      },
    };
    const server: Server = createServer((request, response) => {
      void text(request).then(async (body) => {
        const headers = request.headers as Record<string, string>;
        const answer = await edge.fetch(new Request('https://edge.example/', { method: 'POST', body, headers }), env);
        response.writeHead(answer.status).end();
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/`;
    // A secret that is not set is our fault: the message is to come again.
    expect((await fetch(url, { method: 'POST', body: '{}' })).status).toBe(500);
    const { id, secret } = await client.webhooks.create({ url, event_types: ['prediction.completed'] });
    env.RETAINWISE_WEBHOOK_SECRET = secret;
    expect((await fetch(url, { method: 'POST', body: '{}' })).status).toBe(400);
    const prediction = await predictAndWait(id);
    expect(queued.map(({ data }) => data.prediction_id)).toEqual([prediction]);
    await client.webhooks.delete(id);
    server.close();
  });
});

const hasCurl = spawnSync('curl', ['--version']).status === 0;
describe.skipIf(!hasCurl)('the commands of the guide (skipped where there is no curl)', () => {
  it('do what it says', async () => {
    const url = `http://127.0.0.1:${await freePort()}/`;
    const { id } = await client.webhooks.create({ url });
    const script = (await block('sh'))
      .replaceAll('\ncall', '\necho; call')
      // No test looks a name up.
      .replace('https://hooks.example.com/retainwise', url);
    const { stdout } = await promisify(execFile)('sh', ['-ec', script], {
      env: {
        PATH: process.env['PATH'],
        RETAINWISE_API_KEY: api.account.secret,
        RETAINWISE_BASE_URL: api.url,
        ENDPOINT_ID: id,
      },
    });
    const answers = stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers).toMatchObject([
      { url, event_types: ['prediction.completed', 'prediction.failed'] },
      { next_cursor: null },
      { id, event_types: null },
      { endpoint_id: id, event_type: 'webhook.test', status: 'pending' },
      { data: [{ endpoint_id: id }] },
      { queued: expect.any(Number) as number },
      { id, secret: expect.stringMatching(/^whsec_/) as string },
    ]);
  });
});
