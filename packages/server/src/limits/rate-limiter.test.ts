import type { RateLimitRepository } from '@retainwise/platform';
import { silentLogger } from '@retainwise/platform/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRateLimiter, WINDOW_SECONDS, type RateLimiter } from './rate-limiter.ts';

/** Windows in memory, by the rules of the database's statement. */
function windowsInMemory(now: () => number) {
  const windows = new Map<string, { used: number; endsAt: number }>();
  const state = { isAway: false, queries: 0 };
  const rateLimits: RateLimitRepository = {
    lease: async ({ bucket, wanted, quota, windowSeconds }) => {
      await Promise.resolve();
      state.queries += 1;
      if (state.isAway) throw new Error('away');
      let window = windows.get(bucket);
      if (!window || window.endsAt <= now()) window = { used: 0, endsAt: now() + windowSeconds * 1000 };
      windows.set(bucket, window);
      const granted = Math.min(wanted, Math.max(0, quota - window.used));
      window.used += granted;
      return { granted, left: Math.max(0, quota - window.used), endsInMs: window.endsAt - now() };
    },
  };
  return { rateLimits, state };
}

function start({ instances = 1 } = {}) {
  const clock = { time: 1_000 };
  const now = (): number => clock.time;
  const { rateLimits, state } = windowsInMemory(now);
  const limiters = Array.from({ length: instances }, () =>
    createRateLimiter({ rateLimits, logger: silentLogger(), now }),
  );
  return { clock, state, limiters, limiter: limiters[0]! };
}

async function admittedOf(limiter: RateLimiter, requests: number, quota: number): Promise<number> {
  const verdicts = await Promise.all(Array.from({ length: requests }, () => limiter.take('key', 1, quota)));
  return verdicts.filter(({ admitted }) => admitted).length;
}

describe('a rate limiter', () => {
  it('admits the quota of a window and refuses the rest until it ends', async () => {
    const { clock, limiter } = start();
    expect(await admittedOf(limiter, 100, 60)).toBe(60);
    expect(await limiter.take('key', 1, 60)).toMatchObject({
      admitted: false,
      remaining: 0,
      resetSeconds: WINDOW_SECONDS,
    });
    clock.time += 20_500;
    expect(await limiter.take('key', 1, 60)).toMatchObject({ admitted: false, resetSeconds: 40 });
    clock.time += 39_500;
    expect(await limiter.take('key', 1, 60)).toMatchObject({
      admitted: true,
      remaining: 59,
      resetSeconds: WINDOW_SECONDS,
    });
  });

  it('asks the database once for many requests, and not at all for those it refuses', async () => {
    const { limiter, state } = start();
    await admittedOf(limiter, 600, 600);
    expect(state.queries).toBe(20);
    await admittedOf(limiter, 500, 600);
    expect(state.queries).toBe(20);
  });

  it('counts the buckets apart', async () => {
    const { limiter } = start();
    await admittedOf(limiter, 10, 5);
    expect(await limiter.take('another', 1, 5)).toMatchObject({ admitted: true, remaining: 4 });
  });

  it('takes a request that costs more than a lease, and one that costs more than all', async () => {
    const { limiter } = start();
    expect(await limiter.take('key', 10, 12)).toMatchObject({ admitted: true, remaining: 2 });
    expect(await limiter.take('key', 10, 12)).toMatchObject({ admitted: false, remaining: 2 });
    expect(await limiter.take('other', 10, 3)).toMatchObject({ admitted: true, remaining: 0 });
  });

  it('limits each instance by itself while the database is away, and is never open', async () => {
    const { limiter, limiters, state, clock } = start({ instances: 2 });
    expect(await admittedOf(limiter, 7, 60)).toBe(7);
    state.isAway = true;
    expect(await admittedOf(limiter, 200, 60)).toBe(53);
    expect(await admittedOf(limiters[1]!, 200, 60)).toBe(60);
    const before = state.queries;
    expect(await admittedOf(limiter, 200, 60)).toBe(0);
    expect(state.queries).toBe(before);
    clock.time += WINDOW_SECONDS * 1000;
    state.isAway = false;
    expect(await admittedOf(limiter, 200, 60)).toBe(60);
    expect(await admittedOf(limiters[1]!, 200, 60)).toBe(0);
  });

  it('gives back what was admitted for nothing, in the same window only', async () => {
    const { clock, limiter } = start();
    const verdicts = [];
    for (let i = 0; i < 3; i++) verdicts.push(await limiter.take('key', 1, 3));
    expect((await limiter.take('key', 1, 3)).admitted).toBe(false);
    verdicts[2]!.giveBack();
    verdicts[2]!.giveBack();
    expect(await admittedOf(limiter, 5, 3)).toBe(1);
    clock.time += WINDOW_SECONDS * 1000;
    expect(await admittedOf(limiter, 5, 3)).toBe(3);
    for (const { giveBack } of verdicts) giveBack();
    expect(await admittedOf(limiter, 5, 3)).toBe(0);
  });

  it('gives nothing back of what was refused', async () => {
    const { limiter } = start();
    await admittedOf(limiter, 3, 3);
    const refused = await limiter.take('key', 1, 3);
    refused.giveBack();
    expect(await admittedOf(limiter, 5, 3)).toBe(0);
  });

  it('does not wait for a database that does not answer', async () => {
    const rateLimits: RateLimitRepository = { lease: () => new Promise<never>(() => undefined) };
    const limiter = createRateLimiter({ rateLimits, logger: silentLogger(), leaseTimeoutMs: 5 });
    expect(await admittedOf(limiter, 50, 20)).toBe(20);
  });

  it('never admits more than the quota in a window, whatever comes to whichever instance and when', async () => {
    const step = fc.record({ instance: fc.nat(3), cost: fc.integer({ min: 1, max: 12 }), wait: fc.nat(9_000) });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 90 }),
        fc.array(fc.array(step, { maxLength: 20 }), { maxLength: 20 }),
        async (quota, rounds) => {
          const { clock, limiters } = start({ instances: 4 });
          // The first request of the bucket begins the first window, and each next one the first after its end.
          let window = { endsAt: 0, used: 0 };
          for (const round of rounds) {
            clock.time += round[0]?.wait ?? 0;
            const costs = await Promise.all(
              round.map(async ({ instance, cost }) => {
                const needed = Math.min(cost, quota);
                return (await limiters[instance]!.take('key', cost, quota)).admitted ? needed : 0;
              }),
            );
            if (round.length > 0 && window.endsAt <= clock.time)
              window = { endsAt: clock.time + WINDOW_SECONDS * 1000, used: 0 };
            window.used += costs.reduce((sum, cost) => sum + cost, 0);
            expect(window.used).toBeLessThanOrEqual(quota);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
