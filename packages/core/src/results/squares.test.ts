import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSquares, NO_SQUARES, squares, toNumber } from './squares.ts';

describe('sums of squares', () => {
  it('are the same in every order, also where a double would round', () => {
    const value = fc.double({ min: 0, max: 2 ** 52, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 50 }), (values) => {
        const add = (all: readonly number[]) => all.map(squares).reduce(addSquares, NO_SQUARES);
        expect(add(values)).toEqual(add(values.toReversed()));
        const exact = values.reduce((sum, each) => sum + BigInt(Math.round(each)), 0n);
        expect(toNumber(add(values))).toBeCloseTo(Number(exact), -Math.ceil(Math.log10(Number(exact) + 1)) + 12);
      }),
    );
  });
});
