import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { databaseTrouble } from '../../trouble.ts';
import { createTurns } from './turns.ts';

describe('turns', () => {
  it('are taken one after the other for a key, whether work fails or not', async () => {
    const inTurn = createTurns();
    const running = new Set<number>();
    const done: number[] = [];
    const results = await Promise.allSettled(
      Array.from({ length: 6 }, (_, i) =>
        inTurn('acc_1', async () => {
          expect(running.size).toBe(0);
          running.add(i);
          await delay(1);
          running.delete(i);
          done.push(i);
          if (i % 2 === 1) throw new Error('failed');
          return i;
        }),
      ),
    );
    expect(done).toEqual([0, 1, 2, 3, 4, 5]);
    expect(results.map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, false, true, false]);
  });

  it('do their work for whoever asked, not for whoever had the turn before', async () => {
    const inTurn = createTurns();
    const scope = new AsyncLocalStorage<string>();
    const asked = ['tenant-1', 'tenant-2', 'tenant-3'].map((tenant) =>
      scope.run(tenant, () =>
        inTurn('acc_1', async () => {
          await delay(1);
          return scope.getStore();
        }),
      ),
    );
    expect(await Promise.all(asked)).toEqual(['tenant-1', 'tenant-2', 'tenant-3']);
  });

  it('are given up when they do not come, and those behind still wait for who is at work', async () => {
    const inTurn = createTurns(20);
    let goOn = (): void => undefined;
    const order: string[] = [];
    const first = inTurn('acc_1', async () => {
      await new Promise<void>((resolve) => (goOn = resolve));
      order.push('first');
    });
    const late = inTurn('acc_1', () => Promise.resolve(order.push('late')));
    await expect(late).rejects.toSatisfy((error) => databaseTrouble(error) === 'busy');
    const third = inTurn('acc_1', () => Promise.resolve(order.push('third')));
    goOn();
    await Promise.all([first, third]);
    expect(order).toEqual(['first', 'third']);
  });

  it('of different keys keep nobody waiting', async () => {
    const inTurn = createTurns();
    let goOn = (): void => undefined;
    const first = inTurn('acc_1', () => new Promise<void>((resolve) => (goOn = resolve)));
    await expect(inTurn('acc_2', () => Promise.resolve('done'))).resolves.toBe('done');
    goOn();
    await first;
  });
});
