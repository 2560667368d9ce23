import { InputError } from '../errors.ts';
import type { ByteSource } from './types.ts';

async function* fromStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    // Leaving early tells the producer to stop; after the end this does nothing.
    await reader.cancel();
  }
}

async function* toChunks(source: ByteSource): AsyncGenerator<Uint8Array> {
  if (typeof source === 'string') yield new TextEncoder().encode(source);
  else if (source instanceof Uint8Array) yield source;
  else if (source instanceof ReadableStream) yield* fromStream(source);
  else yield* source;
}

export interface ByteReaderOptions {
  readonly maxBytes?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The chunks of a source, with the size and the abort signal watched.
 *
 * @throws InputError ERR-2003 beyond `maxBytes`; the signal's reason when aborted
 */
export async function* readChunks(source: ByteSource, { maxBytes = Infinity, signal }: ByteReaderOptions): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of toChunks(source)) {
    signal?.throwIfAborted();
    size += chunk.length;
    if (size > maxBytes) {
      throw new InputError('ERR-2003', `The file is larger than ${maxBytes} bytes.`, { fix: 'Split the file or leave out columns that are not needed.' });
    }
    yield chunk;
  }
}

export function concatBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}
