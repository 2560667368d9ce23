import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnMapping, Transform } from '../mapping/types.ts';
import { CELL_INVALID, CELL_MISSING, CELL_OK, type ColumnFormat } from '../rows/types.ts';
import type { FieldName } from '../schema/field-names.ts';
import { fieldDefinition } from '../schema/index.ts';
import { createFieldReader } from './field-reader.ts';
import type { FieldBatch, FieldReader } from './types.ts';

const NOW = new Date('2026-06-15T12:00:00Z');
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

type Columns = Readonly<Partial<Record<FieldName, readonly [cells: readonly string[], transform?: Transform]>>>;

function readerOf(
  columns: Columns,
  formats: readonly ColumnFormat[] | null = null,
): { reader: FieldReader; rows: string[][] } {
  const entries = Object.entries(columns) as [FieldName, readonly [readonly string[], Transform?]][];
  const mapping: ColumnMapping = {
    fingerprint: '',
    missing: [],
    derived: [],
    questions: [],
    columns: entries.map(([field, [, transform]], index) => ({
      column: field,
      index,
      field,
      confidence: 1,
      strategy: 'exact',
      transform: transform ?? null,
      reason: '',
    })),
  };
  const rows = Array.from({ length: entries[0]?.[1][0].length ?? 0 }, (_, i) =>
    entries.map(([, [cells]]) => cells[i] ?? ''),
  );
  return {
    reader: createFieldReader({
      header: entries.map(([field]) => field),
      mapping,
      sample: rows,
      formats,
      options: { now: NOW },
    }),
    rows,
  };
}

function read(columns: Columns): FieldBatch {
  const { reader, rows } = readerOf(columns);
  return reader.read({ firstRow: 1, rows, defects: new Map() });
}

const valuesOf = (field: FieldName, cells: readonly string[], transform?: Transform): number[] => [
  ...(read({ [field]: transform === undefined ? [cells] : [cells, transform] }).numeric(field)?.values ?? []),
];

/** The category that each cell was read as, null where it is none. */
const categoriesOf = (field: FieldName, cells: readonly string[]): (string | null)[] =>
  valuesOf(field, cells).map((code) => fieldDefinition(field).categories[code] ?? null);

