import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromPiece, toParts } from './pieces.ts';

const array = fc.oneof(
  fc.uint8Array({ maxLength: 30 }),
  fc.int32Array({ maxLength: 30 }),
  fc.uint32Array({ maxLength: 30 }),
  fc.float64Array({ maxLength: 30 }),
  fc.uint16Array({ maxLength: 30 }),
  fc.float32Array({ maxLength: 30 }),
);
const plain = fc.oneof(fc.constant(undefined), fc.constant(null), fc.string({ unit: 'binary' }), fc.double());

it('a piece has what it was made of, to the last bit, wherever its typed arrays lay', () => {
  const value = fc.record({ texts: fc.array(plain), arrays: fc.array(fc.option(array)), inner: fc.record({ array }) });
  fc.assert(
    fc.property(value, fc.constantFrom(0, 8), (given, offset) => {
      const parts = toParts(given);
      const bytes = Buffer.concat(parts);
      const piece = new Uint8Array(offset + bytes.length).subarray(offset);
      piece.set(bytes);
      expect(fromPiece(piece)).toEqual(given);
    }),
  );
});

it('typed arrays are put aside without a copy, also a part of a larger one, and read where they lie', () => {
  const given = new Float64Array([1, 2, 3]).subarray(1);
  const parts = toParts({ given });
  expect(parts.some(({ buffer, byteOffset }) => buffer === given.buffer && byteOffset === 8)).toBe(true);
  const piece = new Uint8Array(Buffer.concat(parts));
  const { given: found } = fromPiece(piece) as { readonly given: Float64Array };
  expect(found).toEqual(new Float64Array([2, 3]));
  expect(found.buffer).toBe(piece.buffer);
});

it('a kind of array that no batch has is refused rather than changed', () => {
  expect(() => toParts({ array: new BigInt64Array(1) })).toThrow('A BigInt64Array cannot be put aside.');
});
