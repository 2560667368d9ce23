import fc from 'fast-check';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSpool, type Spool } from './spool.ts';

const PLENTY = 2 ** 30;

/** Bytes by which a piece in the wrong place, or with another's bytes, is recognized. */
const pieceOf = (size: number, i: number): Uint8Array => new Uint8Array(size).map((_, at) => (7 * i + at) % 251);

/** In two parts, wherever the cut is. */
const partsOf = (piece: Uint8Array): readonly Uint8Array[] => {
  const cut = Math.floor(piece.length / 3);
  return [piece.subarray(0, cut), piece.subarray(cut)];
};

async function read(spool: Spool): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of spool.pieces()) {
    expect(piece.byteOffset % 8).toBe(0);
    pieces.push(new Uint8Array(piece));
  }
  return pieces;
}

describe('a spool', () => {
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'retainwise-test-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('gives the pieces back in their order, also those larger than what it keeps in memory', async () => {
    const size = fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 400_000 }) },
      { weight: 1, arbitrary: fc.constantFrom(2 ** 20 - 4, 2 ** 20 - 3, 2_500_000) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(size, { maxLength: 14 }), async (sizes) => {
        const spool = openSpool({ maxBytes: PLENTY, directory });
        try {
          const pieces = sizes.map(pieceOf);
          for (const piece of pieces) expect(await spool.add(partsOf(piece))).toBe(true);
          const found = await read(spool);
          expect(found.map(({ length }) => length)).toEqual(sizes);
          expect(found.every((piece, i) => Buffer.compare(piece, pieces[i] ?? piece) === 0)).toBe(true);
        } finally {
          await spool.close();
        }
      }),
      { numRuns: 25 },
    );
  });

  it('has no name on the disk, so that a process that is killed leaves nothing', async () => {
    const spool = openSpool({ maxBytes: PLENTY, directory });
    for (let i = 0; i < 3; i++) await spool.add([pieceOf(900_000, i)]);
    if (process.platform !== 'win32') expect(await readdir(directory)).toEqual([]);
    await spool.close();
    expect(await readdir(directory)).toEqual([]);
  });

  it('takes nothing more from the piece on for which there is no room', async () => {
    const spool = openSpool({ maxBytes: 2_000_000, directory });
    const taken: boolean[] = [];
    for (const size of [900_000, 900_000, 900_000, 1]) taken.push(await spool.add([pieceOf(size, 0)]));
    expect(taken).toEqual([true, true, false, false]);
    await expect(read(spool)).rejects.toThrow('nothing to read');
    await spool.close();
  });

  it('takes nothing where no file can be written, and does not fail', async () => {
    const spool = openSpool({ maxBytes: PLENTY, directory: join(directory, 'missing') });
    const taken: boolean[] = [];
    for (let i = 0; i < 3; i++) taken.push(await spool.add([pieceOf(900_000, i)]));
    expect(taken).toEqual([true, false, false]);
    await spool.close();
  });
});
