import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { z } from 'zod';
import { compilePrograms } from '../build-programs.ts';

const PROGRAMS = {
  'stand-in-s3': 'packages/platform/src/testing/stand-ins/s3-program.ts',
  'stand-in-sqs': 'packages/platform/src/testing/stand-ins/sqs-program.ts',
} as const;

/** Compiled from the sources. */
export const buildStandIns = () => compilePrograms(PROGRAMS);

/** A service of AWS that nothing of ours shares a process with. */
export interface StandIn {
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

const readySchema = z.object({ port: z.number() });

export async function startStandIn(program: string): Promise<StandIn> {
  const { PATH = '', TMPDIR } = process.env;
  const child = spawn(process.execPath, [program], {
    env: { PATH, ...(TMPDIR === undefined ? {} : { TMPDIR }) },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([once(lines, 'line'), ended.then(() => null)]);
  if (first === null || child.pid === undefined) throw new Error(`${program} did not start.`);
  const { port } = readySchema.parse(JSON.parse(String(first[0])));
  return {
    port,
    pid: child.pid,
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
