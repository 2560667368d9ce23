import { describe, expect, it } from 'vitest';
import { mapColumns } from './map-columns.ts';

/** Columns as `header → cells`, mapped; back come the fields by header. */
function fieldsOf(table: Readonly<Record<string, readonly string[]>>) {
  const header = Object.keys(table);
  const rows = Math.max(...Object.values(table).map((cells) => cells.length));
  const sample = Array.from({ length: rows }, (_, row) => header.map((name) => table[name]?.[row] ?? ''));
  return Object.fromEntries(mapColumns({ header, sample }).columns.map(({ column, field }) => [column, field]));
}

describe('mapColumns', () => {
  it('takes a plan name for a plan and billing words for a contract, whatever the header says', () => {
    expect(fieldsOf({ plan_type: ['Basic', 'Pro', 'Basic'] })).toEqual({ plan_type: 'plan' });
    expect(fieldsOf({ contract_type: ['Basic', 'Pro', 'Basic'] })).toEqual({ contract_type: null });
    expect(fieldsOf({ billing_period: ['Monthly', 'Annual', 'Monthly'] })).toEqual({ billing_period: 'contract_type' });
  });

  it('does not take a status or a risk for an outcome', () => {
    expect(
      fieldsOf({
        status: ['active', 'inactive'],
        churn_score: ['0.2', '0.7'],
        churn_risk: ['low', 'high'],
        health_score: ['80', '20'],
      }),
    ).toEqual({ status: null, churn_score: null, churn_risk: null, health_score: null });
  });

  it('asks instead of guessing when two columns are as good', () => {
    const { columns, questions } = mapColumns({
      header: ['Monthly fee', 'Monthly price'],
      sample: [
        ['10.50', '12.00'],
        ['11.50', '13.00'],
      ],
    });
    expect(columns.map(({ field }) => field)).toEqual([null, null]);
    expect(questions[0]).toMatchObject({
      kind: 'which_column',
      field: 'monthly_charges',
      candidates: [{ column: 'Monthly fee' }, { column: 'Monthly price' }],
    });
  });
});

describe('transforms', () => {
  const transformOf = (header: string, cells: readonly string[]) => {
    const [column] = mapColumns({ header: [header], sample: cells.map((cell) => [cell]) }).columns;
    return `${column?.field ?? 'none'} ${column?.transform ?? 'as it is'}`;
  };

  it.each([
    ['Tenure (days)', ['812', '441', '1047'], 'tenure_months days_to_months'],
    ['tenure', ['812', '441', '1047'], 'tenure_months days_to_months'],
    ['tenure_weeks', ['80', '41', '104'], 'tenure_months weeks_to_months'],
    ['Customer tenure (years)', ['1', '4', '7'], 'tenure_months years_to_months'],
    ['tenure', ['2 years 3 months', '8 months', '1 year'], 'tenure_months duration_to_months'],
    ['tenure', ['2021-03-14', '2022-11-02', '2023-07-30'], 'tenure_months date_to_months_ago'],
    ['tenure_months', ['12', '4', '70'], 'tenure_months as it is'],
    ['mrr_cents', ['4900', '12900', '1995'], 'monthly_charges cents_to_units'],
    ['plan_amount', ['4900', '12900', '1900'], 'monthly_charges cents_to_units'],
    ['MRR', ['4900', '12900', '1900'], 'monthly_charges as it is'],
    ['total_revenue_in_cents', ['49000', '129000', '19950'], 'total_charges cents_to_units'],
    ['feature_usage_score', ['0.2', '0.75', '0.5'], 'feature_usage_score fraction_to_percent'],
    ['feature_usage_score', ['20', '75', '50'], 'feature_usage_score as it is'],
    ['logins_last_7_days', ['3', '5', '14'], 'login_frequency weekly_to_monthly'],
    ['Logins pro Woche', ['3', '5', '14'], 'login_frequency weekly_to_monthly'],
    ['daily logins', ['3', '5', '14'], 'login_frequency daily_to_monthly'],
    ['api_calls_90d', ['300', '5000', '140'], 'api_calls_per_month quarterly_to_monthly'],
    ['logins_30d', ['3', '5', '14'], 'login_frequency as it is'],
    ['Last login', ['3', '5', '114'], 'last_activity_days_ago as it is'],
    ['last_activity_days_ago', ['2021-03-14', '2022-11-02', '2023-07-30'], 'none as it is'],
  ])('%s over %j is %s', (header, cells, expected) => {
    expect(transformOf(header, cells)).toBe(expected);
  });

  it('divides yearly amounts by twelve where an override maps them to monthly charges', () => {
    const { columns } = mapColumns({
      header: ['id', 'Annual fee'],
      sample: [
        ['a1', '1200'],
        ['a2', '600'],
      ],
      overrides: { monthly_charges: 'Annual fee' },
    });
    expect(columns[1]).toMatchObject({ field: 'monthly_charges', transform: 'annual_to_monthly', strategy: 'manual' });
  });

  it('asks about the unit and the order of dates where the values fit two', () => {
    const { questions } = mapColumns({
      header: ['customer_id', 'tenure', 'signup_date'],
      sample: [
        ['c1', '12', '03/04/2023'],
        ['c2', '240', '05/06/2022'],
        ['c3', '90', '07/08/2021'],
      ],
    });
    expect(questions.map(({ kind, column }) => `${kind} ${column ?? ''}`)).toEqual([
      'which_unit tenure',
      'date_order signup_date',
    ]);
  });
});

