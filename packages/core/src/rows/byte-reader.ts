import { InputError } from '../errors.ts';
import type { ByteSource } from './types.ts';

/** Bytes from which the format is detected; also the size of the pieces in which a file is read. */
export const PIECE_BYTES = 64 * 1024;

export interface ByteReaderOptions {
  readonly maxBytes?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

function* piecesOfText(text: string): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + PIECE_BYTES);
    // The two halves of a character outside the basic plane stay together.
    if (end < text.length && (text.charCodeAt(end - 1) & 0xfc00) === 0xd800) end++;
    yield encoder.encode(text.slice(start, end));
    start = end;
  }
}

async function* piecesOfStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    // Leaving early tells the producer to stop; after the end this does nothing.
    await reader.cancel();
  }
}

function iteratorOf(source: ByteSource): Iterator<Uint8Array> | AsyncIterator<Uint8Array> {
  if (typeof source === 'string') return piecesOfText(source);
  if (source instanceof Uint8Array) return [source].values();
  // Not every browser can iterate over a stream.
  return 'getReader' in source ? piecesOfStream(source) : source[Symbol.asyncIterator]();
}

/** Waits for a promise, or until the signal aborts. */
async function unlessAborted<T>(promise: T | Promise<T>, signal: AbortSignal): Promise<T> {
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (stop) signal.removeEventListener('abort', stop);
  }
}

/**
 * The bytes of a source in pieces of at most 64 KB, with its size and the abort signal watched. The next piece is asked
 * for only when the one before has been taken.
 *
 * @throws InputError ERR-2003 beyond `maxBytes`; the signal's reason when aborted, also while the source is silent
 */
export async function* readPieces(
  source: ByteSource,
  { maxBytes = Infinity, signal }: ByteReaderOptions,
): AsyncGenerator<Uint8Array> {
  const iterator = iteratorOf(source);
  let size = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const next = signal ? await unlessAborted(iterator.next(), signal) : await iterator.next();
      if (next.done === true) return;
      const chunk = next.value;
      size += chunk.length;
      if (size > maxBytes) {
        throw new InputError('ERR-2003', `The file is larger than ${maxBytes} bytes.`, {
          fix: 'Split the file or remove columns that are not needed.',
        });
      }
      for (let start = 0; start < chunk.length; start += PIECE_BYTES) {
        signal?.throwIfAborted();
        yield chunk.subarray(start, start + PIECE_BYTES);
      }
    }
  } finally {
    const closed = iterator.return?.();
    // A source that is silent cannot be waited for; it ends itself when it wakes up.
    if (signal?.aborted === true) Promise.resolve(closed).catch(() => undefined);
    else await closed;
  }
}

export function concatBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}
