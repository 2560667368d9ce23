import type { Consumer } from '@retainwise/platform';
import { createTestAccount, createTestDatabase, type TestDatabase } from '@retainwise/platform/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { killWorkerProcess, ready, startWorkerProcess } from '../../support/worker-process.ts';
import { startReceiver, status, type Receiver } from './receiver.ts';
import { addEndpoint, deliveriesOf, happen, openSql, SECRET_KEY, sendWebhooks, type Sql } from './support.ts';

let test: TestDatabase;
let sql: Sql;
let accountId: string;
let receiver: Receiver;
/** Answers that are kept open. */
let held: ServerResponse[];
let workers: Consumer[];
beforeAll(async () => {
  test = await createTestDatabase();
  sql = await openSql(test.url);
});
afterAll(async () => {
  await sql.end();
  await test.drop();
});
beforeEach(async () => {
  accountId = (await createTestAccount(test.database)).account.id;
  receiver = await startReceiver();
  held = [];
  workers = [];
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop({ graceMs: 1_000 })));
  await receiver.close();
  await sql('DELETE FROM webhook_endpoints');
});

const hold = (response: ServerResponse) => void held.push(response);
const letGo = () => held.splice(0).forEach((response) => response.end());
const work = (): Consumer => {
  const worker = sendWebhooks(test.database);
  workers.push(worker);
  return worker;
};
const claim = (limit: number) =>
  test.database.webhookOutbox.claim({ limit, perEndpoint: 4, perAccount: 16, leaseSeconds: 60 });
async function happenOften(account: string, count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) await happen(test.database, account);
}

