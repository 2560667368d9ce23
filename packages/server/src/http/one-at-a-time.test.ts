import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createOneAtATime } from './one-at-a-time.ts';

describe('work one at a time', () => {
  it('never runs together, in its order, whether it fails or not', async () => {
    const run = createOneAtATime();
    let running = 0;
    const done: number[] = [];
    const results = await Promise.allSettled(
      Array.from({ length: 5 }, (_, i) =>
        run(async () => {
          expect(++running).toBe(1);
          await delay(1);
          running--;
          done.push(i);
          if (i % 2 === 1) throw new Error('failed');
          return i;
        }),
      ),
    );
    expect(done).toEqual([0, 1, 2, 3, 4]);
    expect(results.map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, false, true]);
  });

  it('lets others go in between', async () => {
    const run = createOneAtATime();
    const order: string[] = [];
    const both = Promise.all([
      run(async () => {
        order.push('first');
        setImmediate(() => order.push('another request'));
        return Promise.resolve();
      }),
      run(async () => Promise.resolve(order.push('second'))),
    ]);
    await both;
    expect(order).toEqual(['first', 'another request', 'second']);
  });
});
