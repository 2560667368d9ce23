/** Bytes that are written with back-pressure, and that something else reads, without a copy in between. */
export interface ByteSink {
  /** To be read once. What it gives is valid until the next is asked for. */
  readonly stream: AsyncIterable<Uint8Array>;
  /**
   * Resolves when the reader is done with the bytes, so that their memory may be reused.
   *
   * @throws Error when the reader has failed or gone away, whatever the bytes
   */
  write(bytes: Uint8Array): Promise<void>;
  end(): void;
  /** Makes the reader and pending writes fail, so that nothing half-written becomes visible. */
  fail(error: Error): void;
}

interface Written {
  readonly bytes: Uint8Array;
  readonly taken: () => void;
  readonly refused: (error: Error) => void;
}

export function createByteSink(): ByteSink {
  const waiting: Written[] = [];
  let ended = false;
  /** Why nothing more is read. */
  let closed: { readonly cause: unknown } | null = null;
  let wake = (): void => undefined;

  const gone = (): Error => new Error('The reader of the output has gone.', { cause: closed?.cause });
  const close = (cause: unknown): void => {
    closed ??= { cause };
    for (const { refused } of waiting.splice(0)) refused(gone());
    wake();
  };

  async function* read(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        if (closed !== null) throw closed.cause;
        const [next] = waiting;
        if (next !== undefined) {
          yield next.bytes;
          // Unless it was refused meanwhile.
          if (waiting[0] === next) waiting.shift();
          next.taken();
        } else if (ended) return;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      close(null);
    }
  }

  return {
    stream: read(),
    async write(bytes) {
      if (closed !== null) throw gone();
      if (bytes.length === 0) return;
      await new Promise<void>((taken, refused) => {
        waiting.push({ bytes, taken, refused });
        wake();
      });
    },
    end() {
      ended = true;
      wake();
    },
    fail: close,
  };
}
