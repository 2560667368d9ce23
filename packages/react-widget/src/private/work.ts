import type { FileProgress } from '@retainwise/core/browser';
import { RetainWiseError, UsageError } from '@retainwise/sdk';
import type { Answer, Request, SentError, TaskName, Tasks } from './protocol.ts';

export interface DoOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: FileProgress) => void) | undefined;
}

/** A worker, asked by promises. */
export interface Work {
  /** The engine is loaded. Rejects when the script cannot be. */
  readonly ready: Promise<void>;
  /** Rejects with the reason of the signal at once, and stops the task. */
  do<T extends TaskName>(task: T, input: Tasks[T]['input'], options?: DoOptions): Promise<Tasks[T]['output']>;
  /** It failed, or was ended. */
  readonly isOver: boolean;
  /** Ends the worker, with all that it holds. */
  end(): void;
}

interface Open {
  readonly resolve: (output: Tasks[TaskName]['output']) => void;
  readonly reject: (error: unknown) => void;
  readonly onProgress: DoOptions['onProgress'];
}

/** A task stops between two pieces of its file. One that does not is ended with its worker. */
const MAX_STOPPING_MS = 5_000;
const READ_AGAIN = 'Choose the file again. If that does not help, try a smaller file or another browser.';

export function createWork(worker: Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>): Work {
  const open = new Map<number, Open>();
  /** Tasks that were stopped, and have not ended yet. */
  const stopping = new Map<number, ReturnType<typeof setTimeout>>();
  let next = 0;
  let death: Error | null = null;
  let settleReady: { readonly resolve: () => void; readonly reject: (error: Error) => void } | null = null;
  const ready = new Promise<void>((resolve, reject) => {
    settleReady = { resolve, reject };
  });
  // Whoever asks for something hears of it.
  ready.catch(() => undefined);

  function die(error: Error): void {
    death ??= error;
    settleReady?.reject(death);
    for (const { reject } of open.values()) reject(death);
    open.clear();
    for (const timer of stopping.values()) clearTimeout(timer);
    worker.terminate();
  }
  const post = (request: Request): void => worker.postMessage(request);

  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.kind === 'ready') {
      settleReady?.resolve();
      return;
    }
    const asked = open.get(data.id);
    if (data.kind === 'progress') {
      asked?.onProgress?.(data.progress);
      return;
    }
    clearTimeout(stopping.get(data.id));
    stopping.delete(data.id);
    open.delete(data.id);
    if (data.kind === 'done') asked?.resolve(data.output);
    else asked?.reject(errorOf(data.error));
  });
  worker.addEventListener('error', (event: ErrorEvent) =>
    die(
      new RetainWiseError(
        event.message
          ? `The scoring in this browser stopped: ${event.message}`
          : 'The scoring in this browser could not be started, or ran out of memory.',
        { fix: READ_AGAIN },
      ),
    ),
  );
  worker.addEventListener('messageerror', () =>
    die(new RetainWiseError('The scoring in this browser stopped.', { fix: READ_AGAIN })),
  );

  return {
    ready,
    get isOver() {
      return death !== null;
    },
    async do<T extends TaskName>(task: T, input: Tasks[T]['input'], { signal, onProgress }: DoOptions = {}) {
      signal?.throwIfAborted();
      if (death !== null) throw death;
      const id = next++;
      const stop = (): void => {
        open.get(id)?.reject(signal?.reason);
        open.delete(id);
        if (death !== null) return;
        stopping.set(
          id,
          setTimeout(() => die(new RetainWiseError('The file was closed.')), MAX_STOPPING_MS),
        );
        post({ task: 'cancel', id });
      };
      signal?.addEventListener('abort', stop);
      try {
        return await new Promise<Tasks[T]['output']>((resolve, reject) => {
          open.set(id, { resolve, reject, onProgress });
          // as: the input is that of the task
          post({ task, id, input } as Request);
        });
      } finally {
        signal?.removeEventListener('abort', stop);
      }
    },
    end: () => die(new RetainWiseError('The file was closed.')),
  };
}

/** What a file is at fault for would be so again; the rest may be tried again. */
function errorOf({ code, message, fix }: SentError): RetainWiseError {
  return code === null
    ? new RetainWiseError(message, { fix: fix ?? READ_AGAIN })
    : new UsageError(message, { code, ...(fix === null ? {} : { fix }) });
}
