import { putCompressed, type ObjectStore } from '@retainwise/platform';
import type { ByteSink } from '../../streams/byte-sink.ts';

/** Ends the sinks when the work is done, and makes their readers fail when it fails. */
export async function closing<T>(sinks: readonly ByteSink[], work: () => Promise<T>): Promise<T> {
  try {
    const done = await work();
    for (const sink of sinks) sink.end();
    return done;
  } catch (error) {
    const reason = toError(error);
    for (const sink of sinks) sink.fail(reason);
    throw reason;
  }
}

/** How the bytes of a sink become an object. */
type Put = typeof putCompressed;

export async function store(
  objectStore: ObjectStore,
  key: string,
  sink: ByteSink,
  signal: AbortSignal,
  put: Put = putCompressed,
): Promise<void> {
  try {
    await put(objectStore, key, sink.stream, { contentType: 'text/csv; charset=utf-8', signal });
  } catch (error) {
    // A store that failed before it began to read leaves the stream open, and the writer waiting.
    sink.fail(toError(error));
    throw error;
  }
}

/** Waits for all, then throws the failure that came first: it is the cause of the others. */
export async function allOrFirstFailure<T extends readonly unknown[]>(work: {
  readonly [K in keyof T]: Promise<T[K]>;
}): Promise<T> {
  const all = Promise.all(work) as Promise<unknown> as Promise<T>;
  await Promise.allSettled([all, ...work]);
  return all;
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error('Scoring stopped.', { cause: thrown });
}
