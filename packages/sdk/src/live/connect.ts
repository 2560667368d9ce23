import { ConnectionError, TimeoutError } from '../errors/client-errors.ts';
import { linkedAbort } from './linked-abort.ts';
import { createMessageParser, type StreamMessage } from './parse-messages.ts';

/** Asks for a stream. Its body is not read yet. Throws when the answer is none. */
export type OpenStream = (lastEventId: string | null, signal: AbortSignal) => Promise<Response>;

/** `open`: the first byte is there, so nothing on the way holds the stream back. `finished`: there is nothing more. */
export type Heard = 'open' | 'finished' | StreamMessage;

export interface ConnectOptions {
  readonly lastEventId: string | null;
  readonly signal: AbortSignal;
  /** A proxy that keeps a stream until its end would otherwise keep the client waiting for ever. */
  readonly firstByteMs?: number;
  /** The server sends a comment every 15 seconds. */
  readonly silenceMs?: number;
}

/**
 * One connection, until the server ends it.
 *
 * @throws TimeoutError when nothing arrives for too long, and what `open` throws
 */
export async function* connect(
  open: OpenStream,
  { lastEventId, signal, firstByteMs = 20_000, silenceMs = 45_000 }: ConnectOptions,
): AsyncGenerator<Heard, void> {
  const connection = linkedAbort(signal);
  /** Resolves with the work unless it takes too long. */
  async function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
    const late = new TimeoutError(`The stream was silent for ${milliseconds} ms.`, {
      fix: 'If a proxy is in between, it must not buffer text/event-stream.',
    });
    const timer = setTimeout(() => connection.abort(late), milliseconds);
    let giveUp: () => void = () => undefined;
    // Raced, because the body of a `fetch` of one's own may not know of the signal.
    const aborted = new Promise<never>((_resolve, reject) => {
      giveUp = () => reject(new Error('The stream was aborted.'));
      connection.signal.addEventListener('abort', giveUp, { once: true });
    });
    try {
      connection.signal.throwIfAborted();
      return await Promise.race([work(), aborted]);
    } catch (error) {
      // What the connection ends with when it was aborted differs from browser to browser.
      connection.signal.throwIfAborted();
      throw error;
    } finally {
      clearTimeout(timer);
      connection.signal.removeEventListener('abort', giveUp);
    }
  }
  let reader: ReadableStreamDefaultReader<Uint8Array> | null = null;
  try {
    const began = performance.now();
    const { body } = await within(firstByteMs, () => open(lastEventId, connection.signal));
    // 204 has no body.
    if (body === null) {
      yield 'finished';
      return;
    }
    const reading = (reader = body.getReader());
    const decoder = new TextDecoder();
    const parse = createMessageParser();
    let opened = false;
    for (;;) {
      const limit = opened ? silenceMs : Math.max(1, firstByteMs - (performance.now() - began));
      const { value, done } = await within(limit, () => reading.read());
      if (done && !opened) throw new ConnectionError('The stream ended before it began.');
      if (done) return;
      if (!opened) yield 'open';
      opened = true;
      yield* parse(decoder.decode(value, { stream: true }));
    }
  } finally {
    connection.unlink();
    connection.abort(new Error('The stream is no longer needed.'));
    // It may have failed already.
    reader?.cancel().catch(() => undefined);
  }
}
