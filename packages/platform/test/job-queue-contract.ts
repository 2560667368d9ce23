import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { Database } from '../src/database/types.ts';
import type { Consumer, ConsumeOptions, JobQueue } from '../src/job-queue/types.ts';
import { createTestDatabase } from '../src/testing/index.ts';
import { describeFairOrder } from './fair-order-contract.ts';
import type { OpenQueue, QueueUnderTest } from './queue-under-test.ts';
import type { TestDatabase } from '../src/testing/index.ts';

const schema = z.object({ n: z.number() });
type Payload = z.infer<typeof schema>;

/** A handler that notes the jobs it is given. */
const noteIn =
  (seen: number[]) =>
  ({ n }: Payload) => {
    seen.push(n);
    return Promise.resolve('done' as const);
  };

interface Gate {
  readonly opened: Promise<void>;
  readonly open: () => void;
}

function gate(): Gate {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** What every adapter of the JobQueue port promises. */
export function describeJobQueue(name: string, open: OpenQueue): void {
  describeFairOrder(name, open);
  describe(name, () => {
    let test: TestDatabase;
    let database: Database;
    let underTest: QueueUnderTest;
    let queue: JobQueue;
    const consumers: Consumer[] = [];
    let type: string;

    beforeAll(async () => {
      test = await createTestDatabase();
      database = test.database;
    });

    beforeEach(async () => {
      underTest = await open(test, 1);
      queue = underTest.queue;
      type = `job-${Math.random().toString(36).slice(2)}`;
    });

    afterEach(async () => {
      await Promise.all(consumers.splice(0).map((consumer) => consumer.stop({ graceMs: 0 })));
      await underTest.close();
    });

    afterAll(() => test.drop());

    const send = (n: number, groupKey: string, dedupId = `${type}-${n}`) =>
      database.transaction((transaction) => queue.enqueue({ type, payload: { n }, groupKey, dedupId }, transaction));
    const consume = async (handler: ConsumeOptions<Payload>['handler'], concurrency = 1) => {
      const consumer = await queue.consume({ type, schema, concurrency, handler });
      consumers.push(consumer);
      return consumer;
    };
    const until = (condition: () => void) => vi.waitFor(condition, { timeout: 20_000, interval: 20 });

    it('delivers a job once its transaction commits, and never when it rolls back', async () => {
      const seen: number[] = [];
      await consume(noteIn(seen));
      await expect(
        database.transaction(async (transaction) => {
          await queue.enqueue({ type, payload: { n: 1 }, groupKey: 'a', dedupId: `${type}-1` }, transaction);
          throw new Error('rolled back');
        }),
      ).rejects.toThrow('rolled back');
      expect(await send(2, 'a')).toEqual(expect.any(String));
      await until(() => expect(seen).toEqual([2]));
    });

    it('runs the jobs of a group one after the other when that is the limit, and groups side by side', async () => {
      const seen: string[] = [];
      const active = new Set<string>();
      let together = 0;
      let overlaps = 0;
      const hold = gate();
      for (let n = 0; n < 6; n += 1) await send(n, n % 2 === 0 ? 'even' : 'odd');
      await consume(async ({ n }) => {
        const group = n % 2 === 0 ? 'even' : 'odd';
        if (active.has(group)) overlaps += 1;
        active.add(group);
        together = Math.max(together, active.size);
        if (together < 2) await hold.opened;
        else hold.open();
        seen.push(`${group}${n}`);
        active.delete(group);
        return 'done';
      }, 3);
      await until(() => expect(seen).toHaveLength(6));
      expect(seen.filter((entry) => entry.startsWith('even'))).toEqual(['even0', 'even2', 'even4']);
      expect(seen.filter((entry) => entry.startsWith('odd'))).toEqual(['odd1', 'odd3', 'odd5']);
      expect({ together, overlaps }).toEqual({ together: 2, overlaps: 0 });
    });

    it('keeps the order of the jobs of one transaction', async () => {
      const seen: number[] = [];
      const all = Array.from({ length: 8 }, (_, n) => n);
      await database.transaction(async (transaction) => {
        for (const n of all)
          await queue.enqueue({ type, payload: { n }, groupKey: 'a', dedupId: `${type}-${n}` }, transaction);
      });
      await consume(noteIn(seen), 2);
      await until(() => expect(seen).toHaveLength(all.length));
      expect(seen).toEqual(all);
    });

    it('ignores a job that was enqueued before', async () => {
      const seen: number[] = [];
      await send(1, 'a', `${type}-same`);
      await send(2, 'a', `${type}-same`);
      await send(3, 'a');
      await consume(noteIn(seen));
      await until(() => expect(seen).toContain(3));
      expect(seen).toEqual([1, 3]);
    });

    it('delivers a job that could not be handled again and again, while its group goes on', async () => {
      const seen: number[] = [];
      await send(1, 'a');
      await send(2, 'a');
      await consume(({ n }) => {
        seen.push(n);
        return n === 1 && seen.filter((earlier) => earlier === 1).length < 4
          ? Promise.reject(new Error('not yet'))
          : Promise.resolve('done');
      });
      await until(() => expect(seen).toHaveLength(5));
      expect(seen.filter((n) => n === 1)).toHaveLength(4);
      expect(seen.slice(0, 2)).toEqual([1, 2]);
    });

    it('delivers a job again later when its handler says so, and not before; its group goes on', async () => {
      const seen: { n: number; at: number }[] = [];
      for (const n of [1, 2, 3]) await send(n, 'a');
      await consume(({ n }) => {
        seen.push({ n, at: Date.now() });
        const first = n === 1 && seen.filter((earlier) => earlier.n === 1).length === 1;
        return Promise.resolve(first ? { againInSeconds: 2 } : 'done');
      });
      await until(() => expect(seen).toHaveLength(4));
      expect(seen.map(({ n }) => n)).toEqual([1, 2, 3, 1]);
      expect(seen[3]!.at - seen[0]!.at).toBeGreaterThanOrEqual(1_900);
    });

    it('sends a job again of which nothing is heard, and it is delivered once more at most', async () => {
      const seen: number[] = [];
      const job = { type, payload: { n: 1 }, groupKey: 'a', dedupId: `${type}-1` };
      const requeue = () => database.transaction((transaction) => queue.requeue(job, transaction));
      // Never enqueued, or forgotten by the queue.
      expect(await requeue()).toBe(true);
      // Not known to the queue as delivered: it is still waiting.
      expect(await requeue()).toBe(false);
      await consume(noteIn(seen));
      await until(() => expect(seen).toEqual([1]));
      // It was done, and its message is gone.
      await vi.waitFor(async () => expect(await requeue()).toBe(true), { timeout: 5_000 });
      await until(() => expect(seen).toEqual([1, 1]));
      await send(2, 'a');
      await until(() => expect(seen).toEqual([1, 1, 2]));
    });

    it('says now and then that a job is still held', async () => {
      const held: number[] = [];
      const hold = gate();
      await send(1, 'a');
      consumers.push(
        await queue.consume({
          type,
          schema,
          concurrency: 1,
          handler: async () => {
            await hold.opened;
            return 'done';
          },
          onAlive: ({ n }) => {
            held.push(n);
            hold.open();
            return Promise.resolve();
          },
        }),
      );
      await vi.waitFor(() => expect(held).toEqual([1]), { timeout: 30_000 });
    });

    it('removes a message that does not fit, and goes on with its group', async () => {
      const seen: number[] = [];
      await database.transaction((transaction) =>
        queue.enqueue({ type, payload: { n: 'one' }, groupKey: 'a', dedupId: `${type}-bad` }, transaction),
      );
      await send(2, 'a');
      await consume(noteIn(seen));
      await until(() => expect(seen).toEqual([2]));
    });

    it('lets a running job end when it stops, and takes no more', async () => {
      const started = gate();
      const finish = gate();
      const seen: number[] = [];
      await send(1, 'a');
      await send(2, 'a');
      const consumer = await consume(async ({ n }) => {
        started.open();
        await finish.opened;
        seen.push(n);
        return 'done';
      });
      await started.opened;
      const stopped = consumer.stop({ graceMs: 10_000 });
      finish.open();
      await stopped;
      expect(seen).toEqual([1]);
      await consume(noteIn(seen));
      await until(() => expect(seen).toEqual([1, 2]));
    });

    it('aborts a job that does not end in time and gives it back', async () => {
      const started = gate();
      const seen: string[] = [];
      await send(1, 'a');
      const consumer = await consume(async (_, { signal }) => {
        started.open();
        await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
        return 'done';
      });
      await started.opened;
      await consumer.stop({ graceMs: 0 });
      await consume(async ({ n }) => {
        seen.push(`again ${n}`);
        await Promise.resolve();
        return 'done';
      });
      await until(() => expect(seen).toEqual(['again 1']));
    });
  });
}
