import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Consumer } from '../src/job-queue/types.ts';
import { createTestDatabase, sized } from '../src/testing/index.ts';
import type { TestDatabase } from '../src/testing/index.ts';
import type { OpenQueue, QueueUnderTest } from './queue-under-test.ts';

const schema = z.object({ name: z.string() });
const MANY = sized(12, 50);

/** Jobs that run until they are let go, and the order in which they began. */
interface Stage {
  readonly began: string[];
  readonly running: Set<string>;
  /** The most jobs of one group that ran together. */
  readonly most: Map<string, number>;
  send(...names: readonly string[]): Promise<void>;
  /** Lets the one that began first end. */
  letGo(): void;
}

/** In what order every adapter of the JobQueue port begins jobs. The group of `a1` is `a`. */
export function describeFairOrder(name: string, open: OpenQueue): void {
  describe(`${name}, in fair order`, () => {
    let test: TestDatabase;
    let underTest: QueueUnderTest | null = null;
    let consumer: Consumer | null = null;
    let runs = 0;

    beforeAll(async () => {
      test = await createTestDatabase();
    });
    afterEach(async () => {
      await consumer?.stop({ graceMs: 0 });
      await underTest?.close();
      consumer = underTest = null;
    });
    afterAll(() => test.drop());

    async function stage({ workers, maxRunning }: { readonly workers: number; readonly maxRunning: number }) {
      const { queue } = (underTest = await open(test, maxRunning));
      const type = `fair-${(runs += 1)}-${Math.random().toString(36).slice(2)}`;
      const ends: (() => void)[] = [];
      const made: Stage & { start(): Promise<void> } = {
        began: [],
        running: new Set(),
        most: new Map(),
        send: (...names) =>
          test.database.transaction(async (transaction) => {
            for (const each of names)
              await queue.enqueue(
                { type, payload: { name: each }, groupKey: each[0]!, dedupId: `${type}-${each}` },
                transaction,
              );
          }),
        letGo: () => ends.shift()?.(),
        start: async () => {
          consumer = await queue.consume({
            type,
            schema,
            concurrency: workers,
            handler: async ({ name: each }, { signal }) => {
              made.began.push(each);
              made.running.add(each);
              const together = [...made.running].filter((other) => other[0] === each[0]).length;
              made.most.set(each[0]!, Math.max(together, made.most.get(each[0]!) ?? 0));
              await new Promise<void>((resolve) => {
                ends.push(resolve);
                signal.addEventListener('abort', () => resolve());
              });
              made.running.delete(each);
              return 'done';
            },
          });
        },
      };
      return made;
    }
    const several = (group: string, count: number) => Array.from({ length: count }, (_, i) => `${group}${i + 1}`);
    const begun = (stage: Stage, count: number) =>
      expect.poll(() => stage.began.length, { timeout: 20_000, interval: 20 }).toBeGreaterThanOrEqual(count);
    /** Lets all end, one after the other. */
    async function playOut(stage: Stage, total: number): Promise<void> {
      for (let ended = 0; ended < total; ended += 1) {
        await begun(stage, ended + 1);
        stage.letGo();
      }
    }

    it.each([1, 3])('whoever comes later waits for one job at most of each of %i workers', async (workers) => {
      const jobs = await stage({ workers, maxRunning: 5 });
      await jobs.send(...several('a', MANY));
      await jobs.start();
      await begun(jobs, workers);
      expect(jobs.running.size).toBe(workers);
      await jobs.send('b1');
      const before = jobs.began.length;
      jobs.letGo();
      await begun(jobs, before + 1);
      // The very next one.
      expect(jobs.began[before]).toBe('b1');
      await playOut(jobs, MANY + 1);
      expect(jobs.began.filter((each) => each !== 'b1')).toEqual(several('a', MANY));
      expect(jobs.most.get('a')).toBe(workers);
    });

    it('groups take turns, however many jobs each has', async () => {
      const jobs = await stage({ workers: 1, maxRunning: 5 });
      await jobs.send(...several('a', 4), ...several('b', 2), 'c1');
      await jobs.start();
      await playOut(jobs, 7);
      expect(jobs.began).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4']);
    });

    it('no group has more under way than it may, and the others use what that leaves', async () => {
      const jobs = await stage({ workers: 4, maxRunning: 2 });
      await jobs.send(...several('a', 5));
      await jobs.start();
      await begun(jobs, 2);
      await jobs.send(...several('b', 3));
      await begun(jobs, 4);
      expect([...jobs.running].toSorted()).toEqual(['a1', 'a2', 'b1', 'b2']);
      await playOut(jobs, 8);
      expect([...jobs.most]).toEqual([
        ['a', 2],
        ['b', 2],
      ]);
      expect(jobs.began.toSorted()).toEqual([...several('a', 5), ...several('b', 3)].toSorted());
    });
  });
}
