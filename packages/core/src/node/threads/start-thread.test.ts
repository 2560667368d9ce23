import { once } from 'node:events';
import { expect, it } from 'vitest';
// Other tests start compiled threads.
import { startThread } from './start-thread.ts';

it('starts a module from its sources', async () => {
  const thread = startThread('write-rows');
  thread.postMessage({ kind: 'finish' });
  await expect(once(thread, 'message')).rejects.toThrow('A writing thread was sent rows before their file.');
  await thread.terminate();
}, 120_000);
