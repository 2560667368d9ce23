import { AsyncLocalStorage } from 'node:async_hooks';
import type { Logger } from '@retainwise/platform';
import { ApiError } from '../http/api-error.ts';
import { watchMemory } from './memory-watch.ts';
import type { Questions, TaskType } from './task.ts';
import { startWorkClock } from './work-clock.ts';
import { startWorkProcess, type Job, type WorkProcess } from './work-process.ts';

export interface ProcessPoolOptions {
  readonly name: string;
  /** The module that calls `serveTasks`. */
  readonly entry: URL;
  /** Processes at the same time. They are started when they are needed. */
  readonly size: number;
  /** Tasks that may wait for a process. */
  readonly maxQueue: number;
  /** Time a task may work, waiting for its bytes not counted. */
  readonly deadlineMs: number;
  /** Memory of one process. */
  readonly maxMegabytes: number;
  /** How far its processes give way to others, 0 to 19; see `nice` of POSIX. */
  readonly niceness?: number;
  /** Processes that are kept without work. */
  readonly kept?: 0 | 1;
  readonly logger: Logger;
}

export interface RunOptions<Asked extends Questions> {
  /** Whose task it is. Waiting tasks of owners that have none running go first. */
  readonly owner: string;
  /** Drops the task; `run` rejects with the reason. */
  readonly signal?: AbortSignal | undefined;
  /** How many times the usual deadline it has. */
  readonly timesUsual?: number;
  readonly openBytes?: () => Promise<AsyncIterable<Uint8Array>>;
  readonly answers: Asked;
}

/**
 * Runs tasks in processes of their own, each for one task at a time. Processes rather than threads: V8 ends the whole
 * process, not the thread, when a single large allocation exceeds the limit of a thread.
 */
export interface ProcessPool {
  /**
   * @throws ApiError ERR-2006 when the task works too long or takes too much memory, ERR-5002 when too many tasks wait
   *   or the process was ended by somebody else; what the task, its bytes or its answers throw
   */
  readonly run: <Input, Output, Asked extends Questions>(
    type: TaskType<Input, Output, Asked>,
    input: Input,
    options: RunOptions<Asked>,
  ) => Promise<Output>;
  /** Starts a process, so that the first task need not wait for it. */
  readonly warmUp: () => void;
  /** Ends running tasks and all processes. */
  readonly close: () => Promise<void>;
}

/** How long a task may wait for its turn. Until the first process has started it waits longer. */
const MAX_WAIT_MS = 30_000;
/** How long a task that is no longer wanted may take to end by itself: starting a process costs more. */
const STOP_GRACE_MS = 1_000;
/** How often its working time a task may take in all, waiting for bytes included. */
const MAX_TIMES_WAITING = 10;
/** Processes beyond the first end after this time without work. */
const IDLE_MS = 60_000;
/** Of the memory of a process; the rest is for buffers and code. */
const HEAP_SHARE = 0.75;

interface Waiting {
  readonly owner: string;
  /** Resolves with what tells the caller how it ended. */
  readonly start: (member: Member) => Promise<() => void>;
  readonly refuse: (error: Error) => void;
}

interface Member {
  readonly process: WorkProcess;
  state: 'starting' | 'idle' | 'busy';
  owner: string | null;
  idleTimer: NodeJS.Timeout | null;
}

function isBusy({ state }: Member): boolean {
  return state === 'busy';
}

