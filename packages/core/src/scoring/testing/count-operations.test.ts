import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOperationCounter, type OperationCounter } from './count-operations.ts';

function loop(turns: number): number {
  let sum = 0;
  for (let i = 0; i < turns; i++) sum += i;
  return sum;
}

describe('counting operations', () => {
  let counter: OperationCounter;
  beforeAll(async () => {
    counter = await createOperationCounter();
  });
  afterAll(() => counter.stop());

  it('counts the turns of loops', async () => {
    const once = await counter.count(() => loop(1_000));
    expect(once).toBeGreaterThanOrEqual(1_000);
    expect((await counter.count(() => loop(2_000))) - once).toBe(1_000);
  });

  it('tells quadratic work from linear work', async () => {
    const square = (n: number) => () => {
      for (let i = 0; i < n; i++) loop(n);
    };
    const once = await counter.count(square(200));
    expect(await counter.count(square(400))).toBeGreaterThan(3.5 * once);
  });
});
