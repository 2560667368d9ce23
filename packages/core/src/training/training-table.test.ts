import { describe, expect, it } from 'vitest';
import { createEncoder } from '../models/forest-model/encode.ts';
import { inputKey } from '../models/forest-model/encoder-spec.ts';
import { openTable } from '../rows/index.ts';
import { fitEncoder } from './fit-encoder.ts';
import { findLeaks } from './leaks/find-leaks.ts';
import { churnCsv } from './testing/churn-csv.ts';
import { TrainingError } from './training-error.ts';
import { readTrainingTable } from './training-table.ts';

const NOW = new Date('2026-06-15T00:00:00Z');
const read = async (csv: string, label = 'Left') => readTrainingTable(await openTable(csv), { label, now: NOW });

describe('a table with outcomes', () => {
  it.each([
    ['Yes', 'No'],
    ['1', '0'],
    ['True', 'False'],
    ['True.', 'False.'],
    ['1.0', '0.0'],
    ['churned', 'active'],
    ['1', '-1'],
  ])('reads %s and %s as outcomes', async (yes, no) => {
    const { labels } = await read(`customer_id,tenure,Left\na,1,${yes}\nb,2,${no}\nc,3,${yes}\n`);
    expect([...labels]).toEqual([1, 0, 1]);
  });

  it('leaves out rows without an outcome and counts them', async () => {
    const { labels, rows, leftOut } = await read(`customer_id,tenure,Left\n${'a,1,Yes\nb,2,No\n'.repeat(60)}c,3,\n`);
    expect([labels.length, rows.length, leftOut]).toEqual([120, 120, 1]);
  });

  it('measures ages as of the newest date where the table is old, and counts tenure alike for all', async () => {
    const day = (i: number): string => `2020-${String(1 + (i % 12)).padStart(2, '0')}-10`;
    const rows = Array.from(
      { length: 48 },
      (_, i) => `c${i},2018-12-10,${i % 2 ? day(i) : ''},${i % 2 ? 'Yes' : 'No'}`,
    );
    const csv = `customer_id,signup_date,churn_date,Left\n${rows.join('\n')}\n`;
    const old = await readTrainingTable(await openTable(csv), { label: 'Left', now: NOW, asOfNewestDate: true });
    expect(old.asOf).toEqual({ date: new Date('2020-12-10T00:00:00Z'), source: 'newest_date' });
    expect(new Set(old.batch.numeric('tenure_months')?.values)).toEqual(new Set([24]));
    const given = await readTrainingTable(await openTable(csv), { label: 'Left', now: NOW });
    expect(given.asOf).toEqual({ date: NOW, source: 'given' });
    expect(new Set(given.batch.numeric('tenure_months')?.values)).toEqual(new Set([90]));
  });

  it('takes the days on which customers left, where they are the label, for dates of the table', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `c${i},2018-12-10,${i % 2 ? `2021-03-${10 + (i % 18)}` : ''}`);
    const table = await readTrainingTable(await openTable(`customer_id,signup_date,Left\n${rows.join('\n')}\n`), {
      label: 'Left',
      labelMeans: 'left',
      now: NOW,
      asOfNewestDate: true,
    });
    expect(table.asOf.date.toISOString().slice(0, 10)).toBe('2021-03-27');
    expect(table.labels.reduce((sum, label) => sum + label, 0)).toBe(30);
  });

  it('finds the label column in any spelling', async () => {
    expect((await read('customer_id,Has Left\na,yes\nb,no\n', 'has_left')).labelColumn).toBe('Has Left');
  });

  it.each([
    ['a column that is not there', 'customer_id,x\na,1\n', 'Left'],
    ['a column of other words', 'customer_id,Left\na,red\nb,blue\n', 'Left'],
    ['a column of numbers', 'customer_id,Left\na,1\nb,2\nc,3\n', 'Left'],
    ['an empty column', 'customer_id,Left\na,\nb,\n', 'Left'],
  ])('refuses %s as the label', async (_, csv, label) => {
    await expect(read(csv, label)).rejects.toThrow(TrainingError);
    await expect(read(csv, label)).rejects.toMatchObject({ code: 'ERR-4201' });
  });
});

describe('fitEncoder', () => {
  const csv = churnCsv({
    rows: 400,
    extra: {
      AccountNumber: (row) => String(900_000 + 7 * ((row * 37) % 400)),
      Comment: (row) => `said ${row}`,
      Constant: () => 'x',
      Nothing: () => '',
      Mood: (row) => ['good', 'bad', '', 'rare'][row === 7 ? 3 : row % 3]!,
      Renewed: (row) => `2024-0${(row % 9) + 1}-15`,
      LastInvoice: (_, churned) => (churned ? 'final' : 'regular'),
    },
  });

  it('reads fields by name and other columns by their header, and drops useless columns with a reason', async () => {
    const table = await read(csv);
    const { inputs, dropped } = fitEncoder(table, table.rows);
    const byKey = Object.fromEntries(inputs.map((input) => [inputKey(input), input]));
    expect(byKey['tenure_months']).toMatchObject({ source: { kind: 'field' }, encoding: { kind: 'number' } });
    expect(byKey['contract_type']).toMatchObject({
      encoding: {
        kind: 'one_hot',
        categories: ['month_to_month', 'annual'],
        standIns: { quarterly: 'month_to_month', semi_annual: 'annual', multi_year: 'annual' },
      },
    });
    expect(byKey['Points']).toMatchObject({
      source: { kind: 'column', column: 'Points' },
      encoding: { kind: 'number' },
    });
    expect(byKey['Mood']).toMatchObject({ encoding: { kind: 'one_hot', categories: ['bad', 'good', 'rare'] } });
    const reasons = Object.fromEntries(dropped.map(({ column, reason }) => [column, reason]));
    expect(reasons['AccountNumber']).toContain('id');
    expect(reasons['Comment']).toContain('400 different texts');
    expect(reasons['Constant']).toContain('same in all rows');
    expect(reasons['Nothing']).toContain('empty');
    expect(reasons['customer_id']).toBeDefined();
    expect([...Object.keys(byKey), ...Object.keys(reasons)]).not.toContain('Left');
    expect(createEncoder(inputs, table.header).encode(table.batch, table.rows)).toHaveLength(
      table.rows.length * createEncoder(inputs, table.header).featureCount,
    );
  });

  it('reads a column by its header when its cells do not fit its field', async () => {
    const states = ['Single', 'Married', 'Divorced'];
    const table = await readTrainingTable(
      await openTable(churnCsv({ rows: 300, extra: { 'Marital Status': (row) => states[row % 3]! } })),
      { label: 'Left', overrides: { partner: 'Marital Status' }, now: NOW },
    );
    expect(table.reader.mapped).toContain('partner');
    const { inputs } = fitEncoder(table, table.rows);
    expect(inputs).toContainEqual({
      source: { kind: 'column', column: 'Marital Status' },
      label: 'Marital Status',
      encoding: { kind: 'one_hot', categories: ['divorced', 'married', 'single'], standIns: {} },
    });
  });

  it('leaves out columns that give away the outcome, and no others', async () => {
    const table = await read(csv);
    const { inputs } = fitEncoder(table, table.rows);
    const leaks = findLeaks({
      table,
      inputs,
      values: createEncoder(inputs, table.header).values(table.batch),
      rows: table.rows,
      labels: table.labels,
      keep: new Set(),
      fixed: false,
    });
    expect(leaks).toMatchObject([{ column: 'LastInvoice', kind: 'gives_away', decision: 'left_out', auc: 1 }]);
    expect(leaks[0]!.message).toContain('with an AUC of 1.000');
  });
});
