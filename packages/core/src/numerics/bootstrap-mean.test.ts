import { expect, it } from 'vitest';
import { bootstrapMean } from './bootstrap-mean.ts';
import { createRandom } from './random.ts';

it('bootstrapMean holds the true mean in about 95 of 100 samples', () => {
  const random = createRandom(1);
  let held = 0;
  for (let sample = 0; sample < 200; sample++) {
    const values = Float64Array.from({ length: 80 }, () => 0.3 + random.normal());
    const [low, high] = bootstrapMean(values, null, sample, 400);
    if (low <= 0.3 && 0.3 <= high) held++;
  }
  expect(held).toBeGreaterThan(180);
  expect(held).toBeLessThan(200);
});

it('bootstrapMean takes repeated rows of a customer for one, not for many', () => {
  const random = createRandom(2);
  const means = Float64Array.from({ length: 40 }, () => random.normal());
  const values = Float64Array.from({ length: 400 }, (_, i) => means[i % 40]!);
  const groups = Int32Array.from(values, (_, i) => i % 40);
  const width = ([low, high]: readonly [number, number]): number => high - low;
  const own = width(bootstrapMean(means, null, 3));
  expect(width(bootstrapMean(values, groups, 3))).toBeCloseTo(own, 9);
  expect(width(bootstrapMean(values, null, 3))).toBeLessThan(0.5 * own);
});
