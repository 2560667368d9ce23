import type { FromProcess, ToProcess } from './messages.ts';
import { toSentError } from './sent-error.ts';
import type { Implementation, Questions, TaskContext } from './task.ts';

/** A task that runs in this process, as its messages reach it. */
interface RunningTask {
  receive(message: Exclude<ToProcess, { readonly kind: 'run' }>): void;
}

/** Runs tasks in this process for the pool that started it, until the pool is gone. */
export function serveTasks(tasks: readonly Implementation[]): void {
  const known = new Map(tasks.map((task) => [task.name, task]));
  let running: RunningTask | null = null;

  process.on('disconnect', () => process.exit(0));
  // A terminal and a service manager signal the whole group. The pool lets its tasks end first.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
  process.on('message', (message: ToProcess) => {
    if (message.kind !== 'run') {
      // Bytes and answers may still be on their way to a task that has ended.
      running?.receive(message);
      return;
    }
    const { messages, context } = createContext();
    running = messages;
    void run(known.get(message.task), message, context).then((answer) => {
      running = null;
      send(answer);
    });
  });
  send({ kind: 'ready' });
}

async function run(
  task: Implementation | undefined,
  message: { readonly task: string; readonly input: unknown },
  context: TaskContext<Questions>,
): Promise<FromProcess> {
  try {
    if (!task) throw new Error(`There is no task "${message.task}".`);
    return { kind: 'done', output: await task.run(message.input, context) };
  } catch (error) {
    return { kind: 'failed', error: toSentError(error) };
  }
}

function createContext(): { readonly messages: RunningTask; readonly context: TaskContext<Questions> } {
  const chunks: Uint8Array[] = [];
  const questions = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let ended = false;
  let stopped: Error | null = null;
  let wake = (): void => undefined;
  let nextId = 0;

  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (;;) {
      if (stopped) throw stopped;
      const chunk = chunks.shift();
      if (chunk) {
        yield chunk;
        send({ kind: 'more' });
      } else if (ended) return;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  }

  return {
    messages: {
      receive(message) {
        switch (message.kind) {
          case 'chunk':
            chunks.push(message.bytes);
            break;
          case 'end':
            ended = true;
            break;
          case 'answer':
            questions.get(message.id)?.resolve(message.value);
            questions.delete(message.id);
            return;
          case 'stop':
            stopped = new Error('The task was stopped.');
            for (const { reject } of questions.values()) reject(stopped);
            questions.clear();
        }
        wake();
      },
    },
    context: {
      bytes: bytes(),
      ask(name, input) {
        // The pool holds the answers to the type of the task.
        type Answer = Awaited<ReturnType<Questions[typeof name]>>;
        return new Promise<Answer>((resolve, reject) => {
          if (stopped) {
            reject(stopped);
            return;
          }
          const id = nextId++;
          questions.set(id, { resolve: resolve as (value: unknown) => void, reject });
          send({ kind: 'ask', id, name, input });
        });
      },
    },
  };
}

function send(message: FromProcess): void {
  if (!process.send) throw new Error('This process was not started by a pool.');
  // Without its pool the process ends by `disconnect`.
  if (process.connected) process.send(message, undefined, undefined, () => undefined);
}
