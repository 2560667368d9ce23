import { describe, expect, it } from 'vitest';
import { ids, readTable } from '../../features/testing/read-table.ts';

const COUNT = 24;
/** Months with us, of customers of all ages. */
const MONTHS = Array.from({ length: COUNT }, (_, i) => 12 * (1 + (i % 9)));
const DAY = 86_400_000;
const signups = MONTHS.map((months) =>
  new Date(Date.UTC(2026, 5, 1) - months * 30.436875 * DAY).toISOString().slice(0, 10),
);
const cells = (perMonth: number): string[] => MONTHS.map((months) => String(Math.round(months * perMonth)));
const rounded = (values: readonly number[]): number[] => values.map((value) => Math.round(value));

describe('the unit of a tenure without one in its header', () => {
  it.each([
    ['years', 1 / 12],
    ['months', 1],
    ['days', 30.436875],
  ])('is shown by the signup dates: %s', (unit, perMonth) => {
    const table = readTable({ customer_id: ids(COUNT), tenure: cells(perMonth), signup_date: signups });
    expect(rounded(table.values('tenure_months'))).toEqual(MONTHS);
    expect(table.mapping.questions).toEqual([]);
    expect(table.reasonOf('tenure')).toContain(`signup dates show that it is in ${unit}`);
  });

  it.each([
    ['years', 1 / 12],
    ['months', 1],
  ])('is shown by what was paid in all: %s', (unit, perMonth) => {
    const table = readTable({
      customer_id: ids(COUNT),
      tenure: cells(perMonth),
      monthly_charges: MONTHS.map((_, i) => (20.5 + i).toFixed(2)),
      total_charges: MONTHS.map((months, i) => ((20.5 + i) * months).toFixed(2)),
    });
    expect(rounded(table.values('tenure_months'))).toEqual(MONTHS);
    expect(table.reasonOf('tenure')).toContain(`total charges show that it is in ${unit}`);
  });

  it.each([
    ['Tenure', 'en'],
    ['Kundenzugehörigkeit', 'de'],
    ['Ancienneté', 'fr'],
    ['Antigüedad', 'es'],
    ['Antiguidade', 'pt'],
    ['Anzianità', 'it'],
    ['Klantduur', 'nl'],
  ])('is asked where nothing shows whether it counts months or years: %s (%s)', (header) => {
    const columns = { customer_id: ids(COUNT), [header]: cells(1 / 12) };
    const open = readTable(columns);
    expect(open.mapping.questions).toMatchObject([
      { kind: 'which_unit', column: header, options: [{ id: 'months' }, { id: 'years' }] },
    ]);
    const answered = readTable(columns, { answers: { [open.mapping.questions[0]!.id]: 'years' } });
    expect(rounded(answered.values('tenure_months'))).toEqual(MONTHS);
  });

  it('is not asked where the header or the values tell', () => {
    const asked = (header: string, values: string[]) =>
      readTable({ customer_id: ids(COUNT), [header]: values }).mapping.questions.length;
    expect(asked('tenure_months', cells(1 / 12))).toBe(0);
    expect(asked('tenure (years)', cells(1 / 12))).toBe(0);
    expect(asked('tenure', cells(1))).toBe(0);
  });
});
