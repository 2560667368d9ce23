import { describe, expect, it } from 'vitest';
import { mapLeavers } from './departure-date.ts';

const rows = (...columns: readonly ((i: number) => string)[]): string[][] =>
  Array.from({ length: 20 }, (_, i) => columns.map((cell) => cell(i)));
const id = (i: number): string => `c${i}`;
const day = (i: number): string => `2026-01-${String(1 + i).padStart(2, '0')}`;
const earlier = (i: number): string => `2021-03-${String(1 + i).padStart(2, '0')}`;

describe('a list of customers who left', () => {
  it.each(['date', 'Datum', 'when', 'le jour', 'fecha', 'data', 'wanneer'])(
    'has their day in its only column of dates, whatever it is called: %s',
    (header) => {
      const mapping = mapLeavers({ header: ['customer_id', header], sample: rows(id, day) });
      expect(mapping.columns.map(({ field }) => field)).toEqual(['customer_id', 'churn_date']);
      expect(mapping.questions).toEqual([]);
    },
  );

  it('says that the values decided', () => {
    const [, match] = mapLeavers({ header: ['customer_id', 'day'], sample: rows(id, day) }).columns;
    expect(match).toMatchObject({ strategy: 'values', reason: 'Churn date: the values are dates.' });
  });

  it('has it where a header says so, though each row has one', () => {
    const mapping = mapLeavers({
      header: ['customer_id', 'created', 'churn_date'],
      sample: rows(id, earlier, day),
    });
    expect(mapping.columns.find(({ field }) => field === 'churn_date')?.column).toBe('churn_date');
    expect(mapping.questions).toEqual([]);
  });

  it('has it in the column that is nothing else', () => {
    const mapping = mapLeavers({ header: ['customer_id', 'signup_date', 'on'], sample: rows(id, earlier, day) });
    expect(mapping.columns.map(({ field }) => field)).toEqual(['customer_id', 'signup_date', 'churn_date']);
  });

  it('is asked about where two columns could be meant, and the answer wins', () => {
    const table = { header: ['customer_id', 'day', 'noted'], sample: rows(id, day, earlier) };
    const { questions, columns } = mapLeavers(table);
    expect(columns.some(({ field }) => field === 'churn_date')).toBe(false);
    expect(questions).toMatchObject([
      { kind: 'which_column', field: 'churn_date', candidates: [{ column: 'day' }, { column: 'noted' }] },
    ]);
    const answered = mapLeavers({ ...table, overrides: { churn_date: 'noted' } });
    expect(answered.columns.find(({ field }) => field === 'churn_date')?.column).toBe('noted');
    expect(answered.questions).toEqual([]);
  });

  it('still asks which of day and month comes first', () => {
    const sample = [
      ['c1', '03/04/2026'],
      ['c2', '05/06/2026'],
    ];
    const { questions } = mapLeavers({ header: ['customer_id', 'date'], sample });
    expect(questions.map(({ kind }) => kind)).toEqual(['date_order']);
  });

  it('has no day where no column has dates', () => {
    const mapping = mapLeavers({ header: ['customer_id', 'reason'], sample: rows(id, () => 'price') });
    expect(mapping.columns.some(({ field }) => field === 'churn_date')).toBe(false);
  });
});
