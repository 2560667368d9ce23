import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchOf } from '../models/testing/batch-of.ts';
import type { FieldName } from '../schema/field-names.ts';
import { formatFieldValue, formatNumber } from './format-value.ts';

it.each([
  [0, '0'],
  [1234567.891, '1,234,567.89'],
  [-1234.5, '-1,234.5'],
  [0.001, '0'],
  [999.999, '1,000'],
  [1e300, '1e+300'],
  [12, '12'],
])('%d is written %s', (value, text) => expect(formatNumber(value)).toBe(text));

it('writes numbers as English does, however large', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }),
    fc.double({ noNaN: true, min: -1e5, max: 1e5 }),
    fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((n) => n / 1000),
  );
  fc.assert(
    fc.property(value, fc.constantFrom<0 | 1 | 2>(0, 1, 2), (number, digits) => {
      const rounded = Math.round(number * 10 ** digits) / 10 ** digits;
      // Without a minus before zero, and with the digits that the number prints with.
      const [whole = '', decimals] = Math.abs(rounded).toString().split('.');
      expect(formatNumber(number, digits)).toBe(
        [
          rounded < 0 ? '-' : '',
          BigInt(whole).toLocaleString('en-US'),
          decimals === undefined ? '' : `.${decimals}`,
        ].join(''),
      );
    }),
  );
});

describe('the value of a field', () => {
  it.each<[FieldName, string, string | null]>([
    ['tenure_months', '1', '1 month'],
    ['tenure_months', '14', '14 months'],
    ['last_activity_days_ago', '1', '1 day'],
    ['monthly_charges', '1299.5', '1,299.5'],
    ['contract_type', 'Month-to-month', 'month to month'],
    ['internet_service', 'Fiber optic', 'fiber optic'],
    ['senior_citizen', '1', 'yes'],
    ['has_integration', 'No', 'no'],
    ['signup_date', '2024-03-05', '2024-03-05'],
    ['payment_method', 'Electronic check', 'Electronic check'],
    ['login_frequency', '3', '3 a month'],
    ['tenure_months', '', null],
    ['payment_method', '', null],
    ['contract_type', 'whenever', null],
  ])('%s of "%s" is %j', (field, cell, text) =>
    expect(formatFieldValue(batchOf({ [field]: [cell] }), 0, field)).toBe(text),
  );
});
