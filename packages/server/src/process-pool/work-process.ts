import { fork, type ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ApiError } from '../http/api-error.ts';
import { CHUNKS_IN_FLIGHT, type FromProcess, type ToProcess } from './messages.ts';
import { fromSentError } from './sent-error.ts';
import type { Questions } from './task.ts';

export interface Job {
  readonly task: string;
  readonly input: unknown;
  /** Opens the bytes that are passed on to the task; called when the task begins. */
  readonly openBytes?: (() => Promise<AsyncIterable<Uint8Array>>) | undefined;
  readonly answers: Questions;
  /** Called with true when the task has read all bytes it was given and waits for more, with false when they come. */
  readonly onWaiting: (waiting: boolean) => void;
}

/** A process that runs one task after the other. */
export interface WorkProcess {
  readonly pid: number | undefined;
  /** Resolves when the process takes tasks; rejects when it ends before. */
  readonly ready: Promise<void>;
  /** Resolves when the process is gone, with what it was ended for. */
  readonly ended: Promise<Error>;
  /** Rejects with the error of the task, of its bytes or its answers, or with what the process was ended for. */
  run(job: Job): Promise<unknown>;
  /** Makes everything that the running task waits for fail. */
  stopTask(): void;
  /** Ends the process at once. */
  kill(reason: Error): void;
}

export interface WorkProcessOptions {
  /** The module that calls `serveTasks`. */
  readonly entry: URL;
  readonly heapMegabytes: number;
  /** How far it gives way to other processes, 0 to 19. */
  readonly niceness?: number;
  /** The error of a task whose process ran out of memory. */
  readonly outOfMemory: () => Error;
}

