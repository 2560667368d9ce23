import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { builtProgram } from '@retainwise/platform/testing';
import { expect } from 'vitest';

/** A worker as a process of its own. */
export interface WorkerProcess {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Resolves with the exit code, or the signal. */
  readonly ended: Promise<number | string | null>;
}

const JUMPING_CLOCK = new URL('jumping-clock.mjs', import.meta.url).href;

/** @param env with CLOCK_JUMP_MS, its clock is wrong by so much, and jumps by as much again at SIGUSR2 */
export function startWorkerProcess(env: Readonly<Record<string, string>>): WorkerProcess {
  const { PATH = '' } = process.env;
  const clock = env['CLOCK_JUMP_MS'] === undefined ? [] : ['--import', JUMPING_CLOCK];
  const child = spawn(process.execPath, [...clock, builtProgram('worker')], {
    env: { PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  const ended = once(child, 'close').then((values) => {
    const [code, signal] = values as [number | null, string | null]; // as: `close` is typed as any[]
    return code ?? signal;
  });
  return { child, ended, output: () => output };
}

/** The URL of its health endpoint, once it takes jobs. */
export async function ready(worker: WorkerProcess): Promise<string> {
  await expect.poll(() => worker.output(), { timeout: 60_000 }).toContain('worker ready');
  return /"health_url":"([^"]+)"/.exec(worker.output())![1]!;
}

export async function killWorkerProcess({ child, ended }: WorkerProcess): Promise<void> {
  child.kill('SIGKILL');
  await ended;
}
