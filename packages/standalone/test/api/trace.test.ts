import { builtProgram, createTestAccount, createTestDatabase, type TestDatabase } from '@retainwise/platform/testing';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const CSV = 'customer_id,tenure_months,contract_type,monthly_charges\nc1,3,month_to_month,80\nc2,40,annual,60\n';

type Line = Readonly<Record<string, unknown>>;

let test: TestDatabase;
let dataDir: string;
const children: ChildProcess[] = [];
beforeEach(async () => {
  test = await createTestDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'retainwise-trace-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    child.kill('SIGKILL');
    await once(child, 'close');
  }
  await test.drop();
  await rm(dataDir, { recursive: true, force: true });
});

/** What a process has logged so far. */
function start(name: 'server' | 'worker'): () => Line[] {
  const child = spawn(process.execPath, [builtProgram(name)], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: test.url,
      DATA_DIR: dataDir,
      PORT: '0',
      WORKER_HEALTH_PORT: '0',
      WORK_PROCESSES: '1',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  children.push(child);
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return () =>
    output
      .split('\n')
      .filter((line) => line.startsWith('{') && line.endsWith('}'))
      .map((line) => JSON.parse(line) as Line);
}

async function addressOf(lines: () => Line[]): Promise<string> {
  await expect.poll(() => lines().some(({ msg }) => msg === 'ready'), { timeout: 60_000 }).toBe(true);
  return `http://127.0.0.1:${String(lines().find(({ msg }) => msg === 'ready')?.['port'])}`;
}

it('one trace runs from a request to the lines that a worker logs for its job', async () => {
  const { secret } = await createTestAccount(test.database);
  const server = start('server');
  const worker = start('worker');
  const url = await addressOf(server);
  const headers = { authorization: `Bearer ${secret}`, traceparent: `00-${TRACE}-00f067aa0ba902b7-01` };
  const form = new FormData();
  form.set('file', new Blob([CSV], { type: 'text/csv' }), 'customers.csv');
  const uploaded = await fetch(`${url}/v1/uploads`, { method: 'POST', headers, body: form });
  expect(uploaded.headers.get('traceparent')).toMatch(new RegExp(`^00-${TRACE}-[0-9a-f]{16}-01$`));
  const { id } = (await uploaded.json()) as { id: string };
  const created = await fetch(`${url}/v1/predictions`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ upload_id: id }),
  });
  expect(created.status).toBe(202);
  // Whoever names no trace gets one.
  const other = (await fetch(`${url}/health`)).headers.get('traceparent');
  expect(other).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
  expect(other).not.toContain(TRACE);

  const ofTrace = (lines: () => Line[]) => lines().filter(({ trace_id }) => trace_id === TRACE);
  await expect.poll(() => ofTrace(worker).length, { timeout: 60_000 }).toBeGreaterThan(0);
  expect(ofTrace(worker)[0]?.['prediction_id']).toBe(((await created.json()) as { id: string }).id);
  expect(ofTrace(server).map(({ msg, path }) => [msg, path])).toEqual([
    ['request', '/v1/uploads'],
    ['request', '/v1/predictions'],
  ]);
  // Each process, and each request, is a span of its own.
  const spans = [...ofTrace(server), ...ofTrace(worker)].map(({ span_id }) => span_id);
  expect(new Set(spans).size).toBeGreaterThanOrEqual(3);
});
