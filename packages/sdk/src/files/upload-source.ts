import { UsageError } from '../errors/errors.ts';

/** A stream of Node, by what this library needs of it. */
export type NodeReadable = AsyncIterable<Uint8Array | string>;

/**
 * A file to upload: a path (in Node), `{ csv }` with its text, a Blob or File, bytes, or a stream. A stream can be sent
 * once, so an upload from it is not repeated when the connection fails.
 */
export type UploadSource = string | { readonly csv: string } | Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array> | NodeReadable;

export interface UploadBody {
  readonly body: Blob | ReadableStream<Uint8Array>;
  /** The source's own name, if it has one. */
  readonly filename: string | null;
  readonly repeatable: boolean;
}

/** @throws UsageError when there is no such file, or the source is none of the kinds */
export async function openUploadSource(source: UploadSource): Promise<UploadBody> {
  if (typeof source === 'string') {
    const { openPath } = await import('./node-files.ts');
    return { ...(await openPath(source)), repeatable: true };
  }
  if (source instanceof Blob) return { body: source, filename: 'name' in source && typeof source.name === 'string' ? source.name : null, repeatable: true };
  if (source instanceof ArrayBuffer) return { body: new Blob([source]), filename: null, repeatable: true };
  // A view may look at a part of its buffer only, or at shared memory, which a Blob does not take: it copies.
  if (source instanceof Uint8Array) return { body: new Blob([new Uint8Array(source)]), filename: null, repeatable: true };
  if (source instanceof ReadableStream) return { body: source, filename: null, repeatable: false };
  if (typeof source === 'object' && Symbol.asyncIterator in source) return { body: streamOf(source), filename: null, repeatable: false };
  if (typeof source === 'object' && 'csv' in source && typeof source.csv === 'string') return { body: new Blob([source.csv]), filename: null, repeatable: true };
  throw new UsageError('This cannot be uploaded. Give a path, { csv: text }, a Blob, a Uint8Array or a stream.');
}

function streamOf(source: NodeReadable): ReadableStream<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(typeof next.value === 'string' ? encoder.encode(next.value) : next.value);
    },
    async cancel(reason) {
      await iterator.return?.(reason);
    },
  });
}
