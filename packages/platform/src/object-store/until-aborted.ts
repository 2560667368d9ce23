import { addAbortSignal, type Readable } from 'node:stream';

/**
 * Ends a stream when the signal is aborted. The error of one that nobody reads yet would end the process, because its
 * reader is often still opening something else; whoever reads it later is told of it all the same.
 */
export function untilAborted<Stream extends Readable>(stream: Stream, signal: AbortSignal | undefined): Stream {
  stream.on('error', () => undefined);
  return signal === undefined ? stream : addAbortSignal(signal, stream);
}
