import { createLookUp, createTargetPolicy, type Consumer, type LookUp } from '@retainwise/platform';
import { createTestAccount, createTestDatabase, type TestDatabase } from '@retainwise/platform/testing';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from 'undici';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createGuardedAgent } from '../../../src/jobs/webhook/guarded-agent.ts';
import { startReceiver, type Receiver } from './receiver.ts';
import { addEndpoint, deliveriesOf, happen, openSql, SECRET_KEY, sendWebhooks, type Sql } from './support.ts';

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

const work = (changes: Parameters<typeof sendWebhooks>[1] = {}): void => {
  workers.push(sendWebhooks(test.database, changes));
};
const PUBLIC_ONLY = { secretKeys: [SECRET_KEY], allowLoopback: false };
const portOf = (url: string): string => new URL(url).port;
const local: LookUp = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);

describe('what happens to one end customer', () => {
  it('is told to the endpoints of that end customer and of the account, and to no other', async () => {
    const { account: stranger } = await createTestAccount(test.database);
    const receivers = await Promise.all(Array.from({ length: 4 }, () => startReceiver()));
    const [all, a, b, strangers] = receivers as [Receiver, Receiver, Receiver, Receiver];
    const endpoints = [
      await addEndpoint(test.database, accountId, { url: all.url }),
      await addEndpoint(test.database, accountId, { url: a.url, reference: 'tenant-a' }),
      await addEndpoint(test.database, accountId, { url: b.url, reference: 'tenant-b' }),
      await addEndpoint(test.database, stranger.id, { url: strangers.url, reference: 'tenant-a' }),
    ];
    const uploads = {
      a: await happen(test.database, accountId, 'tenant-a'),
      b: await happen(test.database, accountId, 'tenant-b'),
      own: await happen(test.database, accountId),
      stranger: await happen(test.database, stranger.id, 'tenant-a'),
    };
    // A replay finds no more than was told at first.
    const since = new Date(Date.now() - 60_000);
    for (const endpoint of endpoints)
      await test.database.webhookDeliveries.replay(endpoint, { since, includeDelivered: true, limit: 100 });
    work();
    await expect.poll(() => receivers.map(({ received }) => received.length)).toEqual([3, 1, 1, 1]);
    await expect
      .poll(async () => await sql(`SELECT 1 FROM webhook_deliveries WHERE status <> 'delivered'`))
      .toEqual([]);
    const told = ({ received }: Receiver) => received.map(({ body }) => body).join('\n');
    expect(told(a)).toContain(uploads.a);
    expect(told(b)).toContain(uploads.b);
    expect(told(strangers)).toContain(uploads.stranger);
    for (const id of [uploads.b, uploads.own, uploads.stranger, 'tenant-b', accountId])
      expect(told(a)).not.toContain(id);
    for (const id of [uploads.a, uploads.own, uploads.stranger, 'tenant-a']) expect(told(b)).not.toContain(id);
    for (const id of [uploads.a, uploads.b, uploads.own]) expect(told(strangers)).not.toContain(id);
    expect(told(all)).not.toContain(uploads.stranger);
    // Nor is anything of the file in a message.
    for (const one of receivers) expect(told(one)).not.toContain('canary');
    await Promise.all(receivers.map((one) => one.close()));
  });

  it('cannot be told to another by any row that the database takes', async () => {
    const b = await addEndpoint(test.database, accountId, { url: receiver.url, reference: 'tenant-b' });
    const { account: stranger } = await createTestAccount(test.database);
    await happen(test.database, accountId, 'tenant-a');
    await happen(test.database, stranger.id, 'tenant-b');
    for (const [owner, reference] of [
      [accountId, 'tenant-a'],
      [stranger.id, 'tenant-b'],
    ]) {
      const [event] = await sql('SELECT id FROM webhook_events WHERE account_id = $1', [owner]);
      const add = sql(
        `INSERT INTO webhook_deliveries (id, account_id, reference, endpoint_id, event_reference, event_id)
         VALUES ('dlv_forged', $1, 'tenant-b', $2, $3, $4)`,
        [accountId, b.id, reference, event!['id']],
      );
      await expect(add).rejects.toThrow(/violates/);
    }
  });
});

