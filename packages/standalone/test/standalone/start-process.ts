import { builtProgram } from '@retainwise/platform/testing';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

export interface StartedProcess {
  readonly child: ChildProcess;
  /** Everything on standard output and standard error so far. */
  output(): string;
  /** Resolves with the match once the output has it; rejects when the process ends first. */
  waitFor(pattern: RegExp): Promise<RegExpExecArray>;
  /** Resolves with the exit code when the process has ended. */
  ended: Promise<number | null>;
}

/** Node's arguments for the program from its sources, as `npm start` has them. */
export const FROM_SOURCES = ['--import', 'tsx', '-C', '@retainwise/source', 'packages/standalone/src/main.ts'] as const;

/** Starts what `npm start` starts, on free ports; compiled beforehand, unless it is to be started from its sources. */
export function startProcess(
  dataDir: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
  program: readonly string[] = [builtProgram('standalone')],
): StartedProcess {
  const child = spawn(process.execPath, [...program, ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', DATA_DIR: dataDir, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const listeners = new Set<() => void>();
  const append = (chunk: Buffer): void => {
    text += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', append);
  child.stderr.on('data', append);
  // `close` comes after the last output, `exit` may come before it.
  const ended = once(child, 'close').then(() => child.exitCode);
  return {
    child,
    ended,
    output: () => text,
    waitFor: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(text);
          if (!match) return;
          listeners.delete(look);
          resolve(match);
        };
        listeners.add(look);
        look();
        void ended.then((code) => reject(new Error(`ended with ${String(code)} before ${String(pattern)}:\n${text}`)));
      }),
  };
}

export async function temporaryDir(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'retainwise-start-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}
