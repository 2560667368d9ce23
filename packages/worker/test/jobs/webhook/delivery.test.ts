import {
  createLogger,
  createPrometheusMetrics,
  createSecretBox,
  makeWebhookSecret,
  type Consumer,
} from '@retainwise/platform';
import { createTestAccount, createTestDatabase, type TestDatabase } from '@retainwise/platform/testing';
import { Writable } from 'node:stream';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startReceiver, status, type Receiver } from './receiver.ts';
import { addEndpoint, deliveriesOf, endpointNow, happen, openSql, sendWebhooks, type Sql } from './support.ts';

let test: TestDatabase;
let sql: Sql;
let accountId: string;
let receiver: Receiver;
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
  workers = [];
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop({ graceMs: 1_000 })));
  await receiver.close();
  await sql('DELETE FROM webhook_endpoints');
});

const work = (changes: Parameters<typeof sendWebhooks>[1] = {}): Consumer => {
  const worker = sendWebhooks(test.database, changes);
  workers.push(worker);
  return worker;
};
const listen = (changes: Partial<Parameters<typeof addEndpoint>[2]> = {}) =>
  addEndpoint(test.database, accountId, { url: receiver.url, ...changes });
const arrived = (count: number) => expect.poll(() => receiver.received.length).toBe(count);
const statuses = async (endpoint: Awaited<ReturnType<typeof listen>>) =>
  (await deliveriesOf(test.database, endpoint)).map((delivery) => delivery.status);
const ended = (endpoint: Awaited<ReturnType<typeof listen>>, wanted: readonly string[]) =>
  expect.poll(() => statuses(endpoint)).toEqual(wanted);
const makeDue = () => sql(`UPDATE webhook_deliveries SET due_at = now() WHERE status = 'pending'`);

