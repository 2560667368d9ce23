import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calibrator } from './calibration.ts';
import { logit, sigmoid } from '../numerics/logistic.ts';

const points = fc
  .array(fc.tuple(fc.double({ min: 0.01, max: 3, noNaN: true }), fc.double({ min: 0.01, max: 3, noNaN: true })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((steps) =>
    steps.reduce<[number, number][]>(
      (all, [dx, dy]) => [...all, [(all.at(-1)?.[0] ?? -6) + dx, (all.at(-1)?.[1] ?? -6) + dy]],
      [],
    ),
  );

it('an isotonic calibration passes through its points, always increases, and has slope 1 beyond its ends', () => {
  fc.assert(
    fc.property(
      points,
      fc.double({ min: -20, max: 20, noNaN: true }),
      fc.double({ min: 0.001, max: 3, noNaN: true }),
      (knots, margin, step) => {
        const calibrate = calibrator({ kind: 'isotonic', points: knots });
        for (const [x, y] of knots) expect(calibrate(x)).toBeCloseTo(sigmoid(y), 12);
        expect(calibrate(margin + step)).toBeGreaterThan(calibrate(margin));
        const [first] = knots;
        expect(logit(calibrate(first![0] - 2))).toBeCloseTo(first![1] - 2, 6);
      },
    ),
  );
});

it('none and Platt are what they say', () => {
  expect(calibrator({ kind: 'none' })(0.3)).toBe(sigmoid(0.3));
  expect(calibrator({ kind: 'platt', slope: 2, intercept: -1 })(0.3)).toBe(sigmoid(-0.4));
  expect(calibrator({ kind: 'isotonic', points: [] })(0.3)).toBe(sigmoid(0.3));
});
