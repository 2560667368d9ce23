import { describe, expect, it } from 'vitest';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { COMPRESSION } from '../http/compression.ts';
import { compressAnswer } from './compress-answer.ts';

const LARGE = Buffer.from(JSON.stringify(Array.from({ length: 1_000 }, (_, i) => ({ customer_id: `é${i}` }))));
const SMALL = LARGE.subarray(0, COMPRESSION.threshold - 1);

describe('an answer', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('is the same behind %s', (encoding, open) => {
    const answer = compressAnswer(LARGE, encoding);
    expect(answer.encoding).toBe(encoding);
    expect(answer.bytes.length).toBeLessThan(LARGE.length / 3);
    expect(open(answer.bytes).equals(LARGE)).toBe(true);
  });

  it('is sent as it is when it is small, or when the client takes nothing else', () => {
    expect(compressAnswer(SMALL, 'gzip')).toEqual({ bytes: SMALL, encoding: null });
    expect(compressAnswer(LARGE, null)).toEqual({ bytes: LARGE, encoding: null });
  });
});