describe('a webhook', () => {
  it('is signed, says which row it is about, and is in the log', async () => {
    const endpoint = await listen();
    work();
    const uploadId = await happen(test.database, accountId);
    await arrived(1);
    const [{ headers, body }] = receiver.received as [Receiver['received'][0]];
    expect(new Webhook(endpoint.secret).verify(body, headers)).toEqual({
      id: headers['webhook-id'],
      type: 'upload.ready',
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      reference: null,
      data: { upload_id: uploadId, row_count: 3, column_count: 2 },
    });
    expect(headers['content-type']).toBe('application/json');
    await ended(endpoint, ['delivered']);
    const [delivery] = await deliveriesOf(test.database, endpoint);
    expect(delivery).toMatchObject({
      eventId: headers['webhook-id'],
      eventType: 'upload.ready',
      cause: 'event',
      attempt: 1,
      responseCode: 200,
      error: null,
    });
  });

  it('exists if and only if what it tells was committed', async () => {
    const endpoint = await listen();
    await expect(
      test.database.transaction(async (transaction) => {
        await test.database.uploads.create(
          { accountId, reference: '', filename: 'f', objectKey: 'k', status: 'ready' },
          transaction,
        );
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect(await statuses(endpoint)).toEqual([]);
    expect(await sql('SELECT 1 FROM webhook_events WHERE account_id = $1', [accountId])).toEqual([]);
  });

  it('tells of uploads that fail and that expire, not of those that are deleted before', async () => {
    const endpoint = await listen({ eventTypes: ['upload.failed', 'upload.expired'] });
    const [failed, expired, deleted] = [
      await happen(test.database, accountId),
      await happen(test.database, accountId),
      await happen(test.database, accountId),
    ];
    await sql(`UPDATE uploads SET expires_at = now() - interval '1 s' WHERE id = $1`, [expired]);
    await sql(`UPDATE uploads SET status = 'failed', problem = '{"code":"ERR-3001"}' WHERE id = $1`, [failed]);
    await sql(`UPDATE uploads SET status = 'deleting' WHERE id = ANY ($1)`, [[expired, deleted]]);
    work();
    await arrived(2);
    const told = receiver.received.map(({ message }) => message);
    expect(told).toContainEqual(
      expect.objectContaining({ type: 'upload.failed', data: { upload_id: failed, error_code: 'ERR-3001' } }),
    );
    expect(told).toContainEqual(expect.objectContaining({ type: 'upload.expired', data: { upload_id: expired } }));
    await ended(endpoint, ['delivered', 'delivered']);
  });

  it('is sent again with the same id and another time until it is taken', async () => {
    const endpoint = await listen();
    receiver.answer = status(500);
    work();
    await happen(test.database, accountId);
    for (const attempt of [1, 2, 3]) {
      await arrived(attempt);
      await expect
        .poll(() => statuses(endpoint))
        .toEqual(['pending', ...Array.from({ length: attempt }, () => 'failed')]);
      if (attempt === 3) receiver.answer = status(204);
      await makeDue();
    }
    await ended(endpoint, ['delivered', 'failed', 'failed', 'failed']);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
    expect((await deliveriesOf(test.database, endpoint)).map(({ attempt }) => attempt)).toEqual([4, 3, 2, 1]);
    expect((await endpointNow(test.database, endpoint)).failingSince).toBeNull();
  });

  it('is given up after the tenth attempt', async () => {
    const endpoint = await listen();
    receiver.answer = status(500);
    await happen(test.database, accountId);
    await sql('UPDATE webhook_deliveries SET attempt = 10');
    work();
    await ended(endpoint, ['failed']);
  });

  it('takes nothing but 2xx for an answer, follows no redirect, and keeps a kilobyte of what is said', async () => {
    const elsewhere = await startReceiver();
    const endpoint = await listen();
    for (const code of [301, 302, 303, 307, 308, 400, 404]) {
      receiver.answer = (response) => {
        response.writeHead(code, { location: elsewhere.url }).end('é'.repeat(2_000));
      };
      const before = receiver.received.length;
      const worker = work();
      await happen(test.database, accountId);
      await arrived(before + 1);
      await worker.stop({ graceMs: 5_000 });
      const [last] = (await deliveriesOf(test.database, endpoint)).filter(({ status: is }) => is === 'failed');
      expect(last).toMatchObject({ responseCode: code, error: `The answer was ${code}.` });
      expect(last!.responseBody).toMatch(/^é{500,}\uFFFD?$/);
      expect(Buffer.byteLength(last!.responseBody!)).toBeLessThanOrEqual(1024);
    }
    expect(elsewhere.received).toEqual([]);
    await elsewhere.close();
  });

  it('waits no longer than its time for an answer, nor for the rest of one', async () => {
    const endpoint = await listen();
    receiver.answer = () => undefined;
    const worker = work({ webhookTimeoutMs: 50 });
    await happen(test.database, accountId);
    await ended(endpoint, ['pending', 'failed']);
    const [, silent] = await deliveriesOf(test.database, endpoint);
    expect(silent).toMatchObject({ responseCode: null, error: 'There was no answer within 0.05 seconds.' });
    await worker.stop();
    receiver.answer = (response) => {
      const endless = setInterval(() => response.write('x'.repeat(16_384)), 1);
      response.once('close', () => clearInterval(endless));
      response.writeHead(200);
    };
    await makeDue();
    work();
    await ended(endpoint, ['delivered', 'failed']);
  });

  it('waits for as long as the receiver asks for, with all others to it', async () => {
    const endpoint = await listen();
    receiver.answer = status(429, { 'retry-after': '3600' });
    work();
    await happen(test.database, accountId);
    await ended(endpoint, ['pending', 'failed']);
    const [next] = await deliveriesOf(test.database, endpoint);
    expect(next!.dueAt.getTime() - next!.createdAt.getTime()).toBeGreaterThan(3_590_000);
    const other = await startReceiver();
    const second = await listen({ url: other.url });
    await happen(test.database, accountId);
    await ended(second, ['delivered']);
    expect(receiver.received).toHaveLength(1);
    await other.close();
  });

  it('ends with an endpoint that is gone, of which the others are told', async () => {
    const other = await startReceiver();
    const [gone, watching] = [await listen(), await listen({ url: other.url, eventTypes: ['webhook.disabled'] })];
    receiver.answer = status(410);
    work();
    await happen(test.database, accountId);
    await ended(gone, ['failed']);
    expect(await endpointNow(test.database, gone)).toMatchObject({ status: 'disabled', disabledReason: 'gone' });
    await ended(watching, ['delivered']);
    expect(other.received[0]!.message).toMatchObject({
      type: 'webhook.disabled',
      data: { endpoint_id: gone.id, reason: 'gone' },
    });
    await happen(test.database, accountId);
    expect(await statuses(gone)).toEqual(['failed']);
    await other.close();
  });

  it('ends after five days in which all have failed, and not when one has arrived', async () => {
    const endpoint = await listen();
    receiver.answer = status(500);
    work();
    await happen(test.database, accountId);
    await ended(endpoint, ['pending', 'failed']);
    const since = (await endpointNow(test.database, endpoint)).failingSince!;
    const move = (days: number) =>
      sql(`UPDATE webhook_endpoints SET failing_since = $1::timestamptz - $2 * interval '1 day'`, [since, days]);
    await move(4.9);
    await makeDue();
    await ended(endpoint, ['pending', 'failed', 'failed']);
    await move(5.1);
    await makeDue();
    await ended(endpoint, ['failed', 'failed', 'failed']);
    expect(await endpointNow(test.database, endpoint)).toMatchObject({ status: 'disabled', disabledReason: 'failing' });
  });

  it('is one message of a test, which is not repeated', async () => {
    const endpoint = await listen({ eventTypes: ['upload.failed'] });
    receiver.answer = status(500);
    work();
    await test.database.webhookDeliveries.test(endpoint);
    await ended(endpoint, ['failed']);
    expect(receiver.received[0]!.message).toMatchObject({ type: 'webhook.test', data: { endpoint_id: endpoint.id } });
  });
});

describe('signatures', () => {
  it('are made with the old secret and the new one until the overlap is over', async () => {
    const endpoint = await listen();
    const fresh = makeWebhookSecret();
    const sealed = createSecretBox([Buffer.alloc(32, 7)]).seal(fresh, endpoint.id);
    const options = { overlapSeconds: 86_400, keep: 3 };
    await test.database.webhookEndpoints.addSecret({ ...endpoint, reference: null }, sealed, options);
    work();
    await happen(test.database, accountId);
    await arrived(1);
    const both = receiver.received[0]!;
    expect(both.headers['webhook-signature']!.split(' ')).toHaveLength(2);
    for (const secret of [endpoint.secret, fresh]) new Webhook(secret).verify(both.body, both.headers);
    await sql('UPDATE webhook_secrets SET expires_at = now() WHERE expires_at IS NOT NULL');
    await happen(test.database, accountId);
    await arrived(2);
    const one = receiver.received[1]!;
    new Webhook(fresh).verify(one.body, one.headers);
    expect(() => new Webhook(endpoint.secret).verify(one.body, one.headers)).toThrow();
  });

  it('are not made with a secret that cannot be read: nothing is sent, and the log says why', async () => {
    const endpoint = await listen();
    work({ webhooks: { secretKeys: [Buffer.alloc(32, 8)], allowLoopback: true } });
    await happen(test.database, accountId);
    await ended(endpoint, ['pending', 'failed']);
    expect(receiver.received).toEqual([]);
    expect((await deliveriesOf(test.database, endpoint))[1]!.error).toContain('WEBHOOK_SECRET_KEY');
  });

  it('leave their secrets in no line of the log and no row of the database', async () => {
    let log = '';
    const destination = new Writable({
      write(chunk: Buffer, _encoding, done) {
        log += chunk.toString('utf8');
        done();
      },
    });
    const logger = createLogger({ service: 'worker', level: 'debug', destination });
    const endpoint = await listen();
    receiver.answer = status(410);
    work({ logger });
    await happen(test.database, accountId);
    await ended(endpoint, ['failed']);
    expect(log).toContain('disabled a webhook endpoint');
    logger.error({ err: new Error(`cannot use ${endpoint.secret}`), secrets: [endpoint.secret] }, endpoint.secret);
    const bare = endpoint.secret.slice('whsec_'.length, -1);
    expect(log).not.toContain(bare);
    const tables = ['webhook_endpoints', 'webhook_secrets', 'webhook_events', 'webhook_deliveries'];
    for (const table of tables)
      expect(await sql(`SELECT 1 FROM ${table} AS row WHERE row::text LIKE $1`, [`%${bare}%`]), table).toEqual([]);
    const hex = Buffer.from(bare).toString('hex');
    expect(await sql('SELECT 1 FROM webhook_secrets WHERE sealed::text LIKE $1', [`%${hex}%`])).toEqual([]);
  });
});

describe('metrics', () => {
  it('count attempts by their end, and tell how long the oldest is due', async () => {
    const metrics = createPrometheusMetrics();
    const endpoint = await listen();
    await happen(test.database, accountId);
    await sql(`UPDATE webhook_deliveries SET due_at = now() - interval '100 s'`);
    expect(await test.database.webhookOutbox.oldestDueSeconds()).toBeGreaterThanOrEqual(100);
    work({ metrics });
    await ended(endpoint, ['delivered']);
    await expect
      .poll(async () => (await metrics.exposition()).body)
      .toContain('retainwise_webhook_attempts_total{outcome="delivered"} 1');
    expect((await metrics.exposition()).body).toContain('retainwise_webhook_oldest_due_seconds');
    expect(await test.database.webhookOutbox.oldestDueSeconds()).toBeNull();
  });
});

describe('the log of deliveries', () => {
  it('is kept for 30 days, and what is still to be sent for longer', async () => {
    const endpoint = await listen();
    await happen(test.database, accountId);
    await happen(test.database, accountId);
    await sql(`UPDATE webhook_deliveries SET created_at = now() - interval '31 d'`);
    await sql(`UPDATE webhook_events SET at = now() - interval '31 d'`);
    await sql(`
      UPDATE webhook_deliveries SET status = 'delivered' WHERE id = (SELECT min(id) FROM webhook_deliveries)`);
    await test.database.webhookOutbox.deleteBefore(new Date(Date.now() - 30 * 86_400_000), 100);
    expect(await statuses(endpoint)).toEqual(['pending']);
    expect(await sql('SELECT 1 FROM webhook_events WHERE account_id = $1', [accountId])).toHaveLength(1);
  });
});
