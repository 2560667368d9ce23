import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createAnalyzeTask, type AnalysisInput } from './analyze-task.ts';

const now = new Date('2026-06-15T00:00:00Z');
const input: AnalysisInput = {
  decisions: { overrides: {}, answers: {} },
  asksForSaved: false,
  sheet: null,
  level: 'standard',
  currency: null,
  listOf: 'customers',
  now,
  asOfSource: 'now',
  today: now,
};

function analyze(rows: number, maxRows?: number) {
  const lines = Array.from({ length: rows }, (_, i) => `c${i},${20 + i}`);
  const bytes = Readable.from([Buffer.from(`customer_id,mrr\n${lines.join('\n')}\n`)]);
  return createAnalyzeTask(maxRows)(input, { bytes, ask: () => Promise.reject(new Error('Nothing is asked.')) });
}

describe('a file with many rows', () => {
  it('is analyzed up to the number of rows whose results can be kept', async () => {
    expect((await analyze(30, 30)).validation.rows).toBe(30);
    expect((await analyze(30)).validation.rows).toBe(30);
  });

  it('is refused beyond it, and says how many there may be', async () => {
    await expect(analyze(1_031, 1_030)).rejects.toMatchObject({
      code: 'ERR-2003',
      message: 'The file has more than 1,030 rows.',
    });
  });
});
