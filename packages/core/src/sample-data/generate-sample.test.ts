import { describe, expect, it } from 'vitest';
import { generateSampleCsv } from './generate-sample.ts';

const records = (csv: string): string[] => csv.trimEnd().split('\r\n');

describe('the generated sample', () => {
  it('is the same bytes for the same seed and differs for another', () => {
    expect(generateSampleCsv({ rows: 50, seed: 7 })).toBe(generateSampleCsv({ rows: 50, seed: 7 }));
    expect(generateSampleCsv({ rows: 50, seed: 7 })).not.toBe(generateSampleCsv({ rows: 50, seed: 8 }));
  });

  it('has a header and the requested number of customers', () => {
    expect(records(generateSampleCsv({ rows: 500 }))).toHaveLength(501);
  });

  it('has a few dirty cells', () => {
    const dirty = records(generateSampleCsv({ rows: 2000 })).filter((line) => /\$|n\/a|TBD|,-1,|^,/.test(line));
    expect(dirty.length).toBeGreaterThan(10);
    expect(dirty.length).toBeLessThan(120);
  });

  it('mixes monthly and annual customers as real accounts do', () => {
    const annual = records(generateSampleCsv({ rows: 2000 })).filter((line) => line.includes(',Annual,')).length;
    expect(annual).toBeGreaterThan(500);
    expect(annual).toBeLessThan(1100);
  });
});
