import type { ByteSink } from '../scoring/table/byte-sink.ts';

/** Becomes a Blob of its own, which a browser keeps outside of the script's memory, on disk where there are many. */
const BLOCK_BYTES = 2 ** 22;

/** Gathers a file that may be larger than the memory of a script. */
export interface BlobSink extends ByteSink {
  /** Of all that was written. */
  readonly length: number;
  add(bytes: Uint8Array): void;
  blob(type?: string): Blob;
}

export function createBlobSink(): BlobSink {
  const blocks: Blob[] = [];
  const block = new Uint8Array(BLOCK_BYTES);
  let filled = 0;
  let flushed = 0;

  function flush(): void {
    if (filled === 0) return;
    blocks.push(new Blob([block.subarray(0, filled)]));
    flushed += filled;
    filled = 0;
  }

  function add(bytes: Uint8Array): void {
    if (bytes.length <= block.length - filled) {
      block.set(bytes, filled);
      filled += bytes.length;
      return;
    }
    for (let at = 0; at < bytes.length;) {
      if (filled === block.length) flush();
      const count = Math.min(bytes.length - at, block.length - filled);
      block.set(bytes.subarray(at, at + count), filled);
      filled += count;
      at += count;
    }
  }

  return {
    get length() {
      return flushed + filled;
    },
    add,
    write: (bytes) => {
      add(bytes);
      return Promise.resolve();
    },
    blob: (type = '') => {
      flush();
      return new Blob(blocks, { type });
    },
  };
}
