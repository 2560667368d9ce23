import { once } from 'node:events';
import { addAbortSignal, type Readable, type Writable } from 'node:stream';

/** A destination for text, with back-pressure. */
export interface Output {
  readonly isTty: boolean;
  /** Width of the terminal in characters; Infinity when the output is not a terminal. */
  readonly columns: number;
  /**
   * Resolves when there is room for more. Bytes are then written, and the caller may reuse them.
   *
   * @throws OutputClosedError when the reader has closed the pipe (`retainwise … | head`)
   */
  write(text: string | Uint8Array): Promise<void>;
}

/** Everything that the command uses of its process. */
export interface CliIo {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** When the command was started; `--now` overrides it. */
  readonly now: Date;
  /** The version of the package, for `--version`. */
  readonly version: () => Promise<string>;
  /** Name of the sheet that `--sheet` asks for, of a workbook. */
  readonly sheet?: string | undefined;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** The reader of an output has closed the pipe; there is nothing left to do. */
export class OutputClosedError extends Error {
  override readonly name = 'OutputClosedError';
}

type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

export function createOutput(stream: Stream): Output {
  let failure: Error | null = null;
  // A failing write is notified before or after the `error` event: both must end in the same error.
  const fail = (error: Error & { readonly code?: string }): Error =>
    (failure ??=
      error.code === 'EPIPE'
        ? new OutputClosedError('The reader of the output has closed the pipe.', { cause: error })
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
      // `once` rejects when the stream fails while it drains; the listener above then holds the reason.
      await once(stream, 'drain').catch((error: unknown) => {
        throw failure ?? error;
      });
    },
  };
}

/** A stream as bytes. Aborting ends it at once, even while it waits for more. */
export async function* bytesOf(stream: Readable, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  addAbortSignal(signal, stream);
  // A stream without an encoding yields buffers, and none is set here.
  for await (const chunk of stream) yield chunk as Uint8Array;
}
