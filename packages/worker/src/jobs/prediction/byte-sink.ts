import { PassThrough } from 'node:stream';

/** A stream that bytes are written into with back-pressure, and that something else reads. */
export interface ByteSink {
  readonly stream: PassThrough;
  /**
   * Resolves when there is room for more. The bytes are copied, so their memory may be reused.
   *
   * @throws Error when the reader has failed or gone away, whatever the bytes
   */
  write(bytes: Uint8Array): Promise<void>;
  end(): void;
  /** Makes the reader and pending writes fail, so that nothing half-written becomes visible. */
  fail(error: Error): void;
}

export function createByteSink(): ByteSink {
  const stream = new PassThrough();
  // Reader and writer both learn of a failure. Without a listener, one before the reader began would end the process.
  stream.on('error', () => undefined);

  const refuseWhenClosed = (): void => {
    if (stream.destroyed) throw new Error('The reader of the output has gone.', { cause: stream.errored });
  };
  return {
    stream,
    async write(bytes) {
      refuseWhenClosed();
      // The stream holds on to what it is given until it is read.
      if (bytes.length === 0 || stream.write(Buffer.from(bytes))) return;
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
