import { sized } from '@retainwise/platform/testing';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startApiProcess, watch, type Answer, type ApiProcess } from './support/api-process.ts';
import { attacks, mutate, type Attack } from './support/attacks.ts';

// TEST_SIZE=full sends what the limits let in at most; HOSTILE_MUTATIONS=1000 changes them in as many ways.
const FULL = sized(false, true);
const SIZE = FULL ? 1 : 0.01;
const MUTATIONS = Number(process.env['HOSTILE_MUTATIONS'] ?? 10);
const SEED = Number(process.env['HOSTILE_SEED'] ?? 1);
const DEADLINE_SECONDS = FULL ? 30 : 10;
const TIMEOUT = FULL ? 180_000 : 60_000;

const HEALTH_MS = 200;
/** Answers about health that may be late: the system may have had other things to do. */
const MAX_LATE = 2;
/** No answer may be that late: the longest that the loop of a crowded machine was seen to wait by itself. */
const MAX_WAIT_MS = 1_500;
const MAX_GROWTH = 100;

describe('whatever a caller sends', () => {
  let api: ApiProcess;
  beforeAll(async () => {
    api = await startApiProcess({ WORK_DEADLINE_SECONDS: String(DEADLINE_SECONDS), WORK_PROCESSES: '1' });
    // What is loaded once does not count as growth.
    await expectHonestWork();
  }, 120_000);
  afterAll(() => api.close());
  afterEach(async () => {
    expect(await api.children(), 'one process for files and one for scores').toBeLessThanOrEqual(2);
  });

  /** An honest request of each kind is answered, however the one before went. */
  async function expectHonestWork(): Promise<void> {
    const scored = await api.send('/v1/scores', {
      headers: { 'content-type': 'application/json' },
      body: Buffer.from('{"customers":[{"customer_id":"c1","contract_type":"monthly","tenure_months":3}]}'),
    });
    expect(scored).toMatchObject({ status: 200, body: expect.stringContaining('"customer_id":"c1"') as string });
    const uploaded = await api.send('/v1/uploads', {
      headers: { 'content-type': 'text/csv' },
      body: Buffer.from('customer_id,mrr\nc1,10\nc2,20\n'),
    });
    expect(uploaded).toMatchObject({ status: 201, headers: { 'cache-control': 'private, no-store' } });
  }

  function expectAnswer({ status, body }: Answer): void {
    // 500 is a fault of ours; a request that asks for too much is refused with a reason.
    if (status >= 400) expect(body).toMatch(/"code":"ERR-(1004|2\d{3}|3\d{3}|4\d{3}|5002)"/);
    else expect([200, 201]).toContain(status);
  }

  async function withstand(attack: Attack, body: Uint8Array | undefined): Promise<void> {
    const { path, method, headers } = attack;
    const { result, waits, grownMegabytes } = await watch(api, () =>
      api.send(path, { method, headers, body }).catch(broken),
    );
    if (result) expectAnswer(result);
    expect(waits.filter((ms) => ms > HEALTH_MS).length, 'late answers about health').toBeLessThanOrEqual(MAX_LATE);
    expect(Math.max(0, ...waits), 'the longest wait for health').toBeLessThan(MAX_WAIT_MS);
    expect(grownMegabytes, 'megabytes more').toBeLessThan(MAX_GROWTH);
  }

  /** The API may close a connection on which somebody is still sending; it must not have ended. */
  function broken(error: Error & { readonly code?: string }): null {
    expect(['EPIPE', 'ECONNRESET']).toContain(error.code);
    return null;
  }

  const bodyOf = ({ body }: Attack): Uint8Array | undefined => body && Buffer.from(body());

  it.each(attacks(SIZE).map((attack) => [attack.name, attack] as const))(
    '%s',
    async (_name, attack) => {
      await withstand(attack, bodyOf(attack));
      await expectHonestWork();
    },
    TIMEOUT,
  );

  it(
    `the same with random changes (${MUTATIONS}, seed ${SEED})`,
    async () => {
      const all = attacks(SIZE / 10).filter(({ body }) => body !== undefined);
      for (let i = 0; i < MUTATIONS; i++) {
        const attack = all[(SEED * 31 + i * 7) % all.length];
        const body = attack && bodyOf(attack);
        if (attack && body) await withstand(attack, mutate(body, SEED + i));
      }
      await expectHonestWork();
    },
    Math.max(TIMEOUT, MUTATIONS * 10_000),
  );

  it(
    'clients who leave before their answer do not leave their work behind',
    async () => {
      const body = Buffer.from(`customer_id,mrr\n${Array.from({ length: 60_000 }, (_, i) => `c${i},${i}\n`).join('')}`);
      const { waits } = await watch(api, async () => {
        for (let i = 0; i < 10; i++) {
          const signal = AbortSignal.timeout(50 + i * 20);
          await api.send('/v1/uploads', { headers: { 'content-type': 'text/csv' }, body, signal }).catch(() => null);
        }
      });
      expect(waits.filter((ms) => ms > HEALTH_MS).length).toBeLessThanOrEqual(MAX_LATE);
      await expectHonestWork();
    },
    TIMEOUT,
  );

  it('more work than there is room for is refused with the time to come back', async () => {
    const body = Buffer.from(`customer_id,mrr\n${'c1,1\n'.repeat(20_000)}`);
    const answers = await Promise.all(
      Array.from({ length: 90 }, () =>
        api.send('/v1/uploads', { headers: { 'content-type': 'text/csv' }, body }).catch(broken),
      ),
    );
    for (const answer of answers) {
      if (answer === null) continue;
      if (answer.status === 503) expect(answer.headers['retry-after']).toMatch(/^\d+$/);
      expectAnswer(answer);
    }
    await expectHonestWork();
  }, 180_000);

  it('connections that never finish their headers keep nobody else out', async () => {
    const sockets = Array.from({ length: 300 }, () => connect(api.port, '127.0.0.1'));
    for (const socket of sockets) socket.on('error', () => undefined).write('GET /v1/account HTTP/1.1\r\nx: ');
    await delay(200);
    await expectHonestWork();
    for (const socket of sockets) socket.destroy();
  });
});