describe('columns that confirm each other', () => {
  const rows = [
    ['a1', '10', '50.00', '500.00', '600.00'],
    ['a2', '4', '20.00', '82.00', '240.00'],
    ['a3', '30', '99.00', '2970.00', '1188.00'],
    ['a4', '7', '10.00', '70.00', '120.00'],
  ];

  it('takes no way of collecting for a payment method and no size for an industry', () => {
    const of = (header: string, cells: readonly string[]) =>
      mapColumns({ header: ['customer_id', header], sample: cells.map((cell, row) => [`A${row}`, cell]) }).columns[1]
        ?.field;
    expect(of('collection_method', ['automatic', 'manual', 'automatic', 'automatic'])).toBeNull();
    expect(of('Payment method', ['Card', 'Manual', 'Invoice', 'Card'])).toBe('payment_method');
    expect(of('Market Segment', ['SMB', 'Mid-Market', 'Enterprise', 'SMB'])).not.toBe('industry');
    expect(of('Industry', ['Retail', 'Finance', 'Retail', 'Health'])).toBe('industry');
  });

  it('maps two half-named amounts when one is tenure times the other, and neither otherwise', () => {
    const of = (totals: readonly string[]) =>
      mapColumns({
        header: ['id', 'tenure', 'monthly', 'total'],
        sample: ['12', '24', '3', '30'].map((tenure, row) => [
          `A${row}`,
          tenure,
          ['10', '20.5', '15', '99'][row]!,
          totals[row]!,
        ]),
      }).columns.map(({ field }) => field);
    expect(of(['120', '492', '45', '2970'])).toEqual([
      'customer_id',
      'tenure_months',
      'monthly_charges',
      'total_charges',
    ]);
    expect(of(['17', '33', '2', '8'])).toEqual(['customer_id', 'tenure_months', null, null]);
  });

  it('reads amounts whose currency is written out, and codes that begin like a currency as codes', () => {
    const { columns } = mapColumns({
      header: ['N° client', 'Montant mensuel'],
      sample: ['49,90 € HT', '99 euros', '149,00 €', '99 euros'].map((amount, row) => [`FR-${row + 1}`, amount]),
    });
    expect(columns.map(({ field }) => field)).toEqual(['customer_id', 'monthly_charges']);
  });

  it('takes an amount for the total when it is tenure times the monthly charges', () => {
    const { columns } = mapColumns({ header: ['customer_id', 'tenure', 'mrr', 'revenue', 'x'], sample: rows });
    expect(columns[3]).toMatchObject({ field: 'total_charges', strategy: 'values' });
  });

  it('takes an amount for the annual charges when it is twelve times the monthly ones', () => {
    const { columns } = mapColumns({ header: ['customer_id', 'tenure', 'mrr', 'x', 'billing amount'], sample: rows });
    expect(columns[4]).toMatchObject({ field: 'annual_charges', strategy: 'values' });
  });

  it('leaves an amount alone that nothing confirms', () => {
    const { columns } = mapColumns({
      header: ['customer_id', 'amount'],
      sample: rows.map(([id = '', , , total = '']) => [id, total]),
    });
    expect(columns[1]?.field).toBeNull();
  });
});

