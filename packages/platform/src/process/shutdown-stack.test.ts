import { silentLogger } from '../testing/silent-logger.ts';
import { expect, it } from 'vitest';
import { createShutdownStack } from './shutdown-stack.ts';

it('a shutdown stack closes in reverse order, once, and continues after a failure', async () => {
  const closed: string[] = [];
  const shutdown = createShutdownStack(silentLogger());
  shutdown.add('database', () => Promise.resolve(closed.push('database')));
  shutdown.add('queue', () => Promise.reject(new Error('broken')));
  shutdown.add('server', () => Promise.resolve(closed.push('server')));
  await Promise.all([shutdown.closeAll(), shutdown.closeAll()]);
  expect(closed).toEqual(['server', 'database']);
});

it('a shutdown stack closes what is below a resource that does not close', async () => {
  const closed: string[] = [];
  const shutdown = createShutdownStack(silentLogger());
  shutdown.add('database', () => Promise.resolve(closed.push('database')));
  shutdown.add('worker', () => new Promise<never>(() => undefined), 1);
  await shutdown.closeAll();
  expect(closed).toEqual(['database']);
});
