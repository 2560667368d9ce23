import { once } from 'node:events';
import { addAbortSignal, type Readable, type Writable } from 'node:stream';

/** Where text goes, with back-pressure. */
export interface Output {
  readonly isTty: boolean;
  /** Characters of a terminal's line; Infinity where there is none. */
  readonly columns: number;
  /**
   * Resolves when there is room for more. Bytes are then written: their memory may be used again.
   *
   * @throws OutputClosedError when nobody reads any more (`retainwise … | head`)
   */
  write(text: string | Uint8Array): Promise<void>;
}

/** All that the command touches of the process it runs in. */
export interface CliIo {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The moment the command was started; `--now` wins over it. */
  readonly now: Date;
  /** The version of the package, for `--version`. */
  readonly version: () => Promise<string>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** The reader of an output has gone away; there is nothing left to do. */
export class OutputClosedError extends Error {
  override readonly name = 'OutputClosedError';
}

type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

export function createOutput(stream: Stream): Output {
  let failure: Error | null = null;
  // A write hears of it before the stream tells everybody, or after.
  const fail = (error: Error & { readonly code?: string }): Error =>
    (failure ??=
      error.code === 'EPIPE'
        ? new OutputClosedError('The reader of the output has gone away.', { cause: error })
        : error);
  stream.on('error', fail);
  return {
    isTty: stream.isTTY === true,
    get columns() {
      return stream.isTTY === true ? (stream.columns ?? 80) : Infinity;
    },
    async write(text) {
      if (failure !== null) throw failure;
      if (text.length === 0) return;
      if (typeof text !== 'string') {
        await new Promise<void>((resolve, reject) => {
          stream.write(text, (error) => (error ? reject(fail(error)) : resolve()));
        });
        return;
      }
      if (stream.write(text)) return;
      // `once` rejects when the stream fails while it drains; the listener above has then said why.
      await once(stream, 'drain').catch((error: unknown) => {
        throw failure ?? error;
      });
    },
  };
}

/** A stream as bytes. Aborting ends it at once, even while it waits for more. */
export async function* bytesOf(stream: Readable, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  addAbortSignal(signal, stream);
  // A stream without an encoding gives buffers; nobody here sets one.
  for await (const chunk of stream) yield chunk as Uint8Array;
}
