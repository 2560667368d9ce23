import { silentLogger } from '@retainwise/platform/testing';
import { expect, it, vi } from 'vitest';
import { keepAlive } from './keep-alive.ts';

it('signs of life go on when one fails, and say when they come too late', async () => {
  let beats = 0;
  const life = keepAlive(
    () => {
      beats += 1;
      return beats === 1 ? Promise.reject(new Error('away')) : Promise.resolve(beats < 4);
    },
    silentLogger(),
    1,
  );
  await vi.waitFor(() => expect(life.lost.aborted).toBe(true));
  expect(beats).toBeGreaterThanOrEqual(4);
  life.stop();
});
