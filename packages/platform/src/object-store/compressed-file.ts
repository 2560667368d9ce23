import { createGzip, type DeflateRaw, type Gzip } from 'node:zlib';
import { ObjectNotFoundError } from './errors.ts';
import { HashingPassThrough } from './hashing-pass-through.ts';
import { digestMember, DIGEST_MEMBER_BYTES, readDigestMember, type FileDigests } from './digest-member.ts';
import type { ObjectStore, PutOptions, StoredObject } from './types.ts';

/** Fast: level 6 makes results a fifth smaller and takes three times as long. */
const LEVEL = 1;
const CHUNK_BYTES = 64 * 1024;

/** A file that is stored compressed, or was stored before files were. */
export interface OpenedFile {
  /** Null for a file that is not compressed: nothing is known of it but its size. */
  readonly digests: FileDigests | null;
  /** Bytes of what `read` gives. */
  readonly size: number;
  /** The bytes as they are stored: one gzip member where `digests` are known. */
  readonly read: () => ReturnType<ObjectStore['get']>;
}

/** Whether a key is that of a compressed file. */
export function isCompressedKey(key: string): boolean {
  return key.endsWith('.gz');
}

/**
 * Compresses a file while it is stored, and stores its digests with it.
 *
 * @param body whose pieces need not be valid any longer when the next is asked for
 */
export function putCompressed(
  objectStore: ObjectStore,
  key: string,
  body: AsyncIterable<unknown>,
  options: PutOptions,
): Promise<StoredObject> {
  return objectStore.put(key, compress(body), { ...options, contentEncoding: 'gzip' });
}

async function* compress(body: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  const plain = new HashingPassThrough();
  const packed = new HashingPassThrough();
  const gzip = createGzip({ level: LEVEL, chunkSize: CHUNK_BYTES });
  yield* packed.pass(compressInto(gzip, plain.pass(body)));
  yield digestMember({ plain: plain.result(), packed: packed.result() });
}

/**
 * What a compressor makes of some bytes.
 *
 * @param body whose pieces need not be valid any longer when the next is asked for
 */
export async function* compressInto(
  compressor: Gzip | DeflateRaw,
  body: AsyncIterable<unknown>,
): AsyncGenerator<Uint8Array> {
  const compressing = feed(compressor, body);
  // Its failure is that of the compressor, which is read below; when the reader goes away, nobody waits for it.
  compressing.catch(() => undefined);
  for await (const chunk of compressor) if (chunk instanceof Uint8Array) yield chunk;
  await compressing;
}

/** Each piece is compressed before the next is asked for, so that its memory may be reused then. */
async function feed(gzip: Gzip | DeflateRaw, pieces: AsyncIterable<unknown>): Promise<void> {
  try {
    for await (const piece of pieces)
      await new Promise<void>((resolve, reject) => {
        gzip.write(piece, (error) => (error ? reject(error) : resolve()));
      });
    gzip.end();
  } catch (error) {
    gzip.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
}

/**
 * Opens a file of a prediction, whether it is compressed or from before that.
 *
 * @throws ObjectNotFoundError (ERR-9012); Error for a compressed file without digests, which nothing here writes
 */
export async function openStoredFile(objectStore: ObjectStore, key: string, signal?: AbortSignal): Promise<OpenedFile> {
  const size = (await objectStore.head(key))?.size;
  if (size === undefined) throw new ObjectNotFoundError(key, undefined);
  if (!isCompressedKey(key)) return { digests: null, size, read: () => objectStore.get(key, undefined, signal) };
  const end = size - DIGEST_MEMBER_BYTES;
  const digests =
    end > 0 ? readDigestMember(await bytesOf(await objectStore.get(key, { start: end, end: size }, signal))) : null;
  if (digests?.packed.size !== end) throw new Error(`The compressed file ${key} does not end with its digests.`);
  return { digests, size: end, read: () => objectStore.get(key, { start: 0, end }, signal) };
}

async function bytesOf(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) if (part instanceof Uint8Array) parts.push(part);
  return Buffer.concat(parts);
}
