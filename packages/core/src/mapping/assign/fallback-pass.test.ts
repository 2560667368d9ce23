import { describe, expect, it } from 'vitest';
import { mapColumns } from '../map-columns.ts';

/** Which column each field got, of a table with an id and the columns given. */
function fieldsOf(columns: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> {
  const header = ['customer_id', ...Object.keys(columns)];
  const sample = Array.from({ length: 4 }, (_, row) => [
    `C-${row}`,
    ...Object.values(columns).map((cells) => cells[row] ?? ''),
  ]);
  return Object.fromEntries(
    mapColumns({ header, sample }).columns.flatMap(({ column, field }) =>
      field === null || field === 'customer_id' ? [] : [[field, column]],
    ),
  );
}

const DATES = ['2021-03-14', '2022-11-02', '', '2024-01-20'];

describe('a column that the first look left over', () => {
  it('is mapped to a field when all words of its header but one describe it', () => {
    expect(fieldsOf({ 'Kündigung wirksam zum (Portal)': DATES })).toEqual({
      churn_date: 'Kündigung wirksam zum (Portal)',
    });
  });

  it('is not when the field has a better one', () => {
    expect(fieldsOf({ 'Gekündigt am': DATES, 'Kündigung wirksam zum (Portal)': DATES })).toEqual({
      churn_date: 'Gekündigt am',
    });
  });

  it.each(['cancellation reason', 'planned cancellation date', 'subscription end owner', 'total contract value'])(
    'is not when a word makes its name another: %s',
    (header) => {
      expect(fieldsOf({ [header]: ['99.90', '12.50', '49.00', '3.20'] })).toEqual({});
      expect(fieldsOf({ [header]: DATES })).toEqual({});
    },
  );

  it('is taken for a field whose values say what they are, whatever its name', () => {
    expect(
      fieldsOf({
        xk7: ['USD', 'EUR', 'USD', 'GBP'],
        xk8: ['Monthly', 'Annual', 'Monthly', 'Two year'],
        xk9: ['Credit card', 'SEPA direct debit', 'Credit card', 'PayPal'],
      }),
    ).toEqual({ currency: 'xk7', contract_type: 'xk8', payment_method: 'xk9' });
  });

  it('is taken for the country when its values are countries, and not when they may be states or languages', () => {
    expect(fieldsOf({ HQ: ['USA', 'Germany', 'USA', 'UK'] })).toEqual({ country: 'HQ' });
    for (const [header, cells] of [
      ['where', ['CA', 'DE', 'IN', 'CO']],
      ['lang', ['de', 'fr', 'es', 'pt']],
      ['bank country code', ['US', 'GB', 'US', 'AU']],
    ] as const)
      expect(fieldsOf({ [header]: cells }), header).toEqual({});
  });

  it('is not mapped where such values mean something else', () => {
    expect(
      fieldsOf({
        'Card brand': ['Visa', 'Mastercard', 'Visa', 'Amex'],
        Anrede: ['Herr', 'Frau', 'Frau', 'Herr'],
        grade: ['M', 'Q', 'Y', 'M'],
      }),
    ).not.toHaveProperty('payment_method', 'Card brand');
    expect(fieldsOf({ Anrede: ['Herr', 'Frau', 'Frau', 'Herr'] })).toEqual({});
  });
});

describe('a table in which no column is named as the id of a customer', () => {
  const idsOf = (header: readonly string[], sample: readonly (readonly string[])[]) =>
    mapColumns({ header, sample })
      .columns.filter(({ field }) => field === 'customer_id')
      .map(({ column }) => column);
  const rows = Array.from({ length: 5 }, (_, row) => [`${550 + row}`, `${9000 + row}`, '9.99']);

  it('is identified by its only id of any kind', () => {
    expect(idsOf(['athlete_id', 'bib', 'monthly fee'], rows)).toEqual(['athlete_id']);
  });

  it('is not identified by ids of other things, by one of two, or by one that repeats', () => {
    for (const header of ['invoice_id', 'Ticket Number', 'agent_id', 'session id'])
      expect(idsOf([header, 'bib', 'monthly fee'], rows), header).toEqual([]);
    expect(idsOf(['athlete_id', 'horse_id', 'monthly fee'], rows)).toEqual([]);
    expect(
      idsOf(
        ['athlete_id', 'bib', 'monthly fee'],
        rows.map(([, ...others]) => ['7', ...others]),
      ),
    ).toEqual([]);
  });
});

describe('a vague name', () => {
  it('counts where there is nothing better', () => {
    expect(fieldsOf({ Abschlag: ['86.00', '78.50', '181.00', '339.00'] })).toEqual({ monthly_charges: 'Abschlag' });
  });

  it('does not beside a name that says it', () => {
    expect(
      fieldsOf({
        Abschlag: ['86.00', '78.50', '181.00', '339.00'],
        Monatsbeitrag: ['49.00', '19.90', '99.00', '9.50'],
      }),
    ).toEqual({ monthly_charges: 'Monatsbeitrag' });
  });
});

it('a prefix that most columns share says nothing of one of them', () => {
  const { columns } = mapColumns({
    header: ['CT_Ref', 'CT_Pays', 'CT_Secteur', 'CT_Mensualite', 'CT_Foo', 'id client'],
    sample: [
      ['a', 'FR', 'Retail', '49.90', 'x', 'C1'],
      ['b', 'BE', 'Retail', '19.90', 'y', 'C2'],
      ['c', 'FR', 'Santé', '99.90', 'z', 'C3'],
    ],
  });
  expect(columns.map(({ field }) => field)).toEqual([
    null,
    'country',
    'industry',
    'monthly_charges',
    null,
    'customer_id',
  ]);
});
