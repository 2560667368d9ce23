import { randomUUID } from 'node:crypto';
import { open, rm, statfs, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Of what is free on the disk, a spool takes a quarter at most: a database may be on it too. */
const MAX_SHARE_OF_FREE = 0.25;
const BLOCK_BYTES = 2 ** 20;
/** Of its length before a piece; pieces begin and end at multiples of as many. */
const WORD = 8;

export interface SpoolOptions {
  /** Beyond this, nothing more is taken. */
  readonly maxBytes: number;
  /** Where its file is; the system's directory for such files by default (`TMPDIR`). */
  readonly directory?: string;
}

/** Pieces of bytes that are put aside and read again in their order, on disk beyond a megabyte. */
export interface Spool {
  /**
   * Takes a piece, given as its parts; their memory may be reused then. False where there is no room for it: what was
   * taken is then gone, and nothing more will be taken.
   */
  add(parts: readonly Uint8Array[]): Promise<boolean>;
  /** The pieces. Each is valid until the next, and begins at a multiple of eight bytes of its memory. */
  pieces(): AsyncGenerator<Buffer>;
  close(): Promise<void>;
}

/** Nothing is on the disk before there is more than a megabyte, and no name is on it then: a kill leaves nothing. */
export function openSpool({ maxBytes, directory = tmpdir() }: SpoolOptions): Spool {
  const path = join(directory, `retainwise-spool-${randomUUID()}`);
  /** What is not on disk yet. */
  let block = Buffer.allocUnsafe(BLOCK_BYTES);
  let filled = 0;
  let file: FileHandle | null = null;
  let written = 0;
  let room = maxBytes;
  let isFull = false;

  async function openFile(): Promise<FileHandle> {
    const { bavail, bsize } = await statfs(directory);
    room = Math.min(room, MAX_SHARE_OF_FREE * bavail * bsize);
    const opened = await open(path, 'wx+', 0o600);
    // It lives as long as it is open. Where that cannot be, it is removed in the end.
    await rm(path, { force: true }).catch(() => undefined);
    return opened;
  }

  async function put(bytes: Uint8Array): Promise<void> {
    file ??= await openFile();
    for (let at = 0; at < bytes.length;) {
      const { bytesWritten } = await file.write(bytes, at, bytes.length - at, written);
      at += bytesWritten;
      written += bytesWritten;
    }
  }

  async function flush(): Promise<void> {
    await put(block.subarray(0, filled));
    filled = 0;
  }

  /** A piece that is longer than a block. */
  async function putAll(length: number, parts: readonly Uint8Array[]): Promise<void> {
    const word = Buffer.alloc(WORD);
    word.writeUInt32LE(length);
    for (const part of [word, ...parts, new Uint8Array(padded(length) - length)]) await put(part);
  }

  function take(length: number, parts: readonly Uint8Array[]): void {
    block.writeUInt32LE(length, filled);
    let at = filled + WORD;
    for (const part of parts) {
      block.set(part, at);
      at += part.length;
    }
    filled += WORD + padded(length);
  }

  async function close(): Promise<void> {
    await file?.close();
    if (file !== null) await rm(path, { force: true });
    file = null;
  }

  /** Reads on until there are so many bytes from `at` on; moves them to the start of the block. */
  async function ensure(at: number, count: number, position: number): Promise<{ at: number; position: number }> {
    if (filled - at >= count) return { at, position };
    if (count > block.length) {
      const larger = Buffer.allocUnsafe(2 * count);
      block.copy(larger, 0, at, filled);
      block = larger;
    } else block.copyWithin(0, at, filled);
    filled -= at;
    let next = position;
    while (filled < count && file !== null) {
      const length = Math.min(block.length - filled, written - next);
      const { bytesRead } = await file.read(block, filled, length, next);
      if (bytesRead === 0) throw new Error('A spool is shorter than what was written.');
      filled += bytesRead;
      next += bytesRead;
    }
    return { at: 0, position: next };
  }

  return {
    async add(parts) {
      if (isFull) return false;
      const length = parts.reduce((sum, part) => sum + part.length, 0);
      const size = WORD + padded(length);
      try {
        if (filled + size > block.length && filled > 0) await flush();
        if (written + filled + size > room) isFull = true;
        else if (size > block.length) await putAll(length, parts);
        else take(length, parts);
      } catch {
        // A full disk, or none that can be written: the spool only saves work.
        isFull = true;
      }
      if (isFull) await close();
      return !isFull;
    },
    async *pieces() {
      if (isFull) throw new Error('A spool that was full has nothing to read.');
      if (file !== null) await flush();
      let at = 0;
      let position = 0;
      while (filled - at + written - position > 0) {
        ({ at, position } = await ensure(at, WORD, position));
        const length = block.readUInt32LE(at);
        const size = WORD + padded(length);
        ({ at, position } = await ensure(at, size, position));
        yield block.subarray(at + WORD, at + WORD + length);
        at += size;
      }
    },
    close,
  };
}

function padded(length: number): number {
  return Math.ceil(length / WORD) * WORD;
}
