import { describe, expect, it } from 'vitest';
import { ids, repeat } from '../features/testing/read-table.ts';
import { checkTable } from './testing/check-table.ts';

const COUNT = 20;
const AMOUNTS = repeat(COUNT, '100', '1200', '300', '1200', '500');

describe('an amount whose interval cannot be read', () => {
  it.each([
    ['billing_period', ['month', 'year', 'quarter', 'year', 'lifetime']],
    ['Abrechnungszeitraum', ['monatlich', 'jährlich', 'quartalsweise', 'jährlich', 'nach Absprache']],
    ['Periodicidad', ['mensual', 'anual', 'trimestral', 'anual', 'a convenir']],
  ])('is left out, and a finding names the column: %s', (header, cells) => {
    const { finding } = checkTable({ customer_id: ids(COUNT), amount: AMOUNTS, [header]: repeat(COUNT, ...cells) });
    expect(finding('VAL-2008')).toMatchObject({
      count: 4,
      column: 'amount',
      samples: [{ row: 5, value: cells[4] }, {}, {}],
    });
    expect(finding('VAL-2008')?.message).toContain(`"${header}"`);
  });

  it('is not reported where every interval is read, or the amount itself is empty', () => {
    const intervals = ['month', 'year', 'quarter', 'year'];
    const whole = { customer_id: ids(COUNT), amount: AMOUNTS, billing_period: repeat(COUNT, ...intervals, '2 years') };
    expect(checkTable(whole).finding('VAL-2008')).toBeUndefined();
    const empty = { ...whole, amount: repeat(COUNT, '100', '1200', '300', '1200', '') };
    expect(checkTable(empty).finding('VAL-2008')).toBeUndefined();
  });
});
