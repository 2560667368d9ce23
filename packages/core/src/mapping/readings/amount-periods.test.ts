import { describe, expect, it } from 'vitest';
import { ids, readTable, repeat } from '../../features/testing/read-table.ts';

const readAs = (header: string, cell: string): readonly [string | null | undefined, number | undefined] => {
  const columns = { customer_id: ids(8), [header]: repeat(8, cell) };
  const table = readTable(columns, { overrides: { monthly_charges: header } });
  const transform = table.mapping.columns.find(({ field }) => field === 'monthly_charges')?.transform;
  return [transform, table.values('monthly_charges')[0]];
};

describe('a price whose header names its period', () => {
  const monthly = (header: string): number | undefined => {
    const columns = { customer_id: ids(8), [header]: repeat(8, '600.00', '1200.00') };
    const [value] = readTable(columns).values('monthly_charges');
    return value === undefined ? value : Math.round(value * 100) / 100;
  };

  it.each([
    [300, 'bimonthly_fee', 'two_monthly_fee', 'Zweimonatsbeitrag', 'cuota bimestral', 'canone bimestrale'],
    [200, 'quarterly_fee', 'Quartalsbeitrag', 'tarif trimestriel', 'cuota trimestral', 'kwartaalbedrag'],
    [100, 'semiannual_fee', 'Halbjahresbeitrag', 'montant semestriel', 'cuota semestral', 'halfjaarbedrag'],
    [50, 'annual_price', 'Jahresbeitrag', 'prix annuel', 'precio anual', 'prezzo annuale', 'preço anual', 'jaarprijs'],
    [25, 'biennial_fee', 'two_year_price', 'Preis für 24 Monate', 'prix pour 2 ans'],
    [2608.88, 'weekly_price', 'Preis pro Woche', 'Wochenpreis', 'prix hebdomadaire', 'precio semanal', 'weekprijs'],
    [1304.44, 'fortnightly_fee', 'cuota quincenal', 'preço quinzenal', 'Betrag alle 14 Tage'],
    [652.22, 'four-weekly fee', 'Preis alle vier Wochen', 'vierwekelijks bedrag'],
  ] as [number, ...string[]][])('is %d a month from 600', (amount, ...headers) => {
    expect(Object.fromEntries(headers.map((header) => [header, monthly(header)]))).toEqual(
      Object.fromEntries(headers.map((header) => [header, amount])),
    );
  });

  it.each(['daily_price', 'price per day', 'Preis pro Tag', 'prix par jour', 'precio por día', 'dagprijs'])(
    'is for as many days as somebody came where it is for a day: %s',
    (header) => {
      expect(monthly(header)).toBeUndefined();
      expect(readAs(header, '600')).toEqual(['daily_to_monthly', expect.closeTo(18262.5, -1)]);
    },
  );

  it('is asked about where the header names two', () => {
    const columns = { customer_id: ids(8), 'Monthly price (billed annually)': repeat(8, '49', '59') };
    const open = readTable(columns);
    expect(open.values('monthly_charges')[0]).toBe(49);
    const [question] = open.mapping.questions;
    expect(question?.options.map(({ id }) => id)).toEqual(['monthly', 'annual']);
    const answered = readTable(columns, { answers: { [question?.id ?? '']: 'annual' } });
    expect(answered.values('monthly_charges')[0]).toBeCloseTo(49 / 12, 6);
  });
});

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
