import { silentLogger } from '../testing/silent-logger.ts';
import { expect, it } from 'vitest';
import { createCloser } from './shutdown-stack.ts';

it('closes in the opposite order, once, and goes on after a failure', async () => {
  const closed: string[] = [];
  const closer = createCloser(silentLogger());
  closer.add('database', () => Promise.resolve(closed.push('database')));
  closer.add('queue', () => Promise.reject(new Error('broken')));
  closer.add('server', () => Promise.resolve(closed.push('server')));
  await Promise.all([closer.closeAll(), closer.closeAll()]);
  expect(closed).toEqual(['server', 'database']);
});
