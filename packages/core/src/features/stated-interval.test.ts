import { describe, expect, it } from 'vitest';
import { ids, readTable, repeat } from './testing/read-table.ts';

const COUNT = 24;
const read = (header: string, cells: readonly string[], others: Readonly<Record<string, readonly string[]>> = {}) =>
  readTable({
    customer_id: ids(COUNT),
    [header]: repeat(COUNT, ...cells),
    ...Object.fromEntries(Object.entries(others).map(([name, some]) => [name, repeat(COUNT, ...some)])),
  });
const monthly = (cells: readonly string[], header = 'price'): number[] =>
  read(header, cells)
    .values('monthly_charges')
    .slice(0, cells.length)
    .map((value) => Math.round(value * 100) / 100);

describe('an amount that names its interval in its cell', () => {
  it.each([
    ['en', ['$50/mo', '$50 per month', '50 USD monthly', '$50 a month', '£50 pcm', '$50/mo billed annually']],
    [
      'de',
      ['50 EUR / Monat', '50,00 €/Monat zzgl. MwSt.', '50 € mtl.', 'monatlich 50 €', '50 € im Monat', '50 € p. M.'],
    ],
    ['fr', ['50 €/mois', '50 € HT / mois', '50 € par mois', 'mensuel : 50 €']],
    ['es', ['50 €/mes', '50 € al mes', '50 € mensuales', '50 € por mes']],
    ['it', ['50€/mese', '50 € al mese', '50 € mensili']],
    ['pt', ['R$ 50/mês', 'R$ 50 por mês', 'R$ 50 mensais']],
    ['nl', ['€ 50 per maand', '€50 p/m', '€ 50/mnd', '€ 50 p.m. excl. btw']],
  ])('is the amount of a month: %s', (_, cells) => {
    expect(monthly(cells)).toEqual(cells.map(() => 50));
  });

  it.each([
    ['en', ['$600/yr', '$600 per year', '$600 annually', '$600 p.a.', '$600 billed annually', '$600/annum']],
    ['de', ['600 €/Jahr', '600 € p.a.', '600 € jährlich', '600 EUR/a', '600 € im Jahr', '600 € pro Jahr']],
    ['fr', ['600 €/an', '600 € HT/an', "600 € l'an", '600 € par an', '600 € annuels']],
    ['es', ['600 €/año', '600 € al año', '600 € anuales']],
    ['it', ['600 €/anno', "600 € all'anno", '600 € annuali']],
    ['pt', ['R$ 600/ano', 'R$ 600 por ano', 'R$ 600 ao ano', 'R$ 600 anual']],
    ['nl', ['€ 600 per jaar', '€600 p/j', '€ 600/jaar', '€ 600 jaarlijks']],
  ])('is a twelfth of the amount of a year: %s', (_, cells) => {
    expect(monthly(cells)).toEqual(cells.map(() => 50));
  });

  it.each([
    [['$150/quarter', '150 € pro Quartal', '150 €/trimestre', '€ 150 per kwartaal', '150 € vierteljährlich']],
    [['$300 every 6 months', '300 € halbjährlich', '300 €/semestre', '€ 300 per halfjaar', '$300 per half year']],
    [['$100 every 2 months', '100 € alle zwei Monate', '100 € bimestrale', '100 € tous les deux mois']],
    [['$1200 for 2 years', '1200 € / 24 Monate', '1200 €/2 ans', '1200 € ogni due anni']],
  ])('may be for several months: %j', (cells) => {
    expect(monthly(cells)).toEqual(cells.map(() => 50));
  });

  it('may be for weeks or days', () => {
    expect(monthly(['$10/week', '10 €/Woche', '10 €/semaine', '€ 10 per week'])).toEqual(
      repeat(4, '').map(() => 43.48),
    );
    expect(monthly(['$20/fortnight', '20 € alle 14 Tage', '$1/day'])).toEqual([43.48, 43.48, 30.44]);
  });

  it('is read each by its own where they are mixed, whatever the header is called', () => {
    for (const header of ['price', 'Preis', 'prix', 'precio', 'prezzo', 'preço', 'prijs', 'MRR', 'monthly_charges'])
      expect(monthly(['$50/mo', '$600/yr', '$150/qtr'], header)).toEqual([50, 50, 50]);
    expect(read('price', ['$50/mo', '$600/yr']).reasonOf('price')).toContain('the interval that its cell names');
  });

  it('keeps its thousands', () => {
    expect(monthly(['1.200 € p.a.', '2.400 € p.a.', '890 € p.a.'])).toEqual([100, 200, 74.17]);
    expect(monthly(['$1.2k/mo', '$1,200.00/mo'])).toEqual([1200, 1200]);
  });

  it('needs no interval from another column or from the header', () => {
    const beside = read('amount', ['600', '70', '80/mo'], { interval: ['year', 'month', 'year'] });
    expect(beside.values('monthly_charges').slice(0, 3)).toEqual([50, 70, 80]);
    expect(monthly(['$50/mo', '$600/yr'], 'annual_price')).toEqual([50, 50]);
  });

  it('is multiplied by the seats where it is for one', () => {
    const table = read('price', ['$12/user/month', '$240/seat/year'], { seats: ['10', '5'] });
    expect(table.values('monthly_charges').slice(0, 2)).toEqual([120, 100]);
  });

  it('is for the interval of the others where it names none, and a person is asked', () => {
    const table = read('MRR', ['$600/yr', '$700/yr', '$840/yr', '960']);
    expect(table.values('monthly_charges')[3]).toBe(80);
    const [question] = table.mapping.questions;
    expect(question).toMatchObject({ kind: 'which_unit', options: [{ id: 'monthly' }, { id: 'annual' }] });
    const answered = readTable(
      { customer_id: ids(COUNT), MRR: repeat(COUNT, '$600/yr', '$700/yr', '$840/yr', '96') },
      { answers: { [question?.id ?? '']: 'monthly' } },
    );
    expect(answered.values('monthly_charges').slice(0, 4)).toEqual([50, 58.333333333, 70, 96]);
  });

  it('is not read where the interval is unknown', () => {
    const cells = ['50', '60 €/Sendung', '70', '80', '90', '95'];
    expect(read('monthly_charges', cells).values('monthly_charges').slice(0, 6)).toEqual([50, NaN, 70, 80, 90, 95]);
  });
});

describe('a rate that names its span in its cell', () => {
  it('becomes a rate per month', () => {
    const table = read('login_frequency', ['2/week', '1 per day', '10 per month', '24/year']);
    expect(table.values('login_frequency').slice(0, 4)).toEqual([8.69625, 30.436875, 10, 2]);
  });
});

describe('texts with numbers that name no interval', () => {
  it.each(['12 months', '24/12/2024', 'A-12/m3', '50 pm', '5/a', '3 tickets', '12 seats', '$50/GB', '10/10'])(
    'stay what they are: %s',
    (cell) => {
      expect(read('monthly_charges', ['50', cell, '70', '80', '90', '95']).reasonOf('monthly_charges')).not.toContain(
        'its cell names',
      );
    },
  );
});
