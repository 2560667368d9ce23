import { expect, it } from 'vitest';
import { RowSample } from './row-sample.ts';

function sampleOf(rows: number, capacity: number): number[] {
  const sample = new RowSample(capacity);
  const kept: number[] = [];
  for (let row = 0; row < rows; row++) {
    const place = sample.offer((from, to) => (kept[to] = kept[from]!));
    if (place >= 0) kept[place] = row;
  }
  return kept.slice(0, sample.size);
}

it('keeps all rows in order while they fit', () => {
  expect(sampleOf(10, 10)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

it('stays within its capacity, at least a third full, and spread over the whole stream', () => {
  for (const rows of [1_000, 12_345, 100_000]) {
    const kept = sampleOf(rows, 256);
    expect(kept.length).toBeLessThanOrEqual(256);
    expect(kept.length).toBeGreaterThan(85);
    expect(new Set(kept).size).toBe(kept.length);
    const mean = kept.reduce((sum, row) => sum + row, 0) / kept.length;
    expect(mean / rows).toBeGreaterThan(0.4);
    expect(mean / rows).toBeLessThan(0.6);
  }
});

it('is not biased by a periodic pattern in the stream', () => {
  for (const period of [2, 4, 7, 64]) {
    const share = sampleOf(50_000, 512).filter((row) => row % period === 0).length / sampleOf(50_000, 512).length;
    expect(Math.abs(share - 1 / period)).toBeLessThan(0.08);
  }
});
