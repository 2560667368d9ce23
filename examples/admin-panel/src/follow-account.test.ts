import type { EventOptions, LiveEvent, RetainWise } from '@retainwise/sdk';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followAccount } from './follow-account.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const progress = { rows_processed: 5, rows_total: 10, fraction: 0.5 };
const eventOf = (type: 'prediction.progress' | 'prediction.completed'): LiveEvent => ({
  id: '1',
  type,
  created_at: '2026-06-01T00:00:00Z',
  data: {
    prediction_id: 'prd_1',
    upload_id: 'upl_1',
    status: 'running',
    progress,
    rows_accepted: null,
    rows_rejected: null,
    error_code: null,
  },
});

/** Follows an account by a client whose stream is the function; counts what the listener is told. */
function follow(stream: (options: EventOptions) => AsyncGenerator<LiveEvent>) {
  const told = { progress: 0, changes: 0 };
  // as: the only part of the client that is used
  const client = { events: { subscribe: stream } } as unknown as RetainWise;
  const stop = followAccount(client, { onProgress: () => told.progress++, onChange: () => told.changes++ });
  return { told, stop };
}

function untilAborted({ signal }: EventOptions): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

it('looks once for events that come together, and not for progress', async () => {
  const { told, stop } = follow(async function* (options) {
    options.onLive?.(true);
    yield eventOf('prediction.progress');
    yield eventOf('prediction.completed');
    yield eventOf('prediction.completed');
    await untilAborted(options);
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toEqual({ progress: 1, changes: 1 });
  stop();
});

it('looks every few seconds where streams are refused, and no more once it is stopped', async () => {
  const { told, stop } = follow(async function* () {
    await Promise.reject(new Error('refused'));
    yield eventOf('prediction.progress');
  });
  await vi.advanceTimersByTimeAsync(21_000);
  expect(told).toEqual({ progress: 0, changes: 4 });
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told.changes).toBe(4);
});