/** What a process may know of the environment: nothing secret, because it reads what strangers send. */
const ENVIRONMENT = ['HOME', 'LANG', 'LC_ALL', 'NODE_ENV', 'PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'TZ'];
const INITIAL_HEAP_MEGABYTES = 256;
/** The default of V8, which it lowers with the limit of the heap. */
const SEMI_SPACE_MEGABYTES = 16;
const MAX_STDERR = 4_000;

interface Running {
  readonly job: Job;
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
  /** An error on our side, which counts more than what the task makes of it. */
  failure: Error | null;
  /** Chunks that may be sent. */
  credits: number;
  hasAllBytes: boolean;
  /** Called when there is a credit, and when the task has ended. */
  wake: () => void;
}

export function startWorkProcess({ entry, heapMegabytes, niceness = 0, outOfMemory }: WorkProcessOptions): WorkProcess {
  const child = fork(fileURLToPath(entry), [], {
    execArgv: [
      `--max-old-space-size=${heapMegabytes}`,
      `--max-semi-space-size=${SEMI_SPACE_MEGABYTES}`,
      // Otherwise the collector begins small, and scoring 1,000 customers took twice as long.
      `--initial-heap-size=${Math.min(INITIAL_HEAP_MEGABYTES, heapMegabytes)}`,
      ...sourceArguments(entry),
    ],
    env: Object.fromEntries(
      ENVIRONMENT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
    ),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const giveWay = (): void => {
    if (niceness > 0 && child.pid !== undefined) setNiceness(child.pid, niceness);
  };
  // Before it has threads of its own, which compile and collect garbage: each keeps the share that it began with.
  giveWay();
  let running: Running | null = null;
  let reason: Error | null = null;
  let stderr = '';
  let isReady = (): void => undefined;
  let failedToStart = (_error: Error): void => undefined;
  const ready = new Promise<void>((resolve, reject) => {
    isReady = resolve;
    failedToStart = reject;
  });
  // Whoever waits for it learns the reason; nobody has to.
  ready.catch(() => undefined);

  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-MAX_STDERR);
  });
  const ended = new Promise<Error>((resolve) => {
    child.once('error', (error) => {
      // Of a process that never began. Later errors are of messages to one that is about to end.
      if (child.pid === undefined) resolve(error);
    });
    child.on('error', () => undefined);
    child.once('close', (code, signal) => resolve(reason ?? causeOfDeath(code, signal, stderr, outOfMemory)));
  });
  void ended.then((error) => {
    failedToStart(error);
    if (running) settle(running, (task) => task.reject(task.failure ?? error));
  });
  child.on('message', (message: FromProcess) => receive(message));
  holdsNothingOpen(child);
  function send(message: ToProcess): void {
    if (child.connected) child.send(message, () => undefined);
  }

  function receive(message: FromProcess): void {
    if (message.kind === 'ready') {
      // It has set its own.
      giveWay();
      isReady();
      return;
    }
    const task = running;
    if (task === null) return;
    switch (message.kind) {
      case 'more':
        task.credits++;
        if (task.credits === CHUNKS_IN_FLIGHT && !task.hasAllBytes) task.job.onWaiting(true);
        task.wake();
        return;
      case 'ask':
        void answer(task, message.id, message.name, message.input);
        return;
      case 'done':
        settle(task, () => (task.failure ? task.reject(task.failure) : task.resolve(message.output)));
        return;
      case 'failed':
        settle(task, () => task.reject(task.failure ?? fromSentError(message.error)));
    }
  }

  function settle(task: Running, tell: (task: Running) => void): void {
    running = null;
    tell(task);
    task.wake();
  }

  function fail(task: Running, error: unknown): void {
    if (running !== task) return;
    task.failure ??= error instanceof Error ? error : new Error(String(error));
    send({ kind: 'stop' });
  }

  async function answer(task: Running, id: number, name: string, input: unknown): Promise<void> {
    try {
      const question = task.job.answers[name];
      if (!question) throw new Error(`Nobody answers the question "${name}".`);
      // The type of the task holds both sides to the same types.
      const value = await question(input as never);
      if (running === task) send({ kind: 'answer', id, value });
    } catch (error) {
      fail(task, error);
    }
  }

  async function passBytes(task: Running, open: () => Promise<AsyncIterable<Uint8Array>>): Promise<void> {
    try {
      task.job.onWaiting(true);
      for await (const bytes of await open()) {
        while (running === task && task.credits === 0) await new Promise<void>((resolve) => (task.wake = resolve));
        // Leaving the loop closes the source.
        if (running !== task || task.failure) return;
        task.credits--;
        task.job.onWaiting(false);
        send({ kind: 'chunk', bytes });
      }
      if (running !== task) return;
      send({ kind: 'end' });
      task.hasAllBytes = true;
      task.job.onWaiting(false);
    } catch (error) {
      fail(task, error);
    }
  }

  return {
    pid: child.pid,
    ready,
    ended,
    run(job) {
      return new Promise((resolve, reject) => {
        if (running !== null) throw new Error('The process is busy.');
        const credits = CHUNKS_IN_FLIGHT;
        const wake = (): void => undefined;
        const task: Running = { job, resolve, reject, failure: null, credits, hasAllBytes: !job.openBytes, wake };
        running = task;
        send({ kind: 'run', task: job.task, input: job.input });
        if (job.openBytes) void passBytes(task, job.openBytes);
        else send({ kind: 'end' });
      });
    },
    stopTask: () => send({ kind: 'stop' }),
    kill(error) {
      reason ??= error;
      child.kill('SIGKILL');
    },
  };
}

/** Node reads our sources by tsx, and our packages as sources by a condition; a built package needs neither. */
function sourceArguments(entry: URL): string[] {
  return entry.pathname.endsWith('.ts')
    ? ['--import', import.meta.resolve('tsx'), '--conditions', '@retainwise/source']
    : [];
}

/** A pool that nobody closed must not keep its process running. */
function holdsNothingOpen(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
  if (child.stderr instanceof Socket) child.stderr.unref();
}

function causeOfDeath(
  code: number | null,
  signal: NodeJS.Signals | null,
  stderr: string,
  outOfMemory: () => Error,
): Error {
  if (/heap out of memory|Allocation failed/.test(stderr)) return outOfMemory();
  const how = signal ?? `code ${String(code)}`;
  return new ApiError('ERR-5002', 'The work on this request was interrupted on our side.', {
    cause: new Error(`A work process ended by ${how}. ${stderr.slice(-1_000)}`.trim()),
  });
}

/** While others want the processor, its tasks get a smaller share. */
function setNiceness(pid: number, niceness: number): void {
  try {
    setPriority(pid, niceness);
  } catch (error) {
    // It has ended already. Where it is not allowed, everybody has the same share.
    if (!(error instanceof Error)) throw error;
  }
}