describe('what is reported', () => {
  it('derives what follows from other fields, and does not call it missing', () => {
    const { derived, missing } = mapColumns({
      header: ['customer_id', 'signup_date', 'arr', 'last_login'],
      sample: [
        ['a1', '2023-01-01', '1200.50', '2024-01-01'],
        ['a2', '2022-05-01', '900.00', '2024-02-01'],
      ],
    });
    expect(derived).toEqual([
      { field: 'tenure_months', from: ['signup_date'] },
      { field: 'monthly_charges', from: ['annual_charges'] },
      { field: 'total_charges', from: ['tenure_months', 'monthly_charges'] },
      { field: 'last_activity_days_ago', from: ['last_activity_date'] },
    ]);
    expect(missing.filter(({ required }) => required).map(({ field }) => field)).toEqual(['contract_type']);
  });

  it('offers columns that could serve as a customer id when none is one', () => {
    const { questions } = mapColumns({
      header: ['Company', 'MRR'],
      sample: [
        ['Hooli', '10.5'],
        ['Raviga', '20.5'],
        ['Aviato', '30.5'],
      ],
    });
    expect(questions).toMatchObject([
      { kind: 'which_column', field: 'customer_id', candidates: [{ column: 'Company' }] },
    ]);
  });

  it('refuses decisions about fields and columns that do not exist', () => {
    const sample = [['a', 'b']];
    const header = ['x', 'y'];
    expect(() => mapColumns({ header, sample, overrides: { plan: 'z' } })).toThrow(
      expect.objectContaining({ code: 'ERR-3006', location: 'column "z"' }),
    );
    expect(() => mapColumns({ header, sample, overrides: { plan: 'x', country: 'x' } })).toThrow(
      expect.objectContaining({ code: 'ERR-3006' }),
    );
    const unknown: Record<string, string> = { colour: 'x' };
    expect(() => mapColumns({ header, sample, overrides: unknown })).toThrow(
      expect.objectContaining({ code: 'ERR-3006', location: 'field "colour"' }),
    );
  });
});

describe('names in short words', () => {
  it.each([
    ['CUST_NBR', 'customer_id', ['C1', 'C2', 'C3']],
    ['join_dt', 'signup_date', ['2021-01-02', '2022-03-04', '2023-05-06']],
    ['AcctClosedDt', 'churn_date', ['2021-01-02', '', '2023-05-06']],
    ['Mthly Pmt', 'monthly_charges', ['10.50', '20.50', '30.50']],
    ['ACV (converted)', 'annual_charges', ['1200.50', '2400.50', '3600']],
    ['satisfaction_1_5', 'csat_score', ['1', '5', '3']],
    ['Address 1: Country/Region', 'country', ['US', 'DE', 'US']],
    ['subscription_plan_display_name', 'plan', ['Basic', 'Pro', 'Basic']],
  ] as const)('%s is %s', (header, field, cells) => {
    expect(mapColumns({ header: [header], sample: cells.map((cell) => [cell]) }).columns[0]?.field).toBe(field);
  });
});

describe('plans that say how they are paid', () => {
  it.each([
    ['Plan', ['Pro Monthly', 'Pro Annual', 'Pro Monthly', 'Pro Annual']],
    ['Subscription', ['basic-monthly', 'pro-yearly', 'basic-monthly', 'pro-monthly']],
  ] as const)('are plans: %s', (header, cells) => {
    expect(mapColumns({ header: [header], sample: cells.map((cell) => [cell]) }).columns[0]?.field).toBe('plan');
  });
});

