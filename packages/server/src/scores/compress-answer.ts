import { brotliCompressSync, gzipSync } from 'node:zlib';
import { COMPRESSION } from '../http/compression.ts';

/** How an answer may be compressed, best first. */
export const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** An answer as it is sent. */
export interface Answer {
  readonly bytes: Uint8Array;
  /** `Content-Encoding`; null for JSON as it is. */
  readonly encoding: Encoding | null;
}

/**
 * Compresses an answer where it was written, before it is sent to another process: a tenth of it has to be copied then.
 * It is known as a whole, and compressing it at once takes half of what it takes as a stream.
 *
 * @param encoding what the client prefers; null where it takes none of ours
 */
export function compressAnswer(json: Uint8Array, encoding: Encoding | null): Answer {
  if (encoding === null || json.length < COMPRESSION.threshold) return { bytes: json, encoding: null };
  const bytes =
    encoding === 'br'
      ? brotliCompressSync(json, COMPRESSION.brotli)
      : gzipSync(json, { level: COMPRESSION.level, memLevel: MEMORY_LEVEL });
  return { bytes, encoding };
}

/** The most that zlib takes, some hundred kilobytes: with less, it empties its buffers more often. */
const MEMORY_LEVEL = 9;
