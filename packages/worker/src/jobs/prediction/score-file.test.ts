import { describe, expect, it } from 'vitest';
import { ROWS_PER_BATCH, rowsPerBatch } from './score-file.ts';

describe('the rows of a batch', () => {
  it('are as many as ever for a table of ordinary width', () => {
    for (const columns of [1, 8, 20, 50]) expect(rowsPerBatch(columns)).toBe(ROWS_PER_BATCH);
  });

  it('become fewer with the width of the table, so that a batch takes as long', () => {
    for (const columns of [100, 500, 1_024, 4_096]) {
      expect(rowsPerBatch(columns) * columns).toBeLessThanOrEqual(50_000);
      expect(rowsPerBatch(columns)).toBeGreaterThan(10);
    }
  });
});
