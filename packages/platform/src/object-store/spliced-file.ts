import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { constants, crc32, createDeflateRaw, createInflateRaw } from 'node:zlib';
import { compressInto } from './compressed-file.ts';
import { digestMember } from './digest-member.ts';
import { HashingPassThrough } from './hashing-pass-through.ts';
import type { ObjectStore, PutOptions, StoredObject } from './types.ts';

const CHUNK_BYTES = 64 * 1024;
/** RFC 1952: magic number, deflate, no flags, no time, fastest, Unix. What `createGzip` writes at this level. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 4, 3]);
/** An empty block of deflate that is the last. */
const LAST_BLOCK = Buffer.from([3, 0]);

/**
 * Stores a part of a compressed file: blocks of deflate that refer to nothing before them, none of which is the last.
 * The parts of a file, one behind the other, are the content of one gzip member. Members of their own could be put
 * together as well, but browsers show only the first.
 */
export function putDeflated(
  objectStore: ObjectStore,
  key: string,
  body: AsyncIterable<unknown>,
  options: PutOptions,
): Promise<StoredObject> {
  const deflate = createDeflateRaw({
    level: constants.Z_BEST_SPEED,
    chunkSize: CHUNK_BYTES,
    finishFlush: constants.Z_FULL_FLUSH,
  });
  return objectStore.put(key, compressInto(deflate, body), options);
}

/** Puts parts that `putDeflated` has stored together to a file like those of `putCompressed`. */
export function putSpliced(
  objectStore: ObjectStore,
  key: string,
  parts: readonly string[],
  options: PutOptions,
): Promise<StoredObject> {
  return objectStore.put(key, splice(objectStore, parts, options.signal), { ...options, contentEncoding: 'gzip' });
}

async function* splice(
  objectStore: ObjectStore,
  parts: readonly string[],
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const packed = new HashingPassThrough();
  const content = createContentReader();
  async function* member(): AsyncGenerator<Uint8Array> {
    yield HEADER;
    for (const key of parts)
      for await (const chunk of packedBytes(await objectStore.get(key, undefined, signal))) {
        await content.read(chunk);
        yield chunk;
      }
    await content.read(LAST_BLOCK);
    yield LAST_BLOCK;
    yield await content.trailer();
  }
  try {
    yield* packed.pass(member());
    yield digestMember({ plain: content.result(), packed: packed.result() });
  } finally {
    content.close();
  }
}

async function* packedBytes(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('A part of a compressed file is bytes.');
    yield chunk;
  }
}

/** Decompresses what is put together, because its digest cannot be made of those of its parts. */
function createContentReader() {
  const inflate = createInflateRaw({ chunkSize: CHUNK_BYTES });
  const hash = createHash('sha256');
  let crc = 0;
  let size = 0;
  inflate.on('data', (bytes: Buffer) => {
    hash.update(bytes);
    crc = crc32(bytes, crc);
    size += bytes.length;
  });
  const ended = once(inflate, 'end');
  // A failure is reported by what is read next.
  ended.catch(() => undefined);

  return {
    /** @throws Error when the content is damaged: the stream then tells nobody who writes. */
    read: async (chunk: Uint8Array): Promise<void> => {
      const taken = new Promise<void>((resolve, reject) => {
        inflate.write(chunk, (error) => (error ? reject(error) : resolve()));
      });
      await Promise.race([taken, ended]);
    },
    /** CRC-32 and length of the content, which end the member. */
    async trailer(): Promise<Uint8Array> {
      inflate.end();
      await ended;
      const bytes = Buffer.alloc(8);
      bytes.writeUInt32LE(crc, 0);
      bytes.writeUInt32LE(size % 2 ** 32, 4);
      return bytes;
    },
    result: (): StoredObject => ({ size, sha256: hash.digest('hex') }),
    close: () => {
      inflate.destroy();
    },
  };
}
