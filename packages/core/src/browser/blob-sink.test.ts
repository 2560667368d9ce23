import { expect, it } from 'vitest';
import { createBlobSink } from './blob-sink.ts';

it('pieces of any length become one file, also where the memory of the pieces is used again', async () => {
  const sink = createBlobSink();
  const piece = new Uint8Array(3_000_001);
  let length = 0;
  for (const value of [1, 2, 3, 4]) {
    piece.fill(value);
    await sink.write(value === 4 ? new Uint8Array(9_000_000).fill(4) : piece);
    length += value === 4 ? 9_000_000 : piece.length;
    expect(sink.length).toBe(length);
  }
  const bytes = new Uint8Array(await sink.blob().arrayBuffer());
  expect(bytes.length).toBe(length);
  for (const [at, value] of [
    [0, 1],
    [3_000_000, 1],
    [3_000_001, 2],
    [6_000_002, 3],
    [9_000_003, 4],
    [length - 1, 4],
  ] as const)
    expect(bytes[at]).toBe(value);
});
