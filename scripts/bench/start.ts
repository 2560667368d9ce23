import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cpuSecondsOf, cpuSecondsOfFamily, NOT_MEASURED } from './cpu-seconds.ts';

/**
 * `npm start` from the build, the first time and then again: seconds until it serves, its sample scored. Prints a JSON
 * line for each. CPU is that of the process with all that it has started, at that moment.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const READY = /Serving until Ctrl-C/;
const AGAIN = 3;

const directory = await mkdtemp(join(tmpdir(), 'retainwise-bench-'));
try {
  await run('npm', ['run', 'build', '--workspace', 'packages/standalone']);
  print('first', await start());
  for (let i = 0; i < AGAIN; i++) print('again', await start());
} finally {
  await rm(directory, { recursive: true, force: true });
}

interface Start {
  readonly seconds: number;
  readonly cpuSeconds: number | null;
  readonly ownCpuSeconds: number | null;
}

function print(which: string, { seconds, cpuSeconds, ownCpuSeconds }: Start): void {
  const line = {
    bench: 'start',
    which,
    seconds: round(seconds),
    cpu_seconds: cpuSeconds === null ? NOT_MEASURED : round(cpuSeconds),
    own_cpu_seconds: ownCpuSeconds === null ? NOT_MEASURED : round(ownCpuSeconds),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

async function start(): Promise<Start> {
  const started = performance.now();
  const child = spawn(process.execPath, ['packages/standalone/bin/start.js'], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', DATA_DIR: directory, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8');
  for await (const chunk of child.stdout as AsyncIterable<string>) {
    output += chunk;
    if (READY.test(output)) break;
  }
  const seconds = (performance.now() - started) / 1000;
  if (!READY.test(output) || child.pid === undefined) throw new Error(`It ended before it served:\n${output}`);
  const [cpuSeconds, ownCpuSeconds] = [cpuSecondsOfFamily(child.pid), cpuSecondsOf(child.pid)];
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  return { seconds, cpuSeconds, ownCpuSeconds };
}

async function run(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}.`);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
