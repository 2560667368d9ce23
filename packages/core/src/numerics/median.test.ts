import { expect, it } from 'vitest';
import { createMedian } from './median.ts';

function medianOf(values: readonly number[]): number | null {
  const median = createMedian();
  for (const value of values) median.add(value);
  return median.value();
}

it('is the middle value, whatever the order, without what is missing', () => {
  expect(medianOf([9, 1, NaN, 5])).toBe(5);
  expect(medianOf([4, 3, 2, 1])).toBe(2);
  expect(medianOf([NaN])).toBeNull();
});

it('has three digits of large and of broken numbers, so that the memory is bounded', () => {
  expect(medianOf([123_456])).toBe(123_000);
  expect(medianOf([70.355])).toBe(70.4);
});