describe('a column of a field', () => {
  it('reads a span with the point of an abbreviation behind it, and days by their names', () => {
    expect(valuesOf('tenure_months', ['24 mo.', '2 yrs. ', '7'])).toEqual([24, 24, 7]);
    expect(valuesOf('last_activity_days_ago', ['today', 'yesterday', '3 days ago', 'a week ago'])).toEqual([
      0, 1, 3, 7,
    ]);
  });

  it('says of each cell whether it holds a value, none, or something else', () => {
    const column = read({ monthly_charges: [['49.50', '', 'n/a', 'a lot', '-5']] }).numeric('monthly_charges');
    expect([...column!.values]).toEqual([49.5, NaN, NaN, NaN, -5]);
    expect([...column!.status]).toEqual([CELL_OK, CELL_MISSING, CELL_MISSING, CELL_INVALID, CELL_OK]);
  });

  it('is read by the format that its sample proves', () => {
    expect(valuesOf('monthly_charges', ['1.299', '49,90', '12'])).toEqual([1299, 49.9, 12]);
    expect(valuesOf('signup_date', ['03/04/2024', '25/12/2024'])).toEqual([day('2024-04-03'), day('2024-12-25')]);
    expect(valuesOf('signup_date', ['45356', '45357'])).toEqual([day('2024-03-05'), day('2024-03-06')]);
  });

  it('is read by a format that was decided before, rather than by what its rows suggest', () => {
    const columns: Columns = { monthly_charges: [['1.299', '49.5']], signup_date: [['03/04/2024', '05/06/2024']] };
    const { reader } = readerOf(columns);
    expect(reader.formats).toMatchObject([{ decimal: '.' }, { date: 'mdy', dateAmbiguous: true }]);
    const decided = [
      { decimal: ',', date: null, dateAmbiguous: false },
      { decimal: '.', date: 'dmy', dateAmbiguous: false },
    ] as const;
    const again = readerOf(columns, decided);
    expect(again.reader.formats).toEqual(decided);
    expect(again.reader.ambiguousDates).toEqual(new Set());
    const batch = again.reader.read({ firstRow: 1, rows: again.rows, defects: new Map() });
    expect(batch.numeric('monthly_charges')!.values[0]).toBe(1299);
    expect([...batch.numeric('signup_date')!.values]).toEqual([day('2024-04-03'), day('2024-06-05')]);
  });

  it('takes what databases write instead of a date for none', () => {
    const column = read({
      churn_date: [['2024-03-05', '9999-12-31', '0000-00-00 00:00:00', '0001-01-01', 'soon']],
    }).numeric('churn_date');
    expect([...column!.status]).toEqual([CELL_OK, CELL_MISSING, CELL_MISSING, CELL_MISSING, CELL_INVALID]);
  });

  it.each([
    '1970-01-01',
    '01/01/1970 00:00',
    '1969-12-31 19:00:00',
    '00.00.0000',
    '00/00/0000',
    '01.01.0001 00:00:00',
    '31.12.9999',
    '12/31/9999',
    '2999-12-31',
    '2099-12-31T23:59:59Z',
    '1900-01-01',
    'Never',
    'nie',
    'jamais',
    'nunca',
    'jamás',
    'mai',
    'nooit',
    '0',
  ])('takes %j in a column of dates for none', (none) => {
    for (const field of ['churn_date', 'signup_date', 'last_activity_date'] as const) {
      const column = read({ [field]: [['2024-03-05', none, '2025-01-01', '2023-12-31']] }).numeric(field);
      expect([...column!.status]).toEqual([CELL_OK, CELL_MISSING, CELL_OK, CELL_OK]);
    }
  });

  it.each<[Transform, FieldName, string, number]>([
    ['cents_to_units', 'monthly_charges', '4990', 49.9],
    ['days_to_months', 'tenure_months', '365.2425', 12],
    ['weeks_to_months', 'tenure_months', '52.1775', 12],
    ['years_to_months', 'tenure_months', '1.5', 18],
    ['annual_to_monthly', 'monthly_charges', '1,200.00', 100],
    ['quarterly_to_monthly', 'monthly_charges', '300', 100],
    ['weekly_to_monthly', 'login_frequency', '7', 30.436875],
    ['daily_to_monthly', 'login_frequency', '2', 60.87375],
    ['fraction_to_percent', 'feature_usage_score', '0.45', 45],
    ['fraction_to_percent', 'feature_usage_score', '45 %', 45],
    ['duration_to_months', 'tenure_months', '2 years 3 months', 27],
    ['duration_to_months', 'tenure_months', '18', 18],
    ['days_to_months', 'tenure_months', '2 years', 24],
    ['date_to_days_ago', 'last_activity_days_ago', '2026-06-05', 10],
    ['date_to_months_ago', 'tenure_months', '2025-06-15', 12],
    ['invert_boolean', 'churned', 'yes', 0],
    ['count_to_yes_no', 'dependents', '3', 1],
    ['count_to_yes_no', 'dependents', '0', 0],
    ['count_to_yes_no', 'dependents', 'Yes', 1],
  ])("is brought to the field's unit: %s", (transform, field, cell, value) =>
    expect(valuesOf(field, [cell], transform)).toEqual([value]),
  );

  it('reads a unit that a cell names itself', () => {
    expect(valuesOf('tenure_months', ['14', '2 years', '12m', '1J 6M'])).toEqual([14, 24, 12, 18]);
    expect(valuesOf('last_activity_days_ago', ['14', '3 days ago', '2 weeks'])).toEqual([14, 3, 14]);
    expect(valuesOf('api_calls_per_month', ['12k', '1.2M'])).toEqual([12_000, 1_200_000]);
  });

  it('reads categories by their other spellings, and contracts by their term', () => {
    expect(
      categoriesOf('contract_type', [
        'Month-to-month',
        'One year',
        'jährlich',
        'P1Y',
        'every 3 months',
        '24',
        '18 months',
        'mensuel',
        'Pro',
        '',
      ]),
    ).toEqual([
      'month_to_month',
      'annual',
      'annual',
      'annual',
      'quarterly',
      'multi_year',
      'multi_year',
      'month_to_month',
      null,
      null,
    ]);
    expect(categoriesOf('internet_service', ['Fiber optic', 'DSL', 'No', 'None'])).toEqual([
      'fiber_optic',
      'dsl',
      'none',
      'none',
    ]);
  });

  it('reads every spelling of every category as that category', () => {
    for (const name of ['contract_type', 'gender', 'internet_service', 'online_security', 'multiple_lines'] as const) {
      for (const category of fieldDefinition(name).categories)
        expect(categoriesOf(name, [category, category.toUpperCase(), category.replaceAll('_', ' ')])).toEqual([
          category,
          category,
          category,
        ]);
    }
  });

  it('answers questions of yes and no with the words of its field', () => {
    expect(valuesOf('churned', ['Yes', 'nein', 'Churned', 'retained', 'active', 'VIP'])).toEqual([1, 0, 1, 0, 0, NaN]);
    expect(valuesOf('has_integration', ['x', '0', 'churned'])).toEqual([1, 0, NaN]);
  });

  it('reads the same for cells met before as for new ones', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'yes',
            'No',
            ' ja ',
            'maybe',
            '',
            'n/a',
            '1',
            ...Array.from({ length: 80 }, (_, i) => `other ${i}`),
          ),
          { maxLength: 300 },
        ),
        (cells) => {
          const column = read({ has_integration: [cells] }).numeric('has_integration');
          cells.forEach((cell, row) => {
            const alone = read({ has_integration: [[cell]] }).numeric('has_integration');
            expect([column!.values[row], column!.status[row]]).toEqual([alone!.values[0], alone!.status[0]]);
          });
        },
      ),
      { numRuns: 30, seed: 1 },
    );
  });

  it('as text is trimmed, and empty where it only says that there is none', () => {
    const batch = read({
      customer_id: [[' c1 ', 'n/a', '']],
      country: [['NA', '-', 'DE']],
      monthly_charges: [[' $5 ', 'n/a', '7']],
    });
    expect(batch.text('customer_id')).toEqual(['c1', '', '']);
    expect(batch.text('country')).toEqual(['NA', '', 'DE']);
    expect(batch.text('monthly_charges')).toEqual(['$5', 'n/a', '7']);
    expect(batch.column(2)).toEqual([' $5 ', 'n/a', '7']);
    expect([batch.numeric('customer_id'), batch.text('plan'), batch.numeric('seats_used')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is parsed once for a batch', () => {
    const batch = read({ monthly_charges: [['1', '2']], annual_charges: [['1', '2']] });
    expect(batch.numeric('monthly_charges')).toBe(batch.numeric('monthly_charges'));
    expect(batch.column(0)).toBe(batch.column(0));
  });

  it('has no value in rows that lost their shape', () => {
    const { reader } = readerOf({ customer_id: [['a', 'b']], monthly_charges: [['1', '2']] });
    const batch = reader.read({ firstRow: 1, rows: [['a', '1'], ['b']], defects: new Map([[1, 'too_few_cells']]) });
    expect([...batch.numeric('monthly_charges')!.status]).toEqual([CELL_OK, CELL_MISSING]);
  });
});

