import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Enough to see why a process ended. */
const TAIL = 2_000;

export interface ProgramEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The end of what it wrote. */
  readonly tail: string;
  /** It was killed, or asked to stop, by the campaign. */
  readonly wanted: boolean;
}

/** A compiled program of ours that is killed and started again; all its output goes into one file. */
export interface Program {
  readonly name: string;
  start(): void;
  /** Null while it runs. */
  ended(): ProgramEnd | null;
  /** Resolves when it has ended. A program that ignores SIGTERM for `patienceMs` is killed. */
  kill(signal: 'SIGKILL' | 'SIGTERM', patienceMs?: number): Promise<ProgramEnd>;
}

export function createProgram(
  name: string,
  path: string,
  env: Readonly<Record<string, string>>,
  logFile: string,
): Program {
  let child: ChildProcess | null = null;
  let end: ProgramEnd | null = null;
  let closed: Promise<unknown> = Promise.resolve();
  let wanted = false;

  return {
    name,
    start: () => {
      const log = createWriteStream(logFile, { flags: 'a' });
      let tail = '';
      end = null;
      wanted = false;
      // Only what it needs: variables of the shell, such as DATABASE_URL, must not reach it.
      const { PATH = '', HOME = '', TMPDIR } = process.env;
      child = spawn(process.execPath, ['--enable-source-maps', path], {
        cwd: ROOT,
        env: { PATH, HOME, ...(TMPDIR === undefined ? {} : { TMPDIR }), ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      for (const output of [child.stdout, child.stderr])
        output?.on('data', (chunk: Buffer) => {
          log.write(chunk);
          tail = `${tail}${chunk.toString('utf8')}`.slice(-TAIL);
        });
      const started = child;
      // `close` comes after the last output.
      closed = once(child, 'close').then(() => {
        end = { code: started.exitCode, signal: started.signalCode, tail, wanted };
        log.end();
      });
    },
    ended: () => end,
    kill: async (signal, patienceMs = 60_000) => {
      if (!child) throw new Error(`${name} was never started.`);
      wanted = true;
      child.kill(signal);
      const timer = setTimeout(() => child?.kill('SIGKILL'), patienceMs);
      await closed;
      clearTimeout(timer);
      if (!end) throw new Error(`${name} has ended without an end.`);
      return end;
    },
  };
}
