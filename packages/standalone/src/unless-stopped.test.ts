import { describe, expect, it } from 'vitest';
import { unlessStopped } from './unless-stopped.ts';

const never = new Promise<string>(() => undefined);

describe('work of a process that may be told to stop', () => {
  it('is waited for', async () => {
    const { signal } = new AbortController();
    expect(await unlessStopped(Promise.resolve('done'), signal)).toBe('done');
    await expect(unlessStopped(Promise.reject(new Error('broken')), signal)).rejects.toThrow('broken');
  });

  it('is left when it does not notice: before it begins, or in the middle', async () => {
    const stop = new AbortController();
    const waiting = unlessStopped(never, stop.signal);
    stop.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
    await expect(unlessStopped(never, stop.signal)).rejects.toThrow('stopped');
    await expect(unlessStopped(Promise.reject(new Error('too late')), stop.signal)).rejects.toThrow('stopped');
  });
});
