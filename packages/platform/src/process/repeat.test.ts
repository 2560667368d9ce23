import { expect, it, vi } from 'vitest';
import { silentLogger } from '../testing/silent-logger.ts';
import { repeat } from './repeat.ts';

it('periodic work is done again and again, also after it failed, until it is stopped', async () => {
  let times = 0;
  const work = () => {
    times += 1;
    return times === 1 ? Promise.reject(new Error('away')) : Promise.resolve();
  };
  const repeated = repeat({ name: 'test', everyMs: 1, logger: silentLogger(), work });
  await vi.waitFor(() => expect(times).toBeGreaterThan(3));
  await repeated.stop();
  const stopped = times;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(times).toBe(stopped);
});

it('periodic work that is under way ends before it is stopped, and is told to', async () => {
  let ended = false;
  let began = (): void => undefined;
  const begun = new Promise<void>((resolve) => (began = resolve));
  const work = async (signal: AbortSignal) => {
    began();
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    ended = true;
  };
  const repeated = repeat({ name: 'test', everyMs: 1, logger: silentLogger(), work });
  await begun;
  await repeated.stop();
  expect(ended).toBe(true);
});
