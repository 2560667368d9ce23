import { InputError } from '@retainwise/core';
import { readdirSync, readFileSync } from 'node:fs';
import { serveTasks } from '../serve-tasks.ts';
import { implement, type TaskType } from '../task.ts';

/** Tasks of the pool's own tests, most of which go wrong. */
export const ODD_TASKS = {
  echo: { name: 'echo' } as TaskType<string, string>,
  refuse: { name: 'refuse' } as TaskType<null, null>,
  spin: { name: 'spin' } as TaskType<number, string>,
  allocate: { name: 'allocate' } as TaskType<null, number>,
  buffers: { name: 'buffers' } as TaskType<null, number>,
  exit: { name: 'exit' } as TaskType<null, null>,
  count: { name: 'count' } as TaskType<{ readonly stopAfter: number }, number>,
  ask: { name: 'ask' } as TaskType<string, string, { readonly upper: (text: string) => Promise<string> }>,
  environment: { name: 'environment' } as TaskType<null, readonly string[]>,
  niceness: { name: 'niceness' } as TaskType<null, readonly number[]>,
} as const;

if (process.send)
  serveTasks([
    implement(ODD_TASKS.echo, (text) => text),
    implement(ODD_TASKS.refuse, () => {
      throw new InputError('ERR-3004', 'No column holds the customer id.', { fix: 'Name one.', location: 'header' });
    }),
    implement(ODD_TASKS.spin, (ms) => {
      const end = performance.now() + ms;
      while (performance.now() < end);
      return 'spun';
    }),
    // One allocation, for which V8 ends the process and not only a thread.
    implement(ODD_TASKS.allocate, () => new Array(500_000_000).fill(0.5).length),
    implement(ODD_TASKS.buffers, async () => {
      const kept: Buffer[] = [];
      for (let i = 0; i < 100; i++) {
        kept.push(Buffer.alloc(20_000_000, i));
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return kept.length;
    }),
    implement(ODD_TASKS.exit, () => process.exit(7)),
    implement(ODD_TASKS.count, async ({ stopAfter }, { bytes }) => {
      let size = 0;
      for await (const chunk of bytes) {
        size += chunk.length;
        if (size > stopAfter) break;
      }
      return size;
    }),
    implement(ODD_TASKS.ask, (text, { ask }) => ask('upper', text)),
    implement(ODD_TASKS.environment, () => Object.keys(process.env)),
    implement(ODD_TASKS.niceness, () => readdirSync('/proc/self/task').map(nicenessOf)),
  ]);

/** Of a thread; see proc_pid_stat(5). */
function nicenessOf(thread: string): number {
  const stat = readFileSync(`/proc/self/task/${thread}/stat`, 'latin1');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]);
}