describe('dates that fit both orders', () => {
  const ambiguous = ['03/04/2024', '05/06/2024'];

  it('follow the other dates of the table', () => {
    const batch = read({ signup_date: [ambiguous], last_activity_date: [['25/12/2024', '01/02/2025']] });
    expect([...batch.numeric('signup_date')!.values]).toEqual([day('2024-04-03'), day('2024-06-05')]);
  });

  it('are read so that none is in the future', () => {
    expect(valuesOf('last_activity_date', ['05/06/2026', '07/06/2026'])).toEqual([
      day('2026-06-05'),
      day('2026-06-07'),
    ]);
    expect(valuesOf('last_activity_date', ['06/05/2026', '06/07/2026'])).toEqual([
      day('2026-06-05'),
      day('2026-06-07'),
    ]);
  });

  it('are day first where the table writes decimal commas, and month first where nothing decides', () => {
    const batch = read({ signup_date: [ambiguous], monthly_charges: [['49,90', '1.299,00']] });
    expect(batch.numeric('signup_date')!.values[0]).toBe(day('2024-04-03'));
    expect(valuesOf('signup_date', ambiguous)[0]).toBe(day('2024-03-04'));
  });

  it('are named where nothing in the table decides their order', () => {
    expect([...readerOf({ signup_date: [ambiguous] }).reader.ambiguousDates]).toEqual(['signup_date']);
    expect([...readerOf({ signup_date: [ambiguous], churn_date: [['25/12/2024']] }).reader.ambiguousDates]).toEqual([]);
  });

  it('are never read by the cell: what does not fit the column is no date', () => {
    expect(valuesOf('signup_date', ['13/01/2024', '14/01/2024', '01/25/2024'])).toEqual([
      day('2024-01-13'),
      day('2024-01-14'),
      NaN,
    ]);
  });
});

describe('a field that no column holds', () => {
  it('is derived from others where that is possible', () => {
    const { reader, rows } = readerOf({
      signup_date: [['2025-06-15', '2026-06-10', '2027-01-01', '']],
      churn_date: [['2025-12-15', '', '', '']],
      annual_charges: [['1200', '600', '1', '1']],
      last_activity_date: [['2026-06-14', '2026-06-15', '', '2026-06-16']],
    });
    const batch = reader.read({ firstRow: 1, rows, defects: new Map() });
    expect(Object.fromEntries(reader.derived)).toEqual({
      tenure_months: ['signup_date'],
      monthly_charges: ['annual_charges'],
      total_charges: ['tenure_months', 'monthly_charges'],
      last_activity_days_ago: ['last_activity_date'],
    });
    expect([...batch.numeric('tenure_months')!.values]).toEqual([12, 0, NaN, NaN]);
    expect([...batch.numeric('monthly_charges')!.values]).toEqual([100, 50, 0.08, 0.08]);
    expect([...batch.numeric('total_charges')!.values]).toEqual([1200, 0, NaN, NaN]);
    expect([...batch.numeric('last_activity_days_ago')!.values]).toEqual([1, 0, NaN, 0]);
    expect([...batch.numeric('tenure_months')!.status]).toEqual([CELL_OK, CELL_OK, CELL_MISSING, CELL_MISSING]);
  });

  it('is never derived over a column that holds it', () => {
    const { reader } = readerOf({
      tenure_months: [['', '5']],
      signup_date: [['2025-06-15', '2025-06-15']],
      monthly_charges: [['1', '2']],
      annual_charges: [['1', '2']],
      total_charges: [['', '']],
    });
    expect([...reader.derived.keys()]).toEqual([]);
  });
});