describe('a message to an address inside', () => {
  it.each([
    ['this machine', () => `https://127.0.0.1:${portOf(receiver.url)}/`],
    ['this machine by http', () => receiver.url],
    ['this machine as a number', () => `https://2130706433:${portOf(receiver.url)}/`],
    ['this machine in IPv6', () => `https://[::ffff:127.0.0.1]:${portOf(receiver.url)}/`],
    ['a name of this machine', () => `https://localhost:${portOf(receiver.url)}/`],
    ["a cloud's metadata", () => 'https://169.254.169.254/latest/meta-data/'],
    ['a name that leads to this machine', () => `https://hooks.example.com:${portOf(receiver.url)}/`],
  ])('is not sent, though the endpoint is there: %s', async (_what, url) => {
    const endpoint = await addEndpoint(test.database, accountId, { url: url() });
    work({ webhooks: PUBLIC_ONLY, webhookLookUp: local });
    await happen(test.database, accountId);
    await expect
      .poll(async () => (await deliveriesOf(test.database, endpoint)).map(({ status }) => status))
      .toEqual(['pending', 'failed']);
    const [, failed] = await deliveriesOf(test.database, endpoint);
    expect(failed).toMatchObject({ responseCode: null, error: expect.stringContaining('The URL is not allowed.') });
    expect(failed!.error).not.toMatch(/\d+\.\d+\.\d+/);
    expect(receiver.received).toEqual([]);
  });
});

describe('the connection', () => {
  it('goes to an address that was judged: a name that changes its answer gains nothing', async () => {
    // Public when it is first asked for, this machine from then on.
    let asked = 0;
    const rebinding: LookUp = () => {
      asked += 1;
      return Promise.resolve([{ address: asked === 1 ? '203.0.114.1' : '127.0.0.1', family: 4 }]);
    };
    const policy = createTargetPolicy({ allowLoopback: false, lookUp: rebinding });
    await policy.resolve('hooks.example.com');
    const agent = createGuardedAgent(policy);
    const url = `http://hooks.example.com:${portOf(receiver.url)}/`;
    await expect(request(url, { dispatcher: agent, method: 'POST', body: '{}' })).rejects.toThrow('public internet');
    expect(asked).toBe(2);
    expect(receiver.received).toEqual([]);
    await agent.destroy();
  });

  it('is made with the answer that was judged, and asks no second time', async () => {
    let asked = 0;
    const once: LookUp = () => {
      asked += 1;
      return Promise.resolve([{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]);
    };
    const agent = createGuardedAgent(createTargetPolicy({ allowLoopback: true, lookUp: once }));
    const url = `http://localhost:${portOf(receiver.url)}/`;
    const { statusCode } = await request(url, { dispatcher: agent, method: 'POST', body: '{}' });
    expect([statusCode, asked]).toEqual([200, 1]);
    await agent.destroy();
  });

  it.each(['127.0.0.1', '[::1]', '[::ffff:7f00:1]', '0.0.0.0', 'localhost'])(
    'is refused to %s without any look-up of Node, where a hook for look-ups is never asked',
    async (host) => {
      const agent = createGuardedAgent(createTargetPolicy({ allowLoopback: false, lookUp: createLookUp() }));
      const url = `http://${host}:${portOf(receiver.url)}/`;
      await expect(request(url, { dispatcher: agent })).rejects.toThrow('public internet');
      expect(receiver.received).toEqual([]);
      await agent.destroy();
    },
  );
});

describe.skipIf(spawnSync('openssl', ['version']).status !== 0)('https (skipped where there is no openssl)', () => {
  const directory = mkdtempSync(join(tmpdir(), 'retainwise-tls-'));
  const [keyFile, certFile] = [join(directory, 'key.pem'), join(directory, 'cert.pem')];
  let secure: Receiver;
  let cert: string;
  beforeAll(async () => {
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'].concat([
        '-subj',
        '/CN=localhost',
        '-addext',
        'subjectAltName=DNS:localhost',
        '-keyout',
        keyFile,
        '-out',
        certFile,
      ]),
      { stdio: 'ignore' },
    );
    cert = readFileSync(certFile, 'utf8');
    secure = await startReceiver({ key: readFileSync(keyFile, 'utf8'), cert });
  });
  afterAll(async () => {
    await secure.close();
    rmSync(directory, { recursive: true, force: true });
  });

  it('is held to the certificate of the name, also where the address was looked up here', async () => {
    const endpoint = await addEndpoint(test.database, accountId, { url: secure.url });
    work({ webhookLookUp: local });
    await happen(test.database, accountId);
    await expect.poll(async () => (await deliveriesOf(test.database, endpoint)).length).toBe(2);
    expect((await deliveriesOf(test.database, endpoint))[1]!.error).toContain('certificate');
    expect(secure.received).toEqual([]);
    await Promise.all(workers.splice(0).map((worker) => worker.stop()));
    await sql(`UPDATE webhook_deliveries SET due_at = now() WHERE status = 'pending'`);
    work({ webhookLookUp: local, webhookCa: cert });
    await expect.poll(() => secure.received.length).toBe(1);
  });
});
