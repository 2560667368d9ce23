import { describe, expect, it } from 'vitest';
import type { Output } from '../io.ts';
import { createProgress, progressLine } from './progress.ts';

function recorder(isTty: boolean) {
  const written: string[] = [];
  const output: Output = { isTty, columns: 80, write: (text) => Promise.resolve(void written.push(String(text))) };
  return { output, written };
}

describe('progressLine', () => {
  it('shows the share that is done, or only rows when the total is unknown', () => {
    expect(progressLine('Scoring', 12_000, 0.5)).toBe(
      `Scoring  ${'█'.repeat(12)}${'░'.repeat(12)}   50 %  12,000 rows`,
    );
    expect(progressLine('Scoring', 7, null)).toBe('Scoring  7 rows');
    expect(progressLine('Scoring', 7, 1.2)).toContain('100 %');
  });
});

describe('createProgress', () => {
  it('draws at most ten times a second and cleans up', async () => {
    const { output, written } = recorder(true);
    let time = 0;
    const progress = createProgress(output, 'Scoring', () => time);
    await progress.update(1, 0.1);
    time = 50;
    await progress.update(2, 0.2);
    time = 150;
    await progress.update(3, 0.3);
    await progress.clear();
    expect(written).toHaveLength(3);
    expect(written[1]).toContain('3 rows');
    expect(written[2]).toBe('\r\u001b[2K');
  });

  it('writes nothing when the output is not a terminal', async () => {
    const { output, written } = recorder(false);
    const progress = createProgress(output, 'Scoring', () => 0);
    await progress.update(1, 0.1);
    await progress.clear();
    expect(written).toEqual([]);
  });
});
