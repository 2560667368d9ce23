import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ascendingOrder } from './ascending-order.ts';
import { createRandom } from './random.ts';

/** By comparing, which is what it must equal. */
function compared(values: Float64Array): number[] {
  const rank = (i: number): number => values[i] ?? NaN;
  return Array.from(values.keys()).sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a - b;
    return x - y || a - b;
  });
}

it('orders few and many values as a comparison does, equal ones as they come, NaN last', () => {
  const value = fc.oneof(fc.double(), fc.constantFrom(0, -0, NaN, 0.5, -1, 1e-300));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 40 }), fc.constantFrom(1, 40), (some, times) => {
      const values = Float64Array.from({ length: some.length * times }, (_, i) => some[i % some.length] ?? 0);
      expect(Array.from(ascendingOrder(values))).toEqual(compared(values));
    }),
  );
});

it('orders probabilities, and their logarithms', () => {
  const random = createRandom(1);
  const p = Float64Array.from({ length: 3_000 }, () => random.next());
  expect(Array.from(ascendingOrder(p))).toEqual(compared(p));
  expect(Array.from(ascendingOrder(p.map(Math.log)))).toEqual(compared(p.map(Math.log)));
});
