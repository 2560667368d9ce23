import { describe, expect, it } from 'vitest';
import { mapColumns } from '../mapping/index.ts';
import { findCurrencies } from './currencies.ts';
import { formatFieldValue } from './format-value.ts';
import { ids, readTable, repeat } from './testing/read-table.ts';

const COUNT = 12;

function currenciesOf(table: Readonly<Record<string, readonly string[]>>, account: string | null = null) {
  const header = ['customer_id', ...Object.keys(table)];
  const columns: Readonly<Record<string, readonly string[]>> = { customer_id: ids(COUNT), ...table };
  const sample = Array.from({ length: COUNT }, (_, row) => header.map((name) => columns[name]?.[row] ?? ''));
  const found = findCurrencies(mapColumns({ header, sample }), sample, account);
  return { common: found.common, of: sample.slice(0, 3).map((row) => found.of(row)), areMixed: found.areMixed };
}
const AMOUNTS = repeat(COUNT, '49.90', '99.50', '12.25');

describe('the currency of amounts', () => {
  it.each([
    ['currency', 'EUR'],
    ['Währung', '€'],
    ['devise', 'euros'],
    ['moneda', 'eur'],
    ['valuta', 'Euro'],
    ['moeda', 'EUR'],
  ])('is that of the column "%s": %s', (header, cell) => {
    const found = currenciesOf({ MRR: AMOUNTS, [header]: repeat(COUNT, cell) }, 'USD');
    expect(found).toEqual({ common: 'EUR', of: ['EUR', 'EUR', 'EUR'], areMixed: false });
  });

  it.each([
    ['49,90 €', 'EUR'],
    ['£49.90', 'GBP'],
    ['R$ 49,90', 'BRL'],
    ['CHF 49.90', 'CHF'],
    ['49,90 zł', 'PLN'],
    ['US$49.90', 'USD'],
    ['$49.90/mo', 'USD'],
    ['₩49900', 'KRW'],
  ])('is that of the sign beside them: %s', (cell, code) => {
    expect(currenciesOf({ MRR: repeat(COUNT, cell, cell.replace('4', '5')) }).common).toBe(code);
  });

  it('is that of their header, else of the account; a bare dollar is of the account, too', () => {
    expect(currenciesOf({ 'MRR (€)': AMOUNTS }, 'USD').common).toBe('EUR');
    expect(currenciesOf({ mrr_gbp: AMOUNTS }).common).toBe('GBP');
    expect(currenciesOf({ MRR: AMOUNTS }, 'chf').common).toBe('CHF');
    expect(currenciesOf({ MRR: AMOUNTS }).common).toBeNull();
    expect(currenciesOf({ MRR: repeat(COUNT, '$49.90', '$12.50') }, 'CAD').common).toBe('CAD');
  });

  it('is that of each row where there are several', () => {
    const found = currenciesOf({ MRR: AMOUNTS, currency: repeat(COUNT, 'EUR', 'usd', '£') }, 'EUR');
    expect(found).toEqual({ common: null, of: ['EUR', 'USD', 'GBP'], areMixed: true });
    expect(currenciesOf({ MRR: repeat(COUNT, '49,90 €', '$59.90', '£69.90') }).of).toEqual(['EUR', 'USD', 'GBP']);
  });

  it('is shown beside the amount of its row', () => {
    const { batch } = readTable({ customer_id: ids(COUNT), MRR: AMOUNTS, currency: repeat(COUNT, 'EUR', 'USD') });
    expect([0, 1].map((row) => formatFieldValue(batch, row, 'monthly_charges'))).toEqual(['49.9 EUR', '99.5 USD']);
  });
});

describe('amounts in the smallest unit of their currency', () => {
  it('are whole where the currency has none, beside cents of others', () => {
    const table = readTable({
      customer_id: ids(COUNT),
      unit_amount: repeat(COUNT, '4900', '9800', '149000', '29000', '12500'),
      currency: repeat(COUNT, 'eur', 'jpy', 'krw', 'huf', 'kwd'),
      interval: repeat(COUNT, 'month'),
    });
    expect(table.values('monthly_charges').slice(0, 5)).toEqual([49, 9800, 149000, 29000, 12.5]);
  });
});
