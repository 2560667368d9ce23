import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Transform } from '../mapping/types.ts';
import { CELL_INVALID, CELL_MISSING, CELL_OK, type ColumnFormat } from '../rows/types.ts';
import { isMissing, isNoDate, isNoTime } from '../rows/values/index.ts';
import type { FieldName } from '../schema/field-names.ts';
import { fieldDefinition } from '../schema/index.ts';
import { createColumnMaker } from './column-maker.ts';
import { createCellReader, createColumnReader } from './cell-reader.ts';

const NOW = Date.UTC(2026, 5, 15);

/** Fields of every kind and unit, with the transforms that their columns may need. */
const COLUMNS: readonly (readonly [FieldName, Transform | null])[] = [
  ['monthly_charges', null],
  ['monthly_charges', 'cents_to_units'],
  ['monthly_charges', 'annual_to_monthly'],
  ['tenure_months', null],
  ['tenure_months', 'years_to_months'],
  ['tenure_months', 'days_to_months'],
  ['tenure_months', 'duration_to_months'],
  ['tenure_months', 'date_to_months_ago'],
  ['last_activity_days_ago', null],
  ['last_activity_days_ago', 'date_to_days_ago'],
  ['feature_usage_score', null],
  ['feature_usage_score', 'fraction_to_percent'],
  ['login_frequency', 'weekly_to_monthly'],
  ['contract_type', null],
  ['payment_method', null],
  ['churned', null],
  ['churned', 'invert_boolean'],
  ['dependents', 'count_to_yes_no'],
  ['signup_date', null],
  ['churn_date', null],
];

const digits = fc.stringMatching(/^-?[0-9]{0,18}[.,]?[0-9]{0,18}$/);
const cell = fc.oneof(
  digits,
  fc
    .tuple(
      fc.constantFrom('', ' ', '$', '€ ', '(', '-', '+', '−', '\u00a0', '0', '.'),
      digits,
      fc.constantFrom('', ' ', '%', ' %', 'k', ' months', 'y', ')', '-', 'e3', ' €', '\r', '.', 'd'),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '',
    ' ',
    '-',
    '.',
    '--',
    '-.',
    '0',
    '-0',
    '00012',
    '1.',
    '.5',
    '1,299',
    '1.299',
    '1.299,00',
    '1e400',
    'NaN',
    'Infinity',
    '0x1f',
    '1_000',
    '٣',
    '１２',
    '999999999999999',
    '9999999999999999',
    '12m',
    '2 years 3 months',
    'none',
    'N/A',
    'null',
    'unknown',
    'Yes',
    'yes ',
    'NO',
    'true',
    '1',
    '1.0',
    'Month-to-month',
    'month to month',
    'One year',
    'P1Y',
    '24 months',
    '18',
    'Electronic check',
    'Credit card (automatic)',
    'No phone service',
    '2024-03-05',
    '0000-00-00',
    '9999-12-31',
    '03/04/2024',
    '45356',
    '1709600000',
    'soon',
  ),
  fc.string({ unit: 'binary', maxLength: 10 }),
);
const format = fc.record<ColumnFormat>({
  decimal: fc.constantFrom('.', ','),
  date: fc.constantFrom('iso', 'dmy', 'mdy', 'ymd', 'excel_serial', 'unix_seconds', null),
  dateAmbiguous: fc.constant(false),
});

describe('a column read at once', () => {
  it('holds what its cells hold one by one, in whatever order they come', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...COLUMNS),
        format,
        fc.array(cell, { maxLength: 60 }),
        fc.infiniteStream(fc.nat(59)),
        ([field, transform], written, cells, picks) => {
          const definition = fieldDefinition(field);
          const readsDates = definition.kind === 'date' || transform?.startsWith('date_to') === true;
          const one = createCellReader(definition, transform, written, NOW);
          const all = createColumnReader(definition, transform, written, NOW);
          // Each cell comes again later, and a second batch meets what the first has left behind.
          const again = cells.map((known) => cells[picks.next().value as number] ?? known);
          for (const column of [cells, again, cells]) {
            const { values, status } = all(
              column.map((text) => ['before', text]),
              1,
              createColumnMaker(column.length, 1),
            );
            const expected = column.map((text) => (text === '' ? NaN : one(text)));
            expect([...values]).toEqual(expected);
            column.forEach((text, row) => {
              const none = isMissing(text) || (readsDates && (isNoDate(text) || isNoTime(text)));
              expect(status[row]).toBe(!Number.isNaN(expected[row]) ? CELL_OK : none ? CELL_MISSING : CELL_INVALID);
            });
          }
        },
      ),
      { numRuns: process.env['TEST_SIZE'] === 'full' ? 3_000 : 1_000, seed: 12 },
    );
  });

  it('is missing where a row is too short for it', () => {
    const { values, status } = createColumnReader(
      fieldDefinition('monthly_charges'),
      null,
      { decimal: '.', date: null, dateAmbiguous: false },
      NOW,
    )([['a'], ['b', '5']], 1, createColumnMaker(2, 1));
    expect([[...values], [...status]]).toEqual([
      [NaN, 5],
      [CELL_MISSING, CELL_OK],
    ]);
  });
});
