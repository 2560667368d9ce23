import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** A program of ours in a process of its own, as in production. */
export interface RunningProcess {
  readonly pid: number;
  /** Asks it to stop and waits until it has. */
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 120_000;
const POLL_MS = 100;
/** Of its log, for the case that it fails to start. */
const KEPT_LOG = 10_000;

/** Node reads our sources by tsx; a compiled program needs nothing. */
export const SOURCE_ARGUMENTS = ['--import', 'tsx', '-C', '@retainwise/source'];

/** Starts a program, compiled or in TypeScript, and waits until `readyUrl` answers. */
export async function runProcess(
  program: string,
  env: Readonly<Record<string, string>>,
  readyUrl: string,
): Promise<RunningProcess> {
  const child = spawn(process.execPath, [...(program.endsWith('.ts') ? SOURCE_ARGUMENTS : []), program], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Read to its end, so that the process never waits for room in the pipe.
  let log = '';
  for (const output of [child.stdout, child.stderr])
    output.on('data', (chunk: Buffer) => (log = `${log}${chunk.toString('utf8')}`.slice(-KEPT_LOG)));
  const { pid } = child;
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const stop = async (): Promise<void> => {
    if (hasEnded()) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };

  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await answers(readyUrl))) {
    if (pid === undefined || hasEnded() || Date.now() > deadline) {
      await stop();
      throw new Error(`${program} did not become ready. Its log ends:\n${log}`);
    }
    await delay(POLL_MS);
  }
  if (pid === undefined) throw new Error(`${program} has no process, yet ${readyUrl} answers.`);
  return { pid, stop };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    // It does not listen yet.
    return false;
  }
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // as: of a server that listens on TCP
  server.close();
  await once(server, 'close');
  return port;
}