describe('workers', () => {
  it('send at most four messages to an endpoint at the same time, all together', async () => {
    const endpoint = await addEndpoint(test.database, accountId, { url: receiver.url });
    receiver.answer = hold;
    await happenOften(accountId, 12);
    work();
    work();
    work();
    for (const arrived of [4, 8, 12]) {
      await expect.poll(() => receiver.received.length).toBe(arrived);
      expect(held).toHaveLength(4);
      letGo();
    }
    await expect
      .poll(
        async () => (await deliveriesOf(test.database, endpoint)).filter((one) => one.status === 'delivered').length,
      )
      .toBe(12);
    expect(receiver.most()).toBe(4);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(12);
  });

  it('never take a delivery twice, however many take at the same time', async () => {
    for (let i = 0; i < 3; i += 1) await addEndpoint(test.database, accountId, { url: receiver.url });
    await happenOften(accountId, 6);
    const taken: string[] = [];
    // Those that find an endpoint locked come again, as workers do.
    while (taken.length < 12)
      taken.push(...(await Promise.all([claim(5), claim(5), claim(5)])).flat().map(({ id }) => id));
    expect(new Set(taken).size).toBe(12);
    expect(await claim(32)).toEqual([]);
  });

  it('serve an account with one message before all those of an account with many', async () => {
    for (let i = 0; i < 10; i += 1) await addEndpoint(test.database, accountId, { url: receiver.url });
    await happenOften(accountId, 5);
    expect(await claim(4)).toHaveLength(4);
    const { account: other } = await createTestAccount(test.database);
    await addEndpoint(test.database, other.id, { url: receiver.url });
    await happen(test.database, other.id);
    const next = await claim(3);
    expect(next.map((delivery) => delivery.accountId)).toContain(other.id);
    expect(next).toHaveLength(3);
  });

  it('keep room for others while every receiver of an account hangs', async () => {
    for (let i = 0; i < 12; i += 1) await addEndpoint(test.database, accountId, { url: receiver.url });
    await happenOften(accountId, 4);
    receiver.answer = hold;
    work();
    await expect.poll(() => held.length).toBe(16);
    const { account: other } = await createTestAccount(test.database);
    const elsewhere = await startReceiver();
    await addEndpoint(test.database, other.id, { url: elsewhere.url });
    await happen(test.database, other.id);
    await expect.poll(() => elsewhere.received.length, { timeout: 5_000 }).toBe(1);
    expect(held).toHaveLength(16);
    letGo();
    await elsewhere.close();
  });

  it('that are killed between sending and writing down are replaced: the same message comes again', async () => {
    const endpoint = await addEndpoint(test.database, accountId, { url: receiver.url });
    const dataDir = await mkdtemp(join(tmpdir(), 'retainwise-webhooks-'));
    const start = () =>
      startWorkerProcess({
        DATABASE_URL: test.url,
        DATA_DIR: dataDir,
        WORKER_HEALTH_PORT: '0',
        LOG_PRETTY: 'false',
        WEBHOOK_SECRET_KEY: SECRET_KEY.toString('base64'),
        WEBHOOK_ALLOW_LOOPBACK: 'true',
        HTTPS_PROXY: 'http://127.0.0.1:1',
        HTTP_PROXY: 'http://127.0.0.1:1',
      });
    receiver.answer = hold;
    const first = start();
    await ready(first);
    await happen(test.database, accountId);
    await expect.poll(() => held.length).toBe(1);
    await killWorkerProcess(first);
    // It has been sent, and nobody knows.
    expect(await deliveriesOf(test.database, endpoint)).toMatchObject([{ status: 'sending', attempt: 1 }]);
    receiver.answer = status(200);
    await sql('UPDATE webhook_deliveries SET leased_until = now()');
    const second = start();
    await expect.poll(() => receiver.received.length, { timeout: 60_000 }).toBe(2);
    await expect.poll(() => deliveriesOf(test.database, endpoint)).toMatchObject([{ status: 'delivered', attempt: 1 }]);
    const [a, b] = receiver.received;
    expect([a!.headers['webhook-id'], a!.body]).toEqual([b!.headers['webhook-id'], b!.body]);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(second.output() + first.output()).not.toContain('whsec_');
    await rm(dataDir, { recursive: true, force: true });
  });

  it('that stop let what is under way end, and begin nothing more', async () => {
    const endpoint = await addEndpoint(test.database, accountId, { url: receiver.url });
    receiver.answer = hold;
    const worker = work();
    await happen(test.database, accountId);
    await expect.poll(() => held.length).toBe(1);
    const stopped = worker.stop({ graceMs: 20_000 });
    await happen(test.database, accountId);
    letGo();
    await stopped;
    expect((await deliveriesOf(test.database, endpoint)).map((one) => one.status)).toEqual(['pending', 'delivered']);
  });

  it('that stop while they look for what is due send nothing of it', async () => {
    const endpoint = await addEndpoint(test.database, accountId, { url: receiver.url });
    await happen(test.database, accountId);
    const { webhookOutbox } = test.database;
    let looksForIt!: () => void;
    let finds!: () => void;
    const looking = new Promise<void>((resolve) => (looksForIt = resolve));
    const found = new Promise<void>((resolve) => (finds = resolve));
    const worker = sendWebhooks({
      ...test.database,
      webhookOutbox: {
        ...webhookOutbox,
        claim: async (limits) => {
          looksForIt();
          await found;
          return webhookOutbox.claim(limits);
        },
      },
    });
    workers.push(worker);
    await looking;
    const stopped = worker.stop();
    finds();
    await stopped;
    expect(receiver.received).toEqual([]);
    expect(await deliveriesOf(test.database, endpoint)).toMatchObject([{ status: 'pending', attempt: 1 }]);
    expect(await claim(4)).toHaveLength(1);
  });

  it('that stop give back what does not end in time, for another to send', async () => {
    const endpoint = await addEndpoint(test.database, accountId, { url: receiver.url });
    receiver.answer = hold;
    const worker = work();
    await happen(test.database, accountId);
    await expect.poll(() => held.length).toBe(1);
    await worker.stop({ graceMs: 1_010 });
    expect(await deliveriesOf(test.database, endpoint)).toMatchObject([{ status: 'pending', attempt: 1 }]);
    receiver.answer = status(200);
    work();
    await expect.poll(() => deliveriesOf(test.database, endpoint)).toMatchObject([{ status: 'delivered' }]);
    expect(receiver.received[0]!.headers['webhook-id']).toBe(receiver.received[1]!.headers['webhook-id']);
  });

  it('that report too late change nothing', async () => {
    const endpoint = await addEndpoint(test.database, accountId, { url: receiver.url });
    await happen(test.database, accountId);
    const [late] = await claim(1);
    await sql('UPDATE webhook_deliveries SET leased_until = now()');
    const [now] = await claim(1);
    expect(now!.id).toBe(late!.id);
    const outcome = { delivered: false, responseCode: 410, responseMs: 1, responseBody: null, error: 'late' };
    const consequence = { retryInSeconds: 5, pauseSeconds: null, gone: true, failingSeconds: 1 };
    expect(await test.database.webhookOutbox.finish(late!, outcome, consequence)).toEqual({
      counted: false,
      disabled: null,
    });
    await test.database.webhookOutbox.release(late!);
    expect(await deliveriesOf(test.database, endpoint)).toMatchObject([{ status: 'sending', error: null }]);
  });
});

describe('an endpoint that is deleted while an event is told', () => {
  it('fails nothing that the event is about', async () => {
    const endpoint = await addEndpoint(test.database, accountId, { url: receiver.url });
    const other = await openSql(test.url);
    await other('BEGIN');
    await other('DELETE FROM webhook_endpoints WHERE id = $1', [endpoint.id]);
    const told = happen(test.database, accountId);
    await expect
      .poll(async () => (await sql("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'")).length)
      .toBeGreaterThan(0);
    await other('COMMIT');
    await other.end();
    expect(await told).toMatch(/^upl_/);
    expect(await sql('SELECT 1 FROM webhook_deliveries WHERE account_id = $1', [accountId])).toEqual([]);
  });
});
