import { expect, it } from 'vitest';
import { openTable } from '../../rows/index.ts';
import { churnCsv } from '../testing/churn-csv.ts';
import { readTrainingTable } from '../training-table.ts';
import { labelDoubts } from './label-doubts.ts';

const doubts = async (csv: string, labelMeans?: 'left' | 'stayed') =>
  labelDoubts(
    await readTrainingTable(await openTable(csv), {
      label: 'Left',
      now: new Date('2026-06-15'),
      ...(labelMeans && { labelMeans }),
    }),
  );

it('there is no doubt about a label that the rules agree with', async () => {
  expect(await doubts(churnCsv({ rows: 400 }))).toEqual([]);
});

it('a label that was read the wrong way round is doubted, by its rate and by the rules', async () => {
  const [byRate, byRules] = await doubts(churnCsv({ rows: 400 }), 'stayed');
  expect(byRate).toMatch(/^\d+ % of the customers left/);
  expect(byRules).toContain('saas-baseline');
  for (const doubt of [byRate, byRules]) expect(doubt).toContain('--label-means left');
});
