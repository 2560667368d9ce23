import { UsageError } from '../errors/client-errors.ts';
import { isBrowser } from '../runtime.ts';
import { streamChunks } from './chunks.ts';
import type { OpenedSource } from './opened-source.ts';

/** The part of a Node stream that this library uses. */
export type NodeReadable = AsyncIterable<Uint8Array | string>;

/**
 * A file to upload: a path (Node only), `{ csv }` with its text, a Blob or File, bytes, or a stream. A stream can be
 * read only once, so its upload is not retried when the connection fails.
 */
export type UploadSource =
  | string
  | { readonly csv: string }
  | Blob
  | Uint8Array
  | ArrayBuffer
  | ReadableStream<Uint8Array>
  | NodeReadable;

/** @throws UsageError when the file cannot be read or the source is of another kind */
export async function openUploadSource(source: UploadSource): Promise<OpenedSource> {
  if (typeof source === 'string') {
    const { openPath } = await import('../loaded-later.ts');
    return openPath(source);
  }
  if (source instanceof Blob) return fromBlob(source);
  if (source instanceof ArrayBuffer) return fromBlob(new Blob([source]));
  // Copied, since a Blob refuses a view of shared memory.
  if (source instanceof Uint8Array) return fromBlob(new Blob([new Uint8Array(source)]));
  if (source instanceof ReadableStream) return fromStream(streamChunks(source));
  if (typeof source === 'object' && Symbol.asyncIterator in source) return fromStream(source, pathOf(source));
  if (typeof source === 'object' && 'csv' in source && typeof source.csv === 'string')
    return fromBlob(new Blob([source.csv]));
  throw new UsageError('The source of the upload has an unsupported type.', {
    fix: 'Pass a path, { csv: text }, a Blob, a Uint8Array or a stream.',
  });
}

function fromBlob(blob: Blob): OpenedSource {
  return {
    filename: 'name' in blob && typeof blob.name === 'string' ? blob.name : null,
    size: blob.size,
    repeatable: true,
    read: () => blob,
    ranges: {
      slice: (start, end) => Promise.resolve(blob.slice(start, end)),
      modified: () => Promise.resolve('lastModified' in blob ? (blob.lastModified as number) : null),
    },
  };
}

async function fromStream(chunks: NodeReadable, filename: string | null = null): Promise<OpenedSource> {
  if (!isBrowser()) return { filename, size: null, repeatable: false, read: () => chunks };
  // Few browsers can send a stream, and none without HTTP/2. A Blob can be kept on disk.
  const parts: BlobPart[] = [];
  for await (const chunk of chunks) parts.push(typeof chunk === 'string' ? chunk : new Uint8Array(chunk));
  return fromBlob(new Blob(parts));
}

/** A file stream has the path that it reads. */
function pathOf(stream: object): string | null {
  return 'path' in stream && typeof stream.path === 'string' ? stream.path : null;
}
