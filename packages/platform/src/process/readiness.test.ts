import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Logger } from '../logging/types.ts';
import { silentLogger } from '../testing/silent-logger.ts';
import { createReadiness } from './readiness.ts';

describe('readiness', () => {
  const lines: string[] = [];
  const log = (_fields: object, message: string) => void lines.push(message);
  const logger: Logger = {
    ...silentLogger(),
    debug: log,
    info: log,
    warn: log,
    error: log,
  };
  let answers: Record<'database' | 'queue', () => Promise<void>>;
  let asked = 0;
  const fine = () => Promise.resolve();
  const broken = () => Promise.reject(new Error('away'));
  const silent = () => new Promise<void>(() => undefined);
  const readiness = () =>
    createReadiness({
      database: {
        ping: () => {
          asked += 1;
          return answers.database();
        },
      },
      queue: { ping: () => answers.queue() },
      logger,
    });

  beforeEach(() => {
    vi.useFakeTimers();
    lines.length = 0;
    asked = 0;
    answers = { database: fine, queue: fine };
  });
  afterEach(() => void vi.useRealTimers());

  it('says which part does not answer', async () => {
    expect(await readiness()()).toEqual({ status: 'ok', checks: { database: 'ok', queue: 'ok' } });
    answers.queue = broken;
    expect(await readiness()()).toEqual({ status: 'unavailable', checks: { database: 'ok', queue: 'unavailable' } });
    answers = { database: broken, queue: fine };
    expect(await readiness()()).toMatchObject({ checks: { database: 'unavailable', queue: 'ok' } });
  });

  it('is known within a second of a part that never answers', async () => {
    answers.queue = silent;
    const report = readiness()();
    await vi.advanceTimersByTimeAsync(999);
    expect(await report).toMatchObject({ status: 'unavailable', checks: { queue: 'unavailable' } });
  });

  it('is asked for once a second, however many probes there are', async () => {
    const ready = readiness();
    await Promise.all(Array.from({ length: 50 }, () => ready()));
    await ready();
    expect(asked).toBe(1);
    await vi.advanceTimersByTimeAsync(1_000);
    await ready();
    expect(asked).toBe(2);
  });

  it('is logged when it changes, not at each probe', async () => {
    const ready = readiness();
    const probe = async () => {
      await ready();
      await vi.advanceTimersByTimeAsync(1_000);
    };
    answers.database = broken;
    await probe();
    await probe();
    answers.database = fine;
    await probe();
    await probe();
    expect(lines).toEqual(['not ready', 'ready again']);
  });

  it('is not ready once its process was told to stop, though what it stands on answers', async () => {
    answers = { database: fine, queue: fine };
    let stopping = false;
    const ready = createReadiness({
      database: { ping: () => answers.database() },
      queue: { ping: () => answers.queue() },
      logger,
      isStopping: () => stopping,
    });
    expect(await ready()).toMatchObject({ status: 'ok' });
    stopping = true;
    expect(await ready()).toEqual({ status: 'unavailable', checks: { database: 'ok', queue: 'ok' } });
  });
});
