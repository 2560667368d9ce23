import { UsageError } from '../errors/client-errors.ts';
import { isBrowser } from '../runtime.ts';
import { streamChunks } from './chunks.ts';
import { openPath } from './open-path.ts';

/** A stream of Node, by what this library needs of it. */
export type NodeReadable = AsyncIterable<Uint8Array | string>;

/**
 * A file to upload: a path (in Node), `{ csv }` with its text, a Blob or File, bytes, or a stream. A stream can be sent
 * once, so an upload from it is not repeated when the connection fails.
 */
export type UploadSource =
  string | { readonly csv: string } | Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array> | NodeReadable;

export interface OpenedSource {
  /** The source's own name, if it has one. */
  readonly filename: string | null;
  /** Bytes; null when only the end will tell. */
  readonly size: number | null;
  /** Whether `read` gives the same again. */
  readonly repeatable: boolean;
  readonly read: () => Blob | AsyncIterable<Uint8Array | string>;
}

/** @throws UsageError when there is no such file, or the source is none of the kinds */
export async function openUploadSource(source: UploadSource): Promise<OpenedSource> {
  if (typeof source === 'string') return openPath(source);
  if (source instanceof Blob) return fromBlob(source);
  if (source instanceof ArrayBuffer) return fromBlob(new Blob([source]));
  // A view may look at a part of its buffer only, or at shared memory, which a Blob does not take: it copies.
  if (source instanceof Uint8Array) return fromBlob(new Blob([new Uint8Array(source)]));
  if (source instanceof ReadableStream) return fromStream(streamChunks(source));
  if (typeof source === 'object' && Symbol.asyncIterator in source) return fromStream(source, pathOf(source));
  if (typeof source === 'object' && 'csv' in source && typeof source.csv === 'string')
    return fromBlob(new Blob([source.csv]));
  throw new UsageError('This cannot be uploaded. Give a path, { csv: text }, a Blob, a Uint8Array or a stream.');
}

function fromBlob(blob: Blob): OpenedSource {
  return {
    filename: 'name' in blob && typeof blob.name === 'string' ? blob.name : null,
    size: blob.size,
    repeatable: true,
    read: () => blob,
  };
}

async function fromStream(chunks: NodeReadable, filename: string | null = null): Promise<OpenedSource> {
  if (!isBrowser()) return { filename, size: null, repeatable: false, read: () => chunks };
  // Few browsers send streams, and none without HTTP/2. A Blob may lie on the disk.
  const parts: BlobPart[] = [];
  for await (const chunk of chunks) parts.push(typeof chunk === 'string' ? chunk : new Uint8Array(chunk));
  return fromBlob(new Blob(parts));
}

/** Streams of files know the path that they read. */
function pathOf(stream: object): string | null {
  return 'path' in stream && typeof stream.path === 'string' ? stream.path : null;
}
