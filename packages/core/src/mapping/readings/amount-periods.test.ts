import { describe, expect, it } from 'vitest';
import { ids, readTable, repeat } from '../../features/testing/read-table.ts';

const readAs = (header: string, cell: string): readonly [string | null | undefined, number | undefined] => {
  const columns = { customer_id: ids(8), [header]: repeat(8, cell) };
  const table = readTable(columns, { overrides: { monthly_charges: header } });
  const transform = table.mapping.columns.find(({ field }) => field === 'monthly_charges')?.transform;
  return [transform, table.values('monthly_charges')[0]];
};

describe('monthly charges that a person finds in a column of another period', () => {
  it.each([
    ['annual_price', 'annual_to_monthly', 100],
    ['Jahresbeitrag', 'annual_to_monthly', 100],
    ['montant annuel', 'annual_to_monthly', 100],
    ['cuota anual', 'annual_to_monthly', 100],
    ['canone annuale', 'annual_to_monthly', 100],
    ['valor anual', 'annual_to_monthly', 100],
    ['jaarbedrag', 'annual_to_monthly', 100],
    ['semi-annual fee', 'half_yearly_to_monthly', 200],
    ['Halbjahresbeitrag', 'half_yearly_to_monthly', 200],
    ['montant semestriel', 'half_yearly_to_monthly', 200],
    ['quarterly_fee', 'quarterly_to_monthly', 400],
    ['Quartalsbeitrag', 'quarterly_to_monthly', 400],
  ])('%s is divided by its months', (header, transform, monthly) => {
    expect(readAs(header, '1200')).toEqual([transform, monthly]);
  });

  it.each([
    ['annual_price_cents', '120000', 'annual_cents_to_monthly', 100],
    ['quarterly_fee_cents', '30000', 'quarterly_cents_to_monthly', 100],
    ['ARR (cents)', '1200000', 'annual_cents_to_monthly', 1000],
  ])('%s is divided by its cents, too', (header, cell, transform, monthly) => {
    expect(readAs(header, cell)).toEqual([transform, monthly]);
  });

  it('keep their period when a person says that they are in cents', () => {
    const columns = { customer_id: ids(8), annual_fee: repeat(8, '49900', '99900', '19900') };
    const overrides = { monthly_charges: 'annual_fee' };
    const [question] = readTable(columns, { overrides }).mapping.questions;
    expect(question?.kind).toBe('which_unit');
    const answered = readTable(columns, { overrides, answers: { [question?.id ?? '']: 'cents' } });
    expect(answered.values('monthly_charges')[0]).toBeCloseTo(499 / 12, 6);
  });
});
