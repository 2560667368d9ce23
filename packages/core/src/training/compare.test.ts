import { describe, expect, it } from 'vitest';
import { openTable } from '../rows/index.ts';
import { compare, type Comparisons } from './compare.ts';
import { churnCsv } from './testing/churn-csv.ts';
import { readTrainingTable, type TrainingTable } from './training-table.ts';

const tableOf = async (csv: string): Promise<TrainingTable> =>
  readTrainingTable(await openTable(csv), { label: 'Left', now: new Date('2026-06-15') });
const judge = (table: TrainingTable, probability: (label: number, at: number) => number): Comparisons =>
  compare({
    table,
    positions: Int32Array.from(table.labels.keys()),
    probabilities: Float64Array.from(table.labels, probability),
    seed: 1,
  });

describe('is a model better?', () => {
  it('yes, where it knows who leaves', async () => {
    const { average, rules } = judge(await tableOf(churnCsv({ rows: 300 })), (label) => (label === 1 ? 0.8 : 0.1));
    expect([average.better, rules.better]).toEqual(['yes', 'yes']);
    expect(average.interval[0]).toBeGreaterThan(0);
    expect(average.sentence).toContain('Better than the average? Yes: log loss lower by');
  });

  it('no, where it is surely wrong', async () => {
    const { average, rules } = judge(await tableOf(churnCsv({ rows: 300 })), (label) => (label === 1 ? 0.1 : 0.8));
    expect([average.better, rules.better]).toEqual(['no', 'no']);
  });

  it('not proven, where the interval of the difference holds 0', async () => {
    const table = await tableOf(churnCsv({ rows: 300 }));
    const rate = table.labels.reduce((sum, label) => sum + label, 0) / table.labels.length;
    const { average } = judge(table, (_, at) => rate + (at % 2 === 0 ? 0.02 : -0.02));
    expect(average.better).toBe('not proven');
    expect(average.interval[0]).toBeLessThan(0);
    expect(average.interval[1]).toBeGreaterThan(0);
  });

  it('not proven, however good, with a handful of customers who left', async () => {
    const rows = Array.from({ length: 100 }, (_, i) => `c${i},${i},${i < 8 ? 'Yes' : 'No'}\n`);
    const csv = `customer_id,tenure,Left\n${rows.join('')}`;
    const { average } = judge(await tableOf(csv), (label) => (label === 1 ? 0.9 : 0.01));
    expect(average.better).toBe('not proven');
    expect(average.sentence).toContain('8 customers of the rarer outcome are too few to tell');
  });

  it('cannot be told of the rules, where they cannot score the file', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `c${i},${30 + (i % 14)},${i % 2 ? 'Yes' : 'No'}\n`);
    const csv = `customer_id,Shoe size,Left\n${rows.join('')}`;
    const { rules } = judge(await tableOf(csv), () => 0.5);
    expect(rules.better).toBe('cannot be told');
  });
});
