import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prediction } from '../testing/test-server.ts';
import { createPollPace } from './poll-pace.ts';
import { waitUntilDone, type Looked, type WaitSources } from './wait-until-done.ts';

/** What a key may read in a minute, by default. */
const READS_PER_MINUTE = 600;

describe('waiting for a prediction where no events arrive', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function pollsOf(state: (poll: number) => unknown, seconds: number, predictions = 1): Promise<number> {
    let polls = 0;
    const sources: WaitSources = {
      look: () => Promise.resolve({ prediction: state((polls += 1)), etag: null } as Looked),
      watch: () => ({ stop: () => undefined }),
      pace: createPollPace(),
    };
    const controllers = Array.from({ length: predictions }, () => new AbortController());
    const waiting = controllers.map(({ signal }) => waitUntilDone('prd_1', sources, { signal }).catch(() => undefined));
    await vi.advanceTimersByTimeAsync(seconds * 1000);
    for (const controller of controllers) controller.abort();
    await Promise.all(waiting);
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

  it('takes about half of them for a hundred predictions', async () => {
    const first = 100;
    expect(await pollsOf((poll) => prediction('running', poll), 60, 100)).toBeLessThan(
      (2 / 3) * READS_PER_MINUTE + first,
    );
  });
});
