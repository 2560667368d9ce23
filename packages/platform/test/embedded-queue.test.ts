import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openEmbeddedQueue } from '../src/job-queue/embedded-queue.ts';
import type { JobQueue } from '../src/job-queue/types.ts';
import { createTestDatabase, silentLogger } from '../src/testing/index.ts';
import type { TestDatabase } from '../src/testing/index.ts';
import { describeJobQueue } from './job-queue-contract.ts';

describeJobQueue('jobs in PostgreSQL', async ({ url }) => {
  const queue = await openEmbeddedQueue({ databaseUrl: url, logger: silentLogger(), retryDelaySeconds: 1 });
  return { queue, close: () => queue.close() };
});

describe('jobs in PostgreSQL, when their process was killed', () => {
  const schema = z.object({ n: z.number() });
  let test: TestDatabase;
  const opened: { queue: JobQueue; free: () => void }[] = [];

  beforeAll(async () => {
    test = await createTestDatabase();
  });

  afterAll(async () => {
    for (const { queue, free } of opened) {
      free();
      await queue.close();
    }
    await test.drop();
  });

  /** A process that has taken the job and will not be heard of again; ends when the test lets it. */
  async function takeAndVanish(type: string): Promise<number> {
    const queue = await openEmbeddedQueue({ databaseUrl: test.url, logger: silentLogger() });
    let free = () => {};
    const freed = new Promise<void>((resolve) => {
      free = resolve;
    });
    opened.push({ queue, free });
    return new Promise<number>((resolve, reject) => {
      const handler = async (_: unknown, { attempt }: { attempt: number }) => {
        resolve(attempt);
        await freed;
      };
      queue.consume({ type, schema, concurrency: 1, handler, onDead: () => Promise.resolve() }).catch(reject);
    });
  }

  it('go back to the queue at once, as a further attempt, and end dead after the third', async () => {
    const type = 'orphan';
    const queue = await openEmbeddedQueue({ databaseUrl: test.url, logger: silentLogger() });
    opened.push({ queue, free: () => {} });
    await test.database.transaction((transaction) =>
      queue.enqueue({ type, payload: { n: 7 }, groupKey: 'a', dedupId: 'one' }, transaction),
    );
    for (const attempt of [1, 2, 3]) {
      expect(await takeAndVanish(type)).toBe(attempt);
      expect(await queue.recoverOrphans()).toBe(1);
      expect(await queue.recoverOrphans()).toBe(0);
      // The silent consumer finishes its work after all: too late, the job is no longer its own.
      const vanished = opened.at(-1)!;
      const closed = vanished.queue.close();
      vanished.free();
      await closed;
    }
    const dead = await new Promise((resolve, reject) => {
      const onDead = (payload: unknown, reason: unknown) => {
        resolve({ payload, reason });
        return Promise.resolve();
      };
      queue
        .consume({ type, schema, concurrency: 1, handler: () => Promise.reject(new Error('delivered again')), onDead })
        .catch(reject);
    });
    expect(dead).toEqual({
      payload: { n: 7 },
      reason: { message: 'The worker process ended while running the job.', attempts: 3 },
    });
  });
});
