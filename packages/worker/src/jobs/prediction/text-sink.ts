import { PassThrough } from 'node:stream';

/** A stream that text is written into with back-pressure, and that somebody else reads. */
export interface TextSink {
  readonly stream: PassThrough;
  /** Resolves when there is room for more; rejects when the reader has failed or gone, whatever the text. */
  write(text: string): Promise<void>;
  end(): void;
  /** Makes the reader, and whoever waits to write, fail: nothing half-written becomes visible. */
  fail(error: Error): void;
}

export function createTextSink(): TextSink {
  const stream = new PassThrough();
  // Who writes and who reads both learn of a failure; without a listener, one before the reader began would end the process.
  stream.on('error', () => undefined);

  const refuseWhenClosed = (): void => {
    if (stream.destroyed) throw new Error('The reader of the output has gone.', { cause: stream.errored });
  };
  return {
    stream,
    async write(text) {
      refuseWhenClosed();
      if (text === '' || stream.write(text)) return;
      await drainOrClose(stream);
      refuseWhenClosed();
    },
    end: () => stream.end(),
    fail: (error) => stream.destroy(error),
  };
}

/** A stream that is destroyed never drains. */
function drainOrClose(stream: PassThrough): Promise<void> {
  return new Promise((resolve) => {
    const settle = (): void => {
      stream.off('drain', settle);
      stream.off('close', settle);
      resolve();
    };
    stream.on('drain', settle);
    stream.on('close', settle);
  });
}
