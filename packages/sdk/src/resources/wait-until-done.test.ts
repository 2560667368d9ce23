import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prediction } from '../testing/test-server.ts';
import { waitUntilDone } from './wait-until-done.ts';

type Prediction = Awaited<ReturnType<typeof waitUntilDone>>;

/** What a key may read in a minute, by default. */
const READS_PER_MINUTE = 600;

describe('waiting for a prediction', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function pollsOf(state: (poll: number) => unknown, seconds: number): Promise<number> {
    let polls = 0;
    const retrieve = () => Promise.resolve(state((polls += 1)) as Prediction);
    const controller = new AbortController();
    const waiting = waitUntilDone('prd_1', retrieve, { signal: controller.signal }).catch(() => undefined);
    await vi.advanceTimersByTimeAsync(seconds * 1000);
    controller.abort();
    await waiting;
    return polls;
  }

  it('takes a small part of the requests of a key, also while each answer tells of progress', async () => {
    const busy = await pollsOf((poll) => prediction('running', poll), 60);
    expect(busy).toBeGreaterThan(20);
    expect(busy).toBeLessThan(READS_PER_MINUTE / 6);
    expect(await pollsOf(() => prediction('queued', 0), 60)).toBeLessThan(READS_PER_MINUTE / 12);
  });

  it('looks often at first, when most jobs end', async () => {
    expect(await pollsOf((poll) => prediction('running', poll), 3)).toBeGreaterThanOrEqual(10);
  });
});