describe('values that decide', () => {
  const one = (header: string, cells: readonly string[]) =>
    mapColumns({ header: ['customer_id', header], sample: cells.map((cell, row) => [`C-${row}`, cell]) }).columns[1];

  it('answer whether there are any', () => {
    expect(one('Number of Dependents', ['0', '2', '1', '0'])).toMatchObject({
      field: 'dependents',
      transform: 'count_to_yes_no',
    });
    expect(one('Dependents', ['Yes', 'No', 'No', 'Yes'])).toMatchObject({ field: 'dependents', transform: null });
  });

  it('are no plans when every value is another code', () => {
    expect(
      one('subscription', [
        'sub_aBcDeFgHiJ',
        'sub_kLmNoPqRsT',
        'sub_uVwXyZaBcD',
        'sub_eFgHiJkLmN',
        'sub_oPqRsTuVwX',
        'sub_yZaBcDeFgH',
        'sub_iJkLmNoPqR',
        'sub_sTuVwXyZab',
      ])?.field,
    ).toBeNull();
    expect(one('Close Date', ['2026-01-02', '2026-03-04', '2026-05-06', '2026-07-08'])?.field).toBeNull();
  });

  it('are no tickets when there are thousands, and no seats when they say yes and no', () => {
    expect(one('contacts_count', ['48211', '9300', '120', '77102'])?.field).toBeNull();
    expect(one('IsActiveMember', ['1', '0', '1', '1', '0'])?.field).toBeNull();
  });

  it('of weeks and years are converted to months wherever the unit is named', () => {
    expect(one('weeks active', ['12', '80', '107', '3'])).toMatchObject({
      field: 'tenure_months',
      transform: 'weeks_to_months',
    });
    expect(one('years with company', ['1', '4', '2', '3'])).toMatchObject({
      field: 'tenure_months',
      transform: 'years_to_months',
    });
  });
});

describe('names that only look like fields', () => {
  it.each([
    'invoice_number',
    'notes',
    'tax_id',
    'phone',
    'address_line_1',
    'city',
    'account_owner',
    'utm_source',
    'deal_stage',
    'churn_reason',
    'churn_risk_score',
    'previous_plan',
    'mrr_growth',
    'next_renewal_date',
    'mrr_30d_ago',
    'license_number',
    'ticket_number',
    'trial_start_date',
    'current_period_end',
    'county',
    'owner_email_sent',
    'credit_score',
    'plan_status',
    'last_login_ip',
    'monthly_active_users_target',
    'parent_account_id',
    'annual_revenue',
    'total_tax',
    'avg_session_minutes',
    'usage_change_pct',
    'card_exp_date',
    'integrations_available',
    'branch customers',
  ])('%s stays unmapped over numbers, words and dates', (header) => {
    for (const cells of [
      ['1', '20', '3'],
      ['red', 'blue', 'red'],
      ['2023-01-01', '2023-05-05', '2024-02-02'],
    ]) {
      expect(
        mapColumns({ header: [header], sample: cells.map((cell) => [cell]) }).columns[0]?.field ?? null,
        cells[0],
      ).toBeNull();
    }
  });
});

describe('the reason', () => {
  it('says in one sentence what decided', () => {
    const { columns } = mapColumns({
      header: ['Kündigungsdatum', 'mrr_cents', 'notes'],
      sample: [
        ['31.05.2024', '4900', 'x y'],
        ['30.04.2024', '12950', 'z'],
        ['', '999', ''],
      ],
    });
    expect(columns.map(({ reason }) => reason)).toEqual([
      'Churn date: "Kündigungsdatum" is a German name for it; the values are dates.',
      'Monthly charges: "mrr_cents" is an English name for it; cents are divided by 100.',
      'Neither the header nor the values match a known field.',
    ]);
  });
});
