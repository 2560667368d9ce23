import { describe, expect, it } from 'vitest';
import { ids, readTable, repeat } from '../../features/testing/read-table.ts';

const EIGHT = ids(8);
const transformOf = (table: ReturnType<typeof readTable>) =>
  table.mapping.columns.find(({ field }) => field === 'monthly_charges')?.transform ?? 'as it is';

describe('amounts in cents', () => {
  it.each(['mrr_cents', 'MRR (cents)', 'Monatsbeitrag in Cent', 'mrr_in_cents'])('are named so: %s', (header) => {
    expect(transformOf(readTable({ customer_id: EIGHT, [header]: repeat(8, '4900', '9900') }))).toBe('cents_to_units');
  });

  it('are recognized by the marks of a billing interface', () => {
    const chargebee = readTable({
      'subscriptions.customer_id': EIGHT,
      'subscriptions.mrr': repeat(8, '9900', '10100'),
      'subscriptions.billing_period_unit': repeat(8, 'month'),
    });
    expect(transformOf(chargebee)).toBe('cents_to_units');
    expect(chargebee.reasonOf('subscriptions.mrr')).toContain('cents are divided by 100');
    const stripe = readTable({
      customer: EIGHT,
      mrr: repeat(8, '4900', '12000'),
      currency: repeat(8, 'eur'),
    });
    expect(transformOf(stripe)).toBe('cents_to_units');
  });

  it('are recognized by a column with a hundredth of each', () => {
    const table = readTable({
      customer_id: EIGHT,
      mrr: repeat(8, '2750', '14300', '880'),
      mrr_display: repeat(8, '27.50', '143.00', '8.80'),
    });
    expect(transformOf(table)).toBe('cents_to_units');
    expect(table.reasonOf('mrr')).toContain('"mrr_display" has a hundredth of each value');
  });

  it('are asked about where they only look so, and meanwhile read as they are', () => {
    const columns = { customer_id: EIGHT, mrr: repeat(8, '4900', '9900', '1999') };
    const open = readTable(columns);
    expect(transformOf(open)).toBe('as it is');
    expect(open.mapping.questions).toMatchObject([
      { kind: 'which_unit', column: 'mrr', options: [{ id: 'cents' }, { id: 'units' }] },
    ]);
    const answered = readTable(columns, { answers: { [open.mapping.questions[0]!.id]: 'cents' } });
    expect(answered.values('monthly_charges').slice(0, 3)).toEqual([49, 99, 19.99]);
  });

  it('are not assumed of reports for people, whole amounts, currencies without cents, nor small amounts', () => {
    const report = readTable({ 'Customer ID': EIGHT, MRR: repeat(8, '720', '1440'), Currency: repeat(8, 'dkk') });
    expect(transformOf(report)).toBe('as it is');
    const whole = readTable({ customer_id: EIGHT, mrr: repeat(8, '2540', '12310', '831') });
    expect([transformOf(whole), whole.mapping.questions]).toEqual(['as it is', []]);
    const yen = readTable({ customer: EIGHT, mrr: repeat(8, '4900', '9900'), currency: repeat(8, 'jpy') });
    expect([transformOf(yen), yen.mapping.questions]).toEqual(['as it is', []]);
    const small = readTable({ customer: EIGHT, mrr: repeat(8, '49', '99'), currency: repeat(8, 'usd') });
    expect([transformOf(small), small.mapping.questions]).toEqual(['as it is', []]);
  });
});
