import {
  builtProgram,
  createTestAccount,
  createTestDatabase,
  sized,
  type TestDatabase,
} from '@retainwise/platform/testing';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBalancer, type Balancer } from './support/balancer.ts';
import { freePort } from './support/free-port.ts';

const REQUESTS = sized(1_000, 10_000);
/** Requests at the same time. */
const CLIENTS = 4;
/** The checks of the balancer come ten times a second; on a busy machine they may be late. */
const STOP_DELAY_SECONDS = 5;

let test: TestDatabase;
let dataDir: string;
let balancer: Balancer;
const children: ChildProcess[] = [];

beforeEach(async () => {
  test = await createTestDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'retainwise-rolling-'));
  balancer = await startBalancer();
});
afterEach(async () => {
  await balancer.close();
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'close');
  }
  await test.drop();
  await rm(dataDir, { recursive: true, force: true });
});

interface Api {
  readonly port: number;
  readonly child: ChildProcess;
}

/** An API as a process of its own, which the balancer passes requests on to once it is ready. */
async function startApi(stopDelaySeconds: number): Promise<Api> {
  const port = await freePort();
  const child = spawn(process.execPath, [builtProgram('server')], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: test.url,
      DATA_DIR: dataDir,
      PORT: String(port),
      WORK_PROCESSES: '1',
      RATE_LIMIT_SCALE: '1000',
      LOG_LEVEL: 'error',
      STOP_DELAY_SECONDS: String(stopDelaySeconds),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.push(child);
  balancer.add(port);
  await expect.poll(() => balancer.inService(), { timeout: 120_000 }).toContain(port);
  return { port, child };
}

async function stopped({ child }: Api): Promise<number | null> {
  const ended = once(child, 'close') as Promise<[number | null]>; // as: `close` is typed as any[]
  child.kill('SIGTERM');
  return (await ended)[0];
}

const CUSTOMERS = JSON.stringify({
  customers: [{ customer_id: 'c1', tenure_months: 3, contract_type: 'month_to_month', monthly_charges: 80 }],
});

describe('two APIs behind a balancer', () => {
  it(`are replaced one after the other, again and again, without one of ${REQUESTS} requests that fails`, async () => {
    const { secret } = await createTestAccount(test.database);
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
    const asked = [
      () => fetch(`${balancer.url}/v1/account`, { headers }),
      () => fetch(`${balancer.url}/v1/scores`, { method: 'POST', headers, body: CUSTOMERS }),
      () => fetch(`${balancer.url}/v1/predictions`, { headers }),
    ];
    let apis = [await startApi(STOP_DELAY_SECONDS), await startApi(STOP_DELAY_SECONDS)];
    let sent = 0;
    let replaced = 0;
    const failures: string[] = [];

    async function client(): Promise<void> {
      while (sent < REQUESTS || replaced < 2) {
        const number = sent++;
        try {
          const answer = await asked[number % asked.length]!();
          const text = await answer.text();
          if (!answer.ok) failures.push(`${number}: ${answer.status} ${text.slice(0, 200)}`);
        } catch (error) {
          failures.push(`${number}: ${String(error)}`);
        }
      }
    }
    async function replace(): Promise<void> {
      while (sent < REQUESTS || replaced < 2) {
        const [oldest, ...others] = apis;
        const fresh = await startApi(STOP_DELAY_SECONDS);
        expect(await stopped(oldest!)).toBe(0);
        apis = [...others, fresh];
        replaced += 1;
      }
    }

    await Promise.all([replace(), ...Array.from({ length: CLIENTS }, client)]);
    expect(failures).toEqual([]);
    expect(balancer.broken()).toBe(0);
    expect(sent).toBeGreaterThanOrEqual(REQUESTS);
    expect(replaced).toBeGreaterThanOrEqual(2);
  }, 600_000);

  it('say that they go, and go on answering meanwhile', async () => {
    const { port, child } = await startApi(STOP_DELAY_SECONDS);
    const ready = () => fetch(`http://127.0.0.1:${port}/ready`);
    expect((await ready()).headers.get('connection')).toBe('keep-alive');
    child.kill('SIGTERM');
    await expect.poll(async () => (await ready()).status).toBe(503);
    const going = await ready();
    expect(await going.json()).toEqual({ status: 'unavailable', checks: { database: 'ok', queue: 'ok' } });
    expect(going.headers.get('connection')).toBe('close');
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
    await once(child, 'close');
    expect(child.exitCode).toBe(0);
  });
});
