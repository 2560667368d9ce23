import fc from 'fast-check';
import { expect, it } from 'vitest';
import { logit, sigmoid } from './logistic.ts';

it('the logistic function and the logit undo each other', () => {
  fc.assert(
    fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (margin) => {
      expect(sigmoid(margin) + sigmoid(-margin)).toBeCloseTo(1, 12);
      if (Math.abs(margin) < 15) expect(logit(sigmoid(margin))).toBeCloseTo(margin, 6);
    }),
  );
});

it('the logistic function neither overflows nor loses its tails', () => {
  expect([sigmoid(-1e6), sigmoid(0), sigmoid(1e6)]).toEqual([0, 0.5, 1]);
  expect(sigmoid(-700)).toBeGreaterThan(0);
});

it.each([0, 1, -0.1, NaN])('the logit refuses %d, where log-odds are not finite', (probability) =>
  expect(() => logit(probability)).toThrow(RangeError),
);
