import { once } from 'node:events';
import { PassThrough } from 'node:stream';

/** A stream that text is written into with back-pressure, and that somebody else reads. */
export interface TextSink {
  readonly stream: PassThrough;
  write(text: string): Promise<void>;
  end(): void;
  /** Makes the reader fail, so that nothing half-written becomes visible. */
  fail(error: Error): void;
}

export function createTextSink(): TextSink {
  const stream = new PassThrough();
  return {
    stream,
    async write(text) {
      // A reader that failed has destroyed the stream: `once` rejects with its error.
      if (text !== '' && !stream.write(text)) await once(stream, 'drain');
    },
    end: () => stream.end(),
    fail: (error) => stream.destroy(error),
  };
}
