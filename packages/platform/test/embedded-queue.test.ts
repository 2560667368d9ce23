import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { openEmbeddedQueue } from '../src/job-queue/embedded-queue.ts';
import type { JobQueue } from '../src/job-queue/types.ts';
import { createTestDatabase, silentLogger } from '../src/testing/index.ts';
import type { TestDatabase } from '../src/testing/index.ts';
import { describeJobQueue } from './job-queue-contract.ts';

describeJobQueue('jobs in PostgreSQL', async ({ url }, maxRunningPerGroup) => {
  const queue = await openEmbeddedQueue({
    databaseUrl: url,
    logger: silentLogger(),
    retryDelaySeconds: 1,
    heartbeatSeconds: 10,
    maxRunningPerGroup,
  });
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
  async function takeAndVanish(type: string): Promise<void> {
    const queue = await openEmbeddedQueue({ databaseUrl: test.url, logger: silentLogger() });
    let free = () => {};
    const freed = new Promise<void>((resolve) => {
      free = resolve;
    });
    opened.push({ queue, free });
    return new Promise<void>((resolve, reject) => {
      const handler = async () => {
        resolve();
        await freed;
        return 'done' as const;
      };
      queue.consume({ type, schema, concurrency: 1, handler }).catch(reject);
    });
  }

  it('go back to the queue at once, however often that happens', async () => {
    const type = 'orphan';
    const queue = await openEmbeddedQueue({ databaseUrl: test.url, logger: silentLogger() });
    opened.push({ queue, free: () => {} });
    await test.database.transaction((transaction) =>
      queue.enqueue({ type, payload: { n: 7 }, groupKey: 'a', dedupId: 'one' }, transaction),
    );
    for (let kills = 0; kills < 5; kills += 1) {
      await takeAndVanish(type);
      expect(await queue.recoverOrphans()).toBe(1);
      expect(await queue.recoverOrphans()).toBe(0);
      // The silent consumer finishes its work after all: too late, the job is no longer its own.
      const vanished = opened.at(-1)!;
      const closed = vanished.queue.close();
      vanished.free();
      await closed;
    }
    const seen = await new Promise((resolve, reject) => {
      const handler = (payload: unknown) => {
        resolve(payload);
        return Promise.resolve('done' as const);
      };
      queue.consume({ type, schema, concurrency: 1, handler }).catch(reject);
    });
    expect(seen).toEqual({ n: 7 });
  });

  it('that an earlier version gave up after three deliveries run after all, and free their group', async () => {
    const type = 'given-up';
    const boss = new PgBoss({ connectionString: test.url, schema: 'pgboss', superviseIntervalSeconds: 60 });
    await boss.start();
    await boss.createQueue(type, { policy: 'key_strict_fifo', retryLimit: 0 });
    await boss.send(type, { n: 1 }, { singletonKey: 'a' });
    const [job] = await boss.fetch(type);
    await boss.fail(type, job!.id);
    await boss.stop({ graceful: false });

    const queue = await openEmbeddedQueue({ databaseUrl: test.url, logger: silentLogger() });
    opened.push({ queue, free: () => {} });
    await test.database.transaction((transaction) =>
      queue.enqueue({ type, payload: { n: 2 }, groupKey: 'a', dedupId: 'two' }, transaction),
    );
    const seen: number[] = [];
    const handler = ({ n }: { n: number }) => {
      seen.push(n);
      return Promise.resolve('done' as const);
    };
    await queue.consume({ type, schema, concurrency: 1, handler });
    await vi.waitFor(() => expect(seen).toEqual([1, 2]), { timeout: 10_000 });
  });
});
