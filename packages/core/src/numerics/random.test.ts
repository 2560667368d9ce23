import { expect, it } from 'vitest';
import { randomOrder } from './random-order.ts';
import { createRandom } from './random.ts';

it('the same seed gives the same random numbers, another seed gives others', () => {
  const draw = (seed: number): number[] => {
    const random = createRandom(seed);
    return Array.from({ length: 20 }, () => random.next());
  };
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});

it('random numbers are uniform in [0, 1), normal ones have mean 0 and variance 1, within five standard errors', () => {
  const random = createRandom(3);
  const size = 100_000;
  const uniform = Array.from({ length: size }, () => random.next());
  const normal = Array.from({ length: size }, () => random.normal());
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(uniform.every((value) => value >= 0 && value < 1)).toBe(true);
  expect(Math.abs(mean(uniform) - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / size));
  expect(Math.abs(mean(normal))).toBeLessThan(5 / Math.sqrt(size));
  expect(Math.abs(mean(normal.map((value) => value ** 2)) - 1)).toBeLessThan(5 * Math.sqrt(2 / size));
});

it('weighted choices come up as often as their weights say, within five standard errors', () => {
  const random = createRandom(4);
  const size = 50_000;
  let chosen = 0;
  for (let i = 0; i < size; i++) {
    const choice = random.weighted(
      [
        ['a', 3],
        ['b', 1],
      ],
      'b',
    );
    if (choice === 'a') chosen++;
  }
  expect(Math.abs(chosen / size - 0.75)).toBeLessThan(5 * Math.sqrt((0.75 * 0.25) / size));
});

it('a random order has every position once and depends on the seed alone', () => {
  expect([...randomOrder(100, 5)].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i));
  expect(randomOrder(100, 5)).toEqual(randomOrder(100, 5));
  expect(randomOrder(100, 5)).not.toEqual(randomOrder(100, 6));
});