export function createProcessPool(options: ProcessPoolOptions): ProcessPool {
  const { name, entry, size, maxQueue, deadlineMs, maxMegabytes, niceness = 0, kept = 1 } = options;
  const logger = options.logger.child({ pool: name });
  const members = new Set<Member>();
  const queue: Waiting[] = [];
  let isClosed = false;

  function startMember(): void {
    const process = startWorkProcess({
      entry,
      heapMegabytes: Math.floor(maxMegabytes * HEAP_SHARE),
      niceness,
      outOfMemory: () => tooMuchMemory(maxMegabytes),
    });
    const member: Member = { process, state: 'starting', owner: null, idleTimer: null };
    members.add(member);
    process.ready.then(
      () => becomesIdle(member),
      (error: unknown) => {
        if (isClosed) return;
        // Another one would not start either. The next task tries again.
        logger.error({ err: error }, 'a work process did not start');
        for (const waiting of queue.splice(0))
          waiting.refuse(error instanceof Error ? error : new Error(String(error)));
      },
    );
    void process.ended.then((reason) => {
      members.delete(member);
      if (member.idleTimer) clearTimeout(member.idleTimer);
      if (isClosed || member.state === 'starting') return;
      logger.warn({ reason: reason.message }, 'a work process ended');
      // In the background, so that the next task need not wait.
      if (members.size < kept) startMember();
      dispatch();
    });
  }

  function becomesIdle(member: Member): void {
    member.state = 'idle';
    member.owner = null;
    dispatch();
    if (isBusy(member) || members.size === kept) return;
    member.idleTimer = setTimeout(() => {
      if (members.size > kept) end(member);
    }, IDLE_MS).unref();
  }

  function end(member: Member): void {
    members.delete(member);
    member.process.kill(new Error('The process is no longer needed.'));
  }

  /** Tasks in their order, but those of owners without a running task first. */
  function nextWaiting(): Waiting | undefined {
    const served = new Set([...members].map(({ owner }) => owner));
    const index = queue.findIndex(({ owner }) => !served.has(owner));
    return queue.splice(Math.max(index, 0), 1)[0];
  }

  function dispatch(): void {
    for (const member of members) {
      if (queue.length === 0) return;
      if (member.state !== 'idle') continue;
      const waiting = nextWaiting();
      if (!waiting) return;
      if (member.idleTimer) clearTimeout(member.idleTimer);
      member.state = 'busy';
      member.owner = waiting.owner;
      void waiting.start(member).then((tell) => {
        // First, so that the caller's next task finds the process free.
        if (members.has(member)) becomesIdle(member);
        tell();
      });
    }
    const starting = [...members].filter(({ state }) => state === 'starting').length;
    for (let missing = queue.length - starting; missing > 0 && members.size < size; missing--) startMember();
  }

  return {
    run<Input, Output, Asked extends Questions>(
      type: TaskType<Input, Output, Asked>,
      input: Input,
      { owner, signal, timesUsual = 1, openBytes, answers }: RunOptions<Asked>,
    ): Promise<Output> {
      return new Promise<Output>((resolve, reject) => {
        if (isClosed) throw busy();
        signal?.throwIfAborted();
        if (queue.length >= maxQueue) throw busy();

        // Whatever is asked later, is asked for whoever called: not for whose task ended then, or began a process.
        const asCaller = AsyncLocalStorage.snapshot();
        const job: Omit<Job, 'onWaiting'> = {
          task: type.name,
          input,
          openBytes: openBytes && (() => asCaller(openBytes)),
          answers: Object.fromEntries(
            Object.entries(answers).map(([name, answer]) => [name, (asked: never) => asCaller(answer, asked)]),
          ),
        };
        const refuse = (error: Error): void => {
          leave();
          reject(error);
        };
        const onAbort = (): void => refuse(reasonOf(signal));
        const patience = setInterval(() => {
          if ([...members].some(({ state }) => state !== 'starting')) refuse(busy());
        }, MAX_WAIT_MS);
        const leave = (): void => {
          clearInterval(patience);
          signal?.removeEventListener('abort', onAbort);
          const index = queue.indexOf(waiting);
          if (index >= 0) queue.splice(index, 1);
        };
        const waiting: Waiting = {
          owner,
          refuse,
          async start({ process }) {
            leave();
            try {
              // The implementation has the types of its task.
              const output = (await runWithin(process, job, deadlineMs * timesUsual, signal)) as Output;
              return () => resolve(output);
            } catch (error) {
              return () => reject(error instanceof Error ? error : new Error(String(error)));
            }
          },
        };
        signal?.addEventListener('abort', onAbort);
        queue.push(waiting);
        dispatch();
      });
    },
    warmUp() {
      if (members.size === 0 && !isClosed) startMember();
    },
    async close() {
      isClosed = true;
      for (const { refuse } of queue.slice()) refuse(busy());
      const leaving = [...members];
      for (const { process } of leaving) process.kill(busy());
      await Promise.all(leaving.map(({ process }) => process.ended));
    },
  };

  /** Runs one job, and ends its process when it exceeds its bounds or does not stop. */
  async function runWithin(
    process: WorkProcess,
    job: Omit<Job, 'onWaiting'>,
    bound: number,
    signal: AbortSignal | undefined,
  ): Promise<unknown> {
    const clock = startWorkClock(bound, () => process.kill(tooLong(bound)));
    const wall = setTimeout(() => process.kill(tooSlow()), bound * MAX_TIMES_WAITING);
    const stopWatching =
      process.pid === undefined
        ? () => undefined
        : watchMemory(process.pid, maxMegabytes * 2 ** 20, () => process.kill(tooMuchMemory(maxMegabytes)));
    let grace: NodeJS.Timeout | undefined;
    const onAbort = (): void => {
      process.stopTask();
      grace = setTimeout(() => process.kill(reasonOf(signal)), STOP_GRACE_MS);
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      return await process.run({ ...job, onWaiting: (waits) => (waits ? clock.pause() : clock.resume()) });
    } catch (error) {
      throw signal?.aborted === true ? reasonOf(signal) : error;
    } finally {
      clock.stop();
      clearTimeout(wall);
      clearTimeout(grace);
      stopWatching();
      signal?.removeEventListener('abort', onAbort);
    }
  }
}

function reasonOf(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new Error('The task was stopped.');
}

function busy(): ApiError {
  return new ApiError('ERR-5002', 'The API has as much work as it can take at the moment.');
}

function tooSlow(): ApiError {
  return new ApiError('ERR-5002', 'The file could not be read from its store in time.');
}

function tooLong(deadlineMs: number): ApiError {
  return new ApiError('ERR-2006', `This takes more than ${Math.round(deadlineMs / 1000)} seconds of work.`);
}

function tooMuchMemory(megabytes: number): ApiError {
  return new ApiError('ERR-2006', `This takes more than ${megabytes} MB of memory.`);
}
