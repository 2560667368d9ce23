import { describe, expect, it } from 'vitest';
import { createRunProgress } from './run-progress.ts';

function told(everyMs = 0) {
  const seen: number[] = [];
  const progress = createRunProgress((rows) => {
    seen.push(rows);
    return Promise.resolve();
  }, everyMs);
  return { seen, ...progress };
}

describe('the progress of a run', () => {
  it('rises while rows are read and while they are written, up to the rows of the file', async () => {
    const { seen, read, written } = told();
    for (const rows of [3, 6, 7]) await read(rows);
    for (const rows of [3, 6, 7]) await written(rows);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(new Set(seen).size).toBe(6);
    expect(seen.every(Number.isInteger)).toBe(true);
    expect(seen[2]).toBeLessThan(7);
    expect(seen.at(-1)).toBe(7);
  });

  it('is told at most so often', async () => {
    const { seen, read, written } = told(60_000);
    for (const rows of [3, 6, 9]) await read(rows);
    await written(9);
    expect(seen).toHaveLength(1);
  });
});
