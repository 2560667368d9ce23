import { describe, expect, it } from 'vitest';
import { ApiError } from '../http/api-error.ts';
import { createAuthGuard, type AuthGuard } from './auth-guard.ts';

function start(maxFailures = 3) {
  const clock = { time: 0 };
  const guard = createAuthGuard<string>({ maxFailures, now: () => clock.time });
  let lookups = 0;
  const found = async (): Promise<string> => {
    lookups += 1;
    return Promise.resolve('account');
  };
  const unknown = async (): Promise<string> => {
    lookups += 1;
    await Promise.resolve();
    throw new ApiError('ERR-1001', 'This API key does not exist.');
  };
  return { clock, guard, found, unknown, lookups: () => lookups };
}

const codeOf = async (check: Promise<unknown>): Promise<unknown> =>
  check.then(
    () => 'found',
    (error: unknown) => (error instanceof ApiError ? error.code : error),
  );

async function failTimes(guard: AuthGuard<string>, times: number, client: string, lookup: () => Promise<string>) {
  const codes: unknown[] = [];
  for (let i = 0; i < times; i += 1) codes.push(await codeOf(guard.check(client, `wrong-${i}`, lookup)));
  return codes;
}

describe('failed authentications', () => {
  it('are refused without a lookup after as many as may be, until a minute has passed', async () => {
    const { clock, guard, unknown, found, lookups } = start();
    expect(await failTimes(guard, 5, '192.0.2.1', unknown)).toEqual([
      'ERR-1001',
      'ERR-1001',
      'ERR-1001',
      'ERR-5004',
      'ERR-5004',
    ]);
    expect(lookups()).toBe(3);
    clock.time += 20_000;
    await expect(guard.check('192.0.2.1', 'new', found)).rejects.toMatchObject({ status: 429, retryAfter: 40 });
    expect(await codeOf(guard.check('192.0.2.2', 'new', found))).toBe('found');
    clock.time += 40_000;
    expect(await codeOf(guard.check('192.0.2.1', 'new', found))).toBe('found');
  });

  it('do not lock out a key that has worked, from the same address', async () => {
    const { guard, unknown, found } = start();
    await guard.check('192.0.2.1', 'right', found);
    await failTimes(guard, 10, '192.0.2.1', unknown);
    for (let i = 0; i < 5; i += 1) expect(await codeOf(guard.check('192.0.2.1', 'right', found))).toBe('found');
    // Revoked meanwhile: from now on it is a key as any other.
    expect(await codeOf(guard.check('192.0.2.1', 'right', unknown))).toBe('ERR-1001');
    expect(await codeOf(guard.check('192.0.2.1', 'right', found))).toBe('ERR-5004');
  });

  it('are bounded also when they come all at once', async () => {
    const { guard, unknown, lookups } = start(20);
    const codes = await Promise.all(
      Array.from({ length: 500 }, (_, i) => codeOf(guard.check('192.0.2.1', `wrong-${i}`, unknown))),
    );
    expect(lookups()).toBeLessThanOrEqual(40);
    expect(codes.filter((code) => code === 'ERR-1001')).toHaveLength(lookups());
  });

  it('are not what many keys make that all come at once, and all are right', async () => {
    const { guard, found, lookups } = start(3);
    const codes = await Promise.all(
      Array.from({ length: 1_500 }, (_, i) => codeOf(guard.check('192.0.2.1', `right-${i % 1_000}`, found))),
    );
    expect(new Set(codes)).toEqual(new Set(['found']));
    expect(lookups()).toBeLessThanOrEqual(1_500);
  });

  it('are refused to those who waited, too, without a lookup, and right keys among them are answered', async () => {
    const { guard, unknown, found, lookups } = start(3);
    const wrong = Array.from({ length: 100 }, (_, i) => codeOf(guard.check('192.0.2.1', `wrong-${i}`, unknown)));
    const right = codeOf(guard.check('192.0.2.1', 'right', found));
    expect(new Set(await Promise.all(wrong))).toEqual(new Set(['ERR-1001', 'ERR-5004']));
    // The address has guessed too often by the time that its turn comes.
    expect(await right).toBe('ERR-5004');
    expect(lookups()).toBeLessThanOrEqual(6);
  });

  it('keep no more than so many waiting', async () => {
    const { guard } = start(1);
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const slow = async (): Promise<string> => held.then(() => 'account');
    const codes = Array.from({ length: 2_010 }, (_, i) => codeOf(guard.check('192.0.2.1', `right-${i}`, slow)));
    goOn();
    const counts = (await Promise.all(codes)).filter((code) => code === 'ERR-5004');
    // Two are looked up, 2,000 wait.
    expect(counts).toHaveLength(8);
  });

  it('are not what many requests with one key make of a process that has just started', async () => {
    const { guard, found, lookups } = start();
    const codes = await Promise.all(
      Array.from({ length: 100 }, () => codeOf(guard.check('192.0.2.1', 'right', found))),
    );
    expect(new Set(codes)).toEqual(new Set(['found']));
    expect(lookups()).toBe(1);
  });

  it('are not what a database that is away makes of requests', async () => {
    const { guard, found } = start();
    const away = new Error('connection lost');
    for (let i = 0; i < 9; i += 1)
      expect(await codeOf(guard.check('192.0.2.1', 'right', () => Promise.reject(away)))).toBe(away);
    expect(await codeOf(guard.check('192.0.2.1', 'right', found))).toBe('found');
  });

  it.each([
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:aaaa::1', '2001:db8:1:2:ffff:1:2:3'],
    ['2001:db8::1', '2001:0db8:0:0:1::'],
    ['fe80::1%eth0', 'fe80::2'],
  ])('are counted for the network of %s and %s together', async (one, other) => {
    const { guard, unknown } = start();
    await failTimes(guard, 3, one, unknown);
    expect(await codeOf(guard.check(other, 'new', unknown))).toBe('ERR-5004');
  });

  it('are counted apart for other networks', async () => {
    const { guard, unknown } = start();
    await failTimes(guard, 3, '2001:db8:1:2::1', unknown);
    expect(await codeOf(guard.check('2001:db8:1:3::1', 'new', unknown))).toBe('ERR-1001');
  });
});
